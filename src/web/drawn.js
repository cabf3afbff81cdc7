/*
 * The text of the page is on the screen before the program starts, which takes time and draws the same again.
 */

/* Waits until the page is drawn. One that is not shown draws nothing. */
const drawn = () =>
  new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, 100);
  });

