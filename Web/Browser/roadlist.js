// What waits, in sight: how many visits, why, and what to say where the office has something else.

import { freshID, byId, button, element, filled } from "./words.js";

export class RoadList {
  constructor(words, queue, store, { edit, moment }) {
    Object.assign(this, { words, queue, store, edit, moment, asked: null });
    this.place = byId("road-queue");
    this.said = byId("road-queue-said");
    this.list = byId("road-queue-list");
    this.send = byId("road-send");
    this.signIn = byId("road-sign-in");
    this.send.addEventListener("click", () => queue.flush());
    addEventListener("beforeunload", (event) => {
      if (!store.isKept && queue.waiting.length) event.preventDefault();
    });
  }

  show() {
    const { words, queue } = this;
    const { waiting, others, state } = queue;
    const count = waiting.length || (queue.me === "" ? others : 0);
    const isBarred = state === "signIn" || state === "account" || (queue.me === "" && others > 0);
    const texts = [];
    if (count) texts.push(filled(isBarred ? words.waitsHere : words.waitsCount, { n: count }));
    if (count && state === "away") texts.push(words.away);
    if (state === "failing" && count) texts.push(words.failing);
    if (state === "account" && count) texts.push(words.otherAccount);
    if (queue.me !== "" && others) texts.push(filled(words.othersWait, { n: others }));
    if (!this.store.isKept && queue.entries.some(({ isSent }) => !isSent)) texts.push(words.notKept);
    if (!texts.length && queue.entries.length && queue.entries.every(({ isSent }) => isSent)) texts.push(words.allSent);
    const text = texts.join(" ");
    if (this.said.textContent !== text) this.said.textContent = text;
    this.send.hidden = !count || isBarred;
    this.signIn.hidden = !count || !isBarred;
    this.signIn.textContent = filled(words.signInToSend, { n: count });
    this.#list(queue.entries);
    this.place.hidden = text === "" && !queue.entries.length;
    this.place.dataset.waiting = count;
  }

  #list(entries) {
    const shown = entries.map(({ id, isSent, problems, clash }) => [id, isSent, problems, clash]);
    const key = JSON.stringify([shown, this.asked]);
    if (this.list.dataset.key === key) return;
    this.list.dataset.key = key;
    this.list.replaceChildren(...entries.map((entry) => element("li", { "data-entry": entry.id }, this.#row(entry))));
  }

  #row(entry) {
    const { words } = this;
    const written = filled(words.written, { time: this.moment(entry.at) });
    const name = element("strong", {}, entry.name);
    const tag = (tone, text) => element("span", { class: `tag ${tone}` }, text);
    if (entry.isSent) return [element("p", {}, name, " ", tag("good", `✓ ${words.sentAt}`), ` ${written}`)];
    if (this.asked === entry.id) return this.#sure(entry);
    if (entry.clash) return this.#clash(entry, written);
    const state = entry.problems ? tag("bad", words.refused) : tag("plain", words.waits);
    return [
      element("p", {}, name, " ", state, ` ${written}`),
      element("p", {}, entry.mine.join(" · ")),
      ...(entry.problems ?? []).map(({ message }) => element("p", { class: "message" }, message)),
      element("p", { class: "buttons" },
        button({ class: "secondary", "data-do": "edit" }, () => this.edit(entry), words.edit, this.#about(entry)),
        this.#drop(entry)),
    ];
  }

  /** Both sides, and what may be said to them. */
  #clash(entry, written) {
    const { words } = this;
    const { code, message, mark, theirs } = entry.clash;
    const label =
      { counted: words.addMine, otherContent: words.addMine, moved: words.countMine, ended: words.countOwn }[code];
    const agree = () => {
      // What is told a second time by the same form would be taken for the first; this is another one now.
      const id = code === "otherContent" ? freshID() : entry.id;
      const { clash, ...rest } = entry;
      const gone = id === entry.id ? [] : [["visits", entry.id, undefined]];
      return this.queue.put({ ...rest, id, agreed: mark }, gone);
    };
    return [
      element("p", {}, element("strong", {}, entry.name), " ",
        element("span", { class: "tag warning" }, words.decide), ` ${written}`),
      element("p", { class: "message" }, message),
      element("dl", { class: "facts" },
        element("dt", {}, words.theirs), theirs.map((line) => element("dd", {}, line)),
        element("dt", {}, words.mine), entry.mine.map((line) => element("dd", {}, line))),
      element("p", { class: "buttons" },
        button({ class: "primary", "data-do": "agree" }, agree, label, this.#about(entry)), this.#drop(entry)),
    ];
  }

  #drop(entry) {
    return button({ class: "secondary", "data-do": "drop" }, () => {
      this.asked = entry.id;
      this.show();
      this.list.querySelector("[data-do=stay]")?.focus();
    }, this.words.drop, this.#about(entry));
  }

  #sure(entry) {
    const { words } = this;
    const leave = () => {
      this.asked = null;
      this.show();
      this.place.querySelector("h2").focus();
    };
    return [
      element("p", { role: "alert" }, filled(words.dropSure, { name: entry.name })),
      element("p", { class: "buttons" },
        button({ class: "danger", "data-do": "drop-now" }, () => {
          this.asked = null;
          this.queue.remove(entry.id).then(() => this.place.querySelector("h2").focus());
        }, words.dropYes),
        button({ class: "secondary", "data-do": "stay" }, leave, words.dropNo)),
    ];
  }

  #about({ name }) {
    return element("span", { class: "unseen" }, `: ${name}`);
  }
}
