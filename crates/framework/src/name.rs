//! Names of the parts of a framework: the label, then the title, since titles alone need not be unique.

use super::{Goal, Objective, Pillar, Section};

impl Pillar {
    /// Label and title: `AC Access Control`.
    pub fn name(&self) -> String {
        labelled(self.label.as_deref(), &self.title)
    }
}

impl Section {
    /// Label and title: `2.1 Passwords`.
    pub fn name(&self) -> String {
        labelled(self.label.as_deref(), &self.title)
    }
}

impl Goal {
    /// Label and title: `AC-1 Policy and Procedures`.
    pub fn name(&self) -> String {
        labelled(self.label.as_deref(), &self.title)
    }
}

impl Objective {
    /// Label and title, whichever it has; most objectives have only a text.
    pub fn name(&self) -> Option<String> {
        let parts: Vec<&str> = [&self.label, &self.title].into_iter().flatten().map(String::as_str).collect();
        (!parts.is_empty()).then(|| parts.join(" "))
    }
}

fn labelled(label: Option<&str>, title: &str) -> String {
    match label {
        Some(label) => format!("{label} {title}"),
        None => title.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_stands_before_the_title() {
        let mut pillar = Pillar { title: "Access Control".into(), ..Pillar::default() };
        assert_eq!(pillar.name(), "Access Control");
        pillar.label = Some("AC".into());
        assert_eq!(pillar.name(), "AC Access Control");
    }
}
