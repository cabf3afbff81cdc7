/*
 * Starts the program of the single file, which carries its parts inside itself: gzipped, as base64. The build appends
 * this to the module from wasm-bindgen, which defines __wbg_init.
 */

/* The script in the head of the page tells the reader if this one is held back. */
if (window.frameworkExplorer) window.frameworkExplorer.hasBegun = true;

/* The bytes of a part as the page carries them. The element stays in the page, so that a saved copy works too. */
function carried(id) {
  const text = atob(document.getElementById(id).textContent);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/* A part, unpacked as it is read. fetch("data:…") would need a wider policy. */
function unpacked(id, type) {
  const stream = new Blob([carried(id)]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream, { headers: { "content-type": type } });
}

/* Unpacks the framework. A page saved with another framework already has it in this element, and a quick build has it
   in the program. Trusted Types forbid changing the text of a script element, but not its attributes. */
async function bringData() {
  const place = document.getElementById("framework");
  if (place.firstChild || !document.getElementById("data")) return;
  place.dataset.text = await unpacked("data", "text/plain").text();
}

/* The bytes of the worker module, which the program asks for when it first opens or writes a file. */
const loadWorker = () => unpacked("worker", "application/wasm").arrayBuffer();

/* The texts of a language, the program's or the framework's, which the program asks for when a reader wants it. */
const loadLanguageFile = async (name) => unpacked(name, "text/plain").text();

/* The lazy chunk runs in the memory of the program. The callback tells the program whether it loaded. */
async function loadChunk(callback, data) {
  let isHere = 0;
  try {
    const bytes = await unpacked("chunk", "application/wasm").arrayBuffer();
    await WebAssembly.instantiate(bytes, { __wasm_split: wasm });
    isHere = 1;
  } catch (error) {
    console.warn(error);
  }
  wasm.__indirect_function_table.get(callback)(data, isHere);
}

{
  /* The script in the head of the page finds out what the fault means for the reader. */
  const fault = (kind, error) => {
    const detail = { kind, error, message: String(error?.message ?? error) };
    document.dispatchEvent(new CustomEvent("framework-explorer-fault", { detail }));
  };

  const start = async () => {
    if (typeof DecompressionStream !== "function") return fault("old", "no DecompressionStream");
    let program;
    try {
      /* Compiles it while it is being unpacked. */
      const compiled = WebAssembly.compileStreaming(unpacked("program", "application/wasm"));
      [program] = await Promise.all([compiled, bringData(), drawn()]);
    } catch (error) {
      return fault(error instanceof WebAssembly.CompileError ? "start" : "damaged", error);
    }
    try {
      await __wbg_init({ module_or_path: program });
    } catch (error) {
      fault("start", error);
    }
  };

  if (typeof WebAssembly === "object") start();
}
