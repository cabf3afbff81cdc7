//! The shortcuts: single keys that work where the reader is not writing.

use leptos::prelude::*;

use crate::browser::{self, Key, Visit};
use framework::{Framework, Goal, Objective, Ref};
use routes::{Address, Route};

use super::{Command, Session};

/// A menu.
pub(super) const MENU: &str = ".menu";

/// The items of the open menu.
const MENU_ITEMS: &str = ".menu[open] .menu-panel :is(button, a)";

/// The links that `j` and `k` go through.
const RESULTS: &str = "main [data-goal] a[data-title]";

impl Session {
    /// The shortcuts and what they do, as the help lists them. Keys that do similar things share a line.
    pub fn shortcuts(self) -> [(&'static str, String); 12] {
        let goal = self.framework().names.goal.clone();
        [
            ("/", messages::key_search()),
            ("Escape", messages::key_escape()),
            ("j  ↓", messages::key_next_result()),
            ("k  ↑", messages::key_previous_result()),
            ("Enter", messages::key_open_result()),
            ("o", messages::key_overview()),
            ("g", messages::key_goals(&messages::noun(&goal.many))),
            ("[  ]  ←  →", messages::key_turn(&messages::noun(&goal.one))),
            ("s", messages::key_score()),
            ("c", messages::key_copy()),
            ("z", messages::key_undo()),
            ("?", messages::key_this_list()),
        ]
    }

    /// Does what a key stands for, and tells whether it stands for anything on this page.
    pub(super) fn press(self, key: &Key) -> bool {
        if key.name == "Escape" && !key.in_dialog && browser::close_menu(MENU) {
            return true;
        }
        if matches!(key.name.as_str(), "ArrowDown" | "ArrowUp") && browser::has_focus(MENU_ITEMS) {
            browser::step_focus(MENU_ITEMS, if key.name == "ArrowDown" { 1 } else { -1 });
            return true;
        }
        if key.in_field || key.in_dialog || self.is_awaiting() || !self.settings.shortcuts.get_untracked() {
            return false;
        }
        match key.name.as_str() {
            "/" => browser::focus("input[type=search]"),
            "j" => self.step(1),
            "k" => self.step(-1),
            "ArrowDown" | "ArrowUp" if self.route.get_untracked() == Route::Goals && browser::has_focus(RESULTS) => {
                self.step(if key.name == "ArrowDown" { 1 } else { -1 })
            }
            "o" => self.visit(Route::Overview),
            "g" => self.visit(Route::Goals),
            "s" => self.go_to_score(),
            "c" => {
                self.dispatch(Command::Copy);
                true
            }
            "z" if untrack(|| self.has_undo()) => {
                self.dispatch(Command::Undo);
                true
            }
            "[" => self.step_goal(-1),
            "]" => self.step_goal(1),
            "ArrowLeft" | "ArrowRight" if key.is_arrow_free => {
                let reads_leftwards = browser::attribute("dir").as_deref() == Some("rtl");
                self.step_goal(if (key.name == "ArrowLeft") == reads_leftwards { 1 } else { -1 })
            }
            "?" => {
                self.open_dialog("#shortcuts");
                true
            }
            _ => false,
        }
    }

    /// Puts the focus on the first item of the open menu, as soon as that is rendered.
    pub fn enter_menu(self) {
        self.with_chunk(|_| {
            browser::soon(|| {
                browser::focus(MENU_ITEMS);
            });
        });
    }

    /// Closes the open menu, and puts the focus on its button.
    pub fn close_menu(self) {
        browser::close_menu(MENU);
    }

    /// Whether a key belongs to an input method.
    pub fn is_composing(self, event: &leptos::ev::KeyboardEvent) -> bool {
        browser::is_composing(event)
    }

    /// Whether a number field holds something that is not a number, or not yet, such as a lone minus. Its value is
    /// empty then.
    pub fn is_unfinished(self, event: &leptos::ev::Event) -> bool {
        browser::is_unfinished(event)
    }

    fn step(self, by: i32) -> bool {
        browser::step_focus(RESULTS, by);
        true
    }

    fn visit(self, route: Route) -> bool {
        let query = self.query.get_untracked();
        self.go(Address { route, query }, Visit::Push);
        true
    }

    /// Goes from the goal on screen to the one before or after it.
    fn step_goal(self, by: isize) -> bool {
        let Some(present) = self.goal_on_screen() else { return false };
        let (before, after) = self.neighbours(present);
        let framework = self.explorer.get_untracked().framework.clone();
        let next = if by < 0 { before } else { after };
        next.is_some_and(|next| self.visit(Route::Goal(framework[next].id.clone())))
    }

    fn goal_on_screen(self) -> Option<Ref<Goal>> {
        let framework = self.explorer.get_untracked().framework.clone();
        self.route.with_untracked(|route| goal_at(route, &framework))
    }

    /// The goals before and after this one: among the results where it is one of them, else in the framework.
    pub fn neighbours(self, goal: Ref<Goal>) -> (Option<Ref<Goal>>, Option<Ref<Goal>>) {
        let framework = self.framework();
        self.findings.with(|findings| match findings.goals.iter().position(|found| *found == goal) {
            Some(at) => (at.checked_sub(1).map(|at| findings.goals[at]), findings.goals.get(at + 1).copied()),
            None => {
                let all: Vec<_> = framework.refs::<Goal>().collect();
                let at = goal.index();
                (at.checked_sub(1).map(|at| all[at]), all.get(at + 1).copied())
            }
        })
    }
}

fn goal_at(route: &Route, framework: &Framework) -> Option<Ref<Goal>> {
    match route {
        Route::Goal(id) => framework.find::<Goal>(id),
        Route::Objective(id) => framework.find::<Objective>(id).map(|found| framework[found].goal),
        _ => None,
    }
}
