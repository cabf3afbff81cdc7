//! Writes files of the current framework: takes a request as bytes, and returns the file as bytes.

use exports::{Context, cite};
use framework::packed::unpack;
use layers::Layer;

use super::{Form, WriteRequest};

/// Writes what a [`WriteRequest`] asks for; the answer is the contents of the file, or empty if the request can't be read.
pub fn write(request: &[u8]) -> Vec<u8> {
    let request = std::str::from_utf8(request).ok().and_then(unpack::<WriteRequest>);
    request.map(|request| request.speech.during(|| written(&request))).unwrap_or_default()
}

fn written(request: &WriteRequest) -> Vec<u8> {
    let WriteRequest { form, goals, base, fragment, filters, today, colours, layer, speech: _, framework } = request;
    messages::set_noun_language(&framework.language);
    let layer = Layer::read(layer).ok().filter(|layer| !layer.marks.is_empty());
    let layer = layer.as_ref();
    let program = env!("CARGO_PKG_VERSION");
    let context = Context { framework, base, fragment, filters, today, program, layer };
    let text = match *form {
        Form::Xlsx => return exports::xlsx(&context, goals).unwrap_or_default(),
        Form::Csv => exports::csv(&context, goals),
        Form::Json => exports::json(&context, goals),
        Form::Markdown => exports::markdown(&context, goals),
        Form::Whole => exports::framework_json(framework),
        Form::Workbook => return exports::framework_workbook(framework, today).unwrap_or_default(),
        Form::Template => return exports::template_workbook(today).unwrap_or_default(),
        Form::StratMl => exports::stratml(framework),
        Form::Skos => exports::skos(framework, base),
        Form::Citation(work, style) => cite::cite(&context, work, style),
        Form::Picture => exports::picture(&context, goals, colours),
    };
    text.into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;
    use exports::cite::{Style, Work};
    use framework::{Ref, packed::pack};
    use messages::Speech;
    use space_diplomacy::framework as bundled;

    fn layer() -> Layer {
        let mut layer = Layer::of(&bundled());
        layer.update(layers::Target::Goal(bundled().goals[1].id.clone()), |mark| mark.score = Some(3.0));
        layer
    }

    fn request(form: Form) -> Vec<u8> {
        let request = WriteRequest {
            form,
            goals: vec![Ref::new(1), Ref::new(3)],
            base: "https://example.org/".into(),
            fragment: "#/goals?q=debris".into(),
            filters: "debris".into(),
            today: "2026-11-23".into(),
            colours: exports::Colours::default(),
            layer: layer().write(),
            speech: Speech::default(),
            framework: bundled(),
        };
        pack(&request).into_bytes()
    }

    #[test]
    fn every_order_is_written_as_the_exports_write_it() {
        let (framework, layer) = (bundled(), layer());
        let context = Context {
            framework: &framework,
            base: "https://example.org/",
            fragment: "#/goals?q=debris",
            filters: "debris",
            today: "2026-11-23",
            program: env!("CARGO_PKG_VERSION"),
            layer: Some(&layer),
        };
        let goals = [Ref::new(1), Ref::new(3)];
        let citation = |style| Form::Citation(Work::Goal(Ref::new(3)), style);
        for (form, expected) in [
            (Form::Csv, exports::csv(&context, &goals)),
            (Form::Json, exports::json(&context, &goals)),
            (Form::Markdown, exports::markdown(&context, &goals)),
            (Form::Whole, exports::framework_json(&framework)),
            (Form::StratMl, exports::stratml(&framework)),
            (Form::Skos, exports::skos(&framework, "https://example.org/")),
            (Form::Picture, exports::picture(&context, &goals, &exports::Colours::default())),
            (citation(Style::Ris), cite::cite(&context, Work::Goal(Ref::new(3)), Style::Ris)),
            (citation(Style::CslJson), cite::cite(&context, Work::Goal(Ref::new(3)), Style::CslJson)),
        ] {
            assert_eq!(write(&request(form)), expected.into_bytes(), "{form:?}");
        }
        assert_eq!(Some(write(&request(Form::Xlsx))), exports::xlsx(&context, &goals));
        assert_eq!(Some(write(&request(Form::Workbook))), exports::framework_workbook(&framework, "2026-11-23"));
        assert!(write(b"no order").is_empty());
    }
}
