//! The content security policy of each page.

use super::hash::policy_source;

const NOTHING_ELSE: &str = "base-uri 'none'; form-action 'none'";
const TRUSTED: &str = "require-trusted-types-for 'script'; trusted-types default";

/// The hosted page: its own files, pictures made here, and framework files from any address that the reader names.
///
/// In a sandboxed frame the page has no origin, and WebKit then matches nothing with `'self'`. So the style lies in the
/// page, and the policy names the module by the hash in its integrity attribute.
///
/// The worker that opens and writes files loads its script from a blob URL: only such a worker starts if the page has
/// no origin. It inherits this policy, and the page starts no other (Trusted Types, `boot.js`).
pub fn hosted(inline_script: &str, inline_style: &str, module: &str) -> String {
    let [script, style] = [inline_script, inline_style].map(policy_source);
    format!(
        "default-src 'none'; script-src 'self' {script} '{module}' 'wasm-unsafe-eval'; style-src 'self' {style}; \
         img-src 'self' data: blob:; connect-src 'self' https: http:; manifest-src 'self'; worker-src 'self' blob:; \
         frame-src 'self'; {NOTHING_ELSE}; {TRUSTED}"
    )
}

/// The single file: its contents, by hash.
pub fn single(inline_scripts: [&str; 2], inline_style: &str) -> String {
    let [boot, start] = inline_scripts.map(policy_source);
    let style = policy_source(inline_style);
    format!(
        "default-src 'none'; script-src {boot} {start} 'wasm-unsafe-eval'; style-src {style}; \
         img-src data: blob:; connect-src https: http:; worker-src blob:; frame-src 'self' blob:; {NOTHING_ELSE}; {TRUSTED}"
    )
}

/// The 404 page: its own script may look for the explorer, and nothing else.
pub fn not_found(inline_script: &str, inline_style: &str) -> String {
    let [script, style] = [inline_script, inline_style].map(policy_source);
    format!("default-src 'none'; script-src {script}; style-src {style}; connect-src 'self'; {NOTHING_ELSE}; {TRUSTED}")
}

/// The element with a policy.
pub fn element(policy: &str) -> String {
    format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_policy_allows_unnamed_inline_code() {
        for policy in [hosted("a", "b", "sha384-c"), single(["a", "b"], "c"), not_found("a", "b")] {
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
