// What was just saved, and the minute in which it can be taken back: beside the button that saves, which stays in
// sight, so that it covers nothing of the next session.

import { byId, button, element, filled } from "./words.js";
import { clock } from "./slots.js";

// As long as the server takes an entry back, in seconds.
const minute = 60;

export class Receipt {
  constructor(kit, { undo, again }) {
    Object.assign(this, { kit, undo, again });
    // What is read aloud stands in one place that never changes itself.
    this.voice = element("p", { class: "unseen", role: "status", id: "voice" });
    byId("outbox").before(this.voice);
    this.entry = null;
    this.ticket = null;
    setInterval(() => this.#tick(), 1000);
  }

  /** An entry that has arrived. */
  stored(entry, { line, ticket }) {
    Object.assign(this, { entry, ticket, end: ticket ? Date.now() + minute * 1000 : 0 });
    this.#show(this.kit.words.saved, line);
  }

  /** An entry that waits: it can be taken back as long as it does. */
  kept(entry) {
    Object.assign(this, { entry, ticket: null, end: Infinity });
    this.#show(this.kit.words.keptHere, entry.line);
  }

  get canUndo() {
    return this.entry !== null && this.end > Date.now();
  }

  /** A sentence in the place of a receipt. */
  say(text) {
    this.entry = null;
    this.isSentence = true;
    this.#place().replaceChildren(element("p", {}, text));
    this.voice.textContent = text;
  }

  /** A sentence is in the way once somebody goes on. */
  quiet() {
    if (this.isSentence) this.hide();
  }

  hide() {
    this.entry = null;
    this.isSentence = false;
    byId("receipt")?.remove();
  }

  #show(title, line) {
    this.isSentence = false;
    const { words } = this.kit;
    this.left = element("span", { class: "hint", "aria-hidden": "true" });
    const undo = button({ class: "secondary", id: "undo", value: "undo", "aria-keyshortcuts": "z" }, this.undo,
      element("kbd", { "aria-hidden": "true" }, "Z"), ` ${words.undo}`);
    const again = button({ class: "secondary", id: "again", "aria-keyshortcuts": "r" }, this.again,
      element("kbd", { "aria-hidden": "true" }, "R"), ` ${words.again}`);
    this.#place().replaceChildren(
      element("p", {}, element("strong", {}, title), ` ${line}`),
      element("div", { class: "buttons" }, this.canUndo ? [undo, this.left] : [], again));
    this.voice.textContent = `${title} ${line}${this.canUndo ? `. ${words.undoLeft}` : ""}`;
    this.#tick();
  }

  /** A place of its own for each receipt, so that the fuse of the minute starts anew. */
  #place() {
    const isCounted = this.entry !== null && this.end !== Infinity;
    const made = element("div", { class: isCounted ? "receipt" : "receipt is-counted", id: "receipt" });
    byId("receipt")?.remove();
    byId("at-hand").append(made);
    return made;
  }

  #tick() {
    if (!this.entry || !this.left) return;
    const seconds = Math.ceil((this.end - Date.now()) / 1000);
    if (seconds > 0) {
      this.left.textContent =
        this.end === Infinity ? "" : filled(this.kit.words.timeLeft, { time: clock(seconds) });
      return;
    }
    byId("undo")?.remove();
    this.left.remove();
  }
}
