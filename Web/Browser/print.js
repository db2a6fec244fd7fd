// The button that prints a page; without scripts the browser's own way does, and the button stays away.

const button = document.getElementById("print");
if (button) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
