// Changes the page as a browser's translator does: an element with the text replaces each text node, including those that
// appear or change later. The words stay the same, so that tests can go on naming what they click.
const skipped = "script, style, noscript, textarea, code, svg, [translate=no], .notranslate, [data-translation]";
const translate = (text) => {
  if (!text.data.trim() || !text.parentElement || text.parentElement.closest(skipped)) return;
  const outer = document.createElement("font");
  const inner = outer.appendChild(document.createElement("font"));
  outer.dataset.translation = "";
  inner.append(text.data);
  text.replaceWith(outer);
};
const translateAll = (root) => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts = root.nodeType === Node.TEXT_NODE ? [root] : [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  texts.forEach(translate);
};
const watcher = new MutationObserver((changes) => {
  for (const { type, target, addedNodes } of changes) {
    if (type === "characterData") translate(target);
    for (const node of addedNodes) if (node.isConnected) translateAll(node);
  }
});
watcher.observe(document.body, { childList: true, characterData: true, subtree: true });
translateAll(document.body);
