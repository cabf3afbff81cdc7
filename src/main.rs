//! Starts the explorer in the page that loaded it.

fn main() {
    framework_explorer::session::start();
}
