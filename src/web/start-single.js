/*
 * Starts the program of the single file, which carries its parts inside itself: packed by gzip, as base64. Stands at the end
 * of the module that wasm-bindgen made, which defines __wbg_init.
 */

/* The script in the head of the page tells the reader where this one is held back. */
if (window.frameworkExplorer) window.frameworkExplorer.hasBegun = true;

/* The bytes of a part as the page carries them. Its element stays in the page, so that a saved copy works too. */
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

/* A page that was saved with another framework has that at this place, and one that was built quickly has its framework in
   the program. What stands in a script may not be changed, but its attributes may. */
async function bringData() {
  const place = document.getElementById("framework");
  if (place.firstChild || !document.getElementById("data")) return;
  place.dataset.text = await unpacked("data", "text/plain").text();
}

/* The bytes of the worker module, which the program asks for when it first opens or writes a file. */
const loadWorker = () => unpacked("worker", "application/wasm").arrayBuffer();

/* The words of a language, the program's or the framework's, which the program asks for when a reader wants it. */
const loadLanguageFile = async (name) => unpacked(name, "text/plain").text();

/* The lazy chunk runs in the memory of the program. The program is told whether it came. */
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
  /* The script in the head of the page finds out what it means for the reader. */
  const fault = (kind, error) => {
    const detail = { kind, error, message: String(error?.message ?? error) };
    document.dispatchEvent(new CustomEvent("framework-explorer-fault", { detail }));
  };

  const start = async () => {
    if (typeof DecompressionStream !== "function") return fault("old", "no DecompressionStream");
    let program;
    try {
      /* It is compiled as it is unpacked. */
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
