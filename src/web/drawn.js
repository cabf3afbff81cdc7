/*
 * What can be read is on the screen before the program, which draws the same again, takes the time for that.
 */

/* Waits until the page is drawn. One that is not shown draws nothing. */
const drawn = () =>
  new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, 100);
  });

