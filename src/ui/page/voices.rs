//! Who said what about which part, and whether the passage welcomes, notes or criticises.

use leptos::prelude::*;

use crate::ui::{program_dir, program_language};
use crate::{
    session::session,
    ui::part::{Filters, QuotationFigure, Remarks, ViewActions, nothing_matches},
};
use framework::{Quotation, Ref, Voice};
use view::{memo, view};

/// The Voices.
#[component]
pub fn Voices() -> AnyView {
    let session = session();
    let found = memo(move |_| session.quotations());
    let is_empty = memo(move |_| found.with(Vec::is_empty));
    let groups = move || {
        let framework = session.framework();
        let by_voice = found.with(|found| framework.by_voice(found));
        by_voice.into_iter().map(|(voice, quotations)| view! { <VoiceGroup voice quotations/> }).collect::<Vec<_>>()
    };
    view! {
        <div class="page-head">
            <h1 tabindex="-1" lang=program_language() dir=program_dir()>{messages::voices()}</h1>
            <p class="standfirst" lang=program_language() dir=program_dir()>{messages::voices_standfirst()}</p>
            <ViewActions/>
        </div>
        <Filters beside=view! { <Remarks/> }>
            {groups}
            {move || is_empty.get().then(|| nothing_matches(messages::no_quotation_matches()))}
        </Filters>
    }
}

#[component]
fn VoiceGroup(voice: Ref<Voice>, quotations: Vec<Ref<Quotation>>) -> AnyView {
    let voice = session().framework()[voice].clone();
    let office: Vec<_> = [voice.office, voice.organisation].into_iter().flatten().collect();
    view! {
        <section class="group">
            <h2>{voice.title}" "<span class="group-count">{office.join(", ")}</span></h2>
            {voice.note.map(|note| view! { <p class="quotation-note">{note}</p> })}
            {quotations.into_iter().map(|quotation| view! { <QuotationFigure quotation/> }).collect::<Vec<_>>()}
        </section>
    }
}
