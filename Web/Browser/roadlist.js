// What waits, in sight: how many visits, why, and what to say where the office has something else.

import { byId, button, element, filled } from "./words.js";

export class RoadList {
  constructor(words, queue, store, { edit, moment }) {
    Object.assign(this, { words, queue, store, edit, moment, asked: null, isOut: false });
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
    const { waiting, unsent, others, state } = queue;
    // Where nobody is signed in, what waits is a number alone.
    const isOut = this.isOut || state === "signIn";
    const count = (isOut ? unsent : waiting).length || (queue.me === "" ? others : 0);
    const isBarred = isOut || state === "account" || (queue.me === "" && others > 0);
    const texts = [];
    if (count) texts.push(filled(isBarred ? words.waitsHere : words.waitsCount, { n: count }));
    if (count && state === "away") texts.push(words.away);
    if (state === "failing" && count) texts.push(words.failing);
    if (state === "account" && count) texts.push(words.otherAccount);
    if (queue.me !== "" && others) texts.push(filled(words.othersWait, { n: others }));
    if (!this.store.isKept && unsent.length) texts.push(words.notKept);
    if (!texts.length && !isOut && queue.entries.length && queue.entries.every(({ isSent }) => isSent)) texts.push(words.allSent);
    const text = texts.join(" ");
    if (this.said.textContent !== text) this.said.textContent = text;
    this.send.hidden = !count || isBarred;
    this.signIn.hidden = !count || !isBarred;
    this.signIn.textContent = filled(words.signInToSend, { n: count });
    const entries = isOut ? [] : queue.entries;
    this.#list(entries);
    this.place.hidden = text === "" && !entries.length;
    this.place.dataset.waiting = count;
  }

  #list(entries) {
    const shown = entries.map(({ id, isSent, isOld, problems, clash }) => [id, isSent, isOld, problems, clash]);
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
    if (entry.isOld) {
      return [
        element("p", {}, name, " ", tag("bad", words.tooLate), ` ${written}`),
        element("p", { class: "buttons" }, this.#drop(entry)),
      ];
    }
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
    const { code, message, mark, theirs, visit } = entry.clash;
    const label = { counted: words.addMine, moved: words.countMine, ended: words.countOwn }[code];
    const agree = () => {
      const { clash, ...rest } = entry;
      return this.queue.put({ ...rest, agreed: mark });
    };
    // What the same form has told before is counted already: added to it, the same persons would be counted twice.
    const way = label
      ? button({ class: "primary", "data-do": "agree" }, agree, label, this.#about(entry))
      : element("a", { class: "primary", "data-do": "look", href: `/outreach/visits/${visit ?? entry.visit}` },
          words.homeOpen, this.#about(entry));
    return [
      element("p", {}, element("strong", {}, entry.name), " ",
        element("span", { class: "tag warning" }, words.decide), ` ${written}`),
      element("p", { class: "message" }, message),
      element("dl", { class: "facts" },
        element("dt", {}, words.theirs), theirs.map((line) => element("dd", {}, line)),
        element("dt", {}, words.mine), entry.mine.map((line) => element("dd", {}, line))),
      element("p", { class: "buttons" },
        way, this.#drop(entry)),
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
