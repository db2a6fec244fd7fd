// A form is sent once, however often its button is pressed: the button goes quiet until the answer is there.

// After so long, in milliseconds, there may be no answer any more, and it can be tried again.
const patience = 15_000;

const buttons = (form) => [...form.elements].filter(({ type }) => type === "submit");

function quiet(form) {
  form.dataset.sent = "yes";
  // Not disabled: what is disabled loses the focus, and its value is not sent.
  for (const button of buttons(form)) button.setAttribute("aria-disabled", "true");
}

function free(form) {
  delete form.dataset.sent;
  for (const button of buttons(form)) button.removeAttribute("aria-disabled");
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.getAttribute("method") !== "post") return;
  if (form.dataset.sent) return event.preventDefault();
  quiet(form);
  setTimeout(free, patience, form);
});

// A page that the browser has kept whole is as it was left.
window.addEventListener("pageshow", ({ persisted }) => {
  if (persisted) for (const form of document.querySelectorAll("form[data-sent]")) free(form);
});
