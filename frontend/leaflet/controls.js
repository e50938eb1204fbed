import { isRightToLeft } from './page.js';

const SVG = 'http://www.w3.org/2000/svg';
const ICONS = {
  zoomIn: 'M12 5v14M5 12h14',
  zoomOut: 'M5 12h14',
  fitAll: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
};
const SCALE_PIXELS = 100;

function icon(path) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.appendChild(document.createElementNS(SVG, 'path')).setAttribute('d', path);
  return svg;
}

/** Leaflet takes attributions as HTML: this makes safe HTML of text. */
function attributionHtml({ text, url }) {
  const element = document.createElement(url ? 'a' : 'span');
  element.dir = 'auto';
  element.textContent = text;
  if (url) {
    element.href = url;
    element.target = '_blank';
    element.rel = 'noopener noreferrer';
  }
  return element.outerHTML;
}

/** The largest of 1, 2, 5, 10, 20, 50, … that is no more than the number. */
function roundDown(number) {
  const power = 10 ** Math.floor(Math.log10(number));
  return power * [5, 2, 1].find((step) => step * power <= number);
}

/** Buttons, scale bar and attributions in the corners of the map. */
export class Controls {
  #map;
  #viewport;
  #shown = [];
  #attributions = [];

  /**
   * @param {L.Map} map
   * @param {import('./viewport.js').Viewport} viewport
   */
  constructor(map, viewport) {
    this.#map = map;
    this.#viewport = viewport;
    map.on('move zoomend', () => this.#refresh());
  }

  /**
   * @param {{zoomIn: string, zoomOut: string, fitAll: string}} texts
   * @param {string[]} names 'zoom', 'fit-all', 'scale'
   * @param {{text: string, url: ?string}[]} attributions
   */
  update(texts, names, attributions) {
    this.#shown.forEach((control) => control.remove());
    const [start, end] = isRightToLeft(this.#map) ? ['right', 'left'] : ['left', 'right'];
    this.#shown = [
      this.#add(`top${start}`, this.#buttons(texts, names), 'leaflet-map-buttons'),
      this.#add(`bottom${start}`, names.includes('scale') ? [this.#scale()] : [], 'leaflet-map-scale-control'),
    ];
    this.#map.attributionControl.setPosition(`bottom${end}`);
    this.#attributions.forEach((html) => this.#map.attributionControl.removeAttribution(html));
    this.#attributions = attributions.map(attributionHtml);
    this.#attributions.forEach((html) => this.#map.attributionControl.addAttribution(html));
    this.#refresh();
  }

  #add(position, elements, className) {
    const control = L.control({ position });
    control.onAdd = () => {
      const container = document.createElement('div');
      container.className = className;
      container.hidden = elements.length === 0;
      container.append(...elements);
      L.DomEvent.disableClickPropagation(container);
      return container;
    };
    return control.addTo(this.#map);
  }

  #buttons(texts, names) {
    const buttons = [];
    if (names.includes('zoom')) {
      buttons.push(this.#button('zoomIn', texts, () => this.#map.zoomIn()));
      buttons.push(this.#button('zoomOut', texts, () => this.#map.zoomOut()));
    }
    if (names.includes('fit-all')) {
      buttons.push(this.#button('fitAll', texts, () => this.#viewport.fitAll()));
    }
    return buttons;
  }

  #button(name, texts, onClick) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = `leaflet-map-button leaflet-map-${name}`;
    button.title = texts[name];
    button.setAttribute('aria-label', texts[name]);
    button.append(icon(ICONS[name]));
    button.addEventListener('click', onClick);
    return button;
  }

  #scale() {
    const scale = document.createElement('div');
    scale.className = 'leaflet-map-scale';
    return scale;
  }

  #refresh() {
    const container = this.#map.getContainer();
    const zoom = this.#map.getZoom();
    const exhausted = { zoomIn: zoom >= this.#map.getMaxZoom(), zoomOut: zoom <= this.#map.getMinZoom() };
    for (const [name, disabled] of Object.entries(exhausted)) {
      container.querySelector(`.leaflet-map-${name}`)?.setAttribute('aria-disabled', String(disabled));
    }
    const scale = container.querySelector('.leaflet-map-scale');
    if (scale) {
      this.#draw(scale);
    }
  }

  #draw(scale) {
    const middle = this.#map.getSize().y / 2;
    const widest = this.#map.distance(
      this.#map.containerPointToLatLng([0, middle]),
      this.#map.containerPointToLatLng([SCALE_PIXELS, middle]),
    );
    const metres = roundDown(widest);
    const [amount, unit] = metres < 1000 ? [metres, 'meter'] : [metres / 1000, 'kilometer'];
    const language = scale.closest('[lang]')?.lang || undefined;
    scale.textContent = new Intl.NumberFormat(language, { style: 'unit', unit }).format(amount);
    scale.style.width = `${Math.round((SCALE_PIXELS * metres) / widest)}px`;
  }
}
