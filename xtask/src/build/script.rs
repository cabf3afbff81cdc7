//! JavaScript made small. It is parsed, checked and printed anew, so that a mistake in it stops the build.

use anyhow::{Result, bail};
use oxc_allocator::Allocator;
use oxc_codegen::{Codegen, CodegenOptions};
use oxc_minifier::{Minifier, MinifierOptions};
use oxc_parser::Parser;
use oxc_span::SourceType;

/// How a script is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `<script type="module">`.
    Module,
    /// A classic script, whose top-level names others may use.
    Classic,
}

/// The same script in fewer bytes.
///
/// # Errors
/// Where it is not JavaScript; `name` says which file that was.
pub fn small(name: &str, text: &str, kind: Kind) -> Result<String> {
    let allocator = Allocator::default();
    let source = match kind {
        Kind::Module => SourceType::mjs(),
        Kind::Classic => SourceType::script(),
    };
    let parsed = Parser::new(&allocator, text, source).parse();
    if let Some(problem) = parsed.diagnostics.first() {
        bail!("{name}: {problem}");
    }
    let mut program = parsed.program;
    let minified = Minifier::new(options(kind)).minify(&allocator, &mut program);
    let printed = Codegen::new().with_options(CodegenOptions::minify()).with_scoping(minified.scoping).build(&program);
    let code = printed.code.trim_end();
    let may_have_backticks = kind == Kind::Module || text.contains('`');
    Ok(if may_have_backticks { code.to_owned() } else { in_plain_quotes(code) })
}

/// The printer likes backticks best, as they need the fewest escapes. A script that was written without any may have to be
/// read by browsers that do not know them.
fn in_plain_quotes(code: &str) -> String {
    let plain = |string: &str| format!("\"{}\"", string.replace('"', "\\\"").replace('\n', "\\n"));
    let pieces = code.split('`').enumerate();
    pieces.map(|(at, piece)| if at % 2 == 0 { piece.to_owned() } else { plain(piece) }).collect()
}

/// A classic script may have to run in old browsers, to say that they are old: its syntax stays as it was written.
fn options(kind: Kind) -> MinifierOptions {
    match kind {
        Kind::Module => MinifierOptions::default(),
        Kind::Classic => MinifierOptions { compress: None, ..MinifierOptions::default() },
    }
}

/// An element that holds the script itself.
///
/// # Errors
/// Where the script holds what would end the element.
pub fn inline(text: &str, kind: Kind) -> Result<String> {
    if text.contains("</script") || text.contains("<!--") {
        bail!("an inline script holds </script or <!--, which HTML would read as markup");
    }
    // Optimisers at the host (Cloudflare's Rocket Loader) leave alone what bears this mark. Held back, a script does nothing.
    let kind = if kind == Kind::Module { " type=\"module\"" } else { "" };
    Ok(format!("<script data-cfasync=\"false\"{kind}>{text}</script>"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_module_loses_comments_spaces_and_long_names() {
        let text = "// why\nconst lengthy = document.title;\nconsole.log(lengthy + lengthy, lengthy);\n";
        let small = small("a.js", text, Kind::Module).unwrap();
        assert!(small.len() < 60 && !small.contains("lengthy") && !small.contains("why"), "{small}");
    }

    #[test]
    fn a_classic_script_keeps_the_names_that_others_may_use() {
        assert!(small("a.js", "var shared = 1; function call() {}", Kind::Classic).unwrap().contains("shared"));
    }

    #[test]
    fn a_script_written_without_backticks_gets_none() {
        let text = "f('a', \"it's\", 'say \"so\"', 'two\\nlines', '\\\\');";
        let small = small("a.js", text, Kind::Classic).unwrap();
        assert_eq!(small, "f(\"a\",\"it's\",\"say \\\"so\\\"\",\"two\\nlines\",\"\\\\\");");
    }

    #[test]
    fn a_mistake_names_the_file() {
        assert!(small("boot.js", "let = ;", Kind::Module).unwrap_err().to_string().starts_with("boot.js: "));
    }
}
