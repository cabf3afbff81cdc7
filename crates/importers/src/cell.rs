//! One thing that is wrong with a workbook that holds a whole framework, for programs that say it in other languages than English.

use framework::packed::packed;

use crate::{Fault, Place, closed::closed};

/// One thing that is wrong with a cell or a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CellFault {
    /// Where. The column is told by its heading.
    pub place: Place,
    /// What.
    pub slip: Slip,
    /// What a sentence about it names, in an order of its own.
    pub values: Vec<String>,
    /// Another place that the sentence names.
    pub first: Option<Place>,
    /// What is wrong, where that can be wrong in any framework file.
    pub fault: Option<Fault>,
}

packed! {
    CellFault { place, slip, values, first, fault }
}

closed! {
    /// What is wrong with a cell or a row.
    Slip {
        /// A statement has no source.
        NoSource,
        /// What a summary rests on stands there, and the summary does not.
        NoSummary,
        /// A cell is empty.
        Empty,
        /// A row lacks something.
        Incomplete,
        /// What stands there does not belong there.
        Misplaced,
        /// A column that the format does not have.
        NoColumn,
        /// The same in two columns.
        TwoColumns,
        /// An id stands twice in a cell. Values: the id.
        Twice,
        /// An id is taken, at another place. Values: the id.
        Taken,
        /// A sheet has no rows. Values: the kind of thing that is wanted, as the format calls it.
        NoRows,
        /// A part has two texts in one language.
        TwoTexts,
        /// A fact or a link does not say what it is on.
        OnNothing,
        /// A row does not say where it belongs. Values: the kind of thing that it has to belong to.
        Nowhere,
        /// A row belongs to something that is not there. Values: the kind of that, and its id.
        Gone,
        /// Rows have no id, and others refer to ids that no row has; the first of these at another place. Values: the kind of thing,
        /// how many cells refer to them, how many rows, their numbers, and the ids.
        WithoutId,
        /// Something that can be wrong in any framework file.
        Value,
    }
}
