//! Bytes as text that stands in an element of a page: seven bits a character, where base64 has six. So it is an eighth
//! shorter.

/// What an HTML parser changes, or takes for the end of the element, as characters of two bytes in its stead. Their lowest
/// seven bits are the same, so that reading them is one operation for all (`fromText` in `src/shell/start-single.js`).
const IN_STEAD: [(u8, char); 3] = [(0, '\u{80}'), (b'\r', '\u{8d}'), (b'<', '\u{bc}')];

/// The bytes as text, the first bit highest; the last character is filled up with zeros. The number of characters tells the
/// number of bytes.
pub fn text(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 8 / 7 + bytes.len() / 32);
    let (mut bits, mut count) = (0_u32, 0);
    for byte in bytes {
        bits = bits << 8 | u32::from(*byte);
        count += 8;
        while count >= 7 {
            count -= 7;
            text.push(character(bits >> count));
        }
    }
    if count > 0 {
        text.push(character(bits << (7 - count)));
    }
    text
}

fn character(bits: u32) -> char {
    let value = (bits & 0x7f) as u8;
    IN_STEAD.iter().find(|(known, _)| *known == value).map_or(char::from(value), |(_, in_stead)| *in_stead)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As the page reads it.
    fn bytes(text: &str) -> Vec<u8> {
        let values: Vec<_> = text.chars().flat_map(|c| (0..7).rev().map(move |at| c as u32 >> at & 1)).collect();
        values.chunks_exact(8).map(|bits| bits.iter().fold(0, |byte, bit| byte << 1 | *bit as u8)).collect()
    }

    #[test]
    fn bytes_of_every_number_come_back() {
        let all: Vec<u8> = (0..=255).chain((0..=255).rev()).collect();
        for length in 0..all.len() {
            assert_eq!(bytes(&text(&all[..length])), all[..length], "{length} bytes");
        }
    }

    #[test]
    fn nothing_in_it_means_anything_to_a_page() {
        let every_pair: Vec<u8> = (0..=255).flat_map(|a| (0..=255).flat_map(move |b| [a, b])).collect();
        let text = text(&every_pair);
        assert!(!text.contains(['\0', '\r', '<']));
        assert!(text.len() < every_pair.len() * 6 / 5, "it is dense");
    }
}
