// What every page does beyond what it does without scripts: a warning before the sign-in is over, and a clean desk when
// somebody signs out.

import { clearDrafts } from "./store.js";

const dialog = document.getElementById("timeout");

// The warning comes five minutes before the end, and never later than half of the time (WCAG 2.2.1 asks for 20 seconds).
const lead = 300;

if (dialog) {
  const whole = Number(dialog.dataset.seconds);
  const left = document.getElementById("timeout-left");
  const language = document.documentElement.lang;
  let end = Date.now() + whole * 1000;

  const text = (seconds) => {
    const minutes = Math.floor(seconds / 60);
    const unit = new Intl.NumberFormat(language, {
      style: "unit",
      unit: minutes > 0 ? "minute" : "second",
      unitDisplay: "long",
    });
    return unit.format(minutes > 0 ? minutes : Math.max(0, seconds));
  };

  const tick = () => {
    const seconds = Math.round((end - Date.now()) / 1000);
    if (seconds <= Math.min(lead, whole / 2) && !dialog.open && seconds > 0) dialog.showModal();
    // A minute's steps until the last one: what changes each second is read aloud each second.
    if (dialog.open) {
      const said = text(seconds > 60 ? Math.ceil(seconds / 60) * 60 : Math.ceil(seconds / 10) * 10);
      if (left.textContent !== said) left.textContent = said;
    }
    // The page stays as it is: whatever is sent now leads to the sign-in and is kept there.
    if (seconds <= 0 && dialog.open) dialog.close();
  };

  const stay = async () => {
    try {
      const reply = await fetch("/me/stay", { headers: { Accept: "application/json" } });
      if (reply.ok) end = Date.now() + whole * 1000;
    } catch {
      // Without a network the time runs on, and the next try is the user's.
    }
    dialog.close();
  };

  document.getElementById("timeout-stay").addEventListener("click", stay);
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    stay();
  });
  // Scripts that ask the server keep the sign-in going as a new page does.
  document.addEventListener("lods-heard", () => (end = Date.now() + whole * 1000));
  setInterval(tick, 1000);
}

// The next person at this desk does not find the sessions that were open; what waits to be sent stays and is sent.
for (const form of document.querySelectorAll('form[action="/sign-out"]')) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    document.dispatchEvent(new Event("lods-leaving"));
    const late = new Promise((done) => setTimeout(done, 1000));
    Promise.race([clearDrafts(), late]).catch(() => {}).finally(() => form.submit());
  });
}

// After a form that could not be taken, the list of what is wrong has the focus.
document.getElementById("problems")?.focus();
