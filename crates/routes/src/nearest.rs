//! Suggests routes for an address that leads nowhere.

use framework::{Actor, Challenge, Framework, Goal, Objective, PartKind, Pillar, Quotation, Section, Source, Theme};

use super::Route;

/// How many routes are suggested besides the Overview.
const MOST: usize = 5;

/// The routes with the most similar addresses, the most similar first, then the Overview.
pub fn nearest(framework: &Framework, place: &Route) -> Vec<Route> {
    fn places<T: PartKind>(framework: &Framework, place: fn(String) -> Route) -> impl Iterator<Item = Route> + '_ {
        T::all(framework).iter().map(move |noun| place(noun.id().to_owned()))
    }
    let wanted = place.to_string();
    let fixed = [
        Route::Goals,
        Route::Voices,
        Route::Challenges,
        Route::Layer,
        Route::Compare,
        Route::Crosswalk,
        Route::Sources,
        Route::About,
    ];
    let all = fixed
        .into_iter()
        .chain(places::<Pillar>(framework, Route::Pillar))
        .chain(places::<Section>(framework, Route::Section))
        .chain(places::<Goal>(framework, Route::Goal))
        .chain(places::<Objective>(framework, Route::Objective))
        .chain(places::<Theme>(framework, Route::Theme))
        .chain(places::<Actor>(framework, Route::Actor))
        .chain(places::<Quotation>(framework, Route::Quotation))
        .chain(places::<Challenge>(framework, Route::Challenge))
        .chain(places::<Source>(framework, Route::Source));
    let mut near: Vec<_> = all.map(|place| (likeness(&wanted, &place.to_string()), place)).collect();
    near.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    near.into_iter().map(|(_, place)| place).take(MOST).chain([Route::Overview]).collect()
}

fn likeness(wanted: &str, path: &str) -> f64 {
    strsim::jaro_winkler(wanted, path)
}
