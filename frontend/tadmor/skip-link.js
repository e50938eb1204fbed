/** The link past the header. Its address alone would lead to the first screen, to which all addresses are relative. */
document.addEventListener('click', (event) => {
  const link = event.target.closest?.('.skip-link');
  if (link) {
    event.preventDefault();
    document.querySelector(link.hash).focus();
  }
});
