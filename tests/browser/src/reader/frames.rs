//! What a reader meets inside other pages: frames, host pages, narrow windows.

use serde_json::json;

use super::{Mode, Reader};
use crate::server::Server;

impl Reader {
    /// Enters the first frame that a selector finds.
    #[track_caller]
    pub fn enters(&self, selector: &str) -> &Self {
        self.waits(&format!("the frame {selector}"), || {
            let frame = self.driver.session.find(selector).ok()?;
            self.driver.session.post("frame", &json!({ "id": frame.to_value() })).ok()
        });
        self
    }

    /// Enters the frame of an explorer element, which may lie in its shadow root.
    #[track_caller]
    pub fn enters_explorer(&self, number: usize) -> &Self {
        let script = "const element = document.querySelectorAll('framework-explorer')[arguments[0]];
                      return (element.shadowRoot || element).querySelector('iframe');";
        self.waits("the explorer's frame", || {
            let frame = self.tries(script, &[json!(number)]).ok().filter(serde_json::Value::is_object)?;
            self.driver.session.post("frame", &json!({ "id": frame })).ok()
        });
        self
    }

    /// Opens an address in a new tab, as a middle click on a link does, and switches to it.
    #[track_caller]
    pub fn opens_tab(&self, address: &str) -> &Self {
        let tab = self.driver.session.post("window/new", &json!({ "type": "tab" })).ok();
        let handle = tab.and_then(|tab| tab["handle"].as_str().map(str::to_owned));
        assert!(handle.is_some(), "a new tab opens");
        self.commands("window", &json!({ "handle": handle }));
        self.opens(address)
    }

    /// Closes this tab and returns to the first.
    #[track_caller]
    pub fn closes_tab(&self) -> &Self {
        let left = self.driver.session.delete("window").ok();
        let handle = left.and_then(|left| left[0].as_str().map(str::to_owned));
        self.commands("window", &json!({ "handle": handle }));
        self
    }

    /// Leaves all frames for the outermost page.
    #[track_caller]
    pub fn leaves_frames(&self) -> &Self {
        self.commands("frame", &json!({ "id": null }));
        self
    }

    /// Opens the page in a column of this width, which every engine can make narrower than any window.
    #[track_caller]
    pub fn opens_narrow(&self, width: u32, place: &str) -> &Self {
        self.opens_framed(&format!("width='{width}' height='800'"), place).is_ready()
    }

    /// Opens a page that frames this one, with these attributes on the frame, and enters the frame.
    #[track_caller]
    pub fn opens_framed(&self, attributes: &str, place: &str) -> &Self {
        let frame =
            format!("<iframe id='frame' {attributes} src='{}{place}'></iframe>", self.base.replace('\'', "%27"));
        let page = format!("<!doctype html><html lang='en'><title>Around</title><body style='margin:0'>{frame}");
        let address = match self.mode {
            Mode::Hosted => self.host.borrow().page("around.html", page),
            Mode::File => self.writes_beside("around.html", &page),
        };
        self.opens(&address).enters("#frame")
    }

    /// Puts a file beside the single file on the disk and returns its address.
    #[track_caller]
    pub fn writes_beside(&self, name: &str, content: &str) -> String {
        let folder = self.disk();
        assert!(std::fs::write(folder.join(name), content).is_ok(), "{name} can be written");
        super::file_address(&folder.join(name))
    }

    /// A server on another port, and so another origin, with the test's own pages.
    pub fn other_server(&self) -> Server {
        Server::start(self.disk().join("nothing"), "/")
    }
}
