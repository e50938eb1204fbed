const SVG = 'http://www.w3.org/2000/svg';

/** Outlines in a box of 24 by 24, and how far down the letter stands to look centred. */
const SHAPES = {
  circle: { path: 'M12 2a10 10 0 1 1 0 20a10 10 0 1 1 0-20z', middle: 12 },
  square: { path: 'M3.5 3.5h17v17h-17z', middle: 12 },
  diamond: { path: 'M12 .8L23.2 12L12 23.2L.8 12z', middle: 12 },
  triangle: { path: 'M12 1.5L23.2 21.5H.8z', middle: 15.2 },
  'inverted-triangle': { path: 'M12 22.5L.8 2.5H23.2z', middle: 9 },
  pentagon: { path: 'M12 1.5L22.7 9.3L18.6 21.8H5.4L1.3 9.3z', middle: 12.8 },
  hexagon: { path: 'M6.5 2.5h11L23 12l-5.5 9.5h-11L1 12z', middle: 12 },
  octagon: { path: 'M7.9 2h8.2L22 7.9v8.2L16.1 22H7.9L2 16.1V7.9z', middle: 12 },
};

/**
 * @typedef {object} LeafletSymbol
 * @property {string} shape a key of SHAPES
 * @property {string} letter
 * @property {string} cssClass
 */

/**
 * Draws the symbol; it takes its colours from the classes around it.
 * @param {LeafletSymbol} symbol
 */
function drawing({ shape, letter }) {
  const { path, middle } = SHAPES[shape] ?? SHAPES.circle;
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const outline = svg.appendChild(document.createElementNS(SVG, 'path'));
  outline.setAttribute('d', path);
  const text = svg.appendChild(document.createElementNS(SVG, 'text'));
  text.setAttribute('x', '12');
  text.setAttribute('y', String(middle));
  text.textContent = letter;
  return svg;
}

/** @param {string} cssClass classes separated by spaces */
export function classNames(cssClass) {
  return (cssClass ?? '').split(/\s+/).filter(Boolean);
}

/** <leaflet-symbol>: a symbol on its own. */
class LeafletSymbolElement extends HTMLElement {
  #symbol;

  constructor() {
    super();
    if (Object.hasOwn(this, 'symbol')) {
      const symbol = this.symbol;
      delete this.symbol;
      this.symbol = symbol;
    }
  }

  get symbol() {
    return this.#symbol;
  }

  set symbol(symbol) {
    this.classList.remove(...classNames(this.#symbol?.cssClass));
    this.classList.add(...classNames(symbol?.cssClass));
    this.replaceChildren(...(symbol ? [drawing(symbol)] : []));
    this.#symbol = symbol;
  }
}

if (!customElements.get('leaflet-symbol')) {
  customElements.define('leaflet-symbol', LeafletSymbolElement);
}

/** @param {LeafletSymbol} symbol */
export function symbolElement(symbol) {
  const element = document.createElement('leaflet-symbol');
  element.symbol = symbol;
  return element;
}
