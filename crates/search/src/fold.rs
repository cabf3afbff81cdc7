//! Folds letters for comparison: without case, accents and width. The tables are our own and small, since a crate with
//! every Unicode decomposition would be larger than the whole search.

/// Base letters of U+00C0 to U+024F; a dot means no single base letter.
const LATIN: &[u8; 400] = b"aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.y\
aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkklllllll\
lllnnnnnnnnnoooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs\
bb.....ccdd......ffg...ikk...n..oo..pp......tt.uu..yyzz.........\
.............aaiioouuuuuuuuuu.aaaa..ggggkkoooo..j...gg..nnaa..oo\
aaaaeeeeiiiioooorrrruuuusstt..hh....zzaaeeooooooooyy......acc...\
...b..eejj..rryy";

/// Base letters of U+1E00 to U+1EFF, including Vietnamese.
const LATIN_ADDITIONAL: &[u8; 256] = b"aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm\
mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv\
wwwwwwwwwwxxxxyyzzzzzzhtwyas....aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......";

/// Appends letters, folded.
pub(crate) fn push_all(out: &mut String, letters: &str) {
    if letters.is_ascii() {
        let from = out.len();
        out.push_str(letters);
        out[from..].make_ascii_lowercase();
    } else {
        letters.chars().for_each(|letter| push(out, letter));
    }
}

/// Folds a text: no case, accents or width, and ASCII digits for the digits of every script.
///
/// ```
/// assert_eq!(search::folded("Ölpreis ２٣"), "olpreis 23");
/// ```
pub fn folded(text: &str) -> String {
    let mut out = String::new();
    push_all(&mut out, text);
    out
}

/// Appends a letter, folded.
pub(crate) fn push(out: &mut String, letter: char) {
    match base(letter) {
        _ if letter.is_ascii() => out.push(letter.to_ascii_lowercase()),
        Some(base) => out.push(base),
        None => push_lower(out, letter),
    }
}

/// A letter's base letter, if the tables have one.
fn base(letter: char) -> Option<char> {
    let code = letter as usize;
    let byte = match code {
        0xC0..=0x24F => LATIN[code - 0xC0],
        0x1E00..=0x1EFF => LATIN_ADDITIONAL[code - 0x1E00],
        _ => return None,
    };
    (byte != b'.').then_some(char::from(byte))
}

fn push_lower(out: &mut String, letter: char) {
    for lower in narrow(letter).to_lowercase() {
        match lower {
            'æ' | 'ǽ' | 'ǣ' => out.push_str("ae"),
            'œ' => out.push_str("oe"),
            'ß' => out.push_str("ss"),
            'þ' => out.push_str("th"),
            'ĳ' => out.push_str("ij"),
            'ﬁ' => out.push_str("fi"),
            'ﬂ' => out.push_str("fl"),
            'ﬀ' => out.push_str("ff"),
            'ﬃ' => out.push_str("ffi"),
            'ﬄ' => out.push_str("ffl"),
            lower if is_silent(lower) => {}
            lower => out.push(without_accent(lower)),
        }
    }
}

/// The ordinary form of full-width letters and digits and half-width kana, as in Chinese and Japanese texts.
fn narrow(letter: char) -> char {
    match letter {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(letter as u32 - 0xFEE0).unwrap_or(letter),
        '\u{FF66}'..='\u{FF9D}' => KANA.chars().nth(letter as usize - 0xFF66).unwrap_or(letter),
        '\u{FF9E}' => '\u{3099}',
        '\u{FF9F}' => '\u{309A}',
        _ => digit(letter),
    }
}

/// The full-width forms of the kana U+FF66 to U+FF9D.
const KANA: &str =
    "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";

/// The zero of every script with its own digits; the other nine digits follow each zero in Unicode.
const ZEROS: &str = "٠۰߀०০੦૦୦௦౦೦൦෦๐໐༠၀႐០᠐᥆᧐᪀᪐᭐᮰᱀᱐꘠꣐꤀꧐꧰꩐꯰𐒠𐴰𑁦𑃰𑄶𑇐𑋰𑑐𑓐𑙐𑛀𑜰𑣠𑥐𑱐𑵐𑶠𑽐𖩠𖫀𖭐𝟎𝟘𝟢𝟬𝟶𞅀𞋰𞓰𞥐🯰";

/// A digit of any script as 0 to 9; any other letter as it is.
fn digit(letter: char) -> char {
    if (letter as u32) < 0x660 {
        return letter;
    }
    let value = |zero: char| (letter as u32).checked_sub(zero as u32).filter(|value| *value < 10);
    ZEROS.chars().find_map(value).and_then(|value| char::from_digit(value, 10)).unwrap_or(letter)
}

/// Composes two characters that look like one: a kana and its voicing mark, parts of a Korean syllable, two Thai
/// vowels.
pub(crate) fn compose(last: char, letter: char) -> Option<char> {
    let (one, two) = (last as u32, narrow(letter) as u32);
    let code = match (one, two) {
        (0x304B..=0x3068 | 0x30AB..=0x30C8, 0x3099) if is_voiceless(one) => one + 1,
        (0x306F..=0x307B | 0x30CF..=0x30DB, 0x3099 | 0x309A) if (one - 0x306F) % 0x60 % 3 == 0 => one + two - 0x3098,
        (0x3046 | 0x30A6, 0x3099) => one + 0x4E,
        (0x1100..=0x1112, 0x1161..=0x1175) => 0xAC00 + ((one - 0x1100) * 21 + two - 0x1161) * 28,
        (0xAC00..=0xD7A3, 0x11A8..=0x11C2) if (one - 0xAC00).is_multiple_of(28) => one + two - 0x11A7,
        (0x0E40, 0x0E40) => 0x0E41,
        _ => return None,
    };
    char::from_u32(code)
}

/// Whether a kana of the rows K, S or T can take a voicing mark: every second one; the small tsu shifts the count.
fn is_voiceless(kana: u32) -> bool {
    let place = (kana - 0x304B) % 0x60;
    place.is_multiple_of(2) == (place <= 0x16)
}

/// A lower-case letter of a script without a table, stripped of its accent.
fn without_accent(letter: char) -> char {
    match letter {
        'ά' => 'α',
        'έ' => 'ε',
        'ή' => 'η',
        'ί' | 'ϊ' | 'ΐ' => 'ι',
        'ό' => 'ο',
        'ύ' | 'ϋ' | 'ΰ' => 'υ',
        'ώ' => 'ω',
        'ς' => 'σ',
        'ё' | 'ѐ' => 'е',
        'й' | 'ѝ' => 'и',
        'ї' => 'і',
        'ў' => 'у',
        'آ' | 'أ' | 'إ' | 'ٱ' => 'ا',
        'ؤ' => 'و',
        'ئ' | 'ى' | 'ی' | 'ې' => 'ي',
        'ة' | 'ۀ' | 'ہ' | 'ھ' | 'ە' | 'ۃ' => 'ه',
        'ک' | 'ڪ' => 'ك',
        '\u{958}' => 'क',
        '\u{959}' => 'ख',
        '\u{95A}' => 'ग',
        '\u{95B}' => 'ज',
        '\u{95C}' => 'ड',
        '\u{95D}' => 'ढ',
        '\u{95E}' => 'फ',
        '\u{95F}' => 'य',
        '\u{929}' => 'न',
        '\u{931}' => 'र',
        '\u{934}' => 'ळ',
        // The second part of a Thai or Lao vowel that is written in two parts, of which the first is silent.
        'ำ' => 'า',
        'ຳ' => 'າ',
        _ => letter,
    }
}

/// Whether a character is part of a word but ignored in comparison, such as combining accents and vowel points.
pub(crate) fn is_silent(letter: char) -> bool {
    matches!(letter,
        '\u{300}'..='\u{36F}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5BD}' | '\u{5BF}' | '\u{5C1}'..='\u{5C2}'
        | '\u{610}'..='\u{61A}' | '\u{640}' | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{6D6}'..='\u{6DC}'
        | '\u{93C}' | '\u{94D}' | '\u{9BC}' | '\u{9CD}' | '\u{A3C}' | '\u{A4D}' | '\u{ABC}' | '\u{ACD}' | '\u{B4D}'
        | '\u{BCD}' | '\u{C4D}' | '\u{CCD}' | '\u{D4D}' | '\u{E3A}' | '\u{E47}'..='\u{E4E}' | '\u{EC8}'..='\u{ECD}' | '\u{1039}'..='\u{103A}'
        | '\u{17D2}' | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}' | '\u{200B}'..='\u{200D}' | '\u{2060}'
        | '\u{20D0}'..='\u{20FF}' | '\u{FE00}'..='\u{FE0F}' | '\u{FE20}'..='\u{FE2F}' | '\u{FEFF}')
}

/// Whether a character is a digit of any script.
pub(crate) fn is_numeral(letter: char) -> bool {
    letter.is_ascii_digit() || digit(letter) != letter
}

/// Whether a letter belongs to a script without spaces between words, so that each letter must count as a word.
pub(crate) fn is_unspaced_script(letter: char) -> bool {
    matches!(letter,
        '\u{E00}'..='\u{EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}' | '\u{3040}'..='\u{30FF}'
        | '\u{31F0}'..='\u{31FF}' | '\u{FF66}'..='\u{FF9D}' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}'
        | '\u{20000}'..='\u{3FFFF}')
}

#[cfg(test)]
mod tests {
    use super::push_all;

    #[test]
    fn letters_fold_to_what_a_reader_would_type() {
        for (letters, folded) in [
            ("Cómmercial", "commercial"),
            ("ÅNGSTRÖM", "angstrom"),
            ("Straße STRASSE ẞ", "strasse strasse ss"),
            ("Łódź Ørsted Æther œuvre", "lodz orsted aether oeuvre"),
            ("Việt Nam", "viet nam"),
            ("İstanbul ısı", "istanbul isi"),
            ("ΣΊΣΥΦΟΣ σίσυφος", "σισυφοσ σισυφοσ"),
            ("Чёрный йод", "черныи иод"),
            ("ＡＢＣ１", "abc1"),
            ("e\u{301}tude", "etude"),
            ("宇宙", "宇宙"),
            ("مدرسة على ٱلشاطئ", "مدرسه علي الشاطي"),
            ("گروه‌ های کشور", "گروه هاي كشور"),
            ("مُحَمَّد محـــمد", "محمد محمد"),
            ("٢٠٢٣ ۲۰۲۳ २०२३ ๒๐๒๓ ２０２３", "2023 2023 2023 2023 2023"),
            ("ज़रूरी ज\u{93C}रूरी", "जरूरी जरूरी"),
            ("กำลัง กํ\u{E4D}าลัง", "กาลัง กาลัง"),
        ] {
            let mut out = String::new();
            push_all(&mut out, letters);
            assert_eq!(out, folded);
        }
    }
}
