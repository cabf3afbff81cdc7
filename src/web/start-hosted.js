/*
 * Starts the program of the hosted page. The build appends this to the module from wasm-bindgen, which defines
 * __wbg_init, and inserts the names and hashes of the modules.
 */

/* The script in the head of the page tells the reader if this one is held back. */
if (window.frameworkExplorer) window.frameworkExplorer.hasBegun = true;

/* The bytes of a module that only some visits need. */
async function bytesOf(name, integrity) {
  const address = new URL(name, import.meta.url).href;
  const response = await fetch(address, { credentials: "same-origin", integrity });
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response.arrayBuffer();
}

/* The bytes of the worker module, which the program asks for when it first opens or writes a file. */
const loadWorker = () => bytesOf("__WORKER__", "__WORKER_INTEGRITY__");

/* The files with the texts of each language, the program's and the framework's, and their hashes. */
const LANGUAGE_FILES = __LANGUAGE_FILES__;
const loaded = new Set();

/* The texts of a language, which the program asks for when a reader wants it. */
async function loadLanguageFile(name) {
  const text = new TextDecoder().decode(await bytesOf(...LANGUAGE_FILES[name]));
  loaded.add(name);
  return text;
}

/* The lazy chunk. Fetches it at once if the address names more than the bare Overview, which does not need it. */
const fetchChunk = () => bytesOf("__CHUNK__", "__CHUNK_INTEGRITY__");
let early = location.hash.length > "#/".length ? fetchChunk() : undefined;
early?.catch(() => {});

/* The lazy chunk runs in the memory of the program. The callback tells the program whether it loaded. */
async function loadChunk(callback, data) {
  let isHere = 0;
  try {
    const bytes = await (early ?? fetchChunk());
    await WebAssembly.instantiate(bytes, { __wasm_split: wasm });
    isHere = 1;
  } catch (error) {
    early = undefined;
    console.warn(error);
  }
  wasm.__indirect_function_table.get(callback)(data, isHere);
}

{
  const address = new URL("__WASM__", import.meta.url).href;
  const integrity = "__WASM_INTEGRITY__";

  /* The script in the head of the page finds out what the fault means for the reader. */
  const fault = (kind, error) => {
    const detail = { kind, error, address, message: String(error?.message ?? error) };
    document.dispatchEvent(new CustomEvent("framework-explorer-fault", { detail }));
  };

  const isRefused = (error) => error instanceof WebAssembly.CompileError;

  const attempt = async (cache) => {
    const response = await fetch(address, { credentials: "same-origin", integrity, cache });
    if (!response.ok) throw new Error(`${response.status} ${address}`);
    /* Only a body of the right type can be compiled while it arrives, and cached compiled by the browser. */
    const typed = response.headers.get("content-type")?.startsWith("application/wasm");
    return typed ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer());
  };

  /* The second try replaces a damaged copy in the browser's cache. */
  const load = () => attempt("default").catch((error) => (isRefused(error) ? Promise.reject(error) : attempt("reload")));

  const keep = async () => {
    const isPage = window.top === window && /^https?:$/.test(location.protocol);
    if (!isPage || !navigator.serviceWorker) return;
    /* Lets the new service worker keep what was loaded before it was there; this comes from the browser's own cache. */
    navigator.serviceWorker.addEventListener("controllerchange", () => {
      for (const name of loaded) bytesOf(...LANGUAGE_FILES[name]).catch(() => {});
    });
    await navigator.serviceWorker.register("sw.js", { updateViaCache: "none" });
  };

  const start = async () => {
    let program;
    try {
      [program] = await Promise.all([load(), drawn()]);
    } catch (error) {
      return fault(isRefused(error) ? "start" : "load", error);
    }
    try {
      await __wbg_init({ module_or_path: program });
    } catch (error) {
      return fault("start", error);
    }
    /* If refused or failed, the page works as before, only not offline. */
    await keep().catch(() => {});
  };

  if (typeof WebAssembly === "object") start();
}
