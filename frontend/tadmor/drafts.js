/**
 * Drafts of notes, kept in this browser while they are typed: a crash, a closed tab or an expired sign-in loses
 * nothing. Each draft carries the submission it will be stored under, so that it is never stored twice.
 */
window.tadmorDrafts = {
  /**
   * What was written is stored, and its draft goes. What was typed while the answer was on its way stays as a draft of
   * what comes next: a note of its own, or another revision of the whole text.
   * @param {string} prefix of the names of the form's drafts
   * @param {object} written the draft that is stored
   * @param {object} next what a new draft starts with
   */
  stored(prefix, written, next) {
    for (const [key, draft] of this.all(prefix, written.submission)) {
      const since = this.since(draft.text, written.text);
      const text = since && next.basis ? draft.text : since;
      this.put(key, { ...draft, submission: next.submission, basis: next.basis, text });
    }
  },

  /** What was written is not wanted any more. */
  forget(prefix, submission) {
    this.all(prefix, submission).forEach(([key]) => localStorage.removeItem(key));
  },

  /** What was typed since a text was sent; all of it when it does not go on from there. */
  since(typed, sent) {
    return typed.startsWith(sent) ? typed.slice(sent.length) : typed;
  },

  /**
   * Shows an element when any draft is kept whose key begins so. One that is not for readers is no matter of theirs.
   * @param {HTMLElement} element hidden so far
   * @param {string} prefix of the keys
   */
  revealIfAny(element, prefix) {
    element.hidden = this.all(prefix).every(([, draft]) => draft.internal);
  },

  /** @returns {[string, object][]} the drafts whose names begin so, of this submission alone if it is given */
  all(prefix, submission) {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix))
      .sort()
      .map((key) => [key, this.read(key)])
      .filter(([, draft]) => draft && (!submission || draft.submission === submission));
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

  put(key, draft) {
    if (draft.text.trim()) {
      localStorage.setItem(key, JSON.stringify(draft));
    } else {
      localStorage.removeItem(key);
    }
  },
};
