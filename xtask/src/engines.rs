//! Browsers for the browser suites, and their drivers: found, or installed if that is allowed.

use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::{project, setup};

/// A browser engine that the suites run in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chromium, with its driver.
    Chromium,
    /// Firefox, with geckodriver.
    Firefox,
    /// WebKit in the form of `WebKitGTK`, on a virtual screen.
    WebKit,
}

impl Engine {
    /// Every engine, in the order of set-up.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// Its name in the suites.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// The programs that it needs, and the Debian packages that contain them.
    fn needs(self) -> (&'static [&'static str], &'static str) {
        match self {
            // Tests read printed pages with pdftotext.
            Self::Chromium => (&["chromium", "chromedriver", "pdftotext"], "chromium chromium-driver poppler-utils"),
            Self::Firefox => (&["firefox-esr"], "firefox-esr"),
            Self::WebKit => (&["WebKitWebDriver", "Xvfb", "xvfb-run"], "webkit2gtk-driver xvfb xauth"),
        }
    }

    /// Sets the engine up, and returns the folder to put on the search path, if any.
    ///
    /// # Errors
    /// If it is missing and cannot be installed.
    pub fn set_up(self) -> Result<Option<PathBuf>> {
        let (programs, packages) = self.needs();
        if programs.iter().any(|program| project::find_program(program).is_none()) {
            setup::apt(packages, &format!("{} for the browser suites (about 2 minutes)", self.as_str()))?;
        }
        if self != Self::Firefox {
            return Ok(None);
        }
        let driver = setup::geckodriver()?;
        Ok(Some(driver.parent().context("geckodriver lies nowhere")?.to_path_buf()))
    }
}
