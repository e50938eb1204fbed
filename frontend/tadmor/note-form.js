/**
 * The forms that notes are written in. Each open form has a draft of its own: a lock with its name tells other tabs that
 * it is in use, and ends with the tab.
 */
window.tadmorNoteForm = {
  /** How often the server is told that someone is writing. */
  SIGN_OF_WRITING_MILLIS: 10_000,

  /** Settled once other forms see that the drafts of closed forms of this tab are free. */
  freed: Promise.resolve(),

  /**
   * Keeps what is typed in the form's text area, and gives back a draft that was kept before.
   * @param {HTMLElement} form a note form of the server's
   * @param {string} prefix of the names of the drafts that may stand in this form
   * @param {object} fresh what a new draft starts with
   */
  async keep(form, prefix, fresh) {
    form.draftListener?.abort();
    form.draftListener = new AbortController();
    const signal = form.draftListener.signal;
    const area = form.querySelector('vaadin-text-area');
    area.addEventListener('input', () => this.typed(form, area.inputElement.value), { signal });
    const internal = form.querySelector('vaadin-checkbox');
    internal.addEventListener('change', () => this.choose(form, { internal: internal.checked }), { signal });
    form.toldWritingAt = undefined;
    const own = form.draftKey ? window.tadmorDrafts.read(form.draftKey) : null;
    form.draft = { ...fresh, text: own ? area.inputElement.value : '' };
    const kept = form.draftKey ? own : await (form.found ??= this.take(form, prefix));
    if (form.draft.text) {
      this.write(form);
    } else if (kept && !signal.aborted) {
      Object.assign(form.draft, kept);
      this.fill(form);
      form.$server.restoreDraft(form.draft);
    }
  },

  /**
   * Finds a draft that no other form is using, or else a name for a new one.
   * @returns {Promise<object | null>} the draft that was found
   */
  async take(form, prefix) {
    // A form that this one replaces leaves the page first.
    await new Promise((later) => setTimeout(later));
    await this.freed;
    for (const [key] of window.tadmorDrafts.all(prefix)) {
      if (!form.draft.text && await this.hold(form, key)) {
        const draft = window.tadmorDrafts.read(key);
        // Whoever has typed meanwhile goes on with that; the draft is for another form then.
        if (draft && !form.draft.text) {
          return draft;
        }
        this.release(form);
      }
    }
    await this.hold(form, prefix + form.draft.submission);
    return null;
  },

  /** @returns {Promise<boolean>} whether the form has the draft of this name for itself from now on */
  hold(form, key) {
    return new Promise((answer) => {
      const use = () => {
        form.draftKey = key;
        answer(true);
      };
      // Browsers know locks on secure connections alone; without them, two tabs may find the same draft.
      if (!navigator.locks) {
        use();
        return;
      }
      const held = navigator.locks.request(key, { ifAvailable: true }, (lock) => {
        if (!lock || !form.isConnected) {
          answer(false);
          return undefined;
        }
        use();
        return new Promise((release) => {
          form.releaseDraft = () => {
            release();
            this.freed = held;
          };
        });
      });
    });
  },

  /** Keeps what stands in the form now, and tells the server now and then that someone is writing. */
  typed(form, text) {
    form.draft.text = text;
    this.write(form);
    if (!(Date.now() - form.toldWritingAt < this.SIGN_OF_WRITING_MILLIS)) {
      form.toldWritingAt = Date.now();
      form.$server.writing();
    }
  },

  /** Keeps what was chosen beside the text. */
  choose(form, choice) {
    Object.assign(form.draft, choice);
    this.write(form);
  },

  /**
   * What is typed from now on is a revision of something else.
   * @param {HTMLElement} form
   * @param {string} written the text that the server knew
   * @param {object} next what the writer goes on with, which what was typed since then follows
   */
  goOn(form, written, next) {
    const since = window.tadmorDrafts.since(form.draft.text, written);
    form.draft = { ...next, text: next.text + (since && `\n\n${since}`) };
    this.fill(form);
  },

  /** Shows the text of the draft, and tells it to the server as if it had been typed. */
  fill(form) {
    const area = form.querySelector('vaadin-text-area');
    area.value = form.draft.text;
    area.dispatchEvent(new Event('change', { bubbles: true }));
  },

  /** Types a text where the caret is. */
  insert(form, text) {
    const area = form.querySelector('vaadin-text-area');
    const field = area.inputElement;
    const before = field.value.slice(0, field.selectionStart);
    field.setRangeText(
      (before && !/\s$/.test(before) ? ' ' : '') + text + ' ', field.selectionStart, field.selectionEnd, 'end');
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    field.focus();
  },

  /** Lets another form have the draft; what is typed here is kept all the same. */
  share(form) {
    form.releaseDraft?.();
    form.releaseDraft = undefined;
  },

  /** The form is gone. */
  release(form) {
    this.share(form);
    form.draftKey = undefined;
  },

  write(form) {
    if (form.draftKey) {
      window.tadmorDrafts.put(form.draftKey, form.draft);
    }
  },
};

customElements.define(
  'note-form',
  class extends HTMLElement {
    /** A form that is only moved is there again at once. */
    disconnectedCallback() {
      queueMicrotask(() => this.isConnected || window.tadmorNoteForm.release(this));
    }
  },
);
