/** Blocks of the Web Mercator square, 256 pixels wide at their zoom, four by four cells of 64 pixels each. */

const BLOCK_PIXELS = 256;
const CELLS_PER_BLOCK = 4;
const DEEPEST = 22;
/** As many cells as the server answers at once, without going to a zoom further out. */
const MOST_CELLS = 2048;
/** So little before the next zoom its cells are taken, hardly smaller then; otherwise they are up to twice as large. */
const NEAR_ENOUGH = 0.25;
/** Of a block: what is asked for around the view, so that small steps need nothing new. */
const MARGIN = 0.25;
/** Of a block: asks for no more than it, whichever way edges are rounded. */
const INSET = 0.01;
/** Of degrees: finer than the inset on the deepest zoom. */
const DECIMALS = 7;

/** Of a cell: what a marker needs to each side. */
const ROOM = 0.35;

function clamped(number, least, most) {
  return Math.min(Math.max(number, least), most);
}

/**
 * @typedef {object} Area some blocks that lie together
 * @property {number} zoom
 * @property {number} left the first column; may lie beyond the antimeridian, where the world begins anew
 * @property {number} right the last column
 * @property {number} top
 * @property {number} bottom
 */

/**
 * The blocks that a map shows.
 * @param {L.Map} map
 * @returns {Area}
 */
export function inView(map) {
  const pixels = map.getPixelBounds();
  let zoom = clamped(Math.floor(map.getZoom() + NEAR_ENOUGH), 0, DEEPEST);
  let area = around(map, pixels, zoom);
  while (zoom > 0 && blocksOf(area).length * CELLS_PER_BLOCK ** 2 > MOST_CELLS) {
    zoom--;
    area = around(map, pixels, zoom);
  }
  return area;
}

function around(map, { min, max }, zoom) {
  const perSide = 2 ** zoom;
  const size = BLOCK_PIXELS * map.getZoomScale(map.getZoom(), zoom);
  const row = (pixel) => clamped(Math.floor(pixel), 0, perSide - 1);
  const left = Math.floor(min.x / size - MARGIN);
  return {
    zoom,
    left,
    right: Math.min(Math.floor(max.x / size + MARGIN), left + perSide - 1),
    top: row(min.y / size - MARGIN),
    bottom: row(max.y / size + MARGIN),
  };
}

/**
 * The names of the blocks of an area, each once around the world.
 * @param {Area} area
 * @returns {string[]}
 */
export function blocksOf({ zoom, left, right, top, bottom }) {
  const names = [];
  for (let y = top; y <= bottom; y++) {
    for (let x = left; x <= right; x++) {
      names.push(blockName(zoom, x, y));
    }
  }
  return names;
}

function blockName(zoom, x, y) {
  const perSide = 2 ** zoom;
  return `${zoom}/${((x % perSide) + perSide) % perSide}/${y}`;
}

/**
 * The smallest area that holds those blocks of an area which are asked for; null for none.
 * @param {Area} area
 * @param {(name: string) => boolean} wanted
 */
export function partOf(area, wanted) {
  let part = null;
  for (let y = area.top; y <= area.bottom; y++) {
    for (let x = area.left; x <= area.right; x++) {
      if (wanted(blockName(area.zoom, x, y))) {
        part = {
          zoom: area.zoom,
          left: Math.min(x, part?.left ?? x),
          right: Math.max(x, part?.right ?? x),
          top: Math.min(y, part?.top ?? y),
          bottom: Math.max(y, part?.bottom ?? y),
        };
      }
    }
  }
  return part;
}

/**
 * The blocks next to an area, side by side.
 * @param {Area} area
 * @returns {Area[]}
 */
export function ringAround(area) {
  const { zoom, left, right, top, bottom } = area;
  const last = 2 ** zoom - 1;
  const sides = [];
  if (right - left < last) {
    sides.push({ ...area, left: left - 1, right: left - 1 }, { ...area, left: right + 1, right: right + 1 });
  }
  if (top > 0) {
    sides.push({ ...area, top: top - 1, bottom: top - 1 });
  }
  if (bottom < last) {
    sides.push({ ...area, top: bottom + 1, bottom: bottom + 1 });
  }
  return sides;
}

/**
 * The blocks that show an area from one zoom further out; none at the outermost.
 * @param {Area} area
 * @returns {Area[]}
 */
export function zoomedOut({ zoom, left, right, top, bottom }) {
  const half = (number) => Math.floor(number / 2);
  return zoom === 0
    ? []
    : [{ zoom: zoom - 1, left: half(left), right: half(right), top: half(top), bottom: half(bottom) }];
}

/**
 * The block that a cell belongs to.
 * @param {number} zoom
 * @param {number} x of the cell
 * @param {number} y of the cell
 */
export function blockOfCell(zoom, x, y) {
  return blockName(zoom, Math.floor(x / CELLS_PER_BLOCK), Math.floor(y / CELLS_PER_BLOCK));
}

/**
 * The position nearest to another that leaves room for a marker within a cell, so that those of neighbours stay apart.
 * @param {number} zoom
 * @param {number} x of the cell
 * @param {number} y of the cell
 * @param {{latitude: number, longitude: number}} position
 * @returns {{latitude: number, longitude: number}}
 */
export function insideCell(zoom, x, y, { latitude, longitude }) {
  const size = BLOCK_PIXELS / CELLS_PER_BLOCK;
  const point = L.CRS.EPSG3857.latLngToPoint(L.latLng(latitude, longitude), zoom).divideBy(size);
  const inside = L.point(
    clamped(point.x, x + ROOM, x + 1 - ROOM),
    clamped(point.y, y + ROOM, y + 1 - ROOM),
  ).multiplyBy(size);
  const { lat, lng } = L.CRS.EPSG3857.pointToLatLng(inside, zoom);
  return { latitude: lat, longitude: lng };
}

/**
 * The block of an area in which a position lies, or next to which: whoever answered knows it better than its rounded
 * degrees tell.
 * @param {Area} area
 * @param {number} latitude
 * @param {number} longitude
 */
export function blockOfPosition(area, latitude, longitude) {
  const { x, y } = L.CRS.EPSG3857.latLngToPoint(L.latLng(latitude, longitude), area.zoom).divideBy(BLOCK_PIXELS);
  const perSide = 2 ** area.zoom;
  const column = Math.floor(x) + perSide * Math.ceil((area.left - Math.floor(x)) / perSide);
  const beforeLeft = area.left + perSide - column < column - area.right;
  return blockName(
    area.zoom,
    beforeLeft ? area.left : Math.min(column, area.right),
    clamped(Math.floor(y), area.top, area.bottom),
  );
}

/**
 * The edges of an area as a query: west lies east of east when the antimeridian is between them.
 * @param {Area} area
 */
export function edges({ zoom, left, right, top, bottom }) {
  const perSide = 2 ** zoom;
  const corner = (x, y) =>
    L.CRS.EPSG3857.pointToLatLng(L.point(x, y).multiplyBy(BLOCK_PIXELS), zoom);
  const northWest = corner(left + INSET, top + INSET);
  const southEast = corner(right + 1 - INSET, bottom + 1 - INSET);
  const around = right - left + 1 >= perSide;
  const degrees = (number) => Number(number.toFixed(DECIMALS));
  return new URLSearchParams({
    zoom,
    west: around ? -180 : degrees(northWest.wrap().lng),
    south: degrees(southEast.lat),
    east: around ? 180 : degrees(southEast.wrap().lng),
    north: degrees(northWest.lat),
  });
}
