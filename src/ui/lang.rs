//! The `lang` and `dir` of texts on the page: the program's, the framework's, and those of parts in another language.

use framework::dir;

use crate::session::session;

/// The attribute `lang` for texts of the program: its language if the framework on screen has another one, else `None`,
/// since the page around them says it already.
pub fn program_language() -> Option<String> {
    session().program_language()
}

/// The attribute `dir` for texts of the program, if they run in the other direction than the framework's.
pub fn program_dir() -> Option<&'static str> {
    framework_dir().map(|_| messages::dir())
}

/// The attributes `lang` and `dir` for a part of the framework whose language differs from that of its surroundings.
///
/// `own` is the language that the part names, `around` that of the part around it, if that names one.
pub fn part_language(own: Option<&String>, around: Option<&String>) -> (Option<String>, Option<&'static str>) {
    let framework = session().framework();
    let around = around.unwrap_or(&framework.language);
    let own = own.filter(|own| *own != around);
    (own.cloned(), own.map(|own| dir(own)).filter(|own| *own != dir(around)))
}

/// The attribute `dir` for the framework's texts, if they run in the other direction than the program's.
pub fn framework_dir() -> Option<&'static str> {
    Some(dir(&session().framework().language)).filter(|dir| *dir != messages::dir())
}
