//! Short names between a program and its glue. wasm-bindgen names each function of the browser with a hash, which stands
//! in both files and hardly compresses: together 7 kB of a first visit.

use std::collections::HashMap;

use anyhow::{Result, bail};
use oxc_allocator::Allocator;
use oxc_ast::ast::{Expression, ObjectPropertyKind, PropertyKey, Statement};
use oxc_codegen::Codegen;
use walrus::Module;
use xtask::bind::Bound;

use super::script::{Kind, parsed};

/// What wasm-bindgen calls the module that its functions are imported from, and the function that returns them.
const FROM: &str = "./app_bg.js";
const IMPORTS: &str = "__wbg_get_imports";

/// The same program and glue, with short names for what the one imports from the other.
///
/// # Errors
/// If the glue does not have each import exactly once.
pub fn shortened(bound: &Bound) -> Result<Bound> {
    let mut module = Module::from_buffer(&bound.wasm)?;
    let mut short = HashMap::new();
    for import in module.imports.iter_mut().filter(|import| import.module == FROM) {
        let next = format!("i{}", short.len());
        let name = short.entry(std::mem::take(&mut import.name)).or_insert(next);
        import.name.clone_from(name);
    }
    Ok(Bound { glue: renamed(&bound.glue, &short)?, wasm: module.emit_wasm() })
}

/// The glue with other names for the functions that it hands to the program.
fn renamed(glue: &str, names: &HashMap<String, String>) -> Result<String> {
    let allocator = Allocator::default();
    let mut program = parsed(&allocator, "the glue", glue, Kind::Module)?;
    let mut found = 0;
    for property in program.body.iter_mut().flat_map(imports) {
        let PropertyKey::StaticIdentifier(key) = property else { continue };
        if let Some(name) = names.get(key.name.as_str()) {
            key.name = allocator.alloc_str(name).into();
            found += 1;
        }
    }
    if found != names.len() {
        bail!("the glue has {found} of the {} functions that the program imports", names.len());
    }
    Ok(Codegen::new().build(&program).code)
}

/// The keys of the objects that the function of imports makes.
fn imports<'p, 'a>(statement: &'p mut Statement<'a>) -> Vec<&'p mut PropertyKey<'a>> {
    let body = match statement {
        Statement::FunctionDeclaration(function) if function.name().is_some_and(|name| name == IMPORTS) => {
            function.body.as_mut()
        }
        _ => None,
    };
    let mut keys = Vec::new();
    for statement in body.into_iter().flat_map(|body| &mut body.statements) {
        let Statement::VariableDeclaration(variables) = statement else { continue };
        for variable in &mut variables.declarations {
            let Some(Expression::ObjectExpression(object)) = &mut variable.init else { continue };
            for property in &mut object.properties {
                if let ObjectPropertyKind::ObjectProperty(property) = property {
                    keys.push(&mut property.key);
                }
            }
        }
    }
    keys
}

#[cfg(test)]
mod tests {
    use super::*;

    const GLUE: &str = "import * as import1 from './chunk.js';\n\
        function __wbg_get_imports() { const import0 = { __proto__: null, __wbg_now_12: function() { return 1; } };\n\
        return { './app_bg.js': import0 }; }\n\
        const other = { __wbg_now_12: 2 };";

    fn program(import: &str) -> Vec<u8> {
        let mut module = Module::default();
        let kind = module.types.add(&[], &[]);
        let (now, _) = module.add_import_func(FROM, import, kind);
        module.add_import_func("./chunk.js", "__wasm_split_load_chunk", kind);
        module.exports.add("now", now);
        module.emit_wasm()
    }

    #[test]
    fn the_glue_and_the_program_agree_on_a_short_name() {
        let bound = Bound { glue: GLUE.to_owned(), wasm: program("__wbg_now_12") };
        let short = shortened(&bound).unwrap();
        let module = Module::from_buffer(&short.wasm).unwrap();
        let names: Vec<_> = module.imports.iter().map(|import| import.name.as_str()).collect();
        assert_eq!(names, ["i0", "__wasm_split_load_chunk"], "what the chunk is loaded by keeps its name");
        assert!(
            short.glue.contains("i0: function()") && short.glue.contains("other = { __wbg_now_12: 2 }"),
            "{}",
            short.glue
        );
    }

    #[test]
    fn an_import_that_the_glue_does_not_have_stops_the_build() {
        assert!(shortened(&Bound { glue: GLUE.to_owned(), wasm: program("__wbg_other_34") }).is_err());
    }
}
