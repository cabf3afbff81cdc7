// Changes the texts of the main part as extensions do: removes some, wraps some, splits some and adds some.
const meddlings = [
  (text) => text.remove(),
  (text) => {
    const wrapper = document.createElement("span");
    text.replaceWith(wrapper);
    wrapper.append(text);
  },
  (text) => text.splitText(Math.floor(text.length / 2)),
  (text) => {
    const ours = document.createElement("b");
    ours.textContent = "Put in by an extension";
    text.before(ours, "and a text");
  },
];
const texts = [...document.querySelectorAll("main h1, main h1 ~ p, main [data-objective] p")]
  .flatMap((element) => [...element.childNodes])
  .filter((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
texts.forEach((text, at) => meddlings[(at + arguments[0]) % meddlings.length](text));
return texts.length;
