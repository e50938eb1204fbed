/**
 * A popup's content: a title and lines, all as text.
 * @param {string} title
 * @param {{label: string, text: string}[]} lines
 */
function content(title, lines) {
  const root = document.createElement('div');
  const add = (parent, tag, text) => {
    const element = parent.appendChild(document.createElement(tag));
    element.dir = 'auto';
    element.textContent = text;
    return element;
  };
  add(root, 'strong', title);
  for (const { label, text } of lines) {
    const line = add(root, 'p', '');
    if (label) {
      add(line, 'span', label).className = 'leaflet-map-popup-label';
    }
    add(line, 'span', text);
  }
  return root;
}

/** The map's popup, of which there is one at a time: a dialog that the keyboard enters and leaves. */
export class Popups {
  #map;
  #closeText = '';
  /** @type {?{popup: L.Popup, opener: ?Element}} */
  #last = null;

  /** @param {L.Map} map */
  constructor(map) {
    this.#map = map;
  }

  setCloseText(text) {
    this.#closeText = text;
  }

  /**
   * @param {L.LatLngExpression} position
   * @param {string} title
   * @param {{label: string, text: string}[]} lines
   */
  open(position, title, lines) {
    this.#show(position, title, content(title, lines));
  }

  /**
   * Lets the reader choose one of several.
   * @param {L.LatLngExpression} position
   * @param {string} title
   * @param {{text: string, choose: () => void}[]} choices
   * @param {string} more said below them; empty for nothing
   */
  openChoices(position, title, choices, more) {
    const root = content(title, more ? [{ label: '', text: more }] : []);
    const list = document.createElement('ul');
    list.className = 'leaflet-map-choices';
    for (const { text, choose } of choices) {
      const button = document.createElement('button');
      button.type = 'button';
      button.dir = 'auto';
      button.textContent = text;
      button.addEventListener('click', () => {
        this.close();
        choose();
      });
      list.appendChild(document.createElement('li')).append(button);
    }
    root.querySelector('strong').after(list);
    this.#show(position, title, root);
  }

  #show(position, title, root) {
    this.close();
    const opener = document.activeElement;
    // Leaflet's own close button is a link, which routers take for navigation.
    const popup = L.popup({ className: 'leaflet-map-popup', closeButton: false }).setLatLng(position).setContent(root);
    root.append(this.#closeButton());
    popup.openOn(this.#map);

    const element = popup.getElement();
    element.setAttribute('role', 'dialog');
    element.setAttribute('aria-label', title);
    element.tabIndex = -1;
    element.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') {
        event.stopPropagation();
        this.close();
      }
    });
    element.focus({ preventScroll: true });
    this.#last = { popup, opener };
  }

  /** Closes what is open. Gives the focus back if the popup has it: the reader may have moved on. */
  close() {
    const { popup, opener } = this.#last ?? {};
    this.#last = null;
    const focused = popup?.getElement()?.contains(document.activeElement);
    popup?.close();
    if (focused) {
      const target = opener?.isConnected && opener !== document.body ? opener : this.#map.getContainer();
      target.focus({ preventScroll: true });
    }
  }

  #closeButton() {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'leaflet-map-popup-close';
    button.textContent = '×';
    button.title = this.#closeText;
    button.setAttribute('aria-label', this.#closeText);
    button.addEventListener('click', () => this.close());
    return button;
  }
}
