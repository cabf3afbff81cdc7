/*
 * Starts the program of the single file, which carries it packed inside itself. Stands at the end of the module that
 * wasm-bindgen made, which defines __wbg_init.
 */

/* The element stays in the page, so that a saved copy works too. fetch("data:…") would need a wider policy. */
function unpack(id) {
  const packed = Uint8Array.from(atob(document.getElementById(id).textContent.trim()), (c) => c.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).arrayBuffer();
}

/* The bytes of the module with the tools, which the program asks for when they are first wanted. */
async function loadTools() {
  return unpack("tools");
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
      program = await unpack("program");
    } catch (error) {
      return fault("damaged", error);
    }
    try {
      await __wbg_init({ module_or_path: program });
    } catch (error) {
      fault("start", error);
    }
  };

  if (typeof WebAssembly === "object") start();
}
