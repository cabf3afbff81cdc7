/** Types of embed.js. See docs/embedding.md for what the element does. */

/** Values of a facet, separated by spaces or commas. As a property, it may be a list too. */
type Values = string | readonly string[] | null;

/** The order of a list of goals. */
type Order = "document" | "relevance" | "title" | "label" | "my.score";

/** What the frame shows, as it last reported. */
export interface FrameworkExplorerState {
  /** Whether the frame is ready; until then the rest is what the attributes ask for. */
  readonly ready: boolean;
  /** As in the address of the explorer without "#/": "goals?theme=norms". Empty is the overview. */
  readonly path: string;
  readonly title: string;
  /** The part of `path` after "?": search, facets, sort. */
  readonly query: string;
  /** Goals that match. */
  readonly shown: number;
  /** Goals in all. */
  readonly total: number;
}

export interface FrameworkExplorerEventMap {
  "framework-explorer-ready": CustomEvent<{ path: string; title: string }>;
  "framework-explorer-navigate": CustomEvent<{ path: string; title: string }>;
  "framework-explorer-filter": CustomEvent<{ query: string; shown: number; total: number }>;
  "framework-explorer-error": CustomEvent<{ message: string }>;
}

/** The element. Each property reflects the attribute of its name; null removes the attribute. */
export interface FrameworkExplorerElement extends HTMLElement {
  /** Where the explorer is: a folder or a page. The folder of embed.js, where there is none. */
  get src(): string;
  set src(address: string | null);
  /** Another framework file, relative to the host's page. */
  get data(): string;
  set data(address: string | null);
  /** A layer to lay over the framework: the address of its file, relative to the host's page. */
  get layer(): string;
  set layer(address: string | null);
  /** Another framework or version to compare with: the address of its file, relative to the host's page. */
  get against(): string;
  set against(address: string | null);
  /** A mapping to another framework: the address of its file, relative to the host's page. */
  get mapping(): string;
  set mapping(address: string | null);
  /** The language of the explorer, as a tag such as "ar". */
  get lang(): string;
  set lang(tag: string | null);
  /** Fixes the height: a number of pixels or a CSS length. Without it the height follows the content. */
  get height(): string;
  set height(length: string | number | null);
  get appearance(): "" | "light" | "dark" | "auto";
  set appearance(value: "light" | "dark" | "auto" | null);
  /** Parts to leave out: search, facets, header, footer. */
  get hide(): string;
  set hide(parts: Values);
  /** The place: "goals", "goal/ID", "pillar/ID", "voices" and so on. */
  get path(): string;
  set path(place: string | null);
  get q(): string;
  set q(words: string | null);
  get sort(): Order | "";
  set sort(order: Order | null);
  /** Any facets, including the framework's own, as in an address: "status=done&level=ml2". */
  get filter(): string;
  set filter(pairs: string | null);
  get pillar(): string;
  set pillar(ids: Values);
  get section(): string;
  set section(ids: Values);
  get theme(): string;
  set theme(ids: Values);
  get actor(): string;
  set actor(ids: Values);
  get voice(): string;
  set voice(ids: Values);
  get stance(): string;
  set stance(ids: Values);
  get placement(): string;
  set placement(ids: Values);
  get source(): string;
  set source(ids: Values);

  /** Shows another place, without loading the frame again. */
  navigate(path: string): void;
  getState(): FrameworkExplorerState;

  addEventListener<K extends keyof FrameworkExplorerEventMap>(
    type: K,
    listener: (this: FrameworkExplorerElement, event: FrameworkExplorerEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener<K extends keyof HTMLElementEventMap>(
    type: K,
    listener: (this: FrameworkExplorerElement, event: HTMLElementEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "framework-explorer": FrameworkExplorerElement;
  }
  /** The events bubble and are composed, so they can be heard on the document too. */
  interface DocumentEventMap extends FrameworkExplorerEventMap {}
}
