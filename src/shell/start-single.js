/*
 * Starts the program of the single file, which carries it packed inside itself. Stands at the end of the module that
 * wasm-bindgen made, which defines __wbg_init.
 */

/* The element stays in the page, so that a saved copy works too. fetch("data:…") would need a wider policy. */
function unpack(id) {
  const text = atob(document.getElementById(id).textContent.trim());
  const packed = new Uint8Array(text.length);
  /* Uint8Array.from() takes ten times as long, with the program waiting for it. */
  for (let at = 0; at < text.length; at += 1) packed[at] = text.charCodeAt(at);
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream, { headers: { "content-type": "application/wasm" } });
}

/* The bytes of the module with the tools, which the program asks for when they are first wanted. */
async function loadTools() {
  return unpack("tools").arrayBuffer();
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
      program = await WebAssembly.compileStreaming(unpack("program"));
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
