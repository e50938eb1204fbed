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
    const opener = document.activeElement;
    const root = content(title, lines);
    // Leaflet's own close button is a link, which routers take for navigation.
    const popup = L.popup({ className: 'leaflet-map-popup', closeButton: false }).setLatLng(position).setContent(root);
    root.append(this.#closeButton(popup));
    popup.openOn(this.#map);

    const element = popup.getElement();
    element.setAttribute('role', 'dialog');
    element.setAttribute('aria-label', title);
    element.tabIndex = -1;
    element.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') {
        event.stopPropagation();
        popup.close();
      }
    });
    popup.once('remove', () => this.#giveBack(opener, element));
    element.focus({ preventScroll: true });
  }

  #closeButton(popup) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'leaflet-map-popup-close';
    button.textContent = '×';
    button.title = this.#closeText;
    button.setAttribute('aria-label', this.#closeText);
    button.addEventListener('click', () => popup.close());
    return button;
  }

  /** Only a popup that has the focus may give it back: the reader may have moved on. */
  #giveBack(opener, element) {
    if (element.contains(document.activeElement)) {
      const target = opener?.isConnected && opener !== document.body ? opener : this.#map.getContainer();
      target.focus({ preventScroll: true });
    }
  }
}
