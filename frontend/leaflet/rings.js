import { classNames, symbolElement } from './symbols.js';

const SVG = 'http://www.w3.org/2000/svg';
const CENTRE = 24;
const OUTER = 22;
/** Of the first share, and so much less for each that follows: they are told apart without colour. */
const WIDTH = 8;
const STEP = 2;
/** The narrowest share, so that few of thousands are seen. */
const LEAST_DEGREES = 14;
const GAP_DEGREES = 4;

/**
 * @typedef {object} Ring
 * @property {number} total
 * @property {string} text how the total is written in it
 * @property {{symbol: import('./symbols.js').LeafletSymbol, number: number}[]} shares in their order around it
 */

function part(name, attributes) {
  const element = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
  return element;
}

function point(radius, degrees) {
  const angle = ((degrees - 90) * Math.PI) / 180;
  return `${(CENTRE + radius * Math.cos(angle)).toFixed(2)} ${(CENTRE + radius * Math.sin(angle)).toFixed(2)}`;
}

/** From one angle to another, clockwise from the top. */
function arc(radius, from, to) {
  return `M${point(radius, from)}A${radius} ${radius} 0 ${to - from > 180 ? 1 : 0} 1 ${point(radius, to)}`;
}

/** The shares with their angles; those too narrow to be seen take from the others. */
function angles(shares) {
  const total = shares.reduce((sum, { number }) => sum + number, 0);
  const wide = shares.map(({ number }) => Math.max((360 * number) / total, LEAST_DEGREES));
  const scale = 360 / wide.reduce((sum, degrees) => sum + degrees, 0);
  let from = 0;
  return shares.map((share, index) => {
    const to = from + wide[index] * scale;
    const angle = { ...share, from, to };
    from = to;
    return angle;
  });
}

function drawn({ symbol, width, from, to }, alone) {
  const radius = OUTER - width / 2;
  const shape = alone
    ? part('circle', { cx: CENTRE, cy: CENTRE, r: radius })
    : part('path', { d: arc(radius, from + GAP_DEGREES / 2, to - GAP_DEGREES / 2) });
  shape.setAttribute('stroke-width', width);
  shape.classList.add('leaflet-map-share', ...classNames(symbol.cssClass));
  return shape;
}

/**
 * A ring with a share for each kind of what it stands for, how many they are, and the symbol of the largest.
 * @param {Ring} ring
 * @returns {Element[]}
 */
export function ringElements({ text, shares }) {
  const svg = part('svg', { viewBox: '0 0 48 48', 'aria-hidden': 'true' });
  svg.classList.add('leaflet-map-ring');
  svg.append(part('circle', { cx: CENTRE, cy: CENTRE, r: CENTRE - 1, class: 'leaflet-map-ring-ground' }));
  const some = shares
    .map((share, index) => ({ ...share, width: WIDTH - STEP * index }))
    .filter(({ number }) => number > 0);
  svg.append(...angles(some).map((share) => drawn(share, some.length === 1)));
  const count = part('text', { x: CENTRE, y: CENTRE });
  count.textContent = text;
  svg.append(count);
  const largest = some.toSorted((one, other) => other.number - one.number)[0];
  return largest ? [svg, symbolElement(largest.symbol)] : [svg];
}
