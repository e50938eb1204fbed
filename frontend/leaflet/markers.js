import { ringElements } from './rings.js';
import { symbolElement } from './symbols.js';

const RAISED = 10_000;

/**
 * @typedef {object} MarkerData
 * @property {string} id
 * @property {{latitude: number, longitude: number}} position
 * @property {string} name
 * @property {string} label
 * @property {string} tooltip
 * @property {import('./symbols.js').LeafletSymbol} [symbol] what is drawn
 * @property {import('./rings.js').Ring} [ring] what is drawn instead for many places
 * @property {import('./symbols.js').LeafletSymbol[]} badges
 */

/** A text beside a marker. It does not catch the pointer. */
function caption(className) {
  return L.tooltip({
    className: `leaflet-map-caption ${className}`,
    direction: 'auto',
    offset: [14, 0],
    opacity: 1,
    permanent: true,
  });
}

/** Lifts the marker above those on lower levels. */
function raise(marker, level) {
  if (marker.options.zIndexOffset !== level * RAISED) {
    marker.setZIndexOffset(level * RAISED);
  }
}

/** The markers of a map: one focusable element each, kept for as long as its id is on the map. */
export class Markers {
  #map;
  #onClick;
  /** @type {Map<string, {data: MarkerData, json: string, marker: L.Marker}>} */
  #entries = new Map();
  #selected = null;
  #highlighted = null;
  #linked = null;
  #name = caption('leaflet-map-name');
  #hint = caption('leaflet-map-hint');

  /**
   * @param {L.Map} map
   * @param {(id: string, byPointer: boolean) => void} onClick
   */
  constructor(map, onClick) {
    this.#map = map;
    this.#onClick = onClick;
  }

  /**
   * @param {MarkerData[]} list in tab order
   * @param {?string} selected
   * @param {?string} highlighted
   */
  update(list, selected, highlighted) {
    const ids = new Set(list.map(({ id }) => id));
    const focused = this.#focused();
    const from = this.#entryOf(focused)?.marker.getLatLng();
    for (const [id, { marker }] of this.#entries) {
      if (!ids.has(id)) {
        marker.remove();
        this.#entries.delete(id);
      }
    }
    list.forEach((data) => this.#put(data));
    this.#order(list);
    this.#refocus(focused, from);
    this.#selected = selected;
    this.#highlighted = highlighted;
    this.#mark();
  }

  /** Lights up the marker that the pointer or the focus is on, here or elsewhere on the page; null for none. */
  link(id) {
    this.#linked = id;
    this.#mark();
  }

  #put(data) {
    const json = JSON.stringify(data);
    const known = this.#entries.get(data.id);
    if (known?.json === json) {
      return;
    }
    const marker = known?.marker ?? this.#create(data);
    marker.setLatLng([data.position.latitude, data.position.longitude]);
    this.#entries.set(data.id, { data, json, marker });

    const element = marker.getElement();
    element.setAttribute('aria-label', data.label);
    const badges = document.createElement('span');
    badges.className = 'leaflet-map-badges';
    badges.append(...data.badges.map(symbolElement));
    element.classList.toggle('leaflet-map-cluster', Boolean(data.ring));
    element.replaceChildren(...(data.ring ? ringElements(data.ring) : [symbolElement(data.symbol)]), badges);
  }

  #create({ id, position }) {
    const marker = L.marker([position.latitude, position.longitude], {
      autoPanOnFocus: true,
      icon: L.divIcon({ className: 'leaflet-map-marker', html: '', iconSize: null }),
      // Leaflet's own would make it a button without a name that Enter does not press.
      keyboard: false,
    }).addTo(this.#map);
    marker.on('click', () => this.#onClick(id, true));

    const element = marker.getElement();
    element.tabIndex = 0;
    element.setAttribute('role', 'button');
    element.dataset.leafletMarker = id;
    element.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        event.stopPropagation();
        this.#onClick(id, false);
      }
    });
    return marker;
  }

  /** Makes the order in the document, which is the tab order, that of the list, moving as few elements as possible. */
  #order(list) {
    const pane = this.#map.getPanes().markerPane;
    let next = null;
    for (const { id } of list.toReversed()) {
      const element = this.#entries.get(id).marker.getElement();
      if (element.nextSibling !== next) {
        pane.insertBefore(element, next);
      }
      next = element;
    }
  }

  #focused() {
    const { activeElement } = document;
    return this.#map.getPanes().markerPane.contains(activeElement) ? activeElement : null;
  }

  #entryOf(element) {
    return element ? this.#entries.get(element.dataset.leafletMarker) : undefined;
  }

  /**
   * Gives back the focus that a marker lost by moving. When it is gone, what took its place near by has it, or else the
   * map.
   * @param {?Element} focused
   * @param {L.LatLng | undefined} from where it was
   */
  #refocus(focused, from) {
    if (focused && focused !== document.activeElement) {
      const target = focused.isConnected ? focused : (this.#nearest(from) ?? this.#map.getContainer());
      target.focus({ preventScroll: true });
    }
  }

  /** The marker in view that is nearest to a position that is in view, too. */
  #nearest(position) {
    const seen = this.#map.getBounds();
    if (!position || !seen.contains(position)) {
      return undefined;
    }
    const distance = ({ marker }) => marker.getLatLng().distanceTo(position);
    return [...this.#entries.values()]
      .filter(({ marker }) => seen.contains(marker.getLatLng()))
      .toSorted((one, other) => distance(one) - distance(other))[0]
      ?.marker.getElement();
  }

  #mark() {
    const lit = this.#entries.has(this.#linked) ? this.#linked : this.#highlighted;
    for (const [id, { data, marker }] of this.#entries) {
      const element = marker.getElement();
      element.classList.toggle('leaflet-linked', id === lit);
      if (id === this.#selected) {
        element.setAttribute('aria-current', 'true');
      } else {
        element.removeAttribute('aria-current');
      }
      // A single place is seen before the many near by.
      raise(marker, id === lit ? 2 : id === this.#selected ? 1 : data.ring ? -1 : 0);
    }
    this.#caption(this.#name, this.#selected, 'name');
    this.#caption(this.#hint, lit === this.#selected ? null : lit, 'tooltip');
  }

  #caption(tooltip, id, key) {
    const entry = this.#entries.get(id);
    if (!entry?.data[key]) {
      tooltip.remove();
      return;
    }
    const text = document.createElement('span');
    text.dir = 'auto';
    text.textContent = entry.data[key];
    tooltip.setContent(text).setLatLng(entry.marker.getLatLng()).addTo(this.#map);
  }
}
