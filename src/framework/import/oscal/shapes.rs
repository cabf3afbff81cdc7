//! The parts of an OSCAL catalog that are read, as they stand in JSON; all other keys are passed over.

use serde::Deserialize;

use crate::framework::import::text::Text;

#[derive(Deserialize)]
pub struct Document<'a> {
    #[serde(borrow)]
    pub catalog: Catalog<'a>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Catalog<'a> {
    #[serde(borrow)]
    pub metadata: Metadata<'a>,
    #[serde(borrow)]
    pub params: Vec<Param<'a>>,
    #[serde(borrow)]
    pub groups: Vec<Group<'a>>,
    #[serde(borrow)]
    pub controls: Vec<Control<'a>>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
pub struct Metadata<'a> {
    #[serde(borrow)]
    pub title: Text<'a>,
    #[serde(borrow)]
    pub published: Text<'a>,
    #[serde(borrow)]
    pub last_modified: Text<'a>,
    #[serde(borrow)]
    pub version: Text<'a>,
    #[serde(borrow)]
    pub oscal_version: Text<'a>,
    #[serde(borrow)]
    pub links: Vec<Link<'a>>,
    #[serde(borrow)]
    pub parties: Vec<Party<'a>>,
    #[serde(borrow)]
    pub responsible_parties: Vec<Responsible<'a>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Party<'a> {
    #[serde(borrow)]
    pub uuid: Text<'a>,
    #[serde(borrow)]
    pub name: Text<'a>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
pub struct Responsible<'a> {
    #[serde(borrow)]
    pub role_id: Text<'a>,
    #[serde(borrow)]
    pub party_uuids: Vec<Text<'a>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Group<'a> {
    #[serde(borrow)]
    pub id: Text<'a>,
    #[serde(borrow)]
    pub class: Text<'a>,
    #[serde(borrow)]
    pub title: Text<'a>,
    #[serde(borrow)]
    pub params: Vec<Param<'a>>,
    #[serde(borrow)]
    pub props: Vec<Prop<'a>>,
    #[serde(borrow)]
    pub parts: Vec<Part<'a>>,
    #[serde(borrow)]
    pub groups: Vec<Group<'a>>,
    #[serde(borrow)]
    pub controls: Vec<Control<'a>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Control<'a> {
    #[serde(borrow)]
    pub id: Text<'a>,
    #[serde(borrow)]
    pub class: Text<'a>,
    #[serde(borrow)]
    pub title: Text<'a>,
    #[serde(borrow)]
    pub params: Vec<Param<'a>>,
    #[serde(borrow)]
    pub props: Vec<Prop<'a>>,
    #[serde(borrow)]
    pub links: Vec<Link<'a>>,
    #[serde(borrow)]
    pub parts: Vec<Part<'a>>,
    #[serde(borrow)]
    pub controls: Vec<Control<'a>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Param<'a> {
    #[serde(borrow)]
    pub id: Text<'a>,
    #[serde(borrow)]
    pub label: Text<'a>,
    #[serde(borrow)]
    pub values: Vec<Text<'a>>,
    #[serde(borrow)]
    pub select: Option<Select<'a>>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
pub struct Select<'a> {
    #[serde(borrow)]
    pub how_many: Text<'a>,
    #[serde(borrow)]
    pub choice: Vec<Text<'a>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Prop<'a> {
    #[serde(borrow)]
    pub name: Text<'a>,
    #[serde(borrow)]
    pub class: Text<'a>,
    #[serde(borrow)]
    pub value: Text<'a>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Link<'a> {
    #[serde(borrow)]
    pub href: Text<'a>,
    #[serde(borrow)]
    pub rel: Text<'a>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Part<'a> {
    #[serde(borrow)]
    pub name: Text<'a>,
    #[serde(borrow)]
    pub title: Text<'a>,
    #[serde(borrow)]
    pub props: Vec<Prop<'a>>,
    #[serde(borrow)]
    pub prose: Text<'a>,
    #[serde(borrow)]
    pub parts: Vec<Part<'a>>,
}

impl Prop<'_> {
    /// The official label among these. The same label stands there in further notations, each with a class of its own.
    pub fn label(props: &[Self]) -> Option<String> {
        let labels = || props.iter().filter(|prop| prop.name.as_str() == "label");
        let is_plain = |prop: &&Self| prop.class.as_str().is_empty();
        let is_other = |prop: &&Self| !matches!(prop.class.as_str(), "sp800-53a" | "zero-padded");
        labels().find(is_plain).or_else(|| labels().find(is_other)).and_then(|prop| prop.value.label())
    }
}

impl Link<'_> {
    /// The id that the link points to within the file.
    pub fn target(&self) -> Option<&str> {
        self.href.as_str().strip_prefix('#')
    }
}
