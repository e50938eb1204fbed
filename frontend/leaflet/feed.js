import { Answers } from './answers.js';
import { Asking } from './asking.js';
import { blocksOf, edges, inView, partOf, ringAround, zoomedOut } from './blocks.js';
import { FeedRows } from './feed-rows.js';

/** While someone drags the map, so often at most. */
const DRAG_MILLIS = 120;
/** Positions nearer to each other on the deepest zoom stay one spot. */
const SPOT_PIXELS = 40;

/** Places that are asked for as they come into view. What is shown stays until what follows it is there. */
export class Feed {
  #map;
  #show;
  #asking;
  #answers = new Answers();
  #feed = null;
  #rows = null;
  #question = null;
  #selected = null;
  /** The row of the selected place, and what it answered; without a row where there is none for who asked. */
  #selection = null;
  /** What is drawn without the selected place, and of which query and zoom it is. */
  #drawn = { query: null, zoom: null, markers: [] };
  #dragged = 0;

  /**
   * @param {L.Map} map
   * @param {(markers: import('./markers.js').MarkerData[]) => void} show told all that is to be drawn
   * @param {(text: string) => void} say told what to tell the reader; empty for nothing
   */
  constructor(map, show, say) {
    this.#map = map;
    this.#show = show;
    this.#asking = new Asking(
      () => this.refresh(),
      (away) => say(away ? this.#feed.texts.away : ''),
    );
    map.on('moveend', () => this.refresh());
    map.on('drag', () => {
      if (performance.now() - this.#dragged > DRAG_MILLIS) {
        this.#dragged = performance.now();
        this.refresh();
      }
    });
  }

  /** @param {object} state all properties of the element */
  update({ feed = null, question = null, selected = null }) {
    if (feed && feed !== this.#feed) {
      this.#rows = new FeedRows(feed, this.#map.getContainer().closest('[lang]')?.lang || undefined);
    }
    this.#feed = feed;
    this.#question = question;
    this.#selected = selected;
    this.refresh();
  }

  refresh() {
    if (!this.#feed || !this.#question) {
      return;
    }
    this.#answers.keepTo(this.#question.query);
    const area = this.#question.selectedAlone ? null : inView(this.#map);
    this.#recall();
    this.#draw(area);
    this.#ask(area);
  }

  /** The cell that a cluster is; undefined for what is none. */
  cellOf(id) {
    return this.#drawn.markers.find((marker) => marker.id === id)?.cell;
  }

  /** The places that are drawn on the very spot of this one, itself among them. */
  onSpotOf(id) {
    const { position } = this.#drawn.markers.find((marker) => marker.id === id) ?? {};
    return this.#drawn.markers.filter(
      (marker) =>
        position &&
        !marker.cell &&
        marker.position.latitude === position.latitude &&
        marker.position.longitude === position.longitude,
    );
  }

  /** What those that share a spot are called together. */
  nameOf(total) {
    return this.#rows.clusterName(total);
  }

  /**
   * What a cluster holds, and whether going nearer would not part it.
   * @returns {Promise<{bounds: ?L.LatLngBounds, isEnd: boolean, places: object[], more: string}>}
   */
  async open(id) {
    const marker = this.#drawn.markers.find((other) => other.id === id);
    const answer = await this.#asking.of(`${this.#feed.clusterUrl}?${this.#question.query}&${new URLSearchParams(marker.cell)}`);
    const places = answer.places.map((row) => this.#rows.place(row));
    const bounds = answer.bounds ? this.#boundsNear(answer.bounds, marker.position) : null;
    return {
      bounds,
      isEnd: this.#map.getZoom() >= this.#map.getMaxZoom() || (bounds !== null && this.#isSpot(bounds)),
      places,
      more: marker.ring.total > places.length ? this.#rows.more(marker.ring.total) : '',
    };
  }

  remove() {
    this.#asking.stop();
  }

  /** Takes the selected place from what is known already. */
  #recall() {
    const row = this.#answers.place(this.#selected, this.#question.number);
    if (row) {
      this.#keepSelection(row);
    }
  }

  #keepSelection(row) {
    this.#selection = { id: this.#selected, number: this.#question.number, row };
  }

  #draw(area) {
    const names = area ? blocksOf(area) : [];
    const { query } = this.#question;
    const continues = query === this.#drawn.query && (area?.zoom ?? null) === this.#drawn.zoom;
    if (continues || names.every((name) => this.#answers.has(name))) {
      const { clusters, places } = this.#answers.in(names);
      this.#drawn = {
        query,
        zoom: area?.zoom ?? null,
        markers: [
          ...clusters.map(({ zoom, row }) => this.#rows.cluster(zoom, row)),
          ...places.map((row) => this.#rows.place(row)),
        ],
      };
    }
    const { id, row } = this.#selection ?? {};
    const markers = new Map(this.#drawn.markers.map((marker) => [marker.id, marker]));
    if (row && id === this.#selected) {
      markers.set(id, this.#rows.place(row));
    }
    this.#show(this.#rows.inOrder([...markers.values()].map((marker) => this.#nearest(marker))));
  }

  #ask(area) {
    const { number, query } = this.#question;
    const part = area && partOf(area, (name) => !this.#answers.isFresh(name, number));
    const unknown = this.#selected !== null && (this.#selection?.id !== this.#selected || this.#selection.number !== number);
    const selected = unknown ? this.#selected : null;
    if (!part && !selected) {
      this.#asking.nothing();
      if (area) {
        this.#askAhead(area);
      }
      return;
    }
    this.#asking.ask(this.#url(query, part, selected), (answer) => {
      if (part) {
        this.#answers.keep(part, number, answer);
      }
      if (selected !== null && selected === this.#selected) {
        this.#keepSelection(answer.selected ?? null);
      }
      this.refresh();
    });
  }

  /** What someone may look at next: what lies beside the view, and what is seen from further out. */
  #askAhead(area) {
    const { number, query } = this.#question;
    const missing = (part) => ({
      url: this.#url(query, part, null),
      keep: (answer) => this.#answers.keep(part, number, answer),
    });
    const steps = [...ringAround(area), ...zoomedOut(area)].map((next) => () => {
      const part = partOf(next, (name) => !this.#answers.isFresh(name, number));
      return part && missing(part);
    });
    this.#asking.ahead(`${number} ${JSON.stringify(area)}`, steps);
  }

  #url(query, part, selected) {
    const view = part ? `&${edges(part)}` : '';
    const place = selected === null ? '' : `&${new URLSearchParams({ place: selected })}`;
    return `${this.#feed.placesUrl}?${query}${view}${place}`;
  }

  /** The marker on the copy of the world that the reader looks at. */
  #nearest(marker) {
    const { latitude, longitude } = marker.position;
    const rounds = Math.round((this.#map.getCenter().lng - longitude) / 360);
    return rounds === 0 ? marker : { ...marker, position: { latitude, longitude: longitude + 360 * rounds } };
  }

  #boundsNear([west, south, east, north], { longitude }) {
    const shift = 360 * Math.round((longitude - (west + east) / 2) / 360);
    return L.latLngBounds([south, west + shift], [north, east + shift]);
  }

  #isSpot(bounds) {
    const deepest = this.#map.getMaxZoom();
    const corner = (position) => this.#map.project(position, deepest);
    return corner(bounds.getSouthWest()).distanceTo(corner(bounds.getNorthEast())) < SPOT_PIXELS;
  }
}
