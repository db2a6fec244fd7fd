// Every entry goes here first and is on the disk before it is sent, so that it is neither lost nor stored twice:
// whatever is not sure to have arrived is sent again, and the server knows it by its identity.

import { Sending } from "./sending.js";

// The waits between tries, in milliseconds: at first often, then not to burden a server that has just come back.
const waits = [15_000, 15_000, 30_000, 60_000, 120_000];
// Whoever signs in, perhaps in another window, does not wait long to see that it is sent.
const watch = 15_000;
// What is older than this was not sent at once, and says itself when it was.
const fresh = 60_000;

/** Whether an entry was refused because of its branch, which whoever was signed in could not log for. */
export const isElsewhere = ({ problems }) => problems?.some(({ field }) => field === "branch") ?? false;

export class Outbox {
  /**
   * - `stored`: called with an entry that has arrived, and the answer.
   * - `refused`: called with an entry that must be changed, and what is wrong with it.
   * - `changed`: called whenever what waits is other than before.
   */
  constructor(store, server, { stored, refused, changed }) {
    Object.assign(this, { store, server, stored, refused, changed });
    // "sent", "away" with no answer from the server, "failing" with a wrong one, "signIn", or "account" where the one
    // that is signed in may not log.
    this.state = "sent";
    this.entries = [];
    this.fails = 0;
    // Other tabs show the same entries.
    this.others = "BroadcastChannel" in globalThis ? new BroadcastChannel("lods-outbox") : null;
    this.others?.addEventListener("message", ({ data }) => {
      // What works in another tab works here too, as after somebody has signed in there.
      if (data === "sent" && this.state !== "sent") this.flush();
      else this.look();
    });
    this.sending = new Sending("lods-outbox", {
      send: () => this.#sendAll(),
      is: (state) => this.#is(state),
      isWanted: () => this.waiting.length > 0 || this.state !== "sent",
    });
  }

  /** The try that is under way; null where there is none. */
  get busy() {
    return this.sending.busy;
  }

  get waiting() {
    return this.entries.filter((entry) => !entry.problems);
  }

  get refusedOnes() {
    return this.entries.filter((entry) => entry.problems);
  }

  has(id) {
    return this.entries.some((entry) => entry.id === id);
  }

  /** Reads what the browser has kept. */
  async look() {
    this.entries = (await this.store.all("outbox")).sort((left, right) => left.at - right.at);
    this.changed();
  }

  /** Sends what was refused because of its branch once more, now that the page has the branch. */
  async retry(hasBranch) {
    const again = this.entries.filter((entry) => isElsewhere(entry) && hasBranch(entry.branch));
    for (const { id, problems, ...entry } of again) await this.store.change([["outbox", id, { id, ...entry }]], true);
    if (again.length) await this.look();
  }

  /** Takes an entry in and sends it; what else changes with it is on the disk together with it or not at all. */
  async add(entry, changes = []) {
    this.entries.push(entry);
    await this.store.change([["outbox", entry.id, entry], ...changes], true);
    return this.flush();
  }

  /** Takes an entry out. */
  async remove(id, changes = []) {
    this.entries = this.entries.filter((entry) => entry.id !== id);
    await this.store.change([["outbox", id, undefined], ...changes], true);
    this.#tell();
  }

  /** Sends all that waits, the oldest first. */
  flush() {
    return this.sending.flush();
  }

  async #sendAll() {
    await this.look();
    const queue = this.waiting;
    if (!queue.length) return this.#is(this.state === "away" && navigator.onLine === false ? "away" : "sent");
    // What has waited needs a new seal, and the server's clock.
    if (queue.some((entry) => this.#isLate(entry))) this.server.seal = null;
    let state = "sent";
    for (const entry of queue) {
      // It may have been taken back meanwhile.
      if (!this.has(entry.id)) continue;
      state = await this.#send(entry);
      if (state === "away" || state === "signIn" || state === "account") break;
    }
    if (this.waiting.length && state === "sent") state = "failing";
    this.#is(state);
  }

  #isLate(entry) {
    return entry.tries > 0 || Date.now() - entry.at > fresh;
  }

  /** Sends one entry; comes back with how it went. */
  async #send(entry) {
    let reply;
    try {
      // The clock is asked for before it is used.
      if (this.server.seal === null && (await this.server.state()) === null) {
        return this.#wait(entry, this.server.barred);
      }
      reply = await this.server.post(this.#body(entry));
    } catch {
      return this.#wait(entry, "away");
    }
    const { status, value } = reply;
    if (status === 200 && value?.id === entry.id) return this.#arrived(entry, value);
    // The identity is this entry's alone, so one that is there with another hour is this one.
    if (status === 409 && value?.error?.code === "otherContent") {
      return this.#arrived(entry, { stored: false, line: entry.line, ticket: null, today: null });
    }
    if (this.server.barred) return this.#wait(entry, this.server.barred);
    // What is wrong with this entry keeps none of the others back.
    if (value?.error?.problems || ((status === 400 || status === 413 || status === 422) && value?.error)) {
      const { problems, message, field } = value.error;
      entry.problems = problems ?? [{ field: field ?? "task", control: field ?? "task", message }];
      await this.#keep(entry);
      this.refused(entry);
      return "sent";
    }
    return this.#wait(entry, "failing");
  }

  #body({ id, branch, content, seconds, ...entry }) {
    const body = new URLSearchParams(content);
    for (const [name, value] of Object.entries({ do: "save", id, branch, seconds })) body.set(name, value);
    if (this.#isLate(entry)) {
      const hour = new Date(entry.at + this.server.skew).toISOString().slice(0, 13);
      body.set("hour", `${hour}:00Z`);
    }
    return body;
  }

  async #arrived(entry, answer) {
    await this.remove(entry.id);
    this.stored(entry, answer);
    return "sent";
  }

  async #wait(entry, state) {
    entry.tries += 1;
    await this.#keep(entry);
    return state;
  }

  async #keep(entry) {
    if (!this.has(entry.id)) return;
    await this.store.change([["outbox", entry.id, entry]]);
  }

  #is(state) {
    this.fails = state === "sent" ? 0 : this.fails + 1;
    this.state = state;
    if (this.waiting.length) {
      const isBarred = state === "signIn" || state === "account";
      const wait = isBarred ? watch : waits[Math.min(this.fails, waits.length) - 1] ?? waits[0];
      this.sending.later(wait);
    }
    this.#tell();
  }

  #tell() {
    this.changed();
    this.others?.postMessage(this.state);
  }
}
