/**
 * The custom element <leaflet-map>: keeps the state it is given as properties, and draws it while it is on a page.
 * A classic script, since that is what Flow can load without a bundler; the drawing lives in modules beside it.
 */
(() => {
  if (customElements.get('leaflet-map')) {
    return;
  }

  const PROPERTIES = [
    'attributions',
    'controls',
    'extent',
    'feed',
    'highlighted',
    'layers',
    'markers',
    'maxBounds',
    'maxZoom',
    'minZoom',
    'padding',
    'question',
    'selected',
    'texts',
    'view',
    'wheelZoom',
  ];

  // All at once, so that nested imports cost no further round trips.
  const modules = [
    'map-view',
    'answers',
    'asking',
    'blocks',
    'controls',
    'features',
    'feed',
    'feed-rows',
    'labels',
    'layers',
    'links',
    'markers',
    'page',
    'popups',
    'rings',
    'symbols',
    'viewport',
  ];
  const drawing = Promise.all(modules.map((name) => import(`./${name}.js`))).then(([mapView]) => mapView);

  /** Resolves once Leaflet's own script has run, in whichever order the scripts arrive. */
  const leaflet = new Promise((resolve) => {
    const check = () => {
      if (window.L?.map) {
        document.removeEventListener('load', check, true);
        resolve();
      }
    };
    document.addEventListener('load', check, true);
    check();
  });

  class LeafletMapElement extends HTMLElement {
    /** What the properties were last set to. */
    #state = {};
    /** Names of the properties set since they were last drawn. */
    #changed = new Set();
    /** Calls that wait for the map to be drawn. */
    #calls = [];
    /** The map on the page; undefined while detached or not yet drawn. */
    #mapView;
    /** Where the reader was when the element left the page, to be there again on its return. */
    #remembered;
    #scheduled = false;

    static {
      for (const name of PROPERTIES) {
        Object.defineProperty(this.prototype, name, {
          get() {
            return this.#state[name];
          },
          set(value) {
            this.#state[name] = value;
            this.#changed.add(name);
            this.#schedule();
          },
        });
      }
    }

    constructor() {
      super();
      for (const name of PROPERTIES.filter((property) => Object.hasOwn(this, property))) {
        const value = this[name];
        delete this[name];
        this[name] = value;
      }
    }

    connectedCallback() {
      this.#schedule();
    }

    disconnectedCallback() {
      this.#remembered = this.#mapView?.remove() ?? this.#remembered;
      this.#mapView = undefined;
    }

    openPopup(latitude, longitude, title, lines) {
      this.#call((mapView) => mapView.openPopup({ latitude, longitude }, title, lines));
    }

    closePopup() {
      this.#call((mapView) => mapView.closePopup());
    }

    #call(call) {
      this.#calls.push(call);
      this.#schedule();
    }

    /** Draws once all properties of this round have been set. */
    async #schedule() {
      if (this.#scheduled) {
        return;
      }
      this.#scheduled = true;
      const [{ MapView }] = await Promise.all([drawing, leaflet]);
      this.#scheduled = false;
      if (this.isConnected) {
        this.#draw(MapView);
      }
    }

    #draw(MapView) {
      if (!this.#mapView) {
        this.#mapView = new MapView(this, this.#remembered);
        this.#changed = new Set(PROPERTIES);
      }
      const changed = this.#changed;
      this.#changed = new Set();
      this.#mapView.update(this.#state, changed);
      this.#calls.splice(0).forEach((call) => call(this.#mapView));
    }
  }

  customElements.define('leaflet-map', LeafletMapElement);
})();
