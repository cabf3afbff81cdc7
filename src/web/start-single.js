/*
 * Starts the program of the single file, which carries it packed inside itself. Stands at the end of the module that
 * wasm-bindgen made, which defines __wbg_init.
 */

/* The bytes of a text with seven bits of them in a byte of the page, as the build writes them (xtask/src/build/dense.rs). What
   would mean something to the page stands in one character with the seven bits after it. */
function fromText(text) {
  const unfit = [0, 13, 60];
  const bytes = new Uint8Array((text.length * 7) >> 2);
  let bits = 0;
  let count = 0;
  let length = 0;
  const take = (value) => {
    bits = (bits << 7) | value;
    count += 7;
    if (count >= 8) {
      count -= 8;
      bytes[length] = bits >> count;
      length += 1;
    }
  };
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 128) {
      take(code);
    } else if (code < 512) {
      take(unfit[(code >> 7) - 1]);
      take(code & 127);
    } else {
      take(unfit[code - 512]);
    }
  }
  return bytes.subarray(0, length);
}

/* The elements stay in the page, so that a saved copy works too. */
const carried = (id) => fromText(document.getElementById(id).textContent);

/* fetch("data:…") would need a wider policy. */
function unzipped(id, type) {
  const stream = new Blob([carried(id)]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream, { headers: { "content-type": type } });
}

/* A page that was saved with another framework has that at this place. What stands in a script may not be changed, but its
   attributes may. */
async function bringData() {
  const place = document.getElementById("framework");
  if (!place.firstChild) place.dataset.text = await unzipped("data", "text/plain").text();
}

/* The modules that only some visits need are packed in one piece, the rest of the page before the tools. */
let next;
let rest;
let tools;

function unpackRest() {
  next ??= unpacker(carried("later"));
  rest ??= next(Number(document.getElementById("later").dataset.rest));
  return rest;
}

/* The bytes of the module with the tools, which the program asks for when they are first wanted. */
async function loadTools() {
  unpackRest();
  tools ??= next();
  return tools;
}

/* The rest runs in the memory of the program, and is its own. The program is told whether it came. */
async function loadRest(callback, data) {
  let isHere = 0;
  try {
    await WebAssembly.instantiate(unpackRest(), { __wasm_split: wasm });
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
      const compiled = WebAssembly.compileStreaming(unzipped("program", "application/wasm"));
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
