//! The files to mutate: the bundled framework, the fixtures, the example of the documentation, parts of large samples.

use std::{env, fs, path::PathBuf};

use exports::wire_file;
use serde_json::Value;
use space_diplomacy::TEXT as BUNDLED_TEXT;

use crate::json::Json;

const OSCAL: [&str; 2] =
    [include_str!("../../fixtures/import/oscal-1.0.json"), include_str!("../../fixtures/import/oscal-1.1.json")];
const STIX: [&str; 2] =
    [include_str!("../../fixtures/import/attack-2.0.json"), include_str!("../../fixtures/import/attack-2.1.json")];
const CPRT: &str = include_str!("../../fixtures/import/cprt.json");
const MISP: &str = include_str!("../../fixtures/import/misp.json");
/// An OSCAL catalog in YAML.
pub const YAML: &str = include_str!("../../fixtures/import/catalog.yaml");
/// An OSCAL catalog in XML.
pub const XML: &str = include_str!("../../fixtures/import/catalog.xml");
const FORMAT: &str = include_str!("../../../docs/format.md");

/// A valid file.
pub struct Seed {
    /// Its contents.
    pub tree: Json,
    /// Its texts, for replacing others.
    pub texts: Vec<String>,
}

impl Seed {
    fn of(value: Value) -> Self {
        let tree = Json::from(value);
        let texts = tree.texts().into_iter().map(str::to_owned).collect();
        Self { tree, texts }
    }
}

/// Framework files, including those that the importers make from foreign files.
pub fn own() -> Vec<Seed> {
    let example = FORMAT.split_once("```json\n").and_then(|(_, after)| after.split_once("```")).map(|(json, _)| json);
    let imported = [OSCAL[1], STIX[1]].into_iter().filter_map(|text| importers::open(text).ok());
    let imported = imported.filter_map(|opened| serde_json::to_value(wire_file(&opened.framework)).ok());
    let written = example.into_iter().chain([BUNDLED_TEXT]).filter_map(read);
    written.chain(imported).map(Seed::of).collect()
}

/// CPRT exports.
pub fn cprt() -> Vec<Seed> {
    [CPRT].into_iter().filter_map(read).map(Seed::of).collect()
}

/// MISP galaxies.
pub fn misp() -> Vec<Seed> {
    let sample = sample("misp-sparta-tactics.cluster.json");
    [MISP].into_iter().filter_map(read).chain(sample).map(Seed::of).collect()
}

/// Tables of text.
pub fn tables() -> Vec<String> {
    let tables = [
        "pillar,goal,objective,theme\nQuays,Mooring,\"Check, then write\",Safety\n,,Light the steps,Safety\n",
        "Nummer;Bereich;Ziel;Stand\n1.1;K\u{fc}ste;H\u{e4}fen;offen\n1.2;;Molen;fertig\n",
        "level\ttext\n1\tQuays\n2\tMooring\n3\tCheck the ropes\n2\tLamps\n",
    ];
    tables.map(str::to_owned).to_vec()
}

/// OSCAL catalogs.
pub fn oscal() -> Vec<Seed> {
    let sample = sample("nist-sp800-53-rev5-low.oscal.json");
    OSCAL.into_iter().filter_map(read).chain(sample.map(cut_catalog)).map(Seed::of).collect()
}

/// ATT&CK bundles.
pub fn stix() -> Vec<Seed> {
    let sample = sample("attack-ics-16.1.stix.json");
    STIX.into_iter().filter_map(read).chain(sample.map(cut_bundle)).map(Seed::of).collect()
}

fn read(text: &str) -> Option<Value> {
    serde_json::from_str(text).ok()
}

/// A large sample, if `SHARED` or a folder `shared` beside the project has it.
fn sample(name: &str) -> Option<Value> {
    let usual = || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared");
    let path = env::var_os("SHARED").map_or_else(usual, PathBuf::from).join("samples").join(name);
    let found = fs::read_to_string(&path).ok().and_then(|text| read(&text));
    if found.is_none() {
        println!("without the sample {}, which is not there", path.display());
    }
    found
}

/// The first controls of some families: small enough to try often.
fn cut_catalog(mut file: Value) -> Value {
    let catalog = &mut file["catalog"];
    if let Some(Value::Array(groups)) = catalog.get_mut("groups") {
        groups.truncate(3);
        for group in groups {
            if let Some(Value::Array(controls)) = group.get_mut("controls") {
                controls.truncate(3);
            }
        }
    }
    catalog["back-matter"] = Value::Null;
    file
}

/// All objects that hold the bundle together, and every thirtieth of the rest.
fn cut_bundle(mut file: Value) -> Value {
    if let Some(Value::Array(objects)) = file.get_mut("objects") {
        let mut number = 0;
        objects.retain(|object| {
            number += 1;
            let kind = object["type"].as_str().unwrap_or_default();
            let holds = ["x-mitre-tactic", "x-mitre-matrix", "x-mitre-collection", "identity"].contains(&kind);
            holds || number % 30 == 0
        });
    }
    file
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::Style;

    #[test]
    fn every_seed_opens_as_it_is() {
        let _alone = crate::ALONE.lock();
        for text in [YAML, XML] {
            importers::open(text).unwrap();
        }
        for table in tables() {
            formats::open("plan.csv", table.as_bytes()).unwrap_or_else(|refused| panic!("{refused}"));
        }
        for (seeds, at_least) in [(own(), 4), (oscal(), 2), (stix(), 2), (cprt(), 1), (misp(), 1)] {
            assert!(seeds.len() >= at_least);
            for seed in seeds {
                importers::open(&seed.tree.written(Style::Short)).unwrap();
            }
        }
    }
}
