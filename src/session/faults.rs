//! Faults in a framework file, in the language of the page.

use importers::{Fault, Mistake};

/// One fault: where it is, what it is, and how to mend it.
pub fn fault_in_words(fault: &Fault) -> String {
    let what = mistake_in_words(fault);
    // As digits: editors count lines without marks between thousands.
    let position: Vec<_> = fault.position.iter().map(ToString::to_string).collect();
    match position.as_slice() {
        [line, column] if fault.path.is_empty() => messages::fault_at_place(line, column, &what),
        [line, column] => messages::fault_at(line, column, &fault.path, &what),
        _ if fault.path.is_empty() => what,
        _ => messages::fault_at_path(&fault.path, &what),
    }
}

/// What is wrong, without the place.
pub fn mistake_in_words(fault: &Fault) -> String {
    let text = |at: usize| fault.values.get(at).map_or("", String::as_str);
    match fault.mistake {
        Mistake::NotJson => messages::fault_not_json(text(0)),
        Mistake::CutOff => messages::fault_cut_off(),
        Mistake::Format => messages::fault_format(text(0), text(1)),
        Mistake::NotText => messages::fault_not_text(),
        Mistake::NotFlag => messages::fault_not_flag(),
        Mistake::NotList => messages::fault_not_list(),
        Mistake::NotObject => messages::fault_not_object(),
        Mistake::MissingText => messages::fault_missing_text(),
        Mistake::MissingFlag => messages::fault_missing_flag(),
        Mistake::MissingList => messages::fault_missing_list(),
        Mistake::MissingObject => messages::fault_missing_object(),
        Mistake::UnknownKey => messages::fault_unknown_key(),
        Mistake::UnknownKeyNear => messages::fault_unknown_key_near(text(0)),
        Mistake::RepeatedKey => messages::fault_repeated_key(),
        Mistake::Choice => {
            let allowed = fault.values.iter().skip(1).map(|word| messages::quoted(word)).collect::<Vec<_>>();
            messages::fault_choice(text(0), &messages::either(&allowed))
        }
        Mistake::Empty => messages::fault_empty(),
        Mistake::BadId => messages::fault_bad_id(text(0)),
        Mistake::ReservedId => messages::fault_reserved_id(text(0)),
        Mistake::RepeatedId => messages::fault_repeated_id(text(0), text(1)),
        Mistake::Dangling => messages::fault_dangling(text(0), text(1)),
        Mistake::DanglingNear => messages::fault_dangling_near(text(0), text(1), text(2)),
        Mistake::RepeatedReference => messages::fault_repeated_reference(text(0)),
        Mistake::RefersToItself => messages::fault_itself(),
        Mistake::NoEvidence => messages::fault_no_evidence(),
        Mistake::NoEntries => messages::fault_no_entries(text(0)),
        Mistake::BadDate => messages::fault_bad_date(text(0)),
        Mistake::BadAddress => messages::fault_bad_address(text(0)),
        Mistake::BadLanguage => messages::fault_bad_language(text(0)),
    }
}
