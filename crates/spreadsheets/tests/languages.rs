//! Spreadsheets in any language: detecting the language, and ids that stay with what they name.

// Helpers of tests may end them as tests do.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeMap;

use framework::{check::is_slug, dir, wire};
use spreadsheets::{import, plans, sheets};

fn opened(text: &str) -> wire::File {
    let sheets = sheets("plan.csv", text.as_bytes()).unwrap();
    import("plan.csv", &sheets, &plans(&sheets)).unwrap().file
}

#[test]
fn the_language_is_that_of_the_cells_or_else_of_the_headings() {
    for (text, language, direction) in [
        ("المحور,الهدف\nالاقتصاد,تنويع الاقتصاد\nالمجتمع,تعليم أفضل\n", "ar", "rtl"),
        ("Pillar,Goal\nמים,נהרות נקיים\nדרכים,גשרים בטוחים\n", "he", "rtl"),
        ("战略目标,责任部门\n提高质量,教育局\n减少拥堵,交通局\n", "zh", "ltr"),
        ("柱,目標\n安全,防災訓練を毎年行う\n環境,森を守る\n", "ja", "ltr"),
        ("Цель,Действие\nЧистые реки,Строить очистные\n", "ru", "ltr"),
        ("लक्ष्य,कार्य\nस्वच्छ जल,नदियों की सफाई\n", "hi", "ltr"),
        ("Ziel;Maßnahme\nKlima;Solar\nBildung;Kita\n", "de", "ltr"),
        ("Objectif,Mesure\nClimat,Solaire\n", "fr", "ltr"),
        ("Objetivo,Acción\nClima,Solar\n", "es", "ltr"),
        ("Objetivo,Ação\nClima,Solar\n", "pt", "ltr"),
        ("Goal,Summary\nClean water,x\n", "en", "ltr"),
        ("Goal,Summary\nRivers,The banks of all the rivers are to be mended by the towns and the ports\n", "en", "ltr"),
        // A template in English, filled in a language that the program does not detect.
        ("Goal,Owner\nČistá řeka,Město\nBezpečná cesta,Město\n", "und", "ltr"),
        ("Goal,Summary\nFlüsse,Die Ufer der Flüsse und die Brücken werden von den Städten geprüft\n", "de", "ltr"),
    ] {
        let file = opened(text);
        assert_eq!(file.framework.language, language, "{text}");
        assert_eq!(dir(&file.framework.language), direction, "{text}");
    }
}

/// Goals, pillars and facets of a file: their ids by their titles.
fn ids(file: &wire::File) -> BTreeMap<String, String> {
    let goals = file.pillars.iter().flat_map(|pillar| &pillar.goals).map(|goal| (goal.title.clone(), goal.id.clone()));
    let pillars = file.pillars.iter().map(|pillar| (pillar.title.clone(), pillar.id.clone()));
    let facets = file.facets.iter().map(|facet| (facet.title.clone(), facet.id.clone()));
    let values =
        file.facets.iter().flat_map(|facet| &facet.values).map(|value| (value.title.clone(), value.id.clone()));
    goals.chain(pillars).chain(facets).chain(values).collect()
}

#[test]
fn ids_stay_with_titles_in_every_script_when_rows_are_put_in() {
    for (before, after) in [
        (
            "柱,目標,状況\n安全,防災訓練,完了\n安全,学校の耐震化,進行中\n",
            "柱,目標,状況\n環境,森,未着手\n安全,消防団,進行中\n安全,防災訓練,完了\n安全,学校の耐震化,進行中\n",
        ),
        (
            "المحور,الهدف,الحالة\nالاقتصاد,تنويع الاقتصاد,مكتمل\nالمجتمع,تعليم أفضل,متأخر\n",
            "المحور,الهدف,الحالة\nالبيئة,مياه نظيفة,متأخر\nالاقتصاد,تنويع الاقتصاد,مكتمل\nالمجتمع,تعليم أفضل,متأخر\n",
        ),
    ] {
        let (older, newer) = (ids(&opened(before)), ids(&opened(after)));
        assert!(newer.values().all(|id| is_slug(id)), "{newer:?}");
        assert!(older.iter().all(|(title, id)| newer.get(title) == Some(id)), "{older:?} {newer:?}");
    }
    let latin = ids(&opened(
        "Eje,Objetivo,Situación\nNiños,Protección ambiental,Concluída\nNiños,Señal única,En curso\nNiños,Otra cosa,Concluída\n",
    ));
    for (title, id) in
        [("Niños", "ninos"), ("Protección ambiental", "proteccion-ambiental"), ("Situación", "situacion")]
    {
        assert_eq!(latin.get(title).map(String::as_str), Some(id));
    }
}
