/** The sheet with a place's dossier, beside the map or over it. */
window.tadmorSheet = {
  /** Where the focus was before it came to the sheet. */
  opener: null,

  /**
   * Keeps Escape, which closes the sheet, from doing so while someone writes in it.
   * @param {HTMLElement} sheet
   */
  guard(sheet) {
    sheet.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && event.target.matches('input, textarea')) {
        event.stopPropagation();
      }
    });
  },

  /**
   * Takes the focus to the name of the place that the sheet shows now.
   * @param {HTMLElement} sheet
   */
  enter(sheet) {
    const focused = this.focused();
    if (!sheet.contains(focused)) {
      this.opener = focused;
    }
    const heading = sheet.querySelector('h1');
    heading.tabIndex = -1;
    sheet.scrollTop = 0;
    heading.focus({ preventScroll: true });
  },

  /**
   * Gives the focus back to where it was, or else to the place's own link in the list.
   * @param {string} placeId of the place that was shown
   */
  leave(placeId) {
    const link = document.querySelector(`[data-leaflet-marker="${CSS.escape(placeId)}"] a`);
    const target = [this.opener, link].find((element) => element?.checkVisibility({ visibilityProperty: true }));
    this.opener = null;
    target?.focus();
  },

  /** The focused element, also when it stands in a component's shadow. */
  focused() {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) {
      element = element.shadowRoot.activeElement;
    }
    return element === document.body ? null : element;
  },
};
