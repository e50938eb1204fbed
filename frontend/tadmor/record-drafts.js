/**
 * Drafts of records, kept in this browser while they are typed. Each carries the submission it will be stored under, so
 * that it is never stored twice.
 */
window.tadmorRecordDrafts = {
  /**
   * Keeps what is typed in the form's fields, and gives the server a draft that was kept before.
   * @param {HTMLElement} form a record form of the server's
   * @param {string} key names the draft
   * @param {string} submission what a new draft will be stored under
   */
  keep(form, key, submission) {
    form.draftListener?.abort();
    form.draftListener = new AbortController();
    form.draft = { key, submission, values: {} };
    const kept = this.read(key);
    if (kept) {
      form.draft = { key, ...kept };
      const fields = Object.keys(kept.values);
      form.$server.restoreDraft(fields, Object.values(kept.values), kept.submission);
    }
    form.addEventListener(
      'input',
      (event) => {
        const field = event.target.closest('vaadin-text-field[data-field], vaadin-text-area[data-field]');
        if (field) {
          this.note(form, field.dataset.field, field.inputElement.value);
        }
      },
      { signal: form.draftListener.signal },
    );
  },

  /** Keeps what stands in one field. */
  note(form, field, text) {
    if (form.draft) {
      form.draft.values[field] = text;
      const { key, submission, values } = form.draft;
      localStorage.setItem(key, JSON.stringify({ submission, values }));
    }
  },

  /** What was typed is stored, or not wanted any more. */
  forget(key) {
    localStorage.removeItem(key);
  },

  /** @returns {{submission: string, values: Object<string, string>} | null} null too when what is kept cannot be read */
  read(key) {
    try {
      const draft = JSON.parse(localStorage.getItem(key));
      return draft?.submission && draft?.values ? draft : null;
    } catch {
      return null;
    }
  },
};
