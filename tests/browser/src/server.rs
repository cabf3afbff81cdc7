//! A static host with faults: serves a folder under a path, and can truncate, delay, mislabel or refuse a file.
//! It is no kinder than real hosts: it sends the headers that the folder's own `_headers` names, and no others.
//!
//! Every server has its own port, and so its own origin; no server sees what another's pages store.

use std::{
    collections::HashMap,
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    path::PathBuf,
    sync::{
        Arc, Mutex, MutexGuard,
        atomic::{AtomicBool, Ordering},
    },
    thread::{self, JoinHandle},
    time::Duration,
};

use crate::configuration::{Headers, pages_host};

const NOT_FOUND: &str = "404 Not Found";

/// A running server; it stops when dropped.
pub struct Server {
    port: u16,
    shared: Arc<Shared>,
    accepting: Option<JoinHandle<()>>,
}

/// What goes wrong with a file.
#[derive(Clone, Debug)]
pub enum Fault {
    /// The file is missing.
    NotFound,
    /// The connection breaks half way through.
    Cut,
    /// The response comes late.
    Delay(Duration),
    /// The response has this content type.
    Mislabel(&'static str),
    /// The response has this body instead.
    Body(Vec<u8>),
    /// The response has this header, in place of its own of that name.
    Header(&'static str, String),
}

struct Shared {
    folder: Mutex<PathBuf>,
    prefix: String,
    open: AtomicBool,
    pages: Mutex<HashMap<String, (String, Vec<u8>)>>,
    faults: Mutex<Vec<(String, Fault)>>,
    log: Mutex<Vec<String>>,
}

struct Response {
    status: &'static str,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
    cut: bool,
}

impl Server {
    /// Serves `folder` under `prefix`, which begins and ends with a slash, on a free port.
    pub fn start(folder: impl Into<PathBuf>, prefix: &str) -> Self {
        let shared = Shared {
            folder: Mutex::new(folder.into()),
            prefix: prefix.to_owned(),
            open: AtomicBool::new(true),
            pages: Mutex::default(),
            faults: Mutex::default(),
            log: Mutex::default(),
        };
        let mut server = Self { port: 0, shared: Arc::new(shared), accepting: None };
        server.listen();
        server
    }

    /// The address of the folder, with a slash at its end.
    pub fn address(&self) -> String {
        self.address_of("")
    }

    /// The address of a file in the folder.
    pub fn address_of(&self, file: &str) -> String {
        format!("{}{}{file}", self.origin(), self.shared.prefix)
    }

    /// Scheme, host and port.
    pub fn origin(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Puts a test's page into the folder and returns its address.
    pub fn page(&self, name: &str, content: impl Into<String>) -> String {
        let kind = content_type(name).to_owned();
        let path = format!("{}{name}", self.shared.prefix);
        lock(&self.shared.pages).insert(path, (kind, content.into().into_bytes()));
        self.address_of(name)
    }

    /// Serves another folder from now on, at the same addresses: a new release.
    pub fn serve_folder(&self, folder: impl Into<PathBuf>) {
        *lock(&self.shared.folder) = folder.into();
    }

    /// From now on, files whose path ends with `ending` (all, if it is empty) have this fault.
    pub fn fault(&self, ending: &str, fault: Fault) {
        lock(&self.shared.faults).push((ending.to_owned(), fault));
    }

    /// Removes every fault.
    pub fn clear_faults(&self) {
        lock(&self.shared.faults).clear();
    }

    /// The requested paths so far, in order.
    pub fn requests(&self) -> Vec<String> {
        lock(&self.shared.log).clone()
    }

    /// Goes off the network.
    pub fn stop(&mut self) {
        self.shared.open.store(false, Ordering::SeqCst);
        // One last connection wakes the thread that waits in `accept`.
        let _ = TcpStream::connect(("127.0.0.1", self.port));
        if let Some(accepting) = self.accepting.take() {
            let _ = accepting.join();
        }
    }

    fn listen(&mut self) {
        let listener = TcpListener::bind(("127.0.0.1", self.port)).expect("a free port");
        self.port = listener.local_addr().expect("an address").port();
        let shared = Arc::clone(&self.shared);
        self.accepting = Some(thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                if !shared.open.load(Ordering::SeqCst) {
                    return;
                }
                let shared = Arc::clone(&shared);
                thread::spawn(move || shared.serve(stream));
            }
        }));
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop();
    }
}

impl Shared {
    /// Answers one request; a client that hangs up is not an error.
    fn serve(&self, stream: TcpStream) {
        let Some((method, path)) = read_request(&stream) else { return };
        lock(&self.log).push(path.clone());
        let bare = path.split('?').next().unwrap_or_default();
        let mut answer = self.look_up(bare);
        let faults: Vec<_> =
            lock(&self.faults).iter().filter(|(end, _)| bare.ends_with(end.as_str())).cloned().collect();
        for (_, fault) in faults {
            answer.apply_fault(fault);
        }
        let _ = answer.send(stream, method != "HEAD");
    }

    fn look_up(&self, path: &str) -> Response {
        let Some(inside) = path.strip_prefix(&self.prefix) else { return Response::not_found() };
        if let Some((kind, body)) = lock(&self.pages).get(path) {
            // The policy of the page that it may replace would refuse the test's changes.
            let is_kept = |name: &str| name != "content-security-policy" && name != "cache-control";
            return Response::found(kind, body.clone()).with(self.headers(inside), is_kept);
        }
        let file =
            if inside.is_empty() || inside.ends_with('/') { format!("{inside}index.html") } else { inside.to_owned() };
        match self.read(&file) {
            Some(body) => Response::found(content_type(&file), body).with(self.headers(inside), |_| true),
            None => {
                let page = self.read("404.html").map(|page| Response::found(content_type("404.html"), page));
                let missing = page.map_or_else(Response::not_found, |page| Response { status: NOT_FOUND, ..page });
                missing.with(self.headers("404.html"), |name| name != "cache-control")
            }
        }
    }

    fn read(&self, file: &str) -> Option<Vec<u8>> {
        fs::read(lock(&self.folder).join(file)).ok().filter(|_| !file.contains(".."))
    }

    /// The headers that the folder's `_headers` names for a file; none if there is no such file.
    fn headers(&self, file: &str) -> Headers {
        let rules = self.read("_headers").and_then(|rules| String::from_utf8(rules).ok());
        rules.map(|rules| pages_host(&rules, file)).unwrap_or_default()
    }
}

impl Response {
    fn found(kind: &str, body: Vec<u8>) -> Self {
        Self { status: "200 OK", headers: vec![("content-type".to_owned(), kind.to_owned())], body, cut: false }
    }

    fn not_found() -> Self {
        Self { status: NOT_FOUND, ..Self::found("text/plain", b"not here".to_vec()) }
    }

    /// Adds these headers, except those that are not kept.
    fn with(mut self, headers: Headers, is_kept: impl Fn(&str) -> bool) -> Self {
        for (name, value) in headers.into_iter().filter(|(name, _)| is_kept(name)) {
            match name.as_str() {
                "content-type" => self.headers[0].1 = value,
                _ => self.headers.push((name, value)),
            }
        }
        self
    }

    fn apply_fault(&mut self, fault: Fault) {
        match fault {
            Fault::NotFound => *self = Self::not_found(),
            Fault::Cut => self.cut = true,
            Fault::Delay(time) => thread::sleep(time),
            Fault::Mislabel(kind) => kind.clone_into(&mut self.headers[0].1),
            Fault::Body(body) => self.body = body,
            Fault::Header(name, value) => {
                self.headers.retain(|(known, _)| known != name);
                self.headers.push((name.to_owned(), value));
            }
        }
    }

    fn send(self, mut stream: TcpStream, with_body: bool) -> std::io::Result<()> {
        write!(stream, "HTTP/1.1 {}\r\nconnection: close\r\ncontent-length: {}\r\n", self.status, self.body.len())?;
        for (name, value) in &self.headers {
            write!(stream, "{name}: {value}\r\n")?;
        }
        let end = if self.cut { self.body.len() / 2 } else { self.body.len() };
        stream.write_all(b"\r\n")?;
        stream.write_all(if with_body { &self.body[..end] } else { &[] })
    }
}

/// The method of a request, and its path and query, after reading its head to the end.
fn read_request(stream: &TcpStream) -> Option<(String, String)> {
    stream.set_read_timeout(Some(Duration::from_secs(10))).ok()?;
    let mut reader = BufReader::new(stream).take(1 << 16);
    let mut first = String::new();
    reader.read_line(&mut first).ok()?;
    let mut line = String::new();
    while reader.read_line(&mut line).ok()? > 2 {
        line.clear();
    }
    let mut words = first.split(' ').map(str::to_owned);
    Some((words.next()?, words.next()?))
}

fn content_type(file: &str) -> &'static str {
    match file.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" | "map" => "application/json",
        "webmanifest" => "application/manifest+json",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "xml" => "text/xml",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        _ => "text/plain; charset=utf-8",
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}
