//! The parts of an OSCAL catalog that are read, as they stand in JSON; all other keys are passed over.

use crate::text::Text;
use framework::slot::keys;

#[derive(Default)]
pub struct Document<'a> {
    pub catalog: Catalog<'a>,
}

#[derive(Default)]
pub struct Catalog<'a> {
    pub metadata: Metadata<'a>,
    pub params: Vec<Param<'a>>,
    pub groups: Vec<Group<'a>>,
    pub controls: Vec<Control<'a>>,
}

#[derive(Default)]
pub struct Metadata<'a> {
    pub title: Text<'a>,
    pub published: Text<'a>,
    pub last_modified: Text<'a>,
    pub version: Text<'a>,
    pub oscal_version: Text<'a>,
    pub links: Vec<Link<'a>>,
    pub parties: Vec<Party<'a>>,
    pub responsible_parties: Vec<Responsible<'a>>,
}

#[derive(Default)]
pub struct Party<'a> {
    pub uuid: Text<'a>,
    pub name: Text<'a>,
}

#[derive(Default)]
pub struct Responsible<'a> {
    pub role_id: Text<'a>,
    pub party_uuids: Vec<Text<'a>>,
}

#[derive(Default)]
pub struct Group<'a> {
    pub id: Text<'a>,
    pub class: Text<'a>,
    pub title: Text<'a>,
    pub params: Vec<Param<'a>>,
    pub props: Vec<Prop<'a>>,
    pub parts: Vec<Part<'a>>,
    pub groups: Vec<Group<'a>>,
    pub controls: Vec<Control<'a>>,
}

#[derive(Default)]
pub struct Control<'a> {
    pub id: Text<'a>,
    pub class: Text<'a>,
    pub title: Text<'a>,
    pub params: Vec<Param<'a>>,
    pub props: Vec<Prop<'a>>,
    pub links: Vec<Link<'a>>,
    pub parts: Vec<Part<'a>>,
    pub controls: Vec<Control<'a>>,
}

#[derive(Default)]
pub struct Param<'a> {
    pub id: Text<'a>,
    pub label: Text<'a>,
    pub values: Vec<Text<'a>>,
    pub select: Option<Select<'a>>,
}

#[derive(Default)]
pub struct Select<'a> {
    pub how_many: Text<'a>,
    pub choice: Vec<Text<'a>>,
}

#[derive(Default)]
pub struct Prop<'a> {
    pub name: Text<'a>,
    pub class: Text<'a>,
    pub value: Text<'a>,
}

#[derive(Default)]
pub struct Link<'a> {
    pub href: Text<'a>,
    pub rel: Text<'a>,
}

#[derive(Default)]
pub struct Part<'a> {
    pub name: Text<'a>,
    pub title: Text<'a>,
    pub props: Vec<Prop<'a>>,
    pub prose: Text<'a>,
    pub parts: Vec<Part<'a>>,
}

keys! {
    Document<'a> { catalog }
    Catalog<'a> { metadata, params, groups, controls }
    Metadata<'a> {
        title, published, last_modified = "last-modified", version, oscal_version = "oscal-version", links, parties,
        responsible_parties = "responsible-parties",
    }
    Party<'a> { uuid, name }
    Responsible<'a> { role_id = "role-id", party_uuids = "party-uuids" }
    Group<'a> { id, class, title, params, props, parts, groups, controls }
    Control<'a> { id, class, title, params, props, links, parts, controls }
    Param<'a> { id, label, values, select }
    Select<'a> { how_many = "how-many", choice }
    Prop<'a> { name, class, value }
    Link<'a> { href, rel }
    Part<'a> { name, title, props, prose, parts }
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
