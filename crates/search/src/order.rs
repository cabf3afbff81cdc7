//! One sort for everything that search sorts, since each further instance of a sort would add some kilobytes to the
//! program.

/// The numbers below `count`, sorted by their texts, then by number. Eight bytes at a time are compared as one integer;
/// texts with equal bytes are sorted by the next eight.
pub fn by_text<'t>(count: usize, text: &dyn Fn(u32) -> &'t str) -> Vec<u32> {
    let mut keys: Vec<_> = (0..count as u32).map(|number| (0, number)).collect();
    let mut alike = vec![(0..count, 0)];
    while let Some((range, from)) = alike.pop() {
        let mut start = range.start;
        let keys = &mut keys[range];
        for key in &mut *keys {
            key.0 = eight(text(key.1).as_bytes(), from);
        }
        sort(keys);
        for same in keys.chunk_by(|one, two| one.0 == two.0) {
            let end = start + same.len();
            // If the last of the eight bytes is 0, the texts have ended.
            if same.len() > 1 && same[0].0 & 0xFF != 0 {
                alike.push((start..end, from + 8));
            }
            start = end;
        }
    }
    numbers(&keys)
}

/// These numbers, sorted by ascending key, then by number.
pub(crate) fn by_key(mut keys: Vec<(u64, u32)>) -> Vec<u32> {
    sort(&mut keys);
    numbers(&keys)
}

fn sort(keys: &mut [(u64, u32)]) {
    keys.sort_unstable();
}

fn numbers(keys: &[(u64, u32)]) -> Vec<u32> {
    keys.iter().map(|&(_, number)| number).collect()
}

/// Eight bytes as an integer that sorts the same way.
fn eight(text: &[u8], from: usize) -> u64 {
    let rest = text.get(from..).unwrap_or_default();
    let eight = rest.first_chunk().copied().unwrap_or_else(|| {
        let mut eight = [0; 8];
        eight[..rest.len()].copy_from_slice(rest);
        eight
    });
    u64::from_be_bytes(eight)
}

#[cfg(test)]
mod tests {
    use super::{by_key, by_text};

    #[test]
    fn texts_are_put_in_order() {
        let texts =
            ["satellites", "satellite", "", "satellite", "sat", "satellit", "östlich", "a", "satellite orbits now"];
        let mut expected: Vec<u32> = (0..texts.len() as u32).collect();
        expected.sort_by_key(|&at| texts[at as usize]);
        assert_eq!(by_text(texts.len(), &|at| texts[at as usize]), expected);
        assert!(by_text(0, &|_| "").is_empty());
    }

    #[test]
    fn keys_are_put_in_order() {
        assert_eq!(by_key(vec![(9, 7), (3, 2), (9, 1), (u64::MAX, 0)]), [2, 1, 7, 0]);
    }
}
