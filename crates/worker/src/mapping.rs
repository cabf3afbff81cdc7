//! Reads mappings from files, and writes them.

use crosswalk::{Mapping, oscal, read, strm};
use exports::{Sheet, workbook};
use framework::packed::{Packed, Packer, Unpacker, pack, packed, unpack};

use super::{OpenError, OpenRequest};

/// The result of reading a mapping.
pub type MapResponse = Result<FoundMapping, OpenError>;

/// A mapping, and the file that it was in.
#[derive(Clone, Debug)]
pub struct FoundMapping {
    /// The mapping.
    pub mapping: Mapping,
    /// The index of its file in the request.
    pub at: usize,
}

/// The form in which to write a mapping.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MappingForm {
    /// A sheet of set theory relationship mapping.
    Strm,
    /// A mapping collection of OSCAL in JSON.
    Oscal,
}

impl MappingForm {
    /// Every form, as pages list them.
    pub const ALL: [Self; 2] = [Self::Strm, Self::Oscal];
}

/// A request to write a mapping.
#[derive(Clone, Debug)]
pub struct MapRequest {
    /// The form.
    pub form: MappingForm,
    /// The date today.
    pub today: String,
    /// The mapping.
    pub mapping: std::sync::Arc<Mapping>,
}

packed! {
    MapRequest { form, today, mapping }
    FoundMapping { mapping, at }
}

impl Packed for MappingForm {
    fn pack(&self, packer: &mut Packer) {
        (*self as usize).pack(packer);
    }

    fn unpack(lines: &mut Unpacker) -> Self {
        Self::ALL[usize::unpack(lines) % Self::ALL.len()]
    }
}

/// Reads the first file of an [`OpenRequest`] that is a mapping; the answer is a [`MapResponse`], with the reason for the
/// first file if none is a mapping, or empty if the request can't be read.
pub fn read_mapping(request: &[u8]) -> String {
    let Some((request, files)) = OpenRequest::read(request) else { return String::new() };
    let mut answers = request.names.iter().zip(files).enumerate().map(|(at, (name, bytes))| {
        let found = read(name, bytes).map(|mapping| FoundMapping { mapping, at });
        found.map_err(|refused| OpenError { reason: refused.reason(), faults: Vec::new(), cells: Vec::new() })
    });
    let Some(first) = answers.next() else { return String::new() };
    let answer: MapResponse = first.or_else(|refused| answers.find_map(Result::ok).ok_or(refused));
    pack(&answer)
}

/// Writes what a [`MapRequest`] asks for; the answer is the contents of the file, or empty if the request can't be read.
pub fn write_mapping(request: &[u8]) -> Vec<u8> {
    let request = std::str::from_utf8(request).ok().and_then(unpack::<MapRequest>);
    let Some(MapRequest { form, today, mapping }) = request else { return Vec::new() };
    match form {
        MappingForm::Oscal => oscal(&mapping, &today).into_bytes(),
        MappingForm::Strm => {
            let (headings, rows) = strm(&mapping);
            let headings: Vec<_> = headings.iter().map(String::as_str).collect();
            let sheet = Sheet { name: "Relationships", headings: &headings, rows: &rows };
            workbook(&mapping.title, &today, &[sheet]).unwrap_or_default()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mapping_goes_in_and_comes_out_in_every_form() {
        let text = b"source,target,relationship\nA-1,B-1,subset of\n";
        let request = OpenRequest { names: vec!["m.csv".into()], sizes: vec![text.len()], ..OpenRequest::default() };
        let answer: MapResponse = unpack(&read_mapping(&request.into_bytes([text.as_slice()]))).unwrap();
        let mapping = std::sync::Arc::new(answer.unwrap().mapping);
        assert_eq!(mapping.pairs[0].target, "B-1");
        let written =
            |form| write_mapping(pack(&MapRequest { form, today: String::new(), mapping: mapping.clone() }).as_bytes());
        assert!(written(MappingForm::Strm).starts_with(b"PK"));
        assert!(String::from_utf8(written(MappingForm::Oscal)).unwrap().contains("\"subset-of\""));
        let request = OpenRequest { names: vec!["x".into()], sizes: vec![2], ..OpenRequest::default() };
        let answer: MapResponse = unpack(&read_mapping(&request.into_bytes([b"{}".as_slice()]))).unwrap();
        assert!(answer.is_err());
    }

    #[test]
    fn of_several_files_the_mapping_is_found_whichever_it_is() {
        let mapping = b"source,target,relationship\nA-1,B-1,subset of\n".as_slice();
        let found = |files: [&[u8]; 2]| {
            let names = vec!["a.json".into(), "b.csv".into()];
            let request = OpenRequest { names, sizes: files.map(<[u8]>::len).to_vec(), ..OpenRequest::default() };
            let answer: MapResponse = unpack(&read_mapping(&request.into_bytes(files))).unwrap();
            answer.map(|found| (found.at, found.mapping.pairs.len())).ok()
        };
        assert_eq!(found([b"{}", mapping]), Some((1, 1)));
        assert_eq!(found([mapping, b"{}"]), Some((0, 1)));
        assert_eq!(found([b"{}", b"[]"]), None);
    }
}
