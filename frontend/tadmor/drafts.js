/**
 * Drafts of notes, kept in this browser while they are typed: a crash, a closed tab or an expired sign-in loses
 * nothing. Each draft carries the submission it will be stored under, so that it is never stored twice. Each open form
 * has a draft of its own: a lock with its name tells other tabs that it is in use, and ends with the tab.
 */
window.tadmorDrafts = {
  /** How often the server is told that someone is writing. */
  SIGN_OF_WRITING_MILLIS: 10_000,

  /** Settled once other forms see that the drafts of closed forms of this tab are free. */
  freed: Promise.resolve(),

  /**
   * Keeps what is typed in the form's text area, and gives the server a draft that was kept before.
   * @param {HTMLElement} form a note form of the server's
   * @param {string} prefix of the names of the drafts that may stand in this form
   * @param {string} submission what a new draft will be stored under
   * @param {string} basis what a new draft is a revision of
   */
  async keep(form, prefix, submission, basis) {
    form.draftListener?.abort();
    form.draftListener = new AbortController();
    const signal = form.draftListener.signal;
    form.draft = { submission, basis, subject: form.draft?.subject ?? '', internal: form.draft?.internal ?? false };
    const area = form.querySelector('vaadin-text-area');
    area.addEventListener('input', () => this.typed(form, area.inputElement.value), { signal });
    const kept = form.draftKey ? null : await this.take(form, prefix);
    if (form.typedBefore) {
      this.write(form, form.typedBefore);
    } else if (kept && !signal.aborted) {
      form.draft = { ...form.draft, submission: kept.submission, basis: kept.basis ?? basis };
      form.$server.restoreDraft(
        kept.text, kept.submission, kept.basis ?? '', kept.subject ?? '', kept.internal ?? false);
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
    for (const key of Object.keys(localStorage).filter((name) => name.startsWith(prefix)).sort()) {
      const draft = this.read(key);
      if (draft && !form.typedBefore && await this.hold(form, key)) {
        return draft;
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
        if (!lock) {
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
    this.write(form, text);
    if (!(Date.now() - form.toldWritingAt < this.SIGN_OF_WRITING_MILLIS)) {
      form.toldWritingAt = Date.now();
      form.$server.writing();
    }
  },

  /** Keeps what was chosen beside the text. */
  choose(form, subject, internal) {
    Object.assign(form.draft, { subject, internal });
    if (form.draftKey && localStorage.getItem(form.draftKey)) {
      this.write(form, form.querySelector('vaadin-text-area').inputElement.value);
    }
  },

  /** What is typed from now on is a revision of something else. */
  goOn(form, basis) {
    form.draft.basis = basis;
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

  forget(form) {
    form.toldWritingAt = form.typedBefore = undefined;
    if (form.draftKey) {
      localStorage.removeItem(form.draftKey);
    }
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

  /**
   * Shows an element when any draft is kept whose key begins so. One that is not for readers is no matter of theirs.
   * @param {HTMLElement} element hidden so far
   * @param {string} prefix of the keys
   */
  revealIfAny(element, prefix) {
    element.hidden = !Object.keys(localStorage).some(
      (key) => key.startsWith(prefix) && this.read(key) && !this.read(key).internal);
  },

  /** @returns {{text: string, submission: string, basis: string} | null} null too when what is kept cannot be read */
  read(key) {
    try {
      const draft = JSON.parse(localStorage.getItem(key));
      return draft?.text && draft?.submission ? draft : null;
    } catch {
      return null;
    }
  },

  write(form, text) {
    if (!form.draftKey) {
      form.typedBefore = text;
    } else if (text) {
      localStorage.setItem(form.draftKey, JSON.stringify({ text, ...form.draft }));
    } else {
      localStorage.removeItem(form.draftKey);
    }
  },
};

customElements.define(
  'note-form',
  class extends HTMLElement {
    /** A form that is only moved is there again at once. */
    disconnectedCallback() {
      queueMicrotask(() => this.isConnected || window.tadmorDrafts.release(this));
    }
  },
);
