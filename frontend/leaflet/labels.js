const PANE = 'leafletMapLabels';
const DEPTH = 590;
const COVERED = 'leaflet-map-covered';

function overlap(one, other) {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** The small texts on features, shown from their zoom on where they cover neither a marker nor an earlier label. */
export class Labels {
  #map;
  /** @type {Map<L.Tooltip, number>} each with the zoom from which on it is shown */
  #labels = new Map();

  /** @param {L.Map} map */
  constructor(map) {
    this.#map = map;
    map.createPane(PANE).style.zIndex = String(DEPTH);
    map.on('zoomend', () => this.arrange());
  }

  /**
   * Adds a label, which arrange() then shows.
   * @param {string} text
   * @param {L.LatLng} position its middle
   * @param {string[]} classes
   * @param {number} minZoom
   * @param {AbortSignal} signal aborted when the label is to go
   */
  add(text, position, classes, minZoom, signal) {
    const element = document.createElement('span');
    element.dir = 'auto';
    element.textContent = text;
    const label = L.tooltip({
      className: ['leaflet-map-label', ...classes].join(' '),
      direction: 'center',
      opacity: 1,
      pane: PANE,
      permanent: true,
    });
    this.#labels.set(label.setLatLng(position).setContent(element), minZoom);
    signal.addEventListener('abort', () => {
      label.remove();
      this.#labels.delete(label);
    });
  }

  /** Decides anew which labels are shown. */
  arrange() {
    for (const [label, minZoom] of this.#labels) {
      if (this.#map.getZoom() >= minZoom) {
        label.addTo(this.#map);
      } else {
        label.remove();
      }
    }
    const taken = [...this.#map.getPanes().markerPane.children].map((marker) => marker.getBoundingClientRect());
    const shown = [...this.#labels.keys()].filter((label) => this.#map.hasLayer(label));
    const boxes = shown.map((label) => label.getElement().getBoundingClientRect());
    shown.forEach((label, index) => {
      const covered = taken.some((box) => overlap(box, boxes[index]));
      label.getElement().classList.toggle(COVERED, covered);
      if (!covered) {
        taken.push(boxes[index]);
      }
    });
  }
}
