// The visits that a team has counted: each is on the disk before it is sent, is sent in the order it was written, and
// stays until the server has said what became of it.

import { Sending } from "./sending.js";

// The waits between tries, in milliseconds.
const waits = [15_000, 30_000, 60_000, 120_000];

export class RoadQueue {
  /** `changed` is called whenever what waits is other than before, `elsewhere` when another account is signed in. */
  constructor(store, server, me, { changed, elsewhere }) {
    Object.assign(this, { store, server, me, changed, elsewhere });
    // "sent", "away", "failing", "signIn", or "account".
    this.state = "sent";
    this.all = [];
    this.fails = 0;
    this.sending = new Sending("lods-road", {
      send: () => this.#sendAll(),
      is: (state) => this.#is(state),
      isWanted: () => this.waiting.length > 0,
    });
    // Somebody may have signed in in another window.
    if ("BroadcastChannel" in globalThis) {
      new BroadcastChannel("lods-outbox").addEventListener("message", () => this.waiting.length && this.flush());
    }
  }

  /** What this account has written, the oldest first. */
  get entries() {
    return this.all.filter(({ owner }) => owner === this.me);
  }

  get waiting() {
    return this.unsent.filter(({ problems, clash }) => !problems && !clash);
  }

  /** What this account has written that the server has not taken, also where it waits for an answer. */
  get unsent() {
    return this.entries.filter(({ isSent, isOld }) => !isSent && !isOld);
  }

  /** How many visits of other accounts wait here. */
  get others() {
    return this.all.filter(({ owner, isSent, isOld }) => owner !== this.me && !isSent && !isOld).length;
  }

  /** The newest entry about a visit. */
  of(visit, day) {
    return this.entries.filter((entry) => entry.visit === visit && entry.day === day).at(-1);
  }

  async look() {
    this.all = (await this.store.all("visits")).sort((left, right) => left.at - right.at);
    this.changed();
  }

  /** Keeps an entry, new or changed, and sends it. */
  async put(entry, changes = []) {
    await this.store.change([["visits", entry.id, entry], ...changes], true);
    await this.look();
    return this.flush();
  }

  async remove(id) {
    await this.store.change([["visits", id, undefined]], true);
    await this.look();
  }

  /** Sends all that waits, the oldest first. */
  flush() {
    return this.sending.flush();
  }

  async #sendAll() {
    await this.look();
    if (!this.waiting.length) return this.#is(navigator.onLine === false ? "away" : "sent");
    // Who is signed in now is asked before anything is sent in their name.
    try {
      const state = await this.server.state();
      if (state === null) return this.#is(this.server.barred);
      if (state.owner !== this.me) {
        this.#is("account");
        return this.elsewhere(state.owner);
      }
    } catch {
      return this.#is("away");
    }
    let state = "sent";
    for (const entry of this.waiting) {
      state = await this.#send(entry);
      if (state !== "sent") break;
    }
    await this.look();
    this.#is(state);
  }

  async #send(entry) {
    let reply;
    try {
      reply = await this.server.post(this.#body(entry));
    } catch {
      return "away";
    }
    const { status, value } = reply;
    const error = value?.error;
    if (status === 200 && value?.id === entry.id) return this.#keep({ ...entry, isSent: true, content: "", mine: [] });
    if (this.server.barred) return this.server.barred;
    if (error?.code === "otherAccount") return "account";
    if (status === 409 && error?.mark) return this.#keep({ ...entry, agreed: undefined, clash: error });
    // What is wrong with this one keeps none of the others back.
    if (error?.problems) return this.#keep({ ...entry, problems: error.problems });
    if ([400, 403, 404, 413, 422].includes(status) && error) {
      return this.#keep({ ...entry, problems: [{ field: "count-0", message: error.message }] });
    }
    return "failing";
  }

  #body({ id, owner, visit, day, begins, team, filled, agreed, content }) {
    const body = new URLSearchParams(content);
    for (const [name, value] of Object.entries({ id, owner, visit, day, begins, team, filled, agreed })) {
      if (value !== undefined) body.set(name, value);
    }
    return body;
  }

  async #keep(entry) {
    await this.store.change([["visits", entry.id, entry]], true);
    return "sent";
  }

  #is(state) {
    this.fails = state === "sent" ? 0 : this.fails + 1;
    this.state = state;
    this.sending.stop();
    if (this.waiting.length && state !== "sent") {
      this.sending.later(waits[Math.min(this.fails, waits.length) - 1]);
    }
    this.changed();
  }
}
