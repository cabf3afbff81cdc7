import start, * as module from '/bench/engine/engine.js';
import { contender } from '/bench/web/contender.mjs';

const { memory } = await start({ module_or_path: '/bench/engine/engine.wasm' });
export default contender(module, memory);
