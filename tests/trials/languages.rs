//! Trials: frameworks in other languages.

use explore::{Index, Query};
use framework::{Framework, load};

use super::{bytes, page};

fn framework(language: &str) -> Option<Framework> {
    let text = String::from_utf8(bytes(&format!("languages/{language}.json"))?).unwrap();
    Some(load(&text).unwrap_or_else(|problems| panic!("{language}: {problems:?}")))
}

fn asking(text: &str) -> Query {
    Query { text: text.to_owned(), ..Query::default() }
}

#[test]
fn words_are_found_inside_words_and_across_forms_of_letters() {
    for (language, typed) in [
        ("ar", &["حطام", "الحطام", "مدرسه", "2023", "۲۰۲۳", "الي"][..]),
        ("de", &["müll", "koln", "KÖLN", "strasse", "prüfung", "überwachung"]),
        ("fi", &["romun", "avaruus"]),
        ("hi", &["मलबे", "ज\u{93C}रूरी", "जरूरी"]),
        ("ja", &["デブリ", "ガイドライン", "ｶﾞｲﾄﾞﾗｲﾝ", "コンピュータ"]),
        ("ko", &["쓰레기", "규범"]),
        ("ru", &["еще", "ещё", "йоде"]),
        ("th", &["ขยะ", "กํ\u{E32}ลัง"]),
        ("tr", &["ışık", "ISIK", "istanbul"]),
        ("vi", &["da nang", "rác thải"]),
    ] {
        let Some(framework) = framework(language) else { return };
        let index = Index::build(&framework);
        for text in typed {
            assert_eq!(index.explore(&framework, &asking(text)).goals.len(), 1, "{text} in {language}");
        }
    }
}

#[test]
fn each_page_has_the_direction_of_its_language() {
    for (language, dir) in [("ar", "rtl"), ("de", "ltr"), ("hi", "ltr"), ("ja", "ltr"), ("th", "ltr")] {
        let Some(framework) = framework(language) else { return };
        let page = page(&framework, "#/goal/g1");
        // The language menu has languages of both directions; the framework's texts have their own.
        assert!(page.contains(&format!("lang=\"{language}\"")), "{language}");
        assert_eq!(page.split_once("<main").unwrap().1.contains("dir=\"rtl\""), dir == "rtl", "{language}");
    }
}

#[test]
fn words_are_shown_as_the_text_spells_them() {
    let Some(framework) = framework("de") else { return };
    // Typed without its umlaut, found with it, and marked.
    let page = page(&framework, "#/goals?q=koln");
    assert!(page.contains("<mark>Köln</mark>"), "{page}");
    let slip = super::page_text(&framework, "#/goals?q=kolnn");
    assert!(slip.contains("Köln") && !slip.contains("“koln”"), "{slip}");
}
