// The three sessions that may be open at a time: one in the form, two put aside, each with its own timer.

import { byId, freshID } from "./words.js";
import { carried, form, isBlank, read } from "./form.js";

const count = 3;

export class Slots {
  /**
   * - `tasks`: shows the tasks of a session.
   * - `shown`: called when another session is in the form.
   * - `kept`: called when something is to be kept.
   */
  constructor(kit, { tasks, shown, kept }) {
    Object.assign(this, { kit, tasks, shown, kept });
    this.buttons = [...document.querySelectorAll(".slot")];
    this.buttons.forEach((button, place) => {
      button.querySelector(".clock").setAttribute("aria-hidden", "true");
      button.addEventListener("click", (event) => {
        event.preventDefault();
        this.open(place);
      });
    });
    this.all = Array.from({ length: count }, () => this.free());
    this.current = 0;
    setInterval(() => this.#tick(), 1000);
  }

  get session() {
    return this.all[this.current];
  }

  /** A session in which nothing has been said; the channel stays from the one before. */
  free(content = "") {
    return { id: freshID(), content, seconds: 0, since: null };
  }

  /** Takes over what a page without scripts carries along: the form itself, and the other two in hidden fields. */
  readPage() {
    const { elements } = form;
    this.current = Number(elements.slot?.value ?? 1) - 1;
    this.all = this.all.map((fresh, place) => {
      const isShown = place === this.current;
      const kept = elements[`slot-${place + 1}`];
      const fields = isShown ? new URLSearchParams(new FormData(form)) : new URLSearchParams(kept?.value ?? "");
      kept?.remove();
      const seconds = Number(fields.get("seconds") ?? 0);
      const since = Number(fields.get("since") ?? 0) * 1000;
      const id = fields.get("id") || fresh.id;
      if (isShown) return { id, content: read().toString(), seconds, since: since || null };
      for (const name of ["id", "seconds", "since", "hour"]) fields.delete(name);
      return { id, content: fields.toString(), seconds, since: since || null };
    });
    elements.since?.remove();
  }

  /** Takes over what the browser has kept. */
  restore({ current, all }) {
    this.all = this.all.map((fresh, place) => all[place] ?? fresh);
    this.current = Math.min(Math.max(current, 0), count - 1);
  }

  /** What the browser keeps; `keepable` says what of a session may be. */
  keep(keepable) {
    return { current: this.current, all: this.all.map((slot) => ({ ...slot, content: keepable(slot) })) };
  }

  /** Notes what the form says now; the time runs from the first thing that is said. */
  note() {
    const session = this.session;
    session.content = read().toString();
    if (isBlank(session.content)) {
      if (!session.isHeld) Object.assign(session, { since: null, seconds: 0 });
    } else {
      this.begin();
    }
    this.#label(this.current);
    this.kept();
  }

  /** Starts the timer of the session in the form, if it does not run. */
  begin() {
    this.session.since ??= Date.now();
    this.#tick();
  }

  /** Whether the timer is wanted though nothing has been said: somebody is searching. */
  hold(isHeld) {
    this.session.isHeld = isHeld;
    if (isHeld) return this.begin();
    // A search that came to nothing was no session.
    if (isBlank(read().toString())) Object.assign(this.session, { since: null, seconds: 0 });
    this.#tick();
  }

  /** Puts the session aside and another one into the form. */
  open(place) {
    if (place === this.current || !this.all[place]) return;
    this.session.content = read().toString();
    this.current = place;
    this.show();
    this.kept();
  }

  /** Puts another session in the place of the one in the form. */
  replace(session) {
    this.all[this.current] = session;
    this.show();
  }

  /** Empties the form; the channel stays. */
  clear() {
    this.replace(this.free(carried(read().toString())));
  }

  /** The place of a session in which nothing has been said, the one in the form first; -1 where all are in use. */
  freePlace() {
    if (isBlank(read().toString())) return this.current;
    return this.all.findIndex((slot, place) => place !== this.current && isBlank(slot.content));
  }

  /** Shows the session that belongs into the form. */
  show() {
    this.shown(this.session);
    this.label();
  }

  /** Says on each button which session it opens. */
  label() {
    this.buttons.forEach((_, place) => this.#label(place));
    this.#tick();
  }

  static seconds(session) {
    const running = session.since === null ? 0 : Math.max(0, Math.floor((Date.now() - session.since) / 1000));
    return Math.min(86_400, session.seconds + running);
  }

  #label(place) {
    const { content } = this.all[place];
    const code = new URLSearchParams(content).get("task")?.split(":")[0];
    const words = this.kit.words;
    const name = code ? this.tasks.name(code) : isBlank(content) ? words.freeSlot : words.begunSlot;
    const button = this.buttons[place];
    button.querySelector(".what").textContent = name;
    button.setAttribute("aria-pressed", String(place === this.current));
  }

  #tick() {
    this.all.forEach((session, place) => {
      const seconds = Slots.seconds(session);
      const text = session.since === null && seconds === 0 ? "" : clock(seconds);
      const shown = this.buttons[place].querySelector(".clock");
      if (shown.textContent !== text) shown.textContent = text;
    });
    const field = byId("session").elements.seconds;
    if (field) field.value = Slots.seconds(this.session);
  }
}

/** A time as "04:12". */
export function clock(seconds) {
  const two = (number) => String(number).padStart(2, "0");
  return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
}
