//! The real places nearest to an address that leads nowhere.

use framework::{Actor, Challenge, Framework, Goal, Noun, Objective, Pillar, Quotation, Source, Theme};

use super::Place;

/// How many places are offered besides the Overview.
const MOST: usize = 5;

/// The places whose addresses are most like this one, nearest first, and the Overview at the end.
pub fn nearest(framework: &Framework, place: &Place) -> Vec<Place> {
    fn places<T: Noun>(framework: &Framework, place: fn(String) -> Place) -> impl Iterator<Item = Place> + '_ {
        T::all(framework).iter().map(move |it| place(it.id().to_owned()))
    }
    let wanted = place.to_string();
    let fixed = [Place::Goals, Place::Voices, Place::Challenges, Place::Sources, Place::About];
    let all = fixed
        .into_iter()
        .chain(places::<Pillar>(framework, Place::Pillar))
        .chain(places::<Goal>(framework, Place::Goal))
        .chain(places::<Objective>(framework, Place::Objective))
        .chain(places::<Theme>(framework, Place::Theme))
        .chain(places::<Actor>(framework, Place::Actor))
        .chain(places::<Quotation>(framework, Place::Quotation))
        .chain(places::<Challenge>(framework, Place::Challenge))
        .chain(places::<Source>(framework, Place::Source));
    let mut near: Vec<_> = all.map(|place| (likeness(&wanted, &place.to_string()), place)).collect();
    near.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    near.into_iter().map(|(_, place)| place).take(MOST).chain([Place::Overview]).collect()
}

fn likeness(wanted: &str, path: &str) -> f64 {
    strsim::jaro_winkler(wanted, path)
}
