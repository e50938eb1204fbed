import { insideCell } from './blocks.js';

/** What the rows of a feed stand for: markers of places and of clusters, in the reader's language. */


/** @returns {string} the text for a number, with the number in it */
export function counted({ limits, texts }, number, language) {
  const last = limits.findLastIndex((limit) => limit <= number);
  return filled(texts[Math.max(last, 0)], [new Intl.NumberFormat(language).format(number)]);
}

function filled(pattern, words) {
  return pattern.replace(/\{(\d+)\}/g, (_, index) => words[index] ?? '');
}

/** Turns rows into what markers are drawn from. */
export class FeedRows {
  #feed;
  #language;
  #signs;

  /**
   * @param {object} feed as the server described it
   * @param {string | undefined} language of the page
   */
  constructor(feed, language) {
    this.#feed = feed;
    this.#language = language;
    this.#signs = new Map(feed.signs.map((sign, order) => [sign.code, { ...sign, order }]));
  }

  /** @returns {import('./markers.js').MarkerData} */
  place([id, latitude, longitude, name, codes]) {
    const said = codes.split(' ').map((code) => this.#sign(code));
    const known = said.flatMap(({ sign }) => sign ?? []);
    const label = [name, ...said.map(({ words }) => words)].filter(Boolean).join(', ');
    const symbol = known.find((sign) => sign.symbol)?.symbol;
    const classes = [symbol?.cssClass, ...known.map(({ cssClass }) => cssClass)].filter(Boolean).join(' ');
    return {
      id,
      position: { latitude, longitude },
      name,
      label,
      tooltip: label,
      symbol: { ...symbol, cssClass: classes },
      badges: known
        .filter(({ badge }) => badge)
        .toSorted((one, other) => one.order - other.order)
        .map(({ badge }) => badge),
    };
  }

  /** @returns {import('./markers.js').MarkerData} */
  cluster(zoom, [x, y, latitude, longitude, total, ...numbers]) {
    const counts = this.#feed.counts.map((count, index) => ({ ...count, number: numbers[index] ?? 0 }));
    const some = counts.filter(({ number }) => number > 0);
    const label = [this.clusterName(total), ...some.map(({ words, number }) => this.#counted(words, number))].join(', ');
    return {
      id: `cluster:${zoom}/${x}/${y}`,
      cell: { zoom, x, y },
      position: insideCell(zoom, x, y, { latitude, longitude }),
      name: '',
      label,
      tooltip: label,
      ring: {
        total,
        text: new Intl.NumberFormat(this.#language, { notation: 'compact' }).format(total),
        shares: counts.filter(({ symbol }) => symbol).map(({ symbol, number }) => ({ symbol, number })),
      },
      badges: some.flatMap(({ badge }) => badge ?? []),
    };
  }

  clusterName(total) {
    return this.#counted(this.#feed.texts.cluster, total);
  }

  /** What is said below the first places of so many. */
  more(total) {
    return this.#counted(this.#feed.texts.more, total);
  }

  /** Clusters first, the largest first of all; then places by name. */
  inOrder(markers) {
    const { compare } = new Intl.Collator(this.#language);
    return markers.toSorted(
      (one, other) => (other.ring?.total ?? 0) - (one.ring?.total ?? 0) || compare(one.name, other.name),
    );
  }

  #sign(code) {
    const [own, ...given] = code.split('/');
    const sign = this.#signs.get(own);
    const words = given.map((codes) => codes.split('+').map((other) => this.#signs.get(other)?.words).join(', '));
    return { sign, words: filled(sign?.words ?? '', words) };
  }

  #counted(text, number) {
    return counted(text, number, this.#language);
  }
}
