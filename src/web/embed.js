/*
 * Defines <framework-explorer>: the explorer as a frame inside any page.
 * It needs nothing but this file and never throws into the page. Attributes, events, messages: docs/embedding.md.
 *
 * A classic script, since browsers load a module from another host only if that host allows it by a header, and many
 * hosts cannot send one. It runs as a module too.
 */
(() => {
  "use strict";

  /* On a server there are no elements, and a second copy of this file must not define them again. */
  if (!globalThis.customElements || customElements.get("framework-explorer")) return;

  const NAME = "framework-explorer";
  const HERE = folder();
  const FACETS = ["pillar", "section", "theme", "actor", "voice", "stance", "placement", "source"];
  const PLACE = ["path", "q", ...FACETS, "filter", "sort"];
  /* Settings that the frame can change while it is open, and files that it loads when it begins. */
  const LOOKS = ["appearance", "hide", "lang"];
  const FILES = ["data", "layer", "against", "mapping"];
  const ATTRIBUTES = ["src", ...FILES, "height", ...LOOKS, ...PLACE];
  const PATIENCE = 20000;

  /* The fields of each message from the frame, as blank values. Messages of another shape are ignored. */
  const PLACED = { path: "", title: "" };
  const FOUND = { query: "", shown: 0, total: 0 };
  const SHAPES = {
    __proto__: null,
    ready: PLACED,
    navigate: PLACED,
    filter: FOUND,
    state: { ...PLACED, ...FOUND },
    height: { height: 0 },
    error: { message: "" },
  };

  const CSS =
    ":host{display:block}:host([hidden]){display:none}" +
    "div{display:grid}slot,iframe{grid-area:1/1;display:block;min-inline-size:0}" +
    "iframe{border:0;inline-size:100%;block-size:30rem;color-scheme:inherit}" +
    "iframe[inert]{opacity:0}slot[hidden]{display:none}";

  function define() {
    let sheet;

    class FrameworkExplorer extends HTMLElement {
      static observedAttributes = ATTRIBUTES;

      #frame = null;
      #box = document.createElement("div");
      #slot = document.createElement("slot");
      #ready = false;
      #state = {};
      #told = "";
      #timer = 0;
      /* Messages that the page wants sent and the frame has not received yet, by name. */
      #wishes = {};
      #hear = (event) => this.#guard(() => this.#receive(event));

      constructor() {
        super();
        this.#guard(() => {
          const root = this.attachShadow({ mode: "open" });
          this.#box.append(this.#slot);
          root.append(this.#box);
          /* A constructed sheet passes a style-src that refuses <style> and style="". */
          if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(CSS);
          root.adoptedStyleSheets = [sheet];
        });
      }

      connectedCallback() {
        this.#guard(() => {
          for (const name of ATTRIBUTES) {
            /* A property set before this file arrived hides the accessor of the class: set it again, properly. */
            if (Object.hasOwn(this, name)) {
              const value = this[name];
              delete this[name];
              this[name] = value;
            }
          }
          addEventListener("message", this.#hear);
          this.#open();
        });
      }

      disconnectedCallback() {
        removeEventListener("message", this.#hear);
        this.#close();
      }

      attributeChangedCallback(name, before, now) {
        if (before === now) return;
        this.#guard(() => {
          if (name === "height") this.#fit();
          else if (LOOKS.includes(name)) this.#wish(name, { value: now ?? "" });
          else if (PLACE.includes(name)) this.#wish("navigate", { path: this.#place() });
          else {
            /* Another framework has other places; a layer, a comparison or a mapping leaves the reader where they are. */
            if (name === "src" || name === "data") this.#state = {};
            this.#wish("reopen");
          }
        });
      }

      /** Shows another place: "goals?theme=norms", with or without "#/" before it. */
      navigate(path) {
        this.#guard(() => this.#wish("navigate", { path: bare(path) }));
      }

      /** What the frame shows, as it last reported. */
      getState() {
        return { ...SHAPES.state, path: this.#place(), ...this.#state, ready: this.#ready };
      }

      /** The place that the attributes ask for. */
      #place() {
        const path = bare(this.path);
        const pairs = ["q", "sort"].filter((key) => this[key]).map((key) => pair(key, this[key]));
        for (const key of FACETS) {
          for (const value of this[key].split(/[\s,]+/).filter(Boolean)) pairs.push(pair(key, value));
        }
        for (const [key, value] of new URLSearchParams(this.filter)) pairs.push(pair(encodeURIComponent(key), value));
        return pairs.length ? path + (path.includes("?") ? "&" : "?") + pairs.join("&") : path;
      }

      #address() {
        const url = new URL(this.src || HERE, document.baseURI);
        if (!/^(https?|file):$/.test(url.protocol)) throw new Error(`src must be a web address, not ${url.protocol}`);
        const pairs = LOOKS.filter((key) => this[key]).map((key) => pair(key, this[key]));
        const files = FILES.filter((key) => this[key]);
        pairs.push(...files.map((key) => pair(key, new URL(this[key], document.baseURI).href)));
        url.search = [url.search.slice(1), "embed", ...pairs].filter(Boolean).join("&");
        this.#state.path = this.#wishes.navigate?.path ?? this.#state.path ?? this.#place();
        url.hash = "/" + this.#state.path;
        return url.href;
      }

      #open() {
        this.#close();
        const frame = document.createElement("iframe");
        frame.title = this.title || "Framework Explorer";
        frame.loading = "lazy";
        frame.allow = "clipboard-write; web-share; fullscreen";
        frame.src = this.#address();
        frame.onload = () => this.#greet(frame);
        this.#wishes = {};
        this.#frame = frame;
        this.#fit();
        /* The content of the tag stays visible until the frame is ready. Without content, the frame shows at once. */
        this.#slot.hidden = false;
        frame.toggleAttribute("inert", !!this.textContent.trim() || this.childElementCount > 0);
        this.#box.append(frame);
      }

      #close() {
        clearTimeout(this.#timer);
        this.#frame?.remove();
        this.#frame = null;
        this.#ready = false;
      }

      #greet(frame) {
        if (frame !== this.#frame || this.#ready) return;
        this.#post("hello");
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => this.#ready || this.#complain("The explorer did not answer"), PATIENCE);
      }

      #receive(event) {
        /* Checks the source rather than the origin: a sandboxed frame's origin is "null". */
        if (!this.#frame || event.source !== this.#frame.contentWindow) return;
        const { type, v } = event.data ?? {};
        const name = v === 1 && typeof type === "string" && type.startsWith(NAME + ":") && type.slice(NAME.length + 1);
        const detail = name && SHAPES[name] && checked(event.data, SHAPES[name]);
        if (!detail) return;
        if (name === "height") {
          this.#told = Math.min(Math.max(detail.height, 1), 1e5) + "px";
          return this.#fit();
        }
        /* The frame answers "hello" with a second "ready"; the page gets one event. */
        const again = name === "ready" && this.#ready;
        /* A frame that reports an error has answered. */
        if (name === "error") clearTimeout(this.#timer);
        else this.#learn(name, detail);
        if (name !== "state" && !again) this.#emit(name, detail);
      }

      #learn(name, detail) {
        const before = this.#state.path;
        Object.assign(this.#state, detail);
        if (name === "filter") this.#state.path = (before ?? "").split("?")[0] + (detail.query && "?" + detail.query);
        if (detail.title && !this.title) this.#frame.title = detail.title;
        if (name === "ready") {
          this.#ready = true;
          this.#slot.hidden = true;
          this.#frame.removeAttribute("inert");
          this.#post("state");
          this.#send();
        }
        /* Otherwise a reader who goes on from the bottom of a tall frame would not see the top of the new place. */
        const moved = name === "navigate" && (before ?? "").split("?")[0] !== detail.path.split("?")[0];
        if (moved && this.shadowRoot.activeElement && this.getBoundingClientRect().top < 0) this.scrollIntoView();
      }

      #fit() {
        const fixed = /^\d+$/.test(this.height) ? this.height + "px" : this.height;
        this.#frame?.style.setProperty("block-size", fixed || this.#told);
      }

      #wish(name, detail = {}) {
        this.#wishes[name] = detail;
        /* Sends attributes that change together in one go. */
        queueMicrotask(() => this.#guard(() => this.#send()));
      }

      #send() {
        if (!this.isConnected) return;
        if (this.#wishes.reopen) return this.#open();
        if (!this.#ready) return;
        for (const name in this.#wishes) this.#post(name, this.#wishes[name]);
        this.#wishes = {};
      }

      #post(name, detail) {
        this.#frame?.contentWindow?.postMessage({ type: `${NAME}:${name}`, v: 1, ...detail }, "*");
      }

      #emit(name, detail) {
        this.dispatchEvent(new CustomEvent(`${NAME}-${name}`, { bubbles: true, composed: true, detail }));
      }

      #complain(message) {
        this.#emit("error", { message });
      }

      /* Turns errors in here into events, never exceptions in the page. */
      #guard(work) {
        try {
          work();
        } catch (error) {
          this.#complain(String(error?.message ?? error));
        }
      }
    }

    for (const name of ATTRIBUTES) {
      Object.defineProperty(FrameworkExplorer.prototype, name, {
        get() {
          return this.getAttribute(name) ?? "";
        },
        set(value) {
          if (value == null) this.removeAttribute(name);
          else this.setAttribute(name, Array.isArray(value) ? value.join(" ") : value);
        },
      });
    }
    customElements.define(NAME, FrameworkExplorer);
  }

  /*
   * The folder of this file. A module has no current script, and a classic script may not use import.meta; then the
   * stack of an error contains the address, in every engine.
   */
  function folder() {
    const traced = /(?:https?|file):\/\/\S+?(?=:\d+(?::\d+)?\)?$)/m.exec(new Error(NAME).stack ?? "")?.[0];
    return new URL("./", document.currentScript?.src || traced || document.baseURI).href;
  }

  function bare(path) {
    return String(path ?? "").replace(/^#?\/*/, "");
  }

  function pair(key, value) {
    return `${key}=${encodeURIComponent(value)}`;
  }

  /* The fields of a message that its shape names, or null if one is missing or of another type. */
  function checked(data, shape) {
    const detail = {};
    for (const key in shape) {
      if (typeof data[key] !== typeof shape[key] || Number.isNaN(data[key])) return null;
      detail[key] = data[key];
    }
    return detail;
  }

  define();
})();
