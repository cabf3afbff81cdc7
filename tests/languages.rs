//! The page in languages other than English: no English is left, and each part marks its language.

use std::{collections::HashSet, sync::Arc};

use framework::{Framework, packed::pack};
use framework_explorer::{
    session::{Explorer, LayerView, Origin},
    ui::render,
};
use messages::{Catalogue, Formats, set_catalogue};
use routes::Address;
use space_diplomacy::framework as bundled;

/// Addresses of every kind of page, with and without filters.
const PLACES: [&str; 16] = [
    "#/",
    "#/?theme=norms&q=debris",
    "#/goals",
    "#/goals?q=debris&theme=norms&stance=welcomes",
    "#/goals?q=satelite",
    "#/goals?q=nothing-such",
    "#/goal/norms",
    "#/pillar/diplomacy-for-space",
    "#/theme/norms",
    "#/actor/nasa",
    "#/voices",
    "#/voices?q=nothing-such",
    "#/challenges",
    "#/sources",
    "#/about",
    "#/nowhere",
];

/// Names that are the same in every language: formats, keys, styles.
const NAMES: [&str; 15] = [
    "svg", "png", "csv", "json", "xlsx", "markdown", "stratml", "skos", "bibtex", "ris", "csl", "escape", "enter",
    "chicago", "apa",
];

/// Sets the language of this thread. Each test has its own thread, and so its own language.
pub fn set_language(language: &str) {
    let text = messages::catalogues().find(|(tag, _)| *tag == language).map(|(_, text)| text);
    set_catalogue(Catalogue::parse(text.expect("the language is there")).unwrap());
}

fn at(framework: &Arc<Framework>, fragment: &str) -> String {
    render(Explorer::new(framework.clone(), Origin::Bundled), &Address::parse(fragment))
}

/// The visible and audible text of a page: its text nodes, and the attributes that screen readers speak.
fn perceivable_texts(html: &str) -> Vec<String> {
    let mut all = Vec::new();
    for part in html.split('<').skip(1) {
        let (tag, text) = part.split_once('>').unwrap_or((part, ""));
        let is_listed =
            ["option", "style", "script", "code", "pre"].iter().any(|name| tag.split(' ').next() == Some(name));
        if !is_listed {
            all.push(text.to_owned());
        }
        for name in ["aria-label", "title", "placeholder", "alt"] {
            let value = tag.split(&format!(" {name}=\"")).nth(1).and_then(|rest| rest.split('"').next());
            all.extend(value.map(str::to_owned));
        }
    }
    let decoded = |text: String| {
        text.replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&#x27;", "'")
            .replace("&amp;", "&")
    };
    all.into_iter().map(decoded).collect()
}

/// The words of a text outside the brackets that the pseudo-language puts around each message.
fn words_outside(text: &str) -> Vec<String> {
    let (mut outside, mut depth) = (String::new(), 0_i32);
    for letter in text.chars() {
        match letter {
            '[' => depth += 1,
            ']' => depth = (depth - 1).max(0),
            letter if depth == 0 => outside.push(letter),
            _ => {}
        }
    }
    words(&outside)
}

fn words(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphabetic()).filter(|word| word.chars().count() > 1);
    words.map(str::to_lowercase).collect()
}

#[test]
fn no_english_is_left_on_any_page() {
    let framework = bundled();
    set_language("en-XA");
    messages::set_formats(Formats {
        plural: |_, _| None,
        number: |_, _| None,
        point: |_| None,
        date: |_, text| Some(text.to_owned()),
        list: |_, items, _| Some(items.join(", ")),
    });
    let own: HashSet<_> = words(&pack(&framework.without_texts())).into_iter().collect();
    let mut wrong = Vec::new();
    for place in PLACES {
        let asked = words(place);
        let is_strange =
            |word: &String| !NAMES.contains(&word.as_str()) && !own.contains(word) && !asked.contains(word);
        for text in perceivable_texts(&at(&framework, place)) {
            let strange: Vec<_> = words_outside(&text).into_iter().filter(is_strange).collect();
            if !strange.is_empty() && !text.starts_with('#') {
                wrong.push(format!("{place}: {strange:?} in “{text}”"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_is_told_before_anything_is_loaded_is_whole_in_each_language() {
    let script = include_str!("../src/web/boot.js");
    let words = script.split("var WORDS = {").nth(1).unwrap().split("\n  };").next().unwrap();
    let languages: Vec<_> = words.split("\n    ],").filter_map(|entry| entry.trim().split_once(": [")).collect();
    assert!(languages.iter().any(|(tag, _)| *tag == "de"));
    for (tag, texts) in languages {
        assert!(messages::LANGUAGES.iter().any(|language| language.tag == tag), "{tag}");
        let texts: Vec<_> = texts.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        assert!(texts.len() == 6 && texts.iter().all(|text| text.len() > 10), "{tag}: {texts:?}");
    }
}

#[test]
fn the_choice_names_each_language_in_its_own_words() {
    let html = at(&bundled(), "#/");
    let choice = html.split("<select").nth(1).unwrap().split("</select>").next().unwrap();
    assert!(choice.contains("data-language"));
    for language in messages::LANGUAGES {
        let option = format!("value=\"{}\"", language.tag);
        let own = choice.split("<option").find(|own| own.contains(&option)).expect(language.tag);
        assert!(own.contains(&format!("lang=\"{}\"", language.tag)) && own.contains(language.name), "{own}");
    }
    assert_eq!(choice.matches(" selected").count(), 1);
}

#[test]
fn words_of_the_program_and_of_the_framework_each_run_their_way() {
    set_language("ar");
    let html = at(&bundled(), "#/goal/norms");
    let tag = |start: &str| html.split(start).nth(1).unwrap().split('>').next().unwrap().to_owned();
    let main = tag("<main");
    assert!(main.contains("lang=\"en-GB\"") && main.contains("dir=\"ltr\""), "{main}");
    assert!(tag("<p class=\"masthead-name\"").contains("dir=\"ltr\""));
    let heading = tag("id=\"said-heading\"");
    assert!(heading.contains("lang=\"ar\"") && heading.contains("dir=\"rtl\""), "{heading}");
}

mod translated {
    use framework::{TranslatedText, Translation};

    use super::*;

    fn german(texts: &[(&str, &str)]) -> Arc<Framework> {
        let text = |(path, text): &(&str, &str)| TranslatedText { path: (*path).into(), text: (*text).into() };
        let translation = Translation {
            language: "de".into(),
            by: Some("the editors".into()),
            note: None,
            texts: texts.iter().map(text).collect(),
        };
        let original = Arc::new(Framework { translations: vec![translation], ..Framework::clone(&bundled()) });
        Arc::new(framework::translated(&original, "de").expect("there is a translation"))
    }

    #[test]
    fn a_translation_says_whose_it_is_and_leads_to_the_original() {
        let html = at(&german(&[("goal/norms/title", "Normen des Verhaltens")]), "#/goal/norms");
        assert!(html.contains("This is a translation by the editors.") && html.contains("Show the original"));
        assert!(html.contains("data-translation=\"de\"") && html.contains("Normen des Verhaltens"));
        assert!(html.split("<main").nth(1).unwrap().split('>').next().unwrap().contains("lang=\"de\""));
        assert!(!at(&bundled(), "#/goal/norms").contains("data-translation"));
    }

    #[test]
    fn quotations_stand_in_their_own_words_with_the_translation_marked() {
        let first = bundled().quotations[0].clone();
        let framework = german(&[(&format!("quotation/{}/text", first.id), "Auf Deutsch gesagt")]);
        let html = at(&framework, &format!("#/quotation/{}", first.id));
        let quotation = html.split(&format!("data-quotation=\"{}\"", first.id)).nth(1).unwrap();
        let words = quotation.split("<blockquote").nth(1).unwrap().split("</blockquote>").next().unwrap();
        assert!(words.contains("lang=\"en-GB\"") && words.contains(first.text.split(' ').next().unwrap()), "{words}");
        assert!(quotation.contains("Translation by the editors: “Auf Deutsch gesagt”"));
    }

    #[test]
    fn search_finds_words_of_both_languages() {
        let explorer = Explorer::new(german(&[("goal/norms/title", "Verhaltensregeln")]), Origin::Bundled);
        let found = |words: &str| {
            let query = Address::parse(&format!("#/goals?q={words}")).query;
            let goals = explorer.explore(&query, &LayerView::default()).goals;
            goals.iter().any(|at| explorer.framework[*at].id == "norms")
        };
        assert!(found("verhaltensregeln") && found("norms"));
    }

    #[test]
    fn a_file_keeps_its_translations() {
        let framework = german(&[("goal/norms/title", "Normen")]);
        let again = framework::load(&exports::framework_json(&framework)).unwrap();
        assert_eq!((&*again.language, again.translations.len()), ("en-GB", 1));
        assert_eq!(again.translations, framework.as_original().translations);
    }

    #[test]
    fn a_text_that_the_framework_has_not_is_told() {
        let framework = german(&[("goal/norms/title", "Normen")]);
        let text = exports::framework_json(&framework).replace("goal/norms/title", "goal/norm/title");
        let problems = framework::load(&text).unwrap_err();
        assert_eq!(problems.len(), 1);
        let message = problems[0].to_string();
        assert!(message.contains("there is no text with the id “goal/norm/title”"), "{message}");
        assert!(message.contains("Did you mean “goal/norms/title”?"), "{message}");
    }
}
