/** The list of places beside a map. */
window.tadmorSiteList = {
  /**
   * Passes the focus of a grid's cell, which the page outside the grid cannot see, on to what stands in that cell, so
   * that its marker lights up as it does for the mouse.
   * @param {HTMLElement} grid
   */
  linkFocus(grid) {
    const content = () => {
      const slot = grid.shadowRoot.activeElement?.querySelector('slot');
      return slot?.assignedElements()[0]?.querySelector('[data-leaflet-marker]');
    };
    let focused = null;
    const move = (next) => {
      if (next !== focused) {
        const last = focused;
        // Before the grid hears of the events below, since it answers them with another cell-focus.
        focused = next;
        last?.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
        next?.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
      }
    };
    grid.addEventListener('cell-focus', () => move(content()));
    grid.addEventListener('focusout', (event) => event.isTrusted && move(null));
  },

  /**
   * Leaves the columns that a row's first cell repeats out of a narrow list.
   * @param {HTMLElement} grid
   * @param {number[]} columns to leave out, counted from 0
   * @param {number} width below which the list is narrow, in CSS pixels
   */
  fold(grid, columns, width) {
    new ResizeObserver(([entry]) => {
      const all = [...grid.querySelectorAll('vaadin-grid-column, vaadin-grid-sort-column')];
      columns.forEach((index) => {
        all[index].hidden = entry.contentRect.width < width;
      });
    }).observe(grid);
  },
};
