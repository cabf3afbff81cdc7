//! A framework on screen: the data, its index, and where it comes from.

use std::sync::{Arc, OnceLock};

use explore::{FacetKey, FacetValue, Findings, Index, Query, Suggestion};
use framework::{Framework, packed::unpack};
use importers::{Format, LeftOut};

use super::LayerView;

/// A framework with everything needed to explore it.
pub struct Explorer {
    /// The data.
    pub framework: Arc<Framework>,
    /// The index, built when it is first needed.
    index: OnceLock<Index>,
    /// Where it comes from.
    pub origin: Origin,
}

/// Where a framework comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// It came with the program, or with the page that the program was saved in.
    Bundled,
    /// The reader opened it.
    Opened {
        /// The name of the file, or its address.
        name: String,
        /// What kind of file it is.
        format: Format,
        /// What the importer left out.
        left_out: Vec<LeftOut>,
        /// Whether it is a spreadsheet, whose columns can be taken for something else.
        is_table: bool,
    },
}

impl Origin {
    /// The address that the framework was fetched from. No file on a disk has a name like it.
    pub fn address(&self) -> Option<&str> {
        match self {
            Self::Opened { name, .. } if name.starts_with("http://") || name.starts_with("https://") => Some(name),
            _ => None,
        }
    }

    /// The name of the file on the reader's own disk that the framework was opened from.
    pub fn file(&self) -> Option<&str> {
        match self {
            Self::Opened { name, .. } if self.address().is_none() => Some(name),
            _ => None,
        }
    }
}

impl Explorer {
    /// The framework of the page, given as [`packed`](mod@framework::packed) lines, else the program's own.
    ///
    /// # Panics
    /// If there is neither, or it is malformed. Then there is nothing to show, and the page itself says so: it still
    /// has the plain text.
    #[expect(clippy::panic, reason = "without its framework the program has nothing to show")]
    pub fn of_page(page: Option<&str>) -> Self {
        let framework = match page {
            Some(lines) => unpack(lines).map(Arc::new),
            None => bundled(),
        };
        Self::new(framework.unwrap_or_else(|| panic!("the framework of this page is wrong")), Origin::Bundled)
    }

    /// A framework whose index is built in one go when it is first needed: right for small ones.
    pub fn new(framework: Arc<Framework>, origin: Origin) -> Self {
        Self { framework, index: OnceLock::new(), origin }
    }

    /// A framework with its index.
    pub fn indexed(framework: Arc<Framework>, index: Index, origin: Origin) -> Self {
        Self { framework, index: OnceLock::from(index), origin }
    }

    /// The framework as its publisher wrote it, even where a translation is on screen.
    pub fn original(&self) -> Arc<Framework> {
        self.framework.original.as_ref().unwrap_or(&self.framework).clone()
    }

    /// The index.
    pub fn index(&self) -> &Index {
        self.index.get_or_init(|| Index::build(&self.framework))
    }

    /// Runs a query, with the layers laid over the framework.
    pub fn explore(&self, query: &Query, layer_view: &LayerView) -> Findings {
        self.index().explore_with_layer(&self.framework, query, &layer_view.index)
    }

    /// Titles, themes and actors that complete a text.
    pub fn suggest(&self, text: &str, most: usize) -> Vec<Suggestion> {
        self.index().suggest(&self.framework, text, most)
    }

    /// Pairs of a word of a text and a similar word of the framework.
    pub fn near_words(&self, text: &str) -> Vec<(String, String)> {
        let mut pairs = Vec::new();
        for word in text.split_whitespace() {
            for near in self.index().nearest(word, 3) {
                if !text.contains(&near) {
                    pairs.push((word.to_owned(), near));
                }
            }
        }
        pairs
    }

    /// The values of a facet.
    pub fn values(&self, key: FacetKey) -> &[FacetValue] {
        self.index().values(key)
    }
}

/// The framework compiled into the program, where there is one.
#[allow(clippy::unnecessary_wraps, reason = "a release has none")]
fn bundled() -> Option<Arc<Framework>> {
    #[cfg(feature = "bundled-data")]
    return Some(space_diplomacy::framework());
    #[cfg(not(feature = "bundled-data"))]
    None
}
