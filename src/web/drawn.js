/*
 * Lets the text of the page appear before the program starts, which takes time and renders the same again.
 */

/* Waits until the page has painted. A hidden page never paints, so it waits 100 ms at most. */
const drawn = () =>
  new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, 100);
  });

