/**
 * A line of time to look along: a handle for the day, bars for the months in which things happened, the day to type, a
 * choice of days that matter, and play. Fires "day-change" with the day, in ISO form, or an empty one for today.
 *
 * Properties: from, to (ISO days), day (ISO, or empty for today), bars (month and count), marks (day and label), texts.
 */
const DAY = 86_400_000;
const SEND_AFTER = 60;
const PLAY_STEP = 900;

const number = (iso) => Math.round(Date.parse(iso) / DAY);
const iso = (day) => new Date(day * DAY).toISOString().slice(0, 10);

/** The same day of another month, or that month's last. */
function monthsLater(day, months) {
  const date = new Date(day * DAY);
  const target = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0));
  target.setUTCDate(Math.min(date.getUTCDate(), target.getUTCDate()));
  return Math.round(target / DAY);
}

class TimeLine extends HTMLElement {
  #parts;
  #state = { from: '', to: '', day: '', bars: [], marks: [], texts: {} };
  #sending;
  #playing;

  connectedCallback() {
    this.#parts ??= this.#build();
    this.#render();
  }

  disconnectedCallback() {
    this.#stop();
    clearTimeout(this.#sending);
  }

  #build() {
    const make = (tag, className, attributes = {}) => {
      const element = Object.assign(document.createElement(tag), attributes);
      element.className = className;
      return element;
    };
    const parts = {
      histogram: make('div', 'time-histogram'),
      handle: make('input', 'time-handle', { type: 'range', step: 1 }),
      play: make('button', 'time-play', { type: 'button' }),
      day: make('input', 'time-day', { type: 'date' }),
      marks: make('select', 'time-marks'),
      today: make('button', 'time-today', { type: 'button' }),
    };
    parts.histogram.ariaHidden = 'true';
    parts.handle.addEventListener('input', () => this.#move(parts.handle.valueAsNumber));
    parts.handle.addEventListener('keydown', (event) => this.#moveByMonth(event));
    parts.day.addEventListener('change', () => parts.day.value && this.#move(number(parts.day.value)));
    parts.marks.addEventListener('change', () => parts.marks.value && this.#move(number(parts.marks.value)));
    parts.today.addEventListener('click', () => this.#move(number(this.#state.to)));
    parts.play.addEventListener('click', () => (this.#playing ? this.#stop() : this.#start()));
    const controls = make('div', 'time-controls');
    controls.append(parts.play, parts.day, parts.marks, parts.today);
    const track = make('div', 'time-track');
    track.append(parts.histogram, parts.handle);
    this.replaceChildren(track, controls);
    return parts;
  }

  #render() {
    if (!this.#parts || !this.#state.from || !this.#state.to) {
      return;
    }
    const { from, to, marks, texts } = this.#state;
    const { handle, day, play, today } = this.#parts;
    handle.min = number(from);
    handle.max = number(to);
    Object.assign(day, { min: from, max: to, ariaLabel: texts.day });
    handle.ariaLabel = texts.handle;
    today.textContent = texts.today;
    play.disabled = matchMedia('(prefers-reduced-motion: reduce)').matches;
    play.title = play.disabled ? texts.noMotion : '';
    this.#parts.marks.ariaLabel = texts.marks;
    this.#parts.marks.replaceChildren(
      new Option(texts.marks, ''),
      ...marks.map((mark) => new Option(mark.label, mark.day)),
    );
    this.#drawBars();
    this.#place();
    this.#namePlay();
  }

  #drawBars() {
    const first = number(this.#state.from);
    const length = number(this.#state.to) - first || 1;
    const most = Math.max(1, ...this.#state.bars.map((bar) => bar.count));
    this.#parts.histogram.replaceChildren(
      ...this.#state.bars.map(({ month, count }) => {
        const bar = document.createElement('i');
        bar.style.insetInlineStart = `${((number(`${month}-01`) - first) / length) * 100}%`;
        bar.style.blockSize = `${(count / most) * 100}%`;
        return bar;
      }),
    );
  }

  #place() {
    const day = this.#state.day || this.#state.to;
    this.#parts.handle.value = number(day);
    // As the rest of the page writes dates in English.
    const language = document.documentElement.lang.replace(/^en$|^$/, 'en-GB');
    this.#parts.handle.ariaValueText = new Intl.DateTimeFormat(language, {
      dateStyle: 'long',
      timeZone: 'UTC',
    }).format(new Date(number(day) * DAY));
    this.#parts.day.value = day;
    this.#parts.marks.value = this.#state.marks.some((mark) => mark.day === day) ? day : '';
    this.toggleAttribute('past', this.#state.day !== '');
  }

  /** Shows the day at once, and tells it when the hand has rested for a moment. */
  #move(wanted) {
    const day = Math.min(Math.max(wanted, number(this.#state.from)), number(this.#state.to));
    this.#state.day = day === number(this.#state.to) ? '' : iso(day);
    this.#place();
    clearTimeout(this.#sending);
    this.#sending = setTimeout(
      () => this.dispatchEvent(new CustomEvent('day-change', { detail: { day: this.#state.day } })),
      SEND_AFTER,
    );
  }

  #moveByMonth(event) {
    const months = { PageUp: 1, PageDown: -1 }[event.key];
    if (months) {
      event.preventDefault();
      this.#move(monthsLater(this.#parts.handle.valueAsNumber, months));
    }
  }

  #start() {
    if (this.#parts.handle.value === this.#parts.handle.max) {
      this.#move(number(this.#state.from));
    }
    this.#playing = setInterval(() => {
      this.#move(monthsLater(this.#parts.handle.valueAsNumber, 1));
      if (this.#parts.handle.value === this.#parts.handle.max) {
        this.#stop();
      }
    }, PLAY_STEP);
    this.#namePlay();
  }

  #stop() {
    clearInterval(this.#playing);
    this.#playing = undefined;
    this.#namePlay();
  }

  #namePlay() {
    this.#parts.play.textContent = this.#playing ? '⏸' : '▶';
    this.#parts.play.ariaLabel = this.#playing ? this.#state.texts.pause : this.#state.texts.play;
  }

  #set(name, value) {
    this.#state[name] = value ?? this.#state[name];
    if (this.#parts) {
      this.#render();
    }
  }

  set from(value) {
    this.#set('from', value);
  }

  set to(value) {
    this.#set('to', value);
  }

  /** While the day is on its way to the server, what comes back is of an earlier one. */
  set day(value) {
    if (!this.#playing) {
      this.#set('day', value ?? '');
    }
  }

  set bars(value) {
    this.#set('bars', value);
  }

  set marks(value) {
    this.#set('marks', value);
  }

  set texts(value) {
    this.#set('texts', value);
  }
}

customElements.define('time-line', TimeLine);
