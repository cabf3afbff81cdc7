//! The gallery's examples: places of this framework with something to see, each as an embed that site owners need.

use std::collections::BTreeMap;

use framework::{Framework, Pillar, Ref, Section, Stance, Theme};
use routes::encode;

use super::own;
use crate::{Site, escaped};

/// An embed with its description.
pub(super) struct Example {
    /// The anchor on the page.
    pub id: &'static str,
    /// Its heading, as HTML.
    pub heading: String,
    /// The description, in English.
    pub what: &'static str,
    /// The box around the embed.
    pub frame: Frame,
    /// HTML before the embed in the same box.
    pub lead: &'static str,
    /// The attributes of the element; `None` makes a plain frame.
    attributes: Option<Vec<(&'static str, String)>>,
    /// The same place in the explorer, as a fragment.
    fragment: String,
    /// The text of the link to it, in the framework's words.
    link: String,
}

/// The box around an example.
pub(super) enum Frame {
    /// Nothing special.
    Usual,
    /// A narrow column.
    Narrow,
    /// A dark page.
    Dark,
    /// A page that reads from right to left.
    FromTheRight,
}

impl Example {
    fn new(id: &'static str, heading: String, what: &'static str, link: &str) -> Self {
        let (attributes, fragment) = (Some(Vec::new()), "#/".to_owned());
        Self { id, heading, what, frame: Frame::Usual, lead: "", attributes, fragment, link: link.to_owned() }
    }

    /// Moves to a path, with filters for the address and attributes for the element.
    fn at(mut self, path: &str, filters: &[(&str, &str)], attributes: &[(&'static str, &str)]) -> Self {
        let pairs: Vec<_> = filters.iter().map(|(key, value)| format!("{key}={}", encode(value))).collect();
        let query = if pairs.is_empty() { String::new() } else { format!("?{}", pairs.join("&")) };
        self.fragment = format!("#/{path}{query}");
        self.attributes = (!path.is_empty()).then(|| ("path", path.to_owned())).into_iter().collect::<Vec<_>>().into();
        attributes.iter().fold(self, |example, (name, value)| example.with(name, value))
    }

    /// Adds an attribute.
    fn with(mut self, name: &'static str, value: &str) -> Self {
        self.attributes.get_or_insert_default().push((name, value.to_owned()));
        self
    }

    fn inside(self, frame: Frame) -> Self {
        Self { frame, ..self }
    }

    /// The snippet, for an explorer at this address.
    pub(super) fn line(&self, host: &str) -> String {
        let (fragment, link) = (escaped(&self.fragment), escaped(&self.link));
        let Some(attributes) = &self.attributes else {
            return format!(
                "<iframe src=\"{host}?embed{fragment}\" title=\"{link}\" width=\"100%\" height=\"480\" frameborder=\"0\"\n  \
                 loading=\"lazy\" allow=\"clipboard-write; web-share; fullscreen\" sandbox=\"allow-scripts\"></iframe>"
            );
        };
        let attribute = |(name, value): &(&str, String)| format!(" {name}=\"{}\"", escaped(value));
        let attributes: String = attributes.iter().map(attribute).collect();
        format!("<framework-explorer{attributes}>\n  <a href=\"{host}{fragment}\">{link}</a>\n</framework-explorer>")
    }
}

/// The examples for which this framework has content.
pub(super) fn examples(site: &Site) -> Vec<Example> {
    let subject = Subject::of(site);
    let lists = [subject.theme(), subject.facet(), subject.several(), subject.search()];
    let pages = [subject.goal(), subject.pillar(), subject.section(), subject.voices(), subject.challenges()];
    let looks = [
        Some(subject.narrow()),
        subject.dark(),
        subject.language(),
        subject.mirrored(),
        Some(subject.fixed()),
        Some(subject.plain()),
    ];
    std::iter::once(Some(subject.overview())).chain(lists).chain(pages).chain(looks).flatten().collect()
}

/// The framework that the examples draw on.
struct Subject<'a> {
    site: &'a Site<'a>,
    framework: &'a Framework,
    /// Themes with goals: those with the most goals first, but those that all goals share last, since they narrow
    /// nothing.
    themes: Vec<Ref<Theme>>,
}

impl<'a> Subject<'a> {
    fn of(site: &'a Site<'a>) -> Self {
        let framework = site.framework;
        let mut goals = BTreeMap::<_, usize>::new();
        for theme in framework.goals.iter().flat_map(|goal| &goal.themes) {
            *goals.entry(*theme).or_default() += 1;
        }
        let is_whole = |count: usize| count == framework.goals.len();
        let mut themes: Vec<_> = goals.into_iter().collect();
        themes.sort_by_key(|(_, count)| (is_whole(*count), std::cmp::Reverse(*count)));
        Self { site, framework, themes: themes.into_iter().map(|(theme, _)| theme).collect() }
    }

    /// The framework's noun for goals, and the filter.
    fn goals_of(&self, what: &str) -> String {
        format!("{}: {what}", self.framework.names.goal.many)
    }

    /// An example with a heading in the framework's words.
    fn own(&self, id: &'static str, heading: &str, what: &'static str) -> Example {
        Example::new(id, own(self.site, heading), what, heading)
    }

    fn overview(&self) -> Example {
        let what =
            "The whole of it at a glance. Without attributes the element shows the place where the explorer opens.";
        self.own("overview", &self.framework.title, what)
    }

    fn theme(&self) -> Option<Example> {
        let theme = &self.framework[*self.themes.first()?];
        let example = self.own("goals", &self.goals_of(&theme.title), "The result list, narrowed by one facet.");
        Some(example.at("goals", &[("theme", &theme.id)], &[("theme", &theme.id)]))
    }

    fn facet(&self) -> Option<Example> {
        let at = *self.framework.goals.iter().find_map(|goal| goal.values.first())?;
        let (facet, value) = (&self.framework[at.facet], self.framework.value(at));
        let what = "A facet of the framework’s own: any facets can stand in one attribute, as in an address.";
        let example = self.own("facet", &format!("{}: {}", facet.title, value.title), what);
        let filter = format!("{}={}", encode(&facet.id), encode(&value.id));
        Some(example.at("goals", &[(&facet.id, &value.id)], &[("filter", &filter)]))
    }

    fn several(&self) -> Option<Example> {
        let [first, second, ..] = self.themes[..] else { return None };
        let of_second = self.framework.goals.iter().find(|goal| goal.themes.contains(&second))?;
        let pillar = &self.framework[of_second.pillar];
        let [first, second] = [first, second].map(|theme| &self.framework[theme]);
        let what = "Values of one facet are joined by “or”, facets and words by “and”. Values stand apart by spaces or commas.";
        let example = self.own("several", &self.goals_of(&format!("{}, {}", first.title, second.title)), what);
        let filters = [("theme", &*first.id), ("theme", &second.id), ("pillar", &pillar.id), ("sort", "title")];
        let themes = format!("{}, {}", first.id, second.id);
        Some(example.at("goals", &filters, &[("theme", &themes), ("pillar", &pillar.id), ("sort", "title")]))
    }

    fn search(&self) -> Option<Example> {
        let word = self.word()?;
        let example =
            self.own("search", &self.goals_of(&format!("“{word}”")), "Words that are searched for are marked.");
        Some(example.at("goals", &[("q", word)], &[("q", word)]))
    }

    /// The most common longer word in goal titles.
    fn word(&self) -> Option<&'a str> {
        const LETTERS: usize = 5;
        let mut titles = BTreeMap::<&str, usize>::new();
        for goal in &self.framework.goals {
            let mut words: Vec<_> = goal.title.split(|c: char| !c.is_alphanumeric()).collect();
            words.sort_unstable();
            words.dedup();
            for word in words.into_iter().filter(|word| word.chars().count() >= LETTERS) {
                *titles.entry(word).or_default() += 1;
            }
        }
        titles.into_iter().rev().max_by_key(|(_, count)| *count).map(|(word, _)| word)
    }

    fn goal(&self) -> Option<Example> {
        let goal = self.framework.goals.first()?;
        let what = "One page: where it stands, what belongs to it, what was said of it, and the sources.";
        Some(self.own("goal", &goal.name(), what).at(&format!("goal/{}", goal.id), &[], &[]))
    }

    fn pillar(&self) -> Option<Example> {
        let pillar = self.framework.pillars.first()?;
        let example = self.own("pillar", &pillar.name(), "All of one part, without the head of the page.");
        Some(example.at(&format!("pillar/{}", pillar.id), &[], &[("hide", "header")]))
    }

    fn section(&self) -> Option<Example> {
        let section: &Section = self.framework.sections.first()?;
        let example = self.own("section", &section.name(), "A level between.");
        Some(example.at(&format!("section/{}", section.id), &[], &[]))
    }

    fn voices(&self) -> Option<Example> {
        let what = "Who said what, narrowed to one stance.";
        let stance = self
            .framework
            .quotations
            .iter()
            .map(|quotation| quotation.stance)
            .max_by_key(|stance| *stance == Stance::Criticises)?;
        let heading = match stance {
            Stance::Criticises => "Voices that criticise",
            _ => "Voices",
        };
        let example = Example::new("voices", heading.to_owned(), what, heading);
        Some(example.at("voices", &[("stance", stance.as_str())], &[("stance", stance.as_str())]))
    }

    fn challenges(&self) -> Option<Example> {
        let example = Example::new(
            "challenges",
            "Challenges".to_owned(),
            "What stands in the way, and what answers it.",
            "Challenges",
        );
        (!self.framework.challenges.is_empty()).then(|| example.at("challenges", &[], &[]))
    }

    /// The result list, filtered by a theme if there is one.
    fn list(&self, id: &'static str, heading: &'static str, what: &'static str, at: usize) -> Example {
        let theme = self.themes.get(at).or(self.themes.last()).map(|theme| &self.framework[*theme]);
        match theme {
            Some(theme) => Example::new(id, heading.to_owned(), what, &self.goals_of(&theme.title)).at(
                "goals",
                &[("theme", &theme.id)],
                &[("theme", &theme.id)],
            ),
            None => Example::new(id, heading.to_owned(), what, &self.framework.names.goal.many).at("goals", &[], &[]),
        }
    }

    fn narrow(&self) -> Example {
        self.list("narrow", "A narrow column", "280 pixels, as in the margin of an article.", 1).inside(Frame::Narrow)
    }

    fn dark(&self) -> Option<Example> {
        let pillar: &Pillar = self.framework.pillars.last()?;
        let what = "The frame follows the colour scheme of the page around it. The attribute says it outright.";
        let example = Example::new("dark", "On a dark page".to_owned(), what, &self.goals_of(&pillar.name()));
        let attributes = [("pillar", pillar.id.as_str()), ("appearance", "dark")];
        Some(example.at("goals", &attributes[..1], &attributes).inside(Frame::Dark))
    }

    /// A language that the framework is translated to, otherwise any other language of the explorer.
    fn language(&self) -> Option<Example> {
        let own = self.framework.language.split('-').next();
        let is_other = |tag: &&&str| tag.split('-').next() != own;
        let is_translated =
            |tag: &&&str| self.framework.translations.iter().any(|translation| translation.language == ***tag);
        let others = || self.site.languages.iter().filter(is_other);
        let tag = others().find(is_translated).or_else(|| others().next())?;
        let what = "The words of the explorer, and those of the framework where it has them, in a language of your choice. \
            Without the attribute it is that of each reader.";
        Some(self.list("language", "In another language", what, 0).with("lang", tag))
    }

    fn mirrored(&self) -> Option<Example> {
        let goal = self.framework.goals.last()?;
        let what = "The direction of the page does not disturb the frame.";
        let lead = "<p>هذا مثال على صفحة تُكتب من اليمين إلى اليسار.</p>\n";
        let example = Example::new("rtl", "In a right-to-left page".to_owned(), what, &goal.name());
        let example = example.at(&format!("goal/{}", goal.id), &[], &[]);
        Some(Example { frame: Frame::FromTheRight, lead, ..example })
    }

    fn fixed(&self) -> Example {
        let what = "The content scrolls inside the frame. Numbers are pixels; CSS lengths work too.";
        let heading = "A fixed height, little around it".to_owned();
        let example = Example::new("fixed", heading, what, &self.framework.names.goal.many);
        example.at("goals", &[], &[("height", "320"), ("hide", "header search facets")])
    }

    fn plain(&self) -> Example {
        let what = "For pages that may not run scripts. The height is fixed, and the frame may be sandboxed as tightly as here.";
        let example = self.list("frame", "A plain frame", what, 0);
        Example { attributes: None, ..example }
    }
}
