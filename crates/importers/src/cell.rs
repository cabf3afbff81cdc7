//! A mistake in a workbook that holds a whole framework, for programs that say it in other languages than English.

use framework::packed::packed;

use crate::{Fault, Place, closed::closed};

/// A mistake in a cell or a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CellFault {
    /// Where; the column is given by its heading.
    pub place: Place,
    /// What.
    pub mistake: CellMistake,
    /// The values in the sentence about it, in its own order.
    pub values: Vec<String>,
    /// Another place in the sentence.
    pub first: Option<Place>,
    /// The mistake, where it is one that any framework file can have.
    pub fault: Option<Fault>,
}

packed! {
    CellFault { place, mistake, values, first, fault }
}

closed! {
    /// What is wrong with a cell or a row.
    CellMistake {
        /// A statement has no source.
        NoSource,
        /// A summary has no text, but its source is given.
        NoSummary,
        /// A cell is empty.
        Empty,
        /// A row lacks something.
        Incomplete,
        /// A value does not belong there.
        Misplaced,
        /// A column that the format does not have.
        NoColumn,
        /// The same value is in two columns.
        TwoColumns,
        /// An id occurs twice in a cell. Values: the id.
        Twice,
        /// An id is already taken, at another place. Values: the id.
        Taken,
        /// A sheet has no rows. Values: the kind of thing that is required, as the format calls it.
        NoRows,
        /// A part has two texts in one language.
        TwoTexts,
        /// A fact or a link does not say what it is on.
        NoSubject,
        /// A row does not say where it belongs. Values: the kind of thing that it has to belong to.
        NoParent,
        /// A row belongs to something that does not exist. Values: the kind of that, and its id.
        UnknownParent,
        /// Rows have no id, and others refer to ids that no row has; the first of these at another place. Values: the
        /// kind of thing, how many cells refer to them, how many rows, their numbers, and the ids.
        WithoutId,
        /// A mistake that any framework file can have.
        Value,
    }
}
