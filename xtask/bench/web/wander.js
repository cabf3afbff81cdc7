// Changes filters and places by their addresses, one after the other, as fast as the page follows, until it has made this
// many changes or the time is up. Returns the number of changes.
const [fragments, steps, time, done] = arguments;
const turn = () => new Promise((resolve) => {
  const channel = new MessageChannel();
  channel.port1.onmessage = () => { channel.port1.close(); resolve(); };
  channel.port2.postMessage(null);
});
(async () => {
  const until = performance.now() + time;
  let made = 0;
  while (made < steps && performance.now() < until) {
    const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    location.replace(fragments[made % fragments.length]);
    await changed;
    await turn();
    made++;
    if (made % 10 === 0) await new Promise(requestAnimationFrame);
  }
  done(made);
})();
