import { drawFeatures } from './features.js';
import { classNames } from './symbols.js';

const BASE_DEPTH = 210;
const OVERLAY_DEPTH = 410;

const KINDS = { tiles: drawTiles, circle: drawCircle, geojson: drawFeatures };

/**
 * @typedef {object} Frame what a layer is drawn with
 * @property {L.Map} map
 * @property {(leafletLayer: L.Layer) => void} show puts something on the map until the layer is taken away
 * @property {string} pane the layer's own pane
 * @property {L.Renderer} renderer draws into that pane
 * @property {import('./labels.js').Labels} labels
 * @property {AbortSignal} signal aborted when the layer is taken away
 * @property {import('./popups.js').Popups} popups
 */

/** The layers of a map, each in a pane of its own, so that their order does not depend on when they arrive. */
export class Layers {
  #map;
  #labels;
  #popups;
  #panes = 0;
  /** @type {Map<string, {pane: string, stop: AbortController}>} */
  #entries = new Map();

  /**
   * @param {L.Map} map
   * @param {import('./labels.js').Labels} labels
   * @param {import('./popups.js').Popups} popups
   */
  constructor(map, labels, popups) {
    this.#map = map;
    this.#labels = labels;
    this.#popups = popups;
  }

  /** @param {object[]} list the lowest first */
  update(list) {
    const wanted = new Map(list.map((layer) => [JSON.stringify(layer), layer]));
    for (const [key, entry] of this.#entries) {
      if (!wanted.has(key)) {
        entry.stop.abort();
        this.#entries.delete(key);
      }
    }
    let height = 0;
    for (const [key, layer] of wanted) {
      if (!this.#entries.has(key)) {
        this.#entries.set(key, this.#draw(layer));
      }
      const depth = layer.base || layer.type === 'tiles' ? BASE_DEPTH : OVERLAY_DEPTH;
      this.#map.getPane(this.#entries.get(key).pane).style.zIndex = String(depth + height++);
    }
  }

  remove() {
    this.update([]);
  }

  #draw(layer) {
    const pane = `leafletMapLayer${this.#panes++}`;
    const element = this.#map.createPane(pane);
    element.classList.add('leaflet-map-layer');
    const renderer = L.svg({ pane, padding: 0.5 });
    const stop = new AbortController();
    stop.signal.addEventListener('abort', () => {
      renderer.remove();
      element.remove();
      delete this.#map.getPanes()[pane];
    });
    KINDS[layer.type](layer, {
      map: this.#map,
      show: (leafletLayer) => {
        leafletLayer.addTo(this.#map);
        stop.signal.addEventListener('abort', () => leafletLayer.remove());
      },
      pane,
      renderer,
      labels: this.#labels,
      signal: stop.signal,
      popups: this.#popups,
    });
    return { pane, stop };
  }
}

function drawTiles({ url, maxZoom }, frame) {
  frame.show(L.tileLayer(url, { maxNativeZoom: maxZoom, maxZoom: 30, pane: frame.pane }));
}

function drawCircle({ center, radiusMetres, cssClass }, frame) {
  const circle = L.circle([center.latitude, center.longitude], {
    className: ['leaflet-map-circle', ...classNames(cssClass)].join(' '),
    interactive: false,
    pane: frame.pane,
    radius: radiusMetres,
    renderer: frame.renderer,
  });
  frame.show(circle);
}
