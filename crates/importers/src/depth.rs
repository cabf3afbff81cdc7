//! Checks how deep a file nests and how many objects it holds, before anything parses it recursively.

use super::ImportError;

/// Deeper than any framework; shallow enough for a recursive parser.
const DEEPEST: usize = 100;

/// The most objects, several times those of the largest bundles; each costs far more memory than the two bytes of `{}`.
const MOST: usize = 500_000;

/// Looks for the first bracket that opens one level or one object too many.
///
/// # Errors
/// Where the text nests too deep, or holds too many objects.
pub fn check(text: &str) -> Result<(), ImportError> {
    let (mut depth, mut objects, mut in_text, mut escaped) = (0_usize, 0_usize, false, false);
    for (at, byte) in text.bytes().enumerate() {
        if in_text {
            in_text = escaped || byte != b'"';
            escaped = !escaped && byte == b'\\';
            continue;
        }
        match byte {
            b'"' => in_text = true,
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        objects += usize::from(byte == b'{');
        if objects > MOST {
            return Err(ImportError::TooMany { limit: MOST });
        }
        if depth > DEEPEST {
            return Err(too_deep(text, at));
        }
    }
    Ok(())
}

fn too_deep(text: &str, at: usize) -> ImportError {
    let before = &text[..at];
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
    ImportError::TooDeep { line, column: before[line_start..].chars().count() + 1, limit: DEEPEST }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_in_texts_do_not_count() {
        assert_eq!(check(&format!("[\"{}\"]", "[".repeat(500))), Ok(()));
        assert_eq!(check(&format!("[\"\\\"{}\"]", "[".repeat(500))), Ok(()));
        assert_eq!(check(&"[]".repeat(500)), Ok(()));
    }

    #[test]
    fn the_place_is_told() {
        let deep = format!("\n é{}", "[".repeat(10_000));
        assert_eq!(check(&deep), Err(ImportError::TooDeep { line: 2, column: 103, limit: 100 }));
    }
}
