//! Mutates a file as bytes, ignoring their meaning.

use crate::{hostile, random::Random};

/// Applies a few mutations to the bytes.
pub fn bend(bytes: &mut Vec<u8>, random: &mut Random) {
    for _ in 0..=random.below(4) {
        let at = random.below(bytes.len() + 1);
        let end = (at + 1 + random.below(64)).min(bytes.len());
        match random.below(7) {
            0 => bytes.truncate(at),
            1 => drop(bytes.drain(at..end.max(at))),
            2 => {
                let piece = bytes.get(at..end).unwrap_or_default().to_vec();
                let to = random.below(bytes.len() + 1);
                insert(bytes, to, &piece);
            }
            3 | 4 => {
                let piece = random.pick(&hostile::BYTES).copied().unwrap_or_default();
                insert(bytes, at, piece);
            }
            5 => bytes.get_mut(at).into_iter().for_each(|byte| *byte ^= 1 << random.below(8)),
            _ => bytes.get_mut(at).into_iter().for_each(|byte| *byte = random.number() as u8),
        }
    }
}

fn insert(bytes: &mut Vec<u8>, at: usize, piece: &[u8]) {
    bytes.splice(at..at, piece.iter().copied());
}
