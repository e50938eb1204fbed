import { classNames } from './symbols.js';

const DOT_RADIUS = 4;

/**
 * Fetches and draws a GeoJSON layer; without its file the map goes without the layer.
 * @param {object} layer
 * @param {import('./layers.js').Frame} frame
 */
export async function drawFeatures(layer, frame) {
  try {
    const response = await fetch(layer.url, { signal: frame.signal });
    if (!response.ok) {
      throw new Error(`${response.status} ${response.statusText}`);
    }
    const geoJson = await response.json();
    frame.signal.throwIfAborted();
    draw(geoJson, layer, frame);
  } catch (error) {
    if (!frame.signal.aborted) {
      console.warn(`Map layer ${layer.url} is missing:`, error);
    }
  }
}

function draw(geoJson, layer, frame) {
  const features = L.geoJSON(geoJson, {
    pane: frame.pane,
    style: (feature) => ({
      className: featureClasses(feature, layer).join(' '),
      interactive: Boolean(layer.popup),
      renderer: frame.renderer,
    }),
    pointToLayer: (feature, position) => L.circleMarker(position, { pane: frame.pane, radius: DOT_RADIUS }),
  });
  frame.show(features);
  if (layer.labels) {
    features.eachLayer((path) => label(path, layer, frame));
    frame.labels.arrange();
  }
  if (layer.popup) {
    features.eachLayer((path) => openable(path, layer.popup, frame));
  }
}

function featureClasses({ geometry, properties }, { cssClass, classProperty }) {
  const kind = geometry?.type.includes('Point') ? 'dot' : geometry?.type.includes('Line') ? 'line' : 'area';
  const classes = ['leaflet-map-feature', `leaflet-map-${kind}`, ...classNames(cssClass)];
  const value = classProperty ? properties?.[classProperty] : null;
  if (value !== null && value !== undefined) {
    classes.push(`feature-${String(value).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}`);
  }
  return classes;
}

function label(path, layer, { labels, signal }) {
  const text = path.feature.properties?.[layer.labels.property];
  if (text) {
    const classes = featureClasses(path.feature, layer).filter((name) => !name.startsWith('leaflet-map-'));
    labels.add(text, anchor(path), classes, layer.labels.minZoom, signal);
  }
}

function openable(path, popup, { popups }) {
  const properties = path.feature.properties ?? {};
  const title = String(properties[popup.titleProperty] ?? '');
  const lines = popup.fields
    .map(({ label, property }) => ({ label, text: properties[property] }))
    .filter(({ text }) => text !== null && text !== undefined)
    .map(({ label, text }) => ({ label, text: String(text) }));
  const open = (position) => popups.open(position, title, lines);
  path.on('click', (event) => {
    L.DomEvent.stopPropagation(event);
    open(event.latlng);
  });
  const element = path.getElement?.();
  if (element) {
    makeButton(element, title, () => open(anchor(path)));
  }
}

function makeButton(element, title, press) {
  element.setAttribute('tabindex', '0');
  element.setAttribute('role', 'button');
  element.setAttribute('aria-label', title);
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      press();
    }
  });
}

/** Where a feature's label stands, and its popup when no pointer says where. */
function anchor(path) {
  return path.getLatLng?.() ?? path.getCenter?.() ?? path.getBounds().getCenter();
}
