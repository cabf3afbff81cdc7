//! Short names between the program and its glue.
//!
//! `wasm-bindgen` names each function that goes between the two by a long name with a hash, which stands in both files and
//! hardly compresses. Both sides are ours, so both get the same short name.

use std::collections::BTreeMap;

use anyhow::{Result, bail};
use walrus::Module;

/// Long name → short name.
pub type Short = BTreeMap<String, String>;

/// Renames what the module imports and exports, and says how.
pub fn shorten(module: &mut Module) -> Short {
    let mut short = Short::new();
    for import in module.imports.iter_mut() {
        import.name = short_name(&mut short, &import.name);
    }
    for export in module.exports.iter_mut() {
        export.name = short_name(&mut short, &export.name);
    }
    short
}

/// The short name for a long one, where it is one that `wasm-bindgen` made up or the compiler's for a closure; any other stays.
fn short_name(short: &mut Short, long: &str) -> String {
    // Closures keep the name that the compiler gave them.
    if !["__wb", "wasm_bindgen__", "_R"].iter().any(|beginning| long.starts_with(beginning)) {
        return long.to_owned();
    }
    let next = format!("_{}", in_base_36(short.len()));
    short.entry(long.to_owned()).or_insert(next).clone()
}

fn in_base_36(mut number: usize) -> String {
    const DIGITS: &[u8; 36] = b"0123456789abcdefghijklmnopqrstuvwxyz";
    let mut text = String::new();
    loop {
        text.insert(0, char::from(DIGITS[number % 36]));
        number /= 36;
        if number == 0 {
            return text;
        }
    }
}

/// The glue with the short names put in.
///
/// # Errors
/// Where the glue already uses one of the short names. That it has functions of its own by a long name does no harm: they
/// are renamed wherever they stand.
pub fn put(glue: &str, short: &Short) -> Result<String> {
    let mut out = String::with_capacity(glue.len());
    for word in words(glue) {
        if short.values().any(|taken| taken == word) {
            bail!("the glue uses the name {word}, which was to be given away");
        }
        out.push_str(short.get(word).map_or(word, String::as_str));
    }
    Ok(out)
}

/// A script cut into names and what stands between them.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let is_name = |c: char| c.is_alphanumeric() || c == '_' || c == '$';
    let mut rest = text;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let end = rest.find(|c| is_name(c) != is_name(first)).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        rest = after;
        Some(word)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn short() -> Short {
        [("__wbg_then_0ab".to_owned(), "_0".to_owned()), ("__wbindgen_free".to_owned(), "_1".to_owned())].into()
    }

    #[test]
    fn names_that_people_gave_stay() {
        let mut short = Short::new();
        for (long, expected) in
            [("memory", "memory"), ("__wbg_then_0ab", "_0"), ("_RNvCs1_3app4main", "_1"), ("_start", "_start")]
        {
            assert_eq!(short_name(&mut short, long), expected);
        }
    }

    #[test]
    fn whole_names_are_replaced_and_nothing_else() {
        let glue = "const i = { __wbg_then_0ab: function(a) { wasm.__wbindgen_free(a); }, __wbg_then_0abc: 1 };";
        let expected = "const i = { _0: function(a) { wasm._1(a); }, __wbg_then_0abc: 1 };";
        assert_eq!(put(glue, &short()).unwrap(), expected);
    }

    #[test]
    fn a_clash_stops_the_build() {
        assert!(put("let _0 = 1;", &short()).is_err());
    }

    #[test]
    fn only_made_up_names_are_shortened() {
        let mut short = Short::new();
        let names = ["memory", "__wbg_a", "__wbg_b", "__wbg_a", "main"].map(|name| short_name(&mut short, name));
        assert_eq!(names, ["memory", "_0", "_1", "_0", "main"]);
        assert_eq!((in_base_36(35), in_base_36(36)), ("z".to_owned(), "10".to_owned()));
    }
}
