//! Bytes as text that stands in an element of a page: seven bits a byte of the page, where base64 has six. So it is an
//! eighth shorter.

/// What an HTML parser changes, or takes for the end of the element. Such seven bits and the seven after them go into one
/// character of two bytes in their stead, so that nothing is lost by it (`fromText` in `src/web/start-single.js` reads it).
const UNFIT: [u8; 3] = [0, b'\r', b'<'];

/// The characters of two bytes begin here. For each of the unfit come 128, one for each value that may follow it, and after
/// all these one for each of the unfit where nothing follows it.
const PAIRS: u32 = 0x80;
const LAST: u32 = PAIRS + 3 * 0x80;

/// The bytes as text, the first bit highest; the last seven bits are filled up with zeros. The number of sevens tells the
/// number of bytes.
pub fn text(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 8 / 7 + 2);
    let mut sevens = sevens(bytes).into_iter();
    while let Some(value) = sevens.next() {
        let code = match UNFIT.into_iter().zip(0..).find(|(unfit, _)| *unfit == value) {
            Some((_, at)) => sevens.next().map_or(LAST + at, |next| PAIRS + at * 0x80 + u32::from(next)),
            None => u32::from(value),
        };
        text.extend(char::from_u32(code));
    }
    text
}

fn sevens(bytes: &[u8]) -> Vec<u8> {
    let mut sevens = Vec::with_capacity(bytes.len() * 8 / 7 + 1);
    let (mut bits, mut count) = (0_u32, 0);
    for byte in bytes {
        bits = bits << 8 | u32::from(*byte);
        count += 8;
        while count >= 7 {
            count -= 7;
            sevens.push((bits >> count & 0x7f) as u8);
        }
    }
    if count > 0 {
        sevens.push((bits << (7 - count) & 0x7f) as u8);
    }
    sevens
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As the page reads it.
    fn bytes(text: &str) -> Vec<u8> {
        let mut sevens = Vec::new();
        for code in text.chars().map(u32::from) {
            match code.checked_sub(PAIRS) {
                None => sevens.push(code),
                Some(pair) if pair < LAST - PAIRS => {
                    sevens.extend([u32::from(UNFIT[(pair / 0x80) as usize]), pair % 0x80]);
                }
                Some(_) => sevens.push(u32::from(UNFIT[(code - LAST) as usize])),
            }
        }
        let values: Vec<_> = sevens.iter().flat_map(|value| (0..7).rev().map(move |at| value >> at & 1)).collect();
        values.chunks_exact(8).map(|bits| bits.iter().fold(0, |byte, bit| byte << 1 | *bit as u8)).collect()
    }

    #[test]
    fn bytes_of_every_number_come_back() {
        let all: Vec<u8> = (0..=255).chain((0..=255).rev()).chain([0; 40]).collect();
        for length in 0..all.len() {
            assert_eq!(bytes(&text(&all[..length])), all[..length], "{length} bytes");
        }
    }

    #[test]
    fn nothing_in_it_means_anything_to_a_page() {
        let every_pair: Vec<u8> = (0..=255).flat_map(|a| (0..=255).flat_map(move |b| [a, b])).collect();
        let text = text(&every_pair);
        assert!(!text.contains(['\0', '\r', '<']));
        assert!(text.len() <= every_pair.len() * 8 / 7 + 2, "no more than an eighth of it is lost");
    }
}
