const FIRST_RETRY_MILLIS = 1_000;
const LAST_RETRY_MILLIS = 30_000;

/** What the server said to a question that it understood but would not answer: to ask again is of no use. */
class Refusal extends Error {}

async function answer(url, options) {
  const response = await fetch(url, { headers: { Accept: 'application/json' }, ...options });
  if (response.ok) {
    return response.json();
  }
  const message = `${response.status} ${response.statusText}`;
  throw response.status === 400 ? new Refusal(`${message}: ${await response.text()}`) : new Error(message);
}

/** Resolves when the browser has nothing better to do. */
function idle() {
  return new Promise((resolve) => {
    (window.requestIdleCallback ?? window.setTimeout)(() => resolve());
  });
}

/** Asks one question at a time: the next one ends the one before. Asks again while the server is away. */
export class Asking {
  #retry;
  #tell;
  /** What is being asked now, and ahead of need. */
  #now = null;
  #ahead = null;
  #failures = 0;
  #timer;
  #online = () => this.#failures > 0 && this.#again();

  /**
   * @param {() => void} retry asks what is to be asked then
   * @param {(away: boolean) => void} tell told whether the server is away
   */
  constructor(retry, tell) {
    this.#retry = retry;
    this.#tell = tell;
    window.addEventListener('online', this.#online);
  }

  /**
   * @param {string} url
   * @param {(answer: object) => void} keep given the answer, unless something else has been asked by then
   */
  async ask(url, keep) {
    if (this.#now?.url === url) {
      return;
    }
    this.nothing();
    this.#endAhead();
    const stop = new AbortController();
    this.#now = { url, stop };
    try {
      const content = await answer(url, { signal: stop.signal });
      if (!stop.signal.aborted) {
        this.#now = null;
        this.#failures = 0;
        this.#tell(false);
        keep(content);
      }
    } catch (error) {
      if (!stop.signal.aborted) {
        this.#failed(error);
      }
    }
  }

  /** There is nothing to be asked now. */
  nothing() {
    clearTimeout(this.#timer);
    this.#now?.stop.abort();
    this.#now = null;
  }

  /**
   * Asks what may be wanted next, one after the other, until something is wanted now.
   * @param {string} name what is being prepared for: the same once more changes nothing
   * @param {(() => ?{url: string, keep: (answer: object) => void})[]} steps each with what to ask, if anything by then
   */
  async ahead(name, steps) {
    if (this.#ahead?.name === name || navigator.connection?.saveData) {
      return;
    }
    this.#endAhead();
    const stop = new AbortController();
    this.#ahead = { name, stop };
    try {
      for (const step of steps) {
        await idle();
        const next = stop.signal.aborted ? null : step();
        if (next) {
          next.keep(await answer(next.url, { signal: stop.signal, priority: 'low' }));
        }
      }
    } catch {
      // It is asked for when it is needed.
    }
  }

  /** Asks at once, whatever else is asked. */
  of(url) {
    return answer(url);
  }

  stop() {
    this.nothing();
    this.#endAhead();
    window.removeEventListener('online', this.#online);
  }

  #failed(error) {
    console.warn('The map was not answered:', error);
    this.#tell(true);
    if (error instanceof Refusal) {
      return;
    }
    const wait = Math.min(FIRST_RETRY_MILLIS * 2 ** this.#failures, LAST_RETRY_MILLIS);
    this.#failures++;
    this.#timer = setTimeout(() => this.#again(), wait);
  }

  #again() {
    this.nothing();
    this.#retry();
  }

  #endAhead() {
    this.#ahead?.stop.abort();
    this.#ahead = null;
  }
}
