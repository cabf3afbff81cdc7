//! What the reader says of a goal, a section or an objective: status, score and note as form fields.

use leptos::prelude::*;

use crate::session::session;
use crate::ui::{program_dir, program_language};
use framework::check::is_address;
use layers::{Mark, Target};
use view::{dynamic, dynamic_memo, memo, view};

use super::{NoteProse, my_score::Score};

/// The fields for a thing. Inside another site's page there is only what the layer says.
#[component]
pub fn MyMark(
    /// The thing.
    target: Target,
    /// Whether the fields are folded in as long as they are empty.
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
    let is_open = !is_folded || session.laid.with_untracked(|laid| laid.layer.mark(&target).is_some());
    let fields = (!session.settings.embedded.get()).then(|| view! { <Fields target=target.clone()/> });
    view! {
        <details class="my-mark-fields" open=is_open lang=program_language() dir=program_dir()>
            <summary>{title}</summary>
            {dynamic(move || session.published_mark(&published).map(|mark| view! { <Published mark/> }))}
            {fields}
        </details>
    }
}

/// What the published layer says of it.
#[component]
fn Published(mark: Mark) -> AnyView {
    let session = session();
    let status = mark.status.map(|id| session.laid.with(|laid| laid.status_title(&id)));
    let parts = [status, mark.score.map(|score| messages::score_is(&score.to_string()))];
    let said = parts.into_iter().flatten().collect::<Vec<_>>().join(&messages::separator());
    let note = mark.note.map(|text| view! { <NoteProse text/> });
    let is_of_site = session.published_address().is_some();
    let who = if is_of_site { messages::published_says() } else { messages::page_layer_says() };
    view! { <div class="published-mark"><p><strong>{who}" "</strong>{said}</p>{note}</div> }
}

#[component]
fn Fields(target: Target) -> AnyView {
    view! {
        <div class="my-fields">
            <Status target=target.clone()/>
            <Score target=target.clone()/>
            <Note target=target.clone()/>
            <Further target/>
        </div>
    }
}

#[component]
fn Status(target: Target) -> AnyView {
    let session = session();
    let chosen = target.clone();
    let options = dynamic(move || {
        let statuses = session.laid.with(|laid| laid.statuses());
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
    let (noted, shown) = (target.clone(), target.clone());
    let value = memo(move |_| session.my_mark(&target).note.unwrap_or_default());
    let put = move |text: String| {
        session.mark(noted.clone(), |mark| mark.note = Some(text).filter(|text| !text.trim().is_empty()));
    };
    view! {
        <label class="my-note">
            {messages::my_note()}
            <textarea
                rows="1"
                data-my-note=""
                placeholder=messages::note_hint()
                prop:value=move || value.get()
                on:change:target=move |event| put(event.target().value())
            >
                {value.get_untracked()}
            </textarea>
        </label>
        {dynamic_memo(move || session.my_mark(&shown).note, |note| {
            note.clone().map(|text| view! { <NoteProse text/> })
        })}
    }
}

/// Colour, tags and links, which fewer readers give.
#[component]
fn Further(target: Target) -> AnyView {
    let session = session();
    let (colour_of, tags_of, links_of) = (target.clone(), target.clone(), target.clone());
    let (coloured, uncoloured, tagged, linked) = (target.clone(), target.clone(), target.clone(), target);
    let colour = memo(move |_| session.my_mark(&colour_of).colour);
    let tags = memo(move |_| session.my_mark(&tags_of).tags.join(", "));
    let links = memo(move |_| lines_of_links(&session.my_mark(&links_of)));
    let put_colour = move |text: String| session.mark(coloured.clone(), |mark| mark.colour = Some(text));
    let put_tags = move |text: String| {
        let tags = text.split(',').map(str::trim).filter(|tag| !tag.is_empty()).map(str::to_owned).collect();
        session.mark(tagged.clone(), |mark| mark.tags = tags);
    };
    let put_links = move |text: String| session.mark(linked.clone(), |mark| mark.links = links_of_lines(&text));
    let is_open = colour.get_untracked().is_some() || !(tags.get_untracked() + &links.get_untracked()).is_empty();
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
                <input type="text" data-my-tags="" prop:value=move || tags.get() on:change:target=move |event| put_tags(event.target().value())/>
            </label>
            <label>
                {messages::my_links()}
                <textarea rows="2" data-my-links="" prop:value=move || links.get() on:change:target=move |event| put_links(event.target().value())>
                    {links.get_untracked()}
                </textarea>
            </label>
        </details>
    }
}

/// Links as lines: the address, then the title.
fn lines_of_links(mark: &Mark) -> String {
    mark.links.iter().map(|link| format!("{} {}", link.address, link.title)).collect::<Vec<_>>().join("\n")
}

/// The links that lines hold. What does not begin with a web address is left out.
fn links_of_lines(text: &str) -> Vec<framework::Link> {
    let link = |line: &str| {
        let (address, title) = line.trim().split_once(' ').unwrap_or((line.trim(), ""));
        let title = if title.trim().is_empty() { address } else { title.trim() };
        is_address(address).then(|| framework::Link { title: title.to_owned(), address: address.to_owned() })
    };
    text.lines().filter_map(link).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_come_back_from_their_lines() {
        let links = links_of_lines("https://a.org/x The report\nno address\n https://b.org ");
        assert_eq!(links.len(), 2);
        assert_eq!((links[0].title.as_str(), links[1].title.as_str()), ("The report", "https://b.org"));
        let mark = Mark { links, ..Mark::default() };
        assert_eq!(links_of_lines(&lines_of_links(&mark)), mark.links);
    }
}
