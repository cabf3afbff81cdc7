//! The languages of words on the page: the program's, the framework's, and those of parts in another one.

use framework::dir;

use crate::session::session;

/// The attribute `lang` for words of the program: its language where the framework on screen has another one, else none,
/// since the page around them says it already.
pub fn program_language() -> Option<String> {
    session().program_language()
}

/// The attribute `dir` for words of the program, where they run against those of the framework on screen.
pub fn program_dir() -> Option<&'static str> {
    framework_dir().map(|_| messages::dir())
}

/// The attributes `lang` and `dir` for a part of the framework whose language is not that of what it stands in.
///
/// `own` is the language that the part names, `around` that of the part it stands in, if that names one.
pub fn part_language(own: Option<&String>, around: Option<&String>) -> (Option<String>, Option<&'static str>) {
    let framework = session().framework();
    let around = around.unwrap_or(&framework.language);
    let own = own.filter(|own| *own != around);
    (own.cloned(), own.map(|own| dir(own)).filter(|own| *own != dir(around)))
}

/// The attribute `dir` for the framework's words, where they run against those of the program.
pub fn framework_dir() -> Option<&'static str> {
    Some(dir(&session().framework().language)).filter(|dir| *dir != messages::dir())
}
