/**
 * Drafts of notes, kept in this browser while they are typed: a crash, a closed tab or an expired sign-in loses
 * nothing. Each draft carries the submission it will be stored under, so that it is never stored twice.
 */
window.tadmorDrafts = {
  /**
   * Keeps what is typed in the form's text area, and gives the server a draft that was kept before.
   * @param {HTMLElement} form a note form of the server's
   * @param {string} key names the draft
   * @param {string} submission what a new draft will be stored under
   * @param {string} basis what a new draft is a revision of
   */
  keep(form, key, submission, basis) {
    const area = form.querySelector('vaadin-text-area');
    form.draftListener?.abort();
    form.draftListener = new AbortController();
    const draft = this.read(key);
    if (draft) {
      form.$server.restoreDraft(draft.text, draft.submission, draft.basis ?? '');
    }
    const kept = { submission: draft?.submission ?? submission, basis: draft?.basis ?? basis };
    area.addEventListener('input', () => this.write(key, { text: area.inputElement.value, ...kept }), {
      signal: form.draftListener.signal,
    });
  },

  /** @param {string} key names the draft */
  forget(key) {
    localStorage.removeItem(key);
  },

  /**
   * Shows an element when any draft is kept whose key begins so.
   * @param {HTMLElement} element hidden so far
   * @param {string} prefix of the keys
   */
  revealIfAny(element, prefix) {
    element.hidden = !Object.keys(localStorage).some((key) => key.startsWith(prefix));
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

  write(key, draft) {
    if (draft.text) {
      localStorage.setItem(key, JSON.stringify(draft));
    } else {
      this.forget(key);
    }
  },
};
