// Changes filters and places by their addresses, one after the other, as fast as the page follows.
const [fragments, steps, done] = arguments;
const turn = () => new Promise((resolve) => {
  const channel = new MessageChannel();
  channel.port1.onmessage = () => { channel.port1.close(); resolve(); };
  channel.port2.postMessage(null);
});
(async () => {
  for (let step = 0; step < steps; step++) {
    const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    location.replace(fragments[step % fragments.length]);
    await changed;
    await turn();
    if (step % 10 === 9) await new Promise(requestAnimationFrame);
  }
  done(document.querySelector('h1')?.textContent ?? '');
})();
