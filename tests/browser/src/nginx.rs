//! nginx with the shipped configuration, changed only where `docs/hosting.md` tells a site owner to change it.

use std::{
    fs,
    net::TcpStream,
    os::unix::fs::symlink,
    path::{Path, PathBuf},
    thread,
    time::Duration,
};

use crate::{
    engine::{free_port, on_path},
    process::Process,
    temporary_folder::TemporaryFolder,
};

/// Debian's path of the module that serves Brotli files.
const BROTLI: &str = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

/// A running nginx; it ends when dropped, and its files are removed.
pub struct Nginx {
    origin: String,
    path: String,
    _process: Process,
    _folder: TemporaryFolder,
}

/// The path of nginx; else what is missing.
///
/// # Errors
/// If there is none on this machine.
pub fn find_program() -> Result<PathBuf, String> {
    on_path("nginx").ok_or_else(|| "nginx not found".to_owned())
}

/// Whether this nginx can serve the Brotli files.
pub fn has_brotli() -> bool {
    Path::new(BROTLI).is_file()
}

impl Nginx {
    /// Serves `dist` under `path`, which is `/` or begins and ends with a slash. nginx writes into `folder`.
    ///
    /// # Errors
    /// If nginx is missing, or rejects its configuration.
    pub fn start(dist: &Path, folder: &Path, path: &str) -> Result<Self, String> {
        let program = find_program()?;
        let port = free_port();
        let folder = folder.join(format!("nginx-{port}"));
        let with_name = |error: std::io::Error| format!("{}: {error}", folder.display());
        let temporary_folder = TemporaryFolder::new(&folder).map_err(with_name)?;
        let root = lay_out(dist, &folder, path).map_err(with_name)?;
        let shipped = fs::read_to_string(dist.join("hosting/nginx.conf")).map_err(with_name)?;
        fs::write(folder.join("site.conf"), local_config(&shipped, port, &root, path)?).map_err(with_name)?;
        fs::write(folder.join("nginx.conf"), enclosing_config(&folder)).map_err(with_name)?;
        let arguments = ["-c".to_owned(), folder.join("nginx.conf").display().to_string()];
        let log = folder.join("log");
        let process = Process::start(&program, &arguments, &[], &log)?;
        if !is_up(port) {
            return Err(format!("nginx does not answer: {}", fs::read_to_string(log).unwrap_or_default()));
        }
        let origin = format!("http://127.0.0.1:{port}");
        Ok(Self { origin, path: path.to_owned(), _process: process, _folder: temporary_folder })
    }

    /// The address of the page.
    pub fn address(&self) -> String {
        format!("{}{}", self.origin, self.path)
    }
}

/// Puts `dist` where the configuration expects it, and returns its root.
fn lay_out(dist: &Path, folder: &Path, path: &str) -> std::io::Result<PathBuf> {
    let root = folder.join("www");
    match path.trim_matches('/') {
        "" => symlink(dist, &root)?,
        name => {
            fs::create_dir(&root)?;
            symlink(dist, root.join(name))?;
        }
    }
    Ok(root)
}

/// The lines that a site owner changes.
fn local_config(shipped: &str, port: u16, root: &Path, path: &str) -> Result<String, String> {
    let mut changes = vec![
        ("listen 80;", format!("listen 127.0.0.1:{port};")),
        ("listen [::]:80;", String::new()),
        ("root /var/www/framework-explorer;", format!("root \"{}\";", root.display())),
        ("location / {", format!("location {path} {{")),
        ("error_page 404 /404.html;", format!("error_page 404 {path}404.html;")),
    ];
    if has_brotli() {
        changes.push(("# brotli_static on;", "brotli_static on;".to_owned()));
    }
    changes.into_iter().try_fold(shipped.to_owned(), |text, (from, to)| match text.matches(from).count() {
        1 => Ok(text.replace(from, &to)),
        count => Err(format!("hosting/nginx.conf has “{from}” {count} times")),
    })
}

/// The configuration around a site on Debian, for one process that writes nowhere else.
fn enclosing_config(folder: &Path) -> String {
    let at = folder.display();
    let module = if has_brotli() { format!("load_module \"{BROTLI}\";\n") } else { String::new() };
    let folders = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
    let folders: String = folders.map(|name| format!("{name}_temp_path \"{at}/{name}\";\n")).concat();
    format!(
        "{module}daemon off; master_process off; pid \"{at}/pid\"; error_log stderr;\nevents {{}}\n\
         http {{\ninclude /etc/nginx/mime.types;\ndefault_type application/octet-stream;\naccess_log off;\n\
         {folders}include \"{at}/site.conf\";\n}}\n"
    )
}

fn is_up(port: u16) -> bool {
    (0..100).any(|_| {
        let up = TcpStream::connect(("127.0.0.1", port)).is_ok();
        if !up {
            thread::sleep(Duration::from_millis(50));
        }
        up
    })
}
