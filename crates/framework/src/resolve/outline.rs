//! The outline of a file: its sections and goals as two flat lists, and the path from the file's root to each of them.
//!
//! The resolver gathers ids from these lists before it resolves anything. It makes paths only for problems, since a
//! large file has many thousands of goals, and most have none.

use crate::{position::Path, wire};

/// Every section and goal in document order, each with its entry in the file.
pub(super) struct Outline<'f> {
    pub(super) sections: Vec<(&'f wire::Section, Entry)>,
    pub(super) goals: Vec<(&'f wire::Goal, Entry)>,
}

/// The entry of a goal or a section in the file: the parent of its list, and its index in that list.
#[derive(Clone, Copy)]
pub(super) struct Entry {
    parent: Parent,
    index: usize,
}

/// The parent of a list of goals or sections.
#[derive(Clone, Copy)]
enum Parent {
    Pillar(usize),
    Section(usize),
}

impl<'f> Outline<'f> {
    pub(super) fn of(file: &'f wire::File) -> Self {
        let mut outline = Self { sections: Vec::new(), goals: Vec::new() };
        for (at, pillar) in file.pillars.iter().enumerate() {
            outline.add(&pillar.goals, &pillar.sections, Parent::Pillar(at));
        }
        outline
    }

    fn add(&mut self, goals: &'f [wire::Goal], sections: &'f [wire::Section], parent: Parent) {
        self.goals.extend(goals.iter().enumerate().map(|(index, goal)| (goal, Entry { parent, index })));
        for (index, section) in sections.iter().enumerate() {
            let here = Parent::Section(self.sections.len());
            self.sections.push((section, Entry { parent, index }));
            self.add(&section.goals, &section.sections, here);
        }
    }

    /// The path to the parent of a list; walks up through sections to the pillar.
    fn parent_path(&self, parent: Parent) -> Path {
        match parent {
            Parent::Pillar(at) => Path::default().key("pillars").item(at),
            Parent::Section(at) => self.section_path(at),
        }
    }

    pub(super) fn section_path(&self, at: usize) -> Path {
        let Entry { parent, index } = self.sections[at].1;
        self.parent_path(parent).key("sections").item(index)
    }

    pub(super) fn goal_path(&self, at: usize) -> Path {
        let Entry { parent, index } = self.goals[at].1;
        self.parent_path(parent).key("goals").item(index)
    }
}
