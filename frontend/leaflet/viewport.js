import { isRightToLeft, prefersReducedMotion } from './page.js';

const DEFAULT_PADDING = { top: 32, end: 32, bottom: 32, start: 32 };
const DEFAULT_MAX_ZOOM = 19;
/** Deep enough to tell neighbours apart, not so deep that a lone marker loses its surroundings. */
const FIT_ALL_MAX_ZOOM = 16;
/** Nobody leaves the world to the north or south; to the east and west it goes on. */
const WORLD = { south: -85.06, west: -3600, north: 85.06, east: 3600 };
const FLIGHT_SECONDS = 0.6;
/** Tiles look best at whole zooms; drawings fit their frame better between them. */
const TILE_SNAP = 1;
const DRAWING_SNAP = 0.25;

/** @param {{south: number, west: number, north: number, east: number}} bounds */
function toLeaflet({ south, west, north, east }) {
  return L.latLngBounds([south, west], [north, east]);
}

/** Which part of the world the map shows, in whatever size it has. */
export class Viewport {
  #map;
  #padding = DEFAULT_PADDING;
  #request = null;
  #allBounds = null;
  /** Number of the request the map was last moved for. */
  #answered = 0;
  /** Whether the reader has taken over since. */
  #touched = false;
  #remembered;
  #shown = false;
  #listeners = new AbortController();
  #sizes = new ResizeObserver(() => this.#resized());

  /**
   * @param {L.Map} map
   * @param {object} [remembered] what an earlier viewport's remove() gave
   */
  constructor(map, remembered) {
    this.#map = map;
    this.#remembered = remembered;
    this.#answered = remembered?.answered ?? 0;
    map.whenReady(() => (this.#shown = true));
    const touch = () => (this.#touched = true);
    for (const type of ['pointerdown', 'wheel', 'keydown']) {
      map.getContainer().addEventListener(type, touch, { passive: true, signal: this.#listeners.signal });
    }
  }

  /** @param {object} state all properties of the element */
  update({ minZoom, maxZoom, maxBounds, padding, view, extent, layers = [], markers = [] }) {
    this.#map.options.zoomSnap = layers.some(({ type }) => type === 'tiles') ? TILE_SNAP : DRAWING_SNAP;
    this.#map.setMinZoom(minZoom ?? 0);
    this.#map.setMaxZoom(maxZoom ?? DEFAULT_MAX_ZOOM);
    this.#map.setMaxBounds(toLeaflet(maxBounds ?? WORLD));
    this.#padding = padding ?? DEFAULT_PADDING;
    this.#request = view ?? null;
    this.#allBounds = extent
      ? toLeaflet(extent)
      : L.latLngBounds(markers.map(({ position }) => [position.latitude, position.longitude]));
    if (!this.#shown) {
      // Not before, so that the first view is drawn knowing all there is to know about it.
      this.#sizes.observe(this.#map.getContainer());
      this.#resized();
    } else if (this.#request && this.#request.number !== this.#answered) {
      this.#answer(this.#request.glide);
    } else if (!this.#request && !this.#touched) {
      this.fitAll(false);
    }
  }

  fitAll(animate = true) {
    if (this.#allBounds.isValid()) {
      this.#fit(this.#allBounds, FIT_ALL_MAX_ZOOM, animate);
    }
  }

  /** Moves until the bounds just fit, as the reader wished. */
  goTo(bounds) {
    this.#fit(bounds, this.#map.getMaxZoom(), true);
  }

  /** Moves nearer to a position, as the reader wished. */
  approach(position) {
    this.#map.setView(position, this.#map.getZoom() + 2, { animate: !prefersReducedMotion() });
  }

  visible() {
    const bounds = this.#map.getBounds();
    const clamp = (degrees, limit) => Math.min(Math.max(degrees, -limit), limit);
    return {
      south: clamp(bounds.getSouth(), 90),
      west: clamp(bounds.getWest(), 180),
      north: clamp(bounds.getNorth(), 90),
      east: clamp(bounds.getEast(), 180),
      zoom: this.#map.getZoom(),
    };
  }

  remove() {
    this.#sizes.disconnect();
    this.#listeners.abort();
    if (!this.#shown) {
      return this.#remembered;
    }
    return {
      answered: this.#answered,
      touched: this.#touched,
      center: this.#map.getCenter(),
      zoom: this.#map.getZoom(),
    };
  }

  #resized() {
    const { clientWidth, clientHeight } = this.#map.getContainer();
    if (clientWidth === 0 || clientHeight === 0) {
      return;
    }
    this.#map.invalidateSize({ animate: false, pan: this.#shown });
    if (!this.#shown) {
      this.#showFirst();
    } else if (!this.#touched) {
      this.#answer(false);
    }
  }

  #showFirst() {
    const { answered, touched, center, zoom } = this.#remembered ?? {};
    this.#touched = Boolean(touched);
    if (this.#touched && (this.#request?.number ?? 0) === answered) {
      this.#map.setView(center, zoom, { animate: false });
    } else {
      this.#answer(false);
    }
    if (!this.#shown) {
      this.#map.setView([0, 0], this.#map.getMinZoom(), { animate: false });
    }
  }

  #answer(animate) {
    if (!this.#request) {
      this.fitAll(false);
      return;
    }
    this.#answered = this.#request.number;
    this.#touched = false;
    this.#fit(toLeaflet(this.#request.bounds), this.#request.maxZoom ?? this.#map.getMaxZoom(), animate);
  }

  #fit(bounds, maxZoom, animate) {
    const options = { ...this.#freeArea(), maxZoom, duration: FLIGHT_SECONDS };
    if (animate && this.#shown && !prefersReducedMotion()) {
      this.#map.flyToBounds(bounds, options);
    } else {
      this.#map.fitBounds(bounds, { ...options, animate: false });
    }
  }

  /** The padding as Leaflet wants it; none where it would leave nothing to show. */
  #freeArea() {
    const { top, end, bottom, start } = this.#padding;
    const [left, right] = isRightToLeft(this.#map) ? [end, start] : [start, end];
    const size = this.#map.getSize();
    const [fitsAcross, fitsDown] = [left + right < size.x, top + bottom < size.y];
    return {
      paddingTopLeft: [fitsAcross ? left : 0, fitsDown ? top : 0],
      paddingBottomRight: [fitsAcross ? right : 0, fitsDown ? bottom : 0],
    };
  }
}
