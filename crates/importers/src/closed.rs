//! Closed choices that go to the page and back: an enum, the list of its variants, and its packing; with English names
//! for the variants, if it has any.

/// Defines all of these together, so that none can lack a variant.
macro_rules! closed {
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $choice:ident,)* }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum $name {
            $($(#[$doc])* $choice,)*
        }

        impl $name {
            /// Every variant.
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
    ($(#[$about:meta])* $name:ident { $($choice:ident: $english:literal,)* }) => {
        closed! {
            $(#[$about])*
            $name { $(#[doc = $english] $choice,)* }
        }

        impl $name {
            /// In English. A page has its own words.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$choice => $english,)*
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}

pub(crate) use closed;
