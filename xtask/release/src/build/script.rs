//! Minifies JavaScript. Scripts are parsed, checked and printed again, so that a mistake in one stops the build.

use anyhow::{Result, bail};
use oxc_allocator::{Allocator, TakeIn, Vec as ArenaVec};
use oxc_ast::ast::{ImportDeclarationSpecifier, Program, Statement};
use oxc_codegen::{Codegen, CodegenOptions, CommentOptions};
use oxc_minifier::{Minifier, MinifierOptions};
use oxc_parser::Parser;
use oxc_span::SourceType;

use super::split::LINK;

pub use xtask::page::{Kind, script as inline};

/// The minified script.
///
/// # Errors
/// If it is not JavaScript; `name` is the file name for the message.
pub fn small(name: &str, text: &str, kind: Kind) -> Result<String> {
    let allocator = Allocator::default();
    Ok(printed(&allocator, parsed(&allocator, name, text, kind)?, kind))
}

/// A program's glue and the scripts after it, as one minified module. Nothing imports this module, so it exports
/// nothing, and code that only its exports need is removed. A function of those scripts, `loadChunk`, replaces its
/// import of the lazy chunk.
///
/// # Errors
/// If it is not JavaScript, or imports anything else; `name` names the scripts in the message.
pub fn program(name: &str, text: &str) -> Result<String> {
    let allocator = Allocator::default();
    let mut program = parsed(&allocator, name, text, Kind::Module)?;
    let statements = program.body.take_in(&&allocator);
    let mut body = ArenaVec::new_in(&&allocator);
    for statement in statements {
        body.extend(alone(&allocator, statement)?);
    }
    program.body = body;
    Ok(printed(&allocator, program, Kind::Module))
}

/// The form of a module's statement in a module that stands alone.
fn alone<'a>(allocator: &'a Allocator, statement: Statement<'a>) -> Result<Option<Statement<'a>>> {
    Ok(match statement {
        Statement::ExportDeclaration(export) => Some(export.unbox().declaration.into()),
        Statement::ExportNamedDeclaration(_) => None,
        Statement::ImportDeclaration(import) => match import.specifiers.as_ref().map(|list| list.as_slice()) {
            Some([ImportDeclarationSpecifier::ImportNamespaceSpecifier(all)]) if import.source.value == LINK => {
                let text = format!("const {} = {{ __wasm_split_load_chunk: loadChunk }};", all.local.name);
                parsed(allocator, LINK, allocator.alloc_str(&text), Kind::Module)?.body.pop()
            }
            _ => bail!("the glue imports {}, which no page of ours has", import.source.value),
        },
        other => Some(other),
    })
}

/// A script as a syntax tree.
///
/// # Errors
/// If it is not JavaScript.
pub fn parsed<'a>(allocator: &'a Allocator, name: &str, text: &'a str, kind: Kind) -> Result<Program<'a>> {
    let source = match kind {
        Kind::Module => SourceType::mjs(),
        Kind::Classic => SourceType::script(),
    };
    let parsed = Parser::new(allocator, text, source).parse();
    match parsed.diagnostics.first() {
        Some(problem) => bail!("{name}: {problem}"),
        None => Ok(parsed.program),
    }
}

fn printed<'a>(allocator: &'a Allocator, mut program: Program<'a>, kind: Kind) -> String {
    let (minify, print) = options(kind);
    let minified = Minifier::new(minify).minify(allocator, &mut program);
    let printed = Codegen::new().with_options(print).with_scoping(minified.scoping).build(&program);
    printed.code.trim_end().to_owned()
}

/// A classic script may have to run in old browsers, to say that they are old: its syntax stays as written. So it keeps
/// its spaces too, since the printer that removes them writes strings in backticks.
fn options(kind: Kind) -> (MinifierOptions, CodegenOptions) {
    let minifier = MinifierOptions::default();
    match kind {
        Kind::Module => (minifier, CodegenOptions::minify()),
        Kind::Classic => (
            MinifierOptions { compress: None, ..minifier },
            CodegenOptions { comments: CommentOptions::disabled(), ..CodegenOptions::default() },
        ),
    }
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
        let text = "/* why */ f('a', \"it's\", 'say \"so\"', 'two\\nlines', '\\\\');";
        let small = small("a.js", text, Kind::Classic).unwrap();
        assert!(!small.contains(['`', '/']) && small.contains("it's") && small.contains("two\\nlines"), "{small}");
    }

    #[test]
    fn a_mistake_names_the_file() {
        assert!(small("boot.js", "let = ;", Kind::Module).unwrap_err().to_string().starts_with("boot.js: "));
    }

    #[test]
    fn a_program_gets_its_chunk_from_the_script_that_starts_it_and_exports_nothing() {
        let glue = "import * as import1 from \"./chunk.js\"\nexport function f() { return import1; }\nconsole.log(f());\n\
                    export class Unused {}\nexport { f as default };\nfunction loadChunk() {}\n";
        let alone = program("glue", glue).unwrap();
        assert!(alone.contains("__wasm_split_load_chunk"), "{alone}");
        for gone in ["import ", "export", "Unused", "./chunk.js"] {
            assert!(!alone.contains(gone), "{gone} is left: {alone}");
        }
    }

    #[test]
    fn a_program_that_imports_anything_else_stops_the_build() {
        for wrong in ["import * as a from './b.js'; a();", "import { a } from './chunk.js'; a();"] {
            assert!(program("glue", wrong).is_err(), "{wrong}");
        }
    }
}
