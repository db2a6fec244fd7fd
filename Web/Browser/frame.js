// What every page does beyond what it does without scripts: a warning before the sign-in is over, and a clean desk when
// somebody signs out.

import "./pressed.js";
import "./draft.js";
import { leaveRoad, mindOwner } from "./roadstore.js";
import { clearDrafts } from "./store.js";

const dialog = document.getElementById("timeout");

// The warning comes five minutes before the end, and never later than half of the time (WCAG 2.2.1 asks for 20 seconds).
const lead = 300;

if (dialog) {
  const whole = Number(dialog.dataset.seconds);
  const part = (name) => document.getElementById("timeout-" + name);
  const left = part("left");
  const language = document.documentElement.lang;
  // When it is over unless something is done, and when it is over whatever is done.
  let idle = Date.now() + whole * 1000;
  let last = Date.now() + Number(dialog.dataset.end) * 1000;
  // From how many seconds before the last end the user was not told yet: five minutes, and once more the last one.
  let untold = lead;

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
    const isLast = last <= idle;
    const seconds = Math.round((Math.min(idle, last) - Date.now()) / 1000);
    const from = isLast ? untold : Math.min(lead, whole / 2);
    if (seconds <= from && !dialog.open && seconds > 0) {
      for (const [name, isShown] of [["idle", !isLast], ["stay", !isLast], ["end", isLast], ["on", isLast]]) {
        part(name).hidden = !isShown;
      }
      dialog.showModal();
    }
    // A minute's steps until the last one: what changes each second is read aloud each second.
    if (dialog.open) {
      const said = text(seconds > 60 ? Math.ceil(seconds / 60) * 60 : Math.ceil(seconds / 10) * 10);
      if (left.textContent !== said) left.textContent = said;
    }
    // The page stays as it is: whatever is sent now leads to the sign-in and is kept there.
    if (seconds <= 0 && dialog.open) dialog.close();
  };

  const renew = () => (idle = Date.now() + whole * 1000);

  const ask = async () => {
    try {
      const reply = await fetch("/me/stay", { headers: { Accept: "application/json" } });
      if (!reply.ok) return;
      renew();
      // Somebody may have signed in anew in another window.
      const end = (await reply.json()).end;
      if (Math.abs(Date.now() + end * 1000 - last) > 60_000) untold = lead;
      last = Date.now() + end * 1000;
    } catch {
      // Without a network the time runs on, and the next try is the user's.
    }
  };

  const stay = () => {
    const isLast = !part("on").hidden;
    if (isLast) untold = Math.round((last - Date.now()) / 1000) > 60 ? 60 : 0;
    dialog.close();
    return isLast ? undefined : ask();
  };

  part("stay").addEventListener("click", stay);
  part("on").addEventListener("click", stay);
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    stay();
  });
  // Scripts that ask the server keep the sign-in going as a new page does.
  document.addEventListener("lods-heard", renew);
  // Whoever comes back to the page near its end may have signed in anew meanwhile, and is not warned of the old one.
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden && last - Date.now() < lead * 1000) ask();
  });
  setInterval(tick, 1000);
}

// The next person at this desk does not find the sessions that were open; what waits to be sent stays and is sent.
for (const form of document.querySelectorAll('form[action="/sign-out"]')) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    document.dispatchEvent(new Event("lods-leaving"));
    const late = new Promise((done) => setTimeout(done, 1000));
    Promise.race([Promise.all([clearDrafts(), leaveRoad()]), late]).catch(() => {}).finally(() => form.submit());
  });
}

// A log page in another tab need not wait to hear that somebody has signed in.
if (dialog && "BroadcastChannel" in globalThis) new BroadcastChannel("lods-outbox").postMessage("sent");

// A round that is kept on the telephone is its owner's alone, and goes when it is old.
mindOwner(dialog?.dataset.owner);

// After a form that could not be taken, the list of what is wrong has the focus.
document.getElementById("problems")?.focus();
