/** Leads to the parts of a page that are notes, or what notes are about. */
window.tadmorNotes = {
  /**
   * Brings the part into view that the address names. The browser looked for it before it was there; after a step from
   * another page, the router changes the address only once that part is there.
   */
  reveal() {
    if (!this.show(location.hash)) {
      window.addEventListener('vaadin-navigated', () => this.show(location.hash), { once: true });
    }
  },

  /**
   * @param {string} fragment of an address, with its sign
   * @returns {boolean} whether there is such a part
   */
  show(fragment) {
    const part = fragment && document.getElementById(decodeURIComponent(fragment.slice(1)));
    if (!part) {
      return false;
    }
    for (let fold = part.closest('details'); fold; fold = fold.parentElement.closest('details')) {
      fold.open = true;
    }
    part.tabIndex = -1;
    part.focus({ preventScroll: true });
    part.scrollIntoView();
    return true;
  },
};

/** A link to a part of the same page needs no server, which would build the page anew. */
document.addEventListener(
  'click',
  (event) => {
    const link = event.target.closest?.('a.note-about');
    if (link && link.pathname === location.pathname && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      if (window.tadmorNotes.show(link.hash)) {
        event.preventDefault();
        event.stopPropagation();
      }
    }
  },
  { capture: true },
);
