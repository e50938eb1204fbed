/** What the page and the reader's settings ask of a map. */

export function prefersReducedMotion() {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/**
 * Whether the page around the map reads from right to left; within the map itself left is always left.
 * @param {L.Map} map
 */
export function isRightToLeft(map) {
  return getComputedStyle(map.getContainer().parentElement).direction === 'rtl';
}
