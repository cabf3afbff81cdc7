//! The reader's mark on a goal, a section or an objective: status, score and note as form fields.

use leptos::prelude::*;

use crate::session::session;
use crate::ui::{program_dir, program_language};
use framework::check::is_address;
use layers::{Mark, Target};
use view::{dynamic, dynamic_memo, memo, view};

use super::{
    Refusal,
    mark_details::{MarkDetails, colour_dot},
    my_score::Score,
};

/// The fields for a target. When embedded in another site's page, only the published mark.
#[component]
pub fn MyMark(
    /// The target.
    target: Target,
    /// Whether the fields are folded in while they are empty.
    #[prop(optional)]
    is_folded: bool,
) -> AnyView {
    let session = session();
    let kind = match &target {
        Target::Goal(_) => session.framework().names.goal.one.clone(),
        Target::Section(_) => session.framework().names.section.one.clone(),
        Target::Objective(_) => session.framework().names.objective.one.clone(),
    };
    let title = messages::my_mark_of(&messages::noun(&kind));
    let published = target.clone();
    let is_open =
        !is_folded || session.layer_view.with_untracked(|layer_view| layer_view.layer.mark(&target).is_some());
    let fields = (!session.settings.embedded.get()).then(|| view! { <Fields target=target.clone()/> });
    view! {
        <details class="my-mark-fields" open=is_open lang=program_language() dir=program_dir()>
            <summary>{title}</summary>
            {dynamic(move || session.published_mark(&published).map(|mark| view! { <Published mark/> }))}
            {fields}
        </details>
    }
}

/// The target's mark in the published layer.
#[component]
fn Published(mark: Mark) -> AnyView {
    let session = session();
    let status_and_score = session.layer_view.with(|layer_view| layer_view.status_and_score(&mark));
    let colour = mark.colour.as_deref().map(colour_dot);
    let is_of_site = session.published_address().is_some();
    let who = if is_of_site { messages::published_says() } else { messages::page_layer_says() };
    view! { <div class="published-mark"><p><strong>{who}" "</strong>{status_and_score}" "{colour}</p><MarkDetails mark/></div> }
}

#[component]
fn Fields(target: Target) -> AnyView {
    let session = session();
    let leave = move |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Escape" && !session.is_composing(&event) {
            session.leave_field();
        }
    };
    view! {
        <div class="my-fields" on:keydown=leave>
            <Status target=target.clone()/>
            <Score target=target.clone()/>
            <Note target=target.clone()/>
            <Own target=target.clone()/>
            <Further target/>
        </div>
    }
}

/// The reader's own mark, for reading. In print, which has no fields, with status and score.
#[component]
fn Own(target: Target) -> AnyView {
    let session = session();
    let own = move || {
        let mark = session.my_mark(&target);
        (!mark.is_empty()).then(|| (session.layer_view.with(|layer_view| layer_view.status_and_score(&mark)), mark))
    };
    dynamic_memo(own, |own| {
        own.clone().map(|(status_and_score, mark)| {
            let colour = mark.colour.as_deref().map(colour_dot);
            view! { <div class="my-said"><p class="print-only">{status_and_score}" "{colour}</p><MarkDetails mark/></div> }
        })
    })
}

#[component]
fn Status(target: Target) -> AnyView {
    let session = session();
    let chosen = target.clone();
    let options = dynamic(move || {
        let statuses = session.layer_view.with(|layer_view| layer_view.statuses());
        let present = session.my_mark(&target).status;
        let unknown = present.clone().filter(|id| !statuses.iter().any(|(known, ..)| known == id));
        let unknown = unknown.map(|id| view! { <option value=id.clone() selected=true>{id.clone()}</option> });
        let options = statuses.into_iter().map(|(id, title, sign)| {
            let is_on = present.as_ref() == Some(&id);
            view! { <option value=id selected=is_on prop:selected=is_on>{format!("{sign} {title}")}</option> }
        });
        let options = options.collect::<Vec<_>>();
        let is_none = present.is_none();
        view! { <option value="" selected=is_none prop:selected=is_none>{messages::no_status()}</option>{options}{unknown} }
    });
    let choose = move |id: String| {
        session.mark(chosen.clone(), |mark| mark.status = Some(id).filter(|id| !id.is_empty()));
    };
    view! {
        <label>
            {messages::my_status()}
            <select data-my-status="" on:change:target=move |event| choose(event.target().value())>{options}</select>
        </label>
    }
}

#[component]
fn Note(target: Target) -> AnyView {
    let session = session();
    let noted = target.clone();
    let value = memo(move |_| session.my_mark(&target).note.unwrap_or_default());
    let put = move |text: String| {
        session.mark(noted.clone(), |mark| mark.note = Some(text).filter(|text| !text.trim().is_empty()));
    };
    view! {
        <label class="my-note">
            {messages::my_note()}
            <textarea
                rows="1"
                dir="auto"
                data-my-note=""
                placeholder=messages::note_hint()
                prop:value=move || value.get()
                on:change:target=move |event| put(event.target().value())
            >
                {value.get_untracked()}
            </textarea>
        </label>
    }
}

/// Colour, tags and links, which fewer readers use.
#[component]
fn Further(target: Target) -> AnyView {
    let session = session();
    let (colour_of, tags_of) = (target.clone(), target.clone());
    let (coloured, uncoloured, tagged) = (target.clone(), target.clone(), target.clone());
    let colour = memo(move |_| session.my_mark(&colour_of).colour);
    let tags = memo(move |_| session.my_mark(&tags_of).tags.join(", "));
    let put_colour = move |text: String| session.mark(coloured.clone(), |mark| mark.colour = Some(text));
    let put_tags = move |text: String| {
        let tags = text.split(',').map(str::trim).filter(|tag| !tag.is_empty()).map(str::to_owned).collect();
        session.mark(tagged.clone(), |mark| mark.tags = tags);
    };
    let has_links = session
        .layer_view
        .with_untracked(|layer_view| layer_view.own.mark(&target).is_some_and(|mark| !mark.links.is_empty()));
    let is_open = has_links || colour.get_untracked().is_some() || !tags.get_untracked().is_empty();
    let take_colour = move |_| session.mark(uncoloured.clone(), |mark| mark.colour = None);
    view! {
        <details class="my-further" open=is_open>
            <summary>{messages::my_further()}</summary>
            <label>
                {messages::my_colour()}
                <input
                    type="color"
                    data-my-colour=""
                    prop:value=move || colour.get().unwrap_or_else(|| "#808080".to_owned())
                    on:change:target=move |event| put_colour(event.target().value())
                />
            </label>
            {move || colour.get().is_some().then(|| view! {
                <button type="button" class="button button-quiet" on:click=take_colour.clone()>{messages::no_colour()}</button>
            })}
            <label>
                {messages::my_tags()}
                <input type="text" dir="auto" data-my-tags="" prop:value=move || tags.get() on:change:target=move |event| put_tags(event.target().value())/>
            </label>
            <LinkLines target/>
        </details>
    }
}

/// The field for links. Lines that are not links stay in it, for the reader to mend.
#[component]
fn LinkLines(target: Target) -> AnyView {
    let session = session();
    let refusal = format!("links-refusal-{}-{}", target.kind(), target.id());
    let (described, linked) = (refusal.clone(), target.clone());
    let refused = RwSignal::new(None::<String>);
    let shown = memo(move |_| refused.get().unwrap_or_else(|| lines_of_links(&session.my_mark(&target))));
    let put = move |text: String| {
        let (links, is_whole) = (links_of_lines(&text), no_links(&text).is_empty());
        session.mark(linked.clone(), |mark| mark.links = links);
        refused.set((!is_whole).then_some(text));
    };
    let why = move || {
        let lines = refused.with(|text| text.as_deref().map(no_links))?;
        let lines: Vec<_> = lines.into_iter().map(|line| messages::quoted(&line)).collect();
        Some(messages::links_refused(&lines.join(&messages::separator())))
    };
    view! {
        <label>
            {messages::my_links()}
            <textarea
                rows="2"
                dir="auto"
                data-my-links=""
                aria-invalid=move || refused.with(Option::is_some).then_some("true")
                aria-describedby=move || refused.with(Option::is_some).then(|| described.clone())
                prop:value=move || shown.get()
                on:change:target=move |event| put(event.target().value())
            >
                {shown.get_untracked()}
            </textarea>
        </label>
        <Refusal id=refusal why/>
    }
}

/// Links as lines: the address, then the title.
fn lines_of_links(mark: &Mark) -> String {
    mark.links.iter().map(|link| format!("{} {}", link.address, link.title)).collect::<Vec<_>>().join("\n")
}

/// A link from a line: the address, then the title; `None` where the line does not begin with a web address.
fn link_of_line(line: &str) -> Option<framework::Link> {
    let (address, title) = line.trim().split_once(char::is_whitespace).unwrap_or((line.trim(), ""));
    let title = if title.trim().is_empty() { address } else { title.trim() };
    is_address(address).then(|| framework::Link { title: title.to_owned(), address: address.to_owned() })
}

/// The links in the lines of a text.
fn links_of_lines(text: &str) -> Vec<framework::Link> {
    text.lines().filter_map(link_of_line).collect()
}

/// The lines that are not links, except blank ones.
fn no_links(text: &str) -> Vec<String> {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && link_of_line(line).is_none());
    lines.map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_come_back_from_their_lines_and_what_is_none_is_told() {
        let text = "https://a.org/x The report\nno address\n\n https://b.org ";
        let links = links_of_lines(text);
        assert_eq!(links.len(), 2);
        assert_eq!((links[0].title.as_str(), links[1].title.as_str()), ("The report", "https://b.org"));
        let mark = Mark { links, ..Mark::default() };
        assert_eq!(links_of_lines(&lines_of_links(&mark)), mark.links);
        assert_eq!(no_links(text), ["no address"]);
        assert!(no_links(&lines_of_links(&mark)).is_empty());
    }
}
