// Runs in a page before its own scripts: records when it is ready, what keeps it from answering, how much memory its
// programs have, and how long each key or click takes until its result is painted.
(() => {
  const bench = { ready: 0, tasks: [], memories: [], done: [], waiting: null };
  Object.defineProperty(globalThis, '__bench', { value: bench });

  const isReady = () => document.documentElement?.hasAttribute('data-ready');
  new MutationObserver((_, observer) => {
    if (!isReady()) return;
    bench.ready = performance.now();
    observer.disconnect();
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-ready'] });

  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) bench.tasks.push({ at: startTime, time: duration });
  }).observe({ type: 'longtask', buffered: true });

  // Records the memory of every program that starts here, by any API.
  const note = (instance) => {
    const memory = Object.values(instance.exports).find((it) => it instanceof WebAssembly.Memory);
    if (memory) bench.memories.push(memory);
  };
  const { instantiate, instantiateStreaming, Instance } = WebAssembly;
  const noted = (made) => (note(made.instance ?? made), made);
  WebAssembly.instantiate = (...given) => instantiate.apply(WebAssembly, given).then(noted);
  WebAssembly.instantiateStreaming = (...given) => instantiateStreaming.apply(WebAssembly, given).then(noted);
  WebAssembly.Instance = new Proxy(Instance, { construct: (made, given) => noted(new made(...given)) });
  bench.wasm = () => bench.memories.reduce((sum, memory) => sum + memory.buffer.byteLength, 0);

  // A separate task: after the event's work and its microtasks, or after the requested frame.
  const afterwards = (act) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => { act(performance.now()); channel.port1.close(); };
    channel.port2.postMessage(null);
  };

  const status = () => document.querySelector('[role=status]')?.textContent ?? '';

  // From the event to the end of the frame that shows its result; `work` excludes the wait for the frame to begin.
  const measure = ({ at, began }) => {
    let handled = 0;
    afterwards((now) => { handled = now; });
    requestAnimationFrame((_) => {
      const frame = performance.now();
      afterwards((painted) => {
        const waited = handled && handled < frame ? frame - handled : 0;
        bench.done.push({ painted: painted - at, work: painted - began - waited, shown: status() });
        bench.waiting?.();
      });
    });
  };

  let pressed = null;
  addEventListener('keydown', (event) => { pressed = { at: event.timeStamp, began: performance.now() }; }, true);
  addEventListener('input', (event) => {
    if (event.target.matches('[type=search], [data-my-score]') && pressed) measure(pressed);
    pressed = null;
  }, true);
  addEventListener('click', (event) => {
    // A click on a label fires again from its box.
    if (event.target.type === 'checkbox') measure({ at: event.timeStamp, began: performance.now() });
  }, true);

  // The last measurement, once there are more than this many, with what the page shows afterwards.
  bench.take = async (before) => {
    if (bench.done.length <= before) await new Promise((resolve) => { bench.waiting = resolve; });
    bench.waiting = null;
    await new Promise((resolve) => setTimeout(resolve, 60));
    const last = bench.done[bench.done.length - 1];
    return { painted: last.painted, work: last.work, late: last.shown !== status(), taken: bench.done.length };
  };
})();
