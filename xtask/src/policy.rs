//! What each page may do, as its content security policy says it.

use super::hash::policy_source;

const NOTHING_ELSE: &str = "base-uri 'none'; form-action 'none'";
const TRUSTED: &str = "require-trusted-types-for 'script'; trusted-types default";

/// The hosted page: its own files, pictures made here, and framework files from wherever the reader names them.
///
/// In a sandboxed frame the page has no origin, and for WebKit nothing is `'self'` then. So the style stands in the page,
/// and the module is named by the hash that its element carries as its integrity.
///
/// The worker that opens and writes files has its script from an address that the page makes: only such a one starts where the
/// page has no origin. It inherits this policy, and the page starts no other (Trusted Types, `boot.js`).
pub fn hosted(inline_script: &str, inline_style: &str, module: &str) -> String {
    let [script, style] = [inline_script, inline_style].map(policy_source);
    format!(
        "default-src 'none'; script-src 'self' {script} '{module}' 'wasm-unsafe-eval'; style-src 'self' {style}; \
         img-src 'self' data: blob:; connect-src 'self' https: http:; manifest-src 'self'; worker-src 'self' blob:; \
         frame-src 'self'; {NOTHING_ELSE}; {TRUSTED}"
    )
}

/// The single file: what it carries, by hash.
pub fn single(inline_scripts: [&str; 2], inline_style: &str) -> String {
    let [boot, start] = inline_scripts.map(policy_source);
    let style = policy_source(inline_style);
    format!(
        "default-src 'none'; script-src {boot} {start} 'wasm-unsafe-eval'; style-src {style}; \
         img-src data: blob:; connect-src https: http:; worker-src blob:; frame-src 'self' blob:; {NOTHING_ELSE}; {TRUSTED}"
    )
}

/// The page for what is not there: its own script may look for the explorer, and nothing else.
pub fn not_found(inline_script: &str, inline_style: &str) -> String {
    let [script, style] = [inline_script, inline_style].map(policy_source);
    format!("default-src 'none'; script-src {script}; style-src {style}; connect-src 'self'; {NOTHING_ELSE}; {TRUSTED}")
}

/// A page without scripts.
pub fn paper() -> String {
    format!("default-src 'none'; style-src 'self'; img-src 'self'; {NOTHING_ELSE}")
}

/// The element that carries a policy.
pub fn element(policy: &str) -> String {
    format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_policy_allows_unnamed_inline_code() {
        for policy in [hosted("a", "b", "sha384-c"), single(["a", "b"], "c"), not_found("a", "b"), paper()] {
            assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"), "{policy}");
            assert!(policy.starts_with("default-src 'none'; ") && !policy.contains('"'), "{policy}");
        }
    }

    #[test]
    fn what_opens_files_may_work_beside_both_pages() {
        for policy in [hosted("a", "b", "sha384-c"), single(["a", "b"], "c")] {
            let workers = policy.split("; ").find(|rule| rule.starts_with("worker-src ")).unwrap_or_default();
            assert!(workers.ends_with(" blob:") && !workers.contains("http"), "{policy}");
        }
    }
}
