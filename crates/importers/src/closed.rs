//! Closed choices that go to the page and come back: an enum, the list of its variants, and how it is packed.

/// Makes the three, so that none can lack what another has.
macro_rules! closed {
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $choice:ident,)* }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum $name {
            $($(#[$doc])* $choice,)*
        }

        impl $name {
            /// Every one of them.
            pub const ALL: &'static [Self] = &[$(Self::$choice,)*];
        }

        impl framework::packed::Packed for $name {
            fn pack(&self, packer: &mut framework::packed::Packer) {
                (*self as usize).pack(packer);
            }

            fn unpack(lines: &mut framework::packed::Unpacker) -> Self {
                Self::ALL[usize::unpack(lines) % Self::ALL.len()]
            }
        }
    };
}

pub(crate) use closed;
