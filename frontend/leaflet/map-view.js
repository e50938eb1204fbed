import { Controls } from './controls.js';
import { Feed } from './feed.js';
import { Labels } from './labels.js';
import { Layers } from './layers.js';
import { Links } from './links.js';
import { Markers } from './markers.js';
import { prefersReducedMotion } from './page.js';
import { Popups } from './popups.js';
import { Viewport } from './viewport.js';

const DEFAULT_TEXTS = {
  map: 'Map',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fitAll: 'Zoom to all',
  closePopup: 'Close',
};

/** A Leaflet map inside the element, from its appearance on the page to its removal. */
export class MapView {
  #element;
  #container = document.createElement('div');
  #map;
  #viewport;
  #controls;
  #notice = document.createElement('div');
  #feed;
  #fed = [];
  #state = {};
  #labels;
  #layers;
  #markers;
  #popups;
  #links;

  /**
   * @param {HTMLElement} element where the map is put and events are sent from
   * @param {object} [remembered] what remove() gave when the element last left the page
   */
  constructor(element, remembered) {
    this.#element = element;
    this.#container.className = 'leaflet-map-container';
    this.#container.setAttribute('role', 'region');
    this.#notice.className = 'leaflet-map-notice';
    this.#notice.setAttribute('role', 'status');
    element.append(this.#container, this.#notice);

    const animate = !prefersReducedMotion();
    this.#map = L.map(this.#container, {
      fadeAnimation: animate,
      inertia: animate,
      markerZoomAnimation: animate,
      trackResize: false,
      worldCopyJump: true,
      zoomAnimation: animate,
      zoomControl: false,
    });
    this.#map.attributionControl.setPrefix(false);
    if (!animate) {
      // Leaflet glides for arrow keys and popups, and has no option for it.
      this.#map.panBy = (offset, options) =>
        L.Map.prototype.panBy.call(this.#map, offset, { ...options, animate: false });
    }

    this.#popups = new Popups(this.#map);
    this.#labels = new Labels(this.#map);
    this.#layers = new Layers(this.#map, this.#labels, this.#popups);
    this.#markers = new Markers(this.#map, (id, byPointer) => this.#press(id, byPointer));
    this.#viewport = new Viewport(this.#map, remembered);
    this.#feed = new Feed(
      this.#map,
      (markers) => {
        this.#fed = markers;
        this.#drawMarkers();
        this.#labels.arrange();
      },
      (text) => (this.#notice.textContent = text),
    );
    this.#controls = new Controls(this.#map, this.#viewport);
    this.#links = new Links((id) => this.#markers.link(id));

    this.#map.on('click', ({ latlng }) => {
      const { lat, lng } = latlng.wrap();
      this.#send('leaflet-map-click', { latitude: lat, longitude: lng });
    });
    this.#map.on('moveend', () => this.#send('leaflet-view-change', this.#viewport.visible()));
  }

  /**
   * @param {object} state all properties of the element
   * @param {Set<string>} changed names of those to draw anew
   */
  update(state, changed) {
    const { texts = DEFAULT_TEXTS } = state;
    if (changed.has('texts')) {
      this.#container.setAttribute('aria-label', texts.map);
      this.#popups.setCloseText(texts.closePopup);
    }
    if (changed.has('wheelZoom')) {
      this.#map.scrollWheelZoom[state.wheelZoom === false ? 'disable' : 'enable']();
    }
    this.#viewport.update(state);
    // Leaflet can draw nothing before it knows its size and what part of the world to show.
    this.#map.whenReady(() => this.#draw(state, changed));
  }

  #draw(state, changed) {
    const { texts = DEFAULT_TEXTS, controls = [], attributions = [], layers = [] } = state;
    this.#state = state;
    const anyOf = (...names) => names.some((name) => changed.has(name));
    if (anyOf('layers')) {
      this.#layers.update(layers);
    }
    if (anyOf('markers', 'selected', 'highlighted')) {
      this.#drawMarkers();
    }
    if (anyOf('feed', 'question', 'selected')) {
      this.#feed.update(state);
    }
    if (anyOf('markers')) {
      this.#labels.arrange();
    }
    if (anyOf('texts', 'controls', 'attributions', 'layers')) {
      const credited = [...attributions, ...layers.map(({ attribution }) => attribution)];
      this.#controls.update(texts, controls, credited.filter(Boolean));
    }
  }

  #drawMarkers() {
    const { markers = [], selected = null, highlighted = null } = this.#state;
    this.#markers.update([...markers, ...this.#fed], selected, highlighted);
  }

  #press(id, byPointer) {
    const spot = byPointer ? this.#feed.onSpotOf(id) : [];
    if (this.#feed.cellOf(id)) {
      this.#openCluster(id);
    } else if (spot.length > 1) {
      this.#choose(spot, spot[0].position, '');
    } else {
      this.#send('leaflet-marker-click', { id });
    }
  }

  /** Goes to what a cluster holds; where no zoom parts it, names it. */
  async #openCluster(id) {
    const { position } = this.#fed.find((marker) => marker.id === id);
    try {
      const { bounds, isEnd, places, more } = await this.#feed.open(id);
      if (isEnd) {
        this.#choose(places, position, more);
      } else if (bounds) {
        this.#viewport.goTo(bounds);
      }
    } catch {
      this.#viewport.approach([position.latitude, position.longitude]);
    }
  }

  #choose(places, { latitude, longitude }, more) {
    const choices = places.map(({ id, label }) => ({
      text: label,
      choose: () => this.#send('leaflet-marker-click', { id }),
    }));
    this.#popups.openChoices([latitude, longitude], this.#feed.nameOf(places.length), choices, more);
  }

  openPopup(position, title, lines) {
    const texts = lines.map((text) => ({ label: '', text }));
    this.#map.whenReady(() => this.#popups.open([position.latitude, position.longitude], title, texts));
  }

  closePopup() {
    this.#popups.close();
  }

  /** Leaves no trace on the page, and returns what brings a later map back to the same place. */
  remove() {
    const remembered = this.#viewport.remove();
    this.#feed.remove();
    this.#links.remove();
    this.#layers.remove();
    // Leaflet stops flights but not zooms, whose end would look for the map that is gone.
    this.#map._animatingZoom = false;
    this.#map.remove();
    this.#container.remove();
    this.#notice.remove();
    return remembered;
  }

  #send(type, detail) {
    this.#element.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
