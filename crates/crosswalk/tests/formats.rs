//! Every format of mappings with a table of expected pairs, and files that are not mappings.

// Test helpers may panic.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crosswalk::{Fact, Format, Mapping, MappingError, Relation, read};

/// Source, target, relation, the file's word for it, strength, rationale.
type Row = (&'static str, &'static str, Relation, &'static str, &'static str, &'static str);

fn fact(name: &str, value: &str) -> Fact {
    Fact { name: name.to_owned(), value: value.to_owned() }
}

fn rows(mapping: &Mapping) -> Vec<(&str, &str, Relation, &str, &str, &str)> {
    mapping
        .pairs
        .iter()
        .map(|pair| {
            (&*pair.source, &*pair.target, pair.relation, &*pair.relation_text, &*pair.strength, &*pair.rationale)
        })
        .collect()
}

fn table(name: &str, text: &str, format: Format, expected: &[Row]) -> Mapping {
    let mapping = read(name, text.as_bytes()).unwrap_or_else(|refused| panic!("{name}: {refused}"));
    assert_eq!((mapping.format, rows(&mapping)), (format, expected.to_vec()), "{name}");
    mapping
}

const OSCAL: &str = r##"{ "mapping-collection": {
    "uuid": "59825092-618e-41ed-b2a9-614166e4b8aa",
    "metadata": { "title": "Quays to harbours", "version": "1", "oscal-version": "1.2.1" },
    "provenance": { "method": "human", "matching-rationale": "semantic", "status": "complete" },
    "mappings": [{
        "uuid": "f87d2b80-3655-4ada-a418-c541aa133f76",
        "source-resource": { "type": "catalog", "href": "quays.json" },
        "target-resource": { "type": "catalog", "href": "#b1" },
        "maps": [
            { "uuid": "1", "relationship": "equal-to", "sources": [{ "type": "control", "id-ref": "q-1" }],
              "targets": [{ "type": "control", "id-ref": "h-1" }, { "type": "statement", "id-ref": "h-2_smt.a" }],
              "confidence-score": { "percentage": 80 }, "remarks": "Nearly." },
            { "uuid": "2", "relationship": { "ns": "http://example.org", "type": "subset-of" }, "matching-rationale": "functional",
              "sources": [{ "type": "control", "id-ref": "q-2" }], "targets": [{ "type": "control", "id-ref": "h-1", "remarks": "All of it." }],
              "qualifiers": [{ "subject": "source", "predicate": "has-requirement", "description": "At night." }],
              "props": [{ "name": "owner", "value": "The port" }] }
        ],
        "target-gap-summary": { "uuid": "3", "unmapped-controls": [{ "with-ids": ["h-9"] }] }
    }],
    "back-matter": { "resources": [{ "uuid": "b1", "title": "Harbour code", "rlinks": [{ "href": "https://example.org/h" }] }] }
} }"##;

const OSCAL_ROWS: [Row; 4] = [
    ("q-1", "h-1", Relation::Equal, "equal-to", "80 %", "semantic"),
    ("q-1", "h-2_smt.a", Relation::Equal, "equal-to", "80 %", "semantic"),
    ("q-2", "h-1", Relation::Subset, "subset-of", "", "functional"),
    ("", "h-9", Relation::None, "target-gap-summary", "", ""),
];

#[test]
fn an_oscal_mapping_collection_is_read() {
    let mapping = table("m.json", OSCAL, Format::Oscal, &OSCAL_ROWS);
    assert_eq!((mapping.title.as_str(), mapping.target.title.as_str()), ("Quays to harbours", "Harbour code"));
    assert_eq!(
        (mapping.source.address.as_str(), mapping.target.address.as_str()),
        ("quays.json", "https://example.org/h")
    );
    assert_eq!(mapping.pairs[0].note, "Nearly.");
    assert!(mapping.left_out.is_empty() && mapping.pairs[0].qualifiers.is_empty());
    let [qualifier] = &mapping.pairs[2].qualifiers[..] else { panic!("{:?}", mapping.pairs[2]) };
    assert_eq!((qualifier.words().as_str(), qualifier.description.as_str()), ("source has requirement", "At night."));
    assert_eq!(mapping.pairs[2].facts, [fact("owner", "The port"), fact("target remarks", "All of it.")]);
    let unknown = OSCAL.replace("\"props\"", "\"tides\"");
    assert_eq!(read("m.json", unknown.as_bytes()).unwrap().left_out[0].count, 1, "what is not read is counted");
}

#[test]
fn the_same_collection_in_xml_and_yaml_says_the_same() {
    let xml = r#"<?xml version="1.0"?>
<mapping-collection xmlns="http://csrc.nist.gov/ns/oscal/1.0" uuid="59825092-618e-41ed-b2a9-614166e4b8aa">
  <metadata><title>Quays to harbours</title></metadata>
  <provenance><method>human</method><matching-rationale>semantic</matching-rationale></provenance>
  <mapping uuid="f87d2b80-3655-4ada-a418-c541aa133f76">
    <source-resource type="catalog" href="quays.json"/>
    <target-resource type="catalog" href="harbours.json"/>
    <map uuid="1"><relationship>superset-of</relationship>
      <source type="control" id-ref="q-1"/><target type="control" id-ref="h-1"/>
      <qualifier subject="both" predicate="has-incompatibility"><description><p>Tides.</p></description></qualifier>
      <remarks><p>Nearly.</p></remarks></map>
  </mapping>
</mapping-collection>"#;
    let row = ("q-1", "h-1", Relation::Superset, "superset-of", "", "semantic");
    let mapping = table("m.xml", xml, Format::Oscal, &[row]);
    assert_eq!(mapping.pairs[0].note, "Nearly.");
    assert_eq!(mapping.pairs[0].qualifiers[0].to_string(), "both has incompatibility: Tides.");
    let yaml = "mapping-collection:\n  metadata:\n    title: Quays\n  provenance: {matching-rationale: semantic}\n  mappings:\n    - maps:\n      - relationship: superset-of\n        sources: [{type: control, id-ref: q-1}]\n        targets: [{type: control, id-ref: h-1}]\n";
    table("m.yaml", yaml, Format::Oscal, &[row]);
}

#[test]
fn a_strm_sheet_is_read() {
    let text = "\u{feff}NIST IR 8477 mapping,,,,,,,\n\
        FDE #,FDE Name,Focal Document Element (FDE) Description,STRM Rationale,STRM Relationship,SCF Control,SCF #,Strength of Relationship (optional),Notes (optional)\n\
        Q-1,Moor,Boats are moored,Functional,Subset Of,Mooring,H-1,10,n\n\
        Q-1,Moor,Boats are moored,Semantic,Intersects With,Ropes,H-2,5,\n\
        Q-2,Light,Steps are lit,Syntactic,Equal,Lamps,H-3,,\n\
        Q-3,Sing,Sing,Functional,No Relationship,N/A,,,\n";
    let mapping = table(
        "strm.csv",
        text,
        Format::Strm,
        &[
            ("Q-1", "H-1", Relation::Subset, "Subset Of", "10", "Functional"),
            ("Q-1", "H-2", Relation::Intersects, "Intersects With", "5", "Semantic"),
            ("Q-2", "H-3", Relation::Equal, "Equal", "", "Syntactic"),
            ("Q-3", "", Relation::None, "No Relationship", "", "Functional"),
        ],
    );
    assert_eq!((mapping.pairs[0].source_title.as_str(), mapping.pairs[0].note.as_str()), ("Moor", "n"));
    assert_eq!(mapping.pairs[0].facts, [fact("Focal Document Element (FDE) Description", "Boats are moored")]);
    let own = "Focal Document Element,Focal Document Element Description,Rationale,Relationship,Reference Document Element,\
        Reference Document Element Description,Strength of Relationship\nA-1,Do,semantic,superset_of,B-1,Done,7\nA-2,Do,semantic,not_related,,,\n";
    table(
        "ir8477.csv",
        own,
        Format::Strm,
        &[
            ("A-1", "B-1", Relation::Superset, "superset_of", "7", "semantic"),
            ("A-2", "", Relation::None, "not_related", "", "semantic"),
        ],
    );
}

#[test]
fn an_olir_submission_is_read_with_what_it_says_of_itself() {
    let headings = [
        "Focal Document\nElement",
        "Focal Document Element Description",
        "Security Control\nBaseline",
        "Rationale",
        "Relationship",
        "Reference Document\nElement",
        "Reference Document\nElement Description\n(Optional)",
        "Comments\n(Optional)",
        "Strength of\nRelationship\n(Optional)",
    ];
    let general = [
        vec!["Informative Reference Name".to_owned(), "Quays to harbours".to_owned()],
        vec!["Focal Document Version".to_owned(), "Quays 2.0".to_owned()],
        vec!["Reference Document".to_owned(), "Harbour code".to_owned()],
    ];
    let rows = [
        vec!["Q-01", "Moor", "Low", "Functional", "intersects with", "H-02\n", "Rope", "c", "6"],
        vec!["Q-02", "A heading", "", "", "", "", "", "", ""],
    ]
    .map(|row| row.into_iter().map(str::to_owned).collect::<Vec<_>>());
    let sheets = [
        exports::Sheet { name: "General Information", headings: &["Field Name", "Value"], rows: &general },
        exports::Sheet { name: "Relationships", headings: &headings, rows: &rows },
    ];
    let book = exports::workbook("OLIR", "2026-11-28", &sheets).unwrap();
    let mapping = read("olir.xlsx", &book).unwrap();
    assert_eq!(mapping.format, Format::Olir);
    assert_eq!(self::rows(&mapping), [("Q-01", "H-02", Relation::Intersects, "intersects with", "6", "Functional")]);
    assert_eq!(
        (mapping.title.as_str(), mapping.source.title.as_str(), mapping.target.title.as_str()),
        ("Quays to harbours", "Quays 2.0", "Harbour code")
    );
    assert_eq!(mapping.left_out[0].count, 1, "the row of a heading");
    assert_eq!(mapping.pairs[0].facts, [fact("Security Control Baseline", "Low")]);
    let plain = "Focal Document Element,Focal Document Element Description,Reference Document Element,Comments (Optional)\nGV.OC-01,Known,PM-11,\n";
    table("csf.csv", plain, Format::Olir, &[("GV.OC-01", "PM-11", Relation::Intersects, "", "", "")]);
}

#[test]
fn ctid_mapping_data_is_read() {
    let text = r#"{ "metadata": { "attack_version": "16.1", "technology_domain": "enterprise", "mapping_framework": "nist_800_53",
        "mapping_framework_version": "rev5", "mapping_types": { "mitigates": { "name": "Mitigates", "description": "" } },
        "capability_groups": { "AC": "Access Control" } },
        "mapping_objects": [
        { "capability_id": "AC-02", "capability_description": "Account Management", "mapping_type": "mitigates", "attack_object_id": "T1078",
          "attack_object_name": "Valid Accounts", "comments": "Stops it.", "references": ["https://example.org/a"], "status": "complete",
          "capability_group": "AC", "score_category": "protect", "score_value": "partial" },
        { "capability_id": null, "mapping_type": null, "attack_object_id": "T1000", "attack_object_name": "Nothing helps", "status": "non_mappable" } ] }"#;
    let mapping = table(
        "ctid.json",
        text,
        Format::Ctid,
        &[
            ("AC-02", "T1078", Relation::Intersects, "Mitigates", "protect partial", "Stops it."),
            ("", "T1000", Relation::None, "non_mappable", "", ""),
        ],
    );
    assert_eq!(
        (mapping.source.title.as_str(), mapping.target.title.as_str()),
        ("nist_800_53 rev5", "ATT&CK enterprise 16.1")
    );
    assert_eq!(mapping.pairs[0].evidence, "https://example.org/a");
    assert_eq!(mapping.pairs[0].facts, [fact("capability group", "Access Control")]);
}

#[test]
fn plain_sheets_are_read() {
    for (name, text) in [
        ("two.csv", "Quays,Harbours\nQ-1,H-1\nQ-1,H-2\nQ-2,H-3\n"),
        ("bare.csv", "Q-1,H-1\nQ-1,H-2\nQ-2,H-3\n"),
        ("lists.tsv", "From\tTo\nQ-1\tH-1; H-2\nQ-2\tH-3\n"),
        ("commas.csv", "source;target\nQ-1;H-1, H-2\nQ-2;H-3\n"),
    ] {
        let row = |source, target| (source, target, Relation::Intersects, "", "", "");
        table(name, text, Format::Sheet, &[row("Q-1", "H-1"), row("Q-1", "H-2"), row("Q-2", "H-3")]);
    }
    let related = "Q-1,H-1,superset of\nQ-2,H-2,equal\n";
    let mapping = read("three.csv", related.as_bytes()).unwrap();
    assert_eq!(
        mapping.pairs.iter().map(|pair| pair.relation).collect::<Vec<_>>(),
        [Relation::Superset, Relation::Equal]
    );
}

#[test]
fn headings_that_only_say_what_stands_below_them_are_understood_beside_a_relation() {
    for (headings, source, target) in [
        ("Space Diplomacy goal,Other goal,Relation,Rationale", "a-1", "B-1"),
        ("Goals,CSF controls,Relationship,Comments", "a-1", "B-1"),
        ("Our framework,Harbour code,Relation,Strength", "a-1", "B-1"),
    ] {
        let mapping = read("m.csv", format!("{headings}\na-1,B-1,subset of,why\na-2,B-2,equal,\n").as_bytes()).unwrap();
        let pair = &mapping.pairs[0];
        assert_eq!((pair.source.as_str(), pair.target.as_str(), pair.relation), (source, target, Relation::Subset));
        assert_eq!(mapping.pairs.len(), 2, "{headings}");
    }
    let numbered = "Goal ID,Goal,Control ID,Control,Relation\n1.1,Moor,B-1,Ropes,equal\n";
    let mapping = read("m.csv", numbered.as_bytes()).unwrap();
    let pair = &mapping.pairs[0];
    let titles = (pair.source_title.as_str(), pair.target_title.as_str());
    assert_eq!((pair.source.as_str(), pair.target.as_str(), titles), ("1.1", "B-1", ("Moor", "Ropes")));
}

#[test]
fn a_sheet_that_is_no_mapping_is_told_with_its_headings() {
    for text in ["Pillar,Goal,Objective,Lead\nA,B,C,D\n", "Goal no.,Goal,Rationale,Lead\n1,B,C,D\n"] {
        let refused = read("plan.csv", text.as_bytes()).unwrap_err();
        let headings = text.lines().next().unwrap().replace(',', ", ");
        assert!(refused.message().contains(&headings), "{refused}");
        assert!(refused.advice().contains("Source and Target"), "{refused}");
    }
}

#[test]
fn what_is_no_mapping_is_refused_in_words() {
    for text in [
        "{}",
        "[]",
        "{\"catalog\": {}}",
        "<html><body>no</body></html>",
        "hello",
        "",
        "{\"mapping_objects\": 7}",
        "a,b,c,d\n1,2,3,4\n",
    ] {
        let refused = read("x.json", text.as_bytes()).expect_err(text);
        assert!(refused.to_string().ends_with('.'), "{refused}");
    }
    assert_eq!(read("x.json", b"{\"mapping_objects\": []}"), Err(MappingError::Empty));
    assert_eq!(read("x.json", b"{\"mapping-collection\": {\"mappings\": 3}}"), Err(MappingError::Empty));
}

#[test]
fn a_hundred_megabytes_of_nonsense_are_refused_without_trouble() {
    for byte in [b'[', b'{', b'<', b',', b'a', 0, 0xff] {
        assert!(read("nonsense", &vec![byte; 100 << 20]).is_err());
    }
    let mut book = b"PK\x03\x04".to_vec();
    book.resize(32 << 20, 7);
    for (name, bytes) in [
        ("a.json", vec![b'['; 32 << 20]),
        ("a.csv", vec![b','; 1 << 20]),
        ("a.xlsx", book),
        ("a.yaml", b"mapping-collection: ".repeat(1 << 16)),
    ] {
        assert!(read(name, &bytes).is_err(), "{name}");
    }
    let many = format!("{{\"mapping_objects\": [{}{{}}]}}", "{},".repeat(600_000));
    assert!(read("many.json", many.as_bytes()).is_err());
}
