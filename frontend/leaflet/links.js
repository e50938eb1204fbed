const ATTRIBUTE = 'data-leaflet-marker';
const LINKED = 'leaflet-linked';
const CELL = '[role="gridcell"], [role="row"]';

/**
 * The marker id an event is about: that of the element it happened in or, when it happened on a cell or row of a grid,
 * which shows elements that lie outside of it, that of what the cell shows.
 * @param {Event} event
 * @returns {?string}
 */
function markerId(event) {
  const path = event.composedPath().filter((node) => node instanceof Element);
  const direct = path.find((element) => element.hasAttribute(ATTRIBUTE));
  if (direct) {
    return direct.getAttribute(ATTRIBUTE);
  }
  const cell = path.find((element) => element.matches(CELL));
  const shown = [...(cell?.querySelectorAll('slot') ?? [])].flatMap((slot) => slot.assignedElements());
  for (const element of shown) {
    const marked = element.matches(`[${ATTRIBUTE}]`) ? element : element.querySelector(`[${ATTRIBUTE}]`);
    if (marked) {
      return marked.getAttribute(ATTRIBUTE);
    }
  }
  return null;
}

/** Lights up together all elements of the page that stand for the same marker, the marker itself among them. */
export class Links {
  #onLink;
  #hovered = null;
  #focused = null;
  #linked = null;
  #listeners = new AbortController();

  /** @param {(id: ?string) => void} onLink told which marker is hovered or focused now; null for none */
  constructor(onLink) {
    this.#onLink = onLink;
    const on = (type, listener) => document.addEventListener(type, listener, { signal: this.#listeners.signal });
    on('mouseover', (event) => this.#set(markerId(event), this.#focused));
    on('mouseleave', () => this.#set(null, this.#focused));
    on('focusin', (event) => this.#set(this.#hovered, markerId(event)));
    on('focusout', () => this.#set(this.#hovered, null));
  }

  remove() {
    this.#listeners.abort();
    this.#toggle(this.#linked, false);
  }

  #set(hovered, focused) {
    this.#hovered = hovered;
    this.#focused = focused;
    const id = hovered ?? focused;
    if (id !== this.#linked) {
      this.#toggle(this.#linked, false);
      this.#linked = id;
      this.#toggle(id, true);
      this.#onLink(id);
    }
  }

  #toggle(id, linked) {
    if (id !== null) {
      const elements = document.querySelectorAll(`[${ATTRIBUTE}="${CSS.escape(id)}"]`);
      elements.forEach((element) => element.classList.toggle(LINKED, linked));
    }
  }
}
