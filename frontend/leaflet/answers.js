import { blockOfCell, blockOfPosition, blocksOf } from './blocks.js';

/** Enough for a screen at every zoom and what lies around it. */
const MOST_BLOCKS = 800;

/** What a feed has answered to one query, block by block, those least looked at forgotten first. */
export class Answers {
  #query = null;
  /** @type {Map<string, {number: number, clusters: {zoom: number, row: any[]}[], places: any[][]}>} */
  #blocks = new Map();

  /** Forgets what was answered to another query. */
  keepTo(query) {
    if (query !== this.#query) {
      this.#blocks.clear();
      this.#query = query;
    }
  }

  has(block) {
    return this.#blocks.has(block);
  }

  /** Whether it was answered to the question of this number. */
  isFresh(block, number) {
    return this.#blocks.get(block)?.number === number;
  }

  /**
   * @param {import('./blocks.js').Area} area that was asked for
   * @param {number} number of the question
   * @param {{zoom: number, clusters: any[][], places: any[][]}} answer
   */
  keep(area, number, { zoom, clusters, places }) {
    const blocks = new Map(blocksOf(area).map((name) => [name, { number, clusters: [], places: [] }]));
    for (const row of clusters) {
      blocks.get(blockOfCell(zoom, row[0], row[1]))?.clusters.push({ zoom, row });
    }
    for (const row of places) {
      blocks.get(blockOfPosition(area, row[1], row[2]))?.places.push(row);
    }
    for (const [name, block] of blocks) {
      this.#touch(name, block);
    }
    for (const name of [...this.#blocks.keys()].slice(0, Math.max(this.#blocks.size - MOST_BLOCKS, 0))) {
      this.#blocks.delete(name);
    }
  }

  /** What lies in these blocks, as far as it is known. */
  in(names) {
    const blocks = names.flatMap((name) => {
      const block = this.#blocks.get(name);
      if (block) {
        this.#touch(name, block);
      }
      return block ?? [];
    });
    return {
      clusters: blocks.flatMap(({ clusters }) => clusters),
      places: blocks.flatMap(({ places }) => places),
    };
  }

  /** The place with an id, where it has come up in an answer to the question of this number. */
  place(id, number) {
    for (const block of this.#blocks.values()) {
      const row = block.number === number && block.places.find(([other]) => other === id);
      if (row) {
        return row;
      }
    }
    return undefined;
  }

  #touch(name, block) {
    this.#blocks.delete(name);
    this.#blocks.set(name, block);
  }
}
