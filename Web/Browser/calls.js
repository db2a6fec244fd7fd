// Single keys for what came of a call: they press the button with that digit while the card of the one who is rung has
// the focus, and do nothing elsewhere or while somebody types (WCAG 2.1.4).

const card = document.getElementById("now");

if (card) {
  card.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
    if (event.target.closest("input, select, textarea")) return;
    const button = [...card.querySelectorAll("button[data-key]")].find((one) => one.dataset.key === event.key);
    if (!button) return;
    event.preventDefault();
    button.click();
  });
  // A page that was led to a place of its own has the focus there already; the first one is given it here.
  if (document.activeElement === document.body && !document.getElementById("problems")) {
    card.focus({ preventScroll: true });
  }
}
