//! Which scripts a browser of 2009 could read (the fifth edition of ECMAScript), syntax that is, not what they call.

use oxc_allocator::Allocator;
use oxc_ast::{
    AstKind,
    ast::{AssignmentOperator, BinaryOperator, LogicalOperator, VariableDeclarationKind},
};
use oxc_ast_visit::Visit;
use oxc_parser::Parser;
use oxc_span::{GetSpan, SourceType};

/// The passages of a script that are younger than that.
pub fn younger(text: &str) -> Vec<String> {
    let allocator = Allocator::default();
    let parsed = Parser::new(&allocator, text, SourceType::script()).parse();
    let mut reading = Reading { text, younger: parsed.diagnostics.iter().map(ToString::to_string).collect() };
    reading.visit_program(&parsed.program);
    reading.younger
}

struct Reading<'t> {
    text: &'t str,
    younger: Vec<String>,
}

impl<'a> Visit<'a> for Reading<'_> {
    fn enter_node(&mut self, kind: AstKind<'a>) {
        if !is_old(kind) || self.ends_in_comma(kind) {
            self.younger.push(self.passage(kind.span().start, kind.span().end).to_owned());
        }
    }
}

impl Reading<'_> {
    fn passage(&self, start: u32, end: u32) -> &str {
        &self.text[start as usize..end as usize]
    }

    /// Whether a comma stands after the last argument of a call, which the tree does not tell.
    fn ends_in_comma(&self, kind: AstKind<'_>) -> bool {
        let last = match kind {
            AstKind::CallExpression(call) => call.arguments.last(),
            AstKind::NewExpression(new) => new.arguments.last(),
            _ => None,
        };
        last.is_some_and(|last| self.passage(last.span().end, kind.span().end).contains(','))
    }
}

fn is_old(kind: AstKind<'_>) -> bool {
    match kind {
        AstKind::VariableDeclaration(declaration) => declaration.kind == VariableDeclarationKind::Var,
        AstKind::Function(function) => !function.generator && !function.r#async,
        AstKind::FormalParameter(parameter) => parameter.initializer.is_none(),
        AstKind::ObjectProperty(property) => !property.method && !property.shorthand && !property.computed,
        AstKind::CatchClause(catch) => catch.param.is_some(),
        AstKind::LogicalExpression(logic) => logic.operator != LogicalOperator::Coalesce,
        AstKind::BinaryExpression(binary) => binary.operator != BinaryOperator::Exponential,
        AstKind::AssignmentExpression(assignment) => !matches!(
            assignment.operator,
            AssignmentOperator::Exponential
                | AssignmentOperator::LogicalAnd
                | AssignmentOperator::LogicalOr
                | AssignmentOperator::LogicalNullish
        ),
        AstKind::RegExpLiteral(pattern) => {
            let (body, flags) = (pattern.regex.pattern.text.as_str(), pattern.regex.flags.to_string());
            !["(?<", "\\p{", "\\u{"].iter().any(|new| body.contains(new)) && !flags.contains(['s', 'u', 'v', 'y', 'd'])
        }
        kind => is_plain(kind),
    }
}

/// The kinds that were there from the beginning, in every form.
fn is_plain(kind: AstKind<'_>) -> bool {
    use AstKind as K;
    let expression = matches!(
        kind,
        K::IdentifierName(_)
            | K::IdentifierReference(_)
            | K::BindingIdentifier(_)
            | K::LabelIdentifier(_)
            | K::ThisExpression(_)
            | K::ArrayExpression(_)
            | K::Elision(_)
            | K::ObjectExpression(_)
            | K::ComputedMemberExpression(_)
            | K::StaticMemberExpression(_)
            | K::CallExpression(_)
            | K::NewExpression(_)
            | K::UpdateExpression(_)
            | K::UnaryExpression(_)
            | K::ConditionalExpression(_)
            | K::SequenceExpression(_)
            | K::ParenthesizedExpression(_)
            | K::BooleanLiteral(_)
            | K::NullLiteral(_)
            | K::NumericLiteral(_)
            | K::StringLiteral(_)
    );
    let statement = matches!(
        kind,
        K::Program(_)
            | K::Directive(_)
            | K::BlockStatement(_)
            | K::VariableDeclarator(_)
            | K::EmptyStatement(_)
            | K::ExpressionStatement(_)
            | K::IfStatement(_)
            | K::DoWhileStatement(_)
            | K::WhileStatement(_)
            | K::ForStatement(_)
            | K::ForInStatement(_)
            | K::ContinueStatement(_)
            | K::BreakStatement(_)
            | K::ReturnStatement(_)
            | K::SwitchStatement(_)
            | K::SwitchCase(_)
            | K::LabeledStatement(_)
            | K::ThrowStatement(_)
            | K::TryStatement(_)
            | K::CatchParameter(_)
            | K::FormalParameters(_)
            | K::FunctionBody(_)
    );
    expression || statement
}

#[cfg(test)]
mod tests {
    use super::younger;
    use crate::{
        build::script::{Kind, small},
        project,
    };

    #[test]
    fn the_script_that_tells_old_browsers_so_can_be_read_by_them() {
        let boot = project::read("src/web/boot.js").unwrap();
        let built = small("boot.js", &boot, Kind::Classic).unwrap();
        assert_eq!(younger(&boot), Vec::<String>::new(), "as it is written");
        assert_eq!(younger(&built), Vec::<String>::new(), "as it is built");
        assert!(built.contains("This browser is too old") && built.len() < boot.len(), "{built}");
    }

    #[test]
    fn younger_syntax_is_found() {
        let all = [
            "let a = 1;",
            "const a = 1;",
            "var a = () => 1;",
            "var a = `b`;",
            "var a = { b };",
            "var a = { b() {} };",
            "var a = { [b]: 1 };",
            "for (var a of b) c();",
            "class A {}",
            "a(...b);",
            "a(b,);",
            "var [a] = b;",
            "var { a } = b;",
            "function a(b = 1) {}",
            "function a(...b) {}",
            "async function a() {}",
            "function* a() {}",
            "try {} catch {}",
            "a?.b;",
            "a ?? b;",
            "a ** b;",
            "a ||= b;",
            "var a = 1n;",
            "var a = /(?<b>c)/;",
            "var a = /b/u;",
        ];
        for script in all {
            assert!(!younger(script).is_empty(), "{script}");
        }
    }

    #[test]
    fn old_syntax_is_let_pass() {
        let script = "'use strict'; var a = { b: 1, 'c': function () { return this; } }; for (var d in a) { if (!a[d]) continue; }
            try { a.b++; } catch (e) { throw new Error(/x[yz]+/gi.test(e) ? 'f' : \"g\"); }";
        assert_eq!(younger(script), Vec::<String>::new());
    }
}
