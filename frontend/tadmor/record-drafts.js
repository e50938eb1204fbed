/**
 * Drafts of records, kept in this browser while they are typed. Each carries the submission it will be stored under, so
 * that it is never stored twice.
 */
window.tadmorRecordDrafts = {
  /** Fields that a person types into; in the others something is chosen. */
  TYPED: 'vaadin-text-field, vaadin-text-area',

  /**
   * Keeps what is typed and chosen in the form's fields, and gives back a draft that was kept before.
   * @param {HTMLElement} form a record form of the server's
   * @param {string} key names the draft
   * @param {{submission: string, basis: string}} fresh what a new draft starts with
   */
  keep(form, key, fresh) {
    form.draftListener?.abort();
    form.draftListener = new AbortController();
    const signal = form.draftListener.signal;
    form.draft = { key, ...fresh, values: {} };
    form.addEventListener('input', (event) => this.typed(form, event.target), { signal });
    form.addEventListener('change', (event) => this.chosen(form, event.target), { signal });
    const kept = this.read(key);
    if (kept) {
      form.draft = { key, ...kept };
      this.giveBack(form);
    }
  },

  /** Shows the texts at once, so that whoever types on does it there; of what was chosen the server knows the words. */
  giveBack(form) {
    const { submission, basis, values } = form.draft;
    const choices = { ...values };
    for (const field of form.querySelectorAll(this.TYPED)) {
      const text = values[field.dataset.field];
      delete choices[field.dataset.field];
      if (text !== undefined) {
        field.value = text;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }
    }
    form.$server.restoreDraft(Object.keys(choices), Object.values(choices), { submission, basis });
  },

  typed(form, target) {
    const field = target.closest('[data-field]');
    if (field?.matches(this.TYPED)) {
      this.note(form, field.dataset.field, field.inputElement.value);
    }
  },

  chosen(form, target) {
    const field = target.closest('[data-field]');
    if (field && !field.matches(this.TYPED)) {
      const items = field.selectedItems ?? [field.selectedItem];
      this.note(form, field.dataset.field, items.map((item) => item?.id ?? '').sort().join(' '));
    }
  },

  /** Keeps what stands in one field. */
  note(form, field, text) {
    if (form.draft) {
      form.draft.values[field] = text;
      this.write(form.draft);
    }
  },

  /**
   * What stands in the form is sent as something else from now on.
   * @param {HTMLElement} form
   * @param {{submission: string, basis: string}} next what it goes on as
   */
  goOn(form, next) {
    Object.assign(form.draft, next);
    this.write(form.draft);
  },

  /**
   * What was sent is stored, and its draft goes. What was typed since then stays, as a draft of a correction.
   * @param {HTMLElement} offers holds an element for each record that may be corrected, which is shown if it is
   * @param {string} key names the draft
   * @param {string} submission that was stored
   * @param {Object<string, string>} sent what stood in the fields
   */
  stored(offers, key, submission, sent) {
    const draft = this.read(key);
    if (draft?.submission !== submission) {
      return;
    }
    this.forget(key);
    const plain = (text) => (text ?? '').replace(/\s+/g, ' ');
    let since = Object.entries(draft.values).filter(([field, text]) => plain(text) !== plain(sent[field]));
    for (const offer of offers.querySelectorAll('[data-draft]')) {
      const { draft: next, fields, ...fresh } = offer.dataset;
      const own = since.filter(([field]) => field.startsWith(fields));
      since = since.filter(([field]) => !field.startsWith(fields));
      if (own.length > 0) {
        const values = Object.fromEntries(own.map(([field, text]) => [field.slice(fields.length), text]));
        this.write({ key: next, ...fresh, values });
        offer.hidden = false;
      }
    }
  },

  write({ key, ...draft }) {
    localStorage.setItem(key, JSON.stringify(draft));
  },

  /** What was typed is not wanted any more. */
  forget(key) {
    localStorage.removeItem(key);
  },

  /**
   * @returns {{submission: string, basis: string, values: Object<string, string>} | null} null too when what is kept
   *   cannot be read
   */
  read(key) {
    try {
      const draft = JSON.parse(localStorage.getItem(key));
      return draft?.submission && draft?.values ? { ...draft, basis: draft.basis ?? '' } : null;
    } catch {
      return null;
    }
  },
};
