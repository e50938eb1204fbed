/**
 * Keeps a screen in step with its address. When Back or Forward is pressed while an answer is on its way, the router may
 * change the address and forget the screen.
 */
window.tadmorAddress = {
  PATIENCE_MILLIS: 700,

  /**
   * Lets a view catch up with the address a while after Back or Forward, should it not have. Both stand still that long
   * first: while either moves, an answer is on its way that brings them together.
   * @param {HTMLElement} view of the server's, whose data-address is the query that it shows
   */
  follow(view) {
    const shownAt = location.pathname;
    const watch = new AbortController();
    let timer;
    const catchUp = (before) => {
      const [shown, wanted] = this.both(view);
      if (!view.isConnected) {
        watch.abort();
      } else if (location.pathname !== shownAt) {
        location.reload();
      } else if (shown === wanted) {
        return;
      } else if (shown !== before[0] || wanted !== before[1]) {
        later();
      } else {
        view.$server.showAddress(location.search.replace(/^\?/, ''));
      }
    };
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(catchUp, this.PATIENCE_MILLIS, this.both(view));
    };
    window.addEventListener('popstate', later, { signal: watch.signal });
  },

  /** The parameters that a view shows, and those of the address. */
  both(view) {
    return [this.parts(view.dataset.address), this.parts(location.search)];
  },

  /** The parameters of a query, whatever their order and however they are encoded. */
  parts(query) {
    return JSON.stringify([...new URLSearchParams(query)].sort());
  },
};
