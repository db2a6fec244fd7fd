// What waits for the network, in sight: how many, why, and what to do about those that were refused.

import { isElsewhere } from "./outbox.js";
import { byId, button, element, filled } from "./words.js";

export class Waiting {
  constructor(kit, outbox, store, { edit, remove }) {
    Object.assign(this, { kit, outbox, store, edit, remove });
    this.place = byId("outbox");
    this.text = byId("outbox-text");
    this.list = byId("outbox-refused");
    this.send = byId("outbox-send");
    this.send.addEventListener("click", () => outbox.flush());
    this.signIn = element("a", { class: "secondary", id: "outbox-sign-in", href: "/sign-in?to=%2Flog", hidden: true },
      kit.words.signInToSend);
    this.send.after(this.signIn);
    addEventListener("beforeunload", (event) => {
      if (!store.isKept && outbox.entries.length) event.preventDefault();
    });
  }

  show() {
    const { words } = this.kit;
    const { state, waiting, refusedOnes } = this.outbox;
    const isAway = state === "away" || navigator.onLine === false;
    const count = waiting.length;
    // An entry on its way is not told of; it is sent before anybody has read that it waits.
    const isSeen = count > 0 && (state !== "sent" || waiting.some(({ tries }) => tries > 0));
    const texts = [];
    if (isSeen) texts.push(`${filled(words.waiting, { n: count })}.`);
    if (isAway) texts.push(words.offline);
    else if (state === "signIn") texts.push(words.signInAgain);
    else if (state === "account") texts.push(words.otherAccount);
    if ((isSeen || refusedOnes.length) && !this.store.isKept) texts.push(words.notKept);
    if (isSeen) this.hadSome = true;
    // One that was refused is not sent by being taken out of the list.
    else if (refusedOnes.length) this.hadSome = false;
    else if (this.hadSome && state === "sent" && !isAway && !refusedOnes.length) {
      texts.push(`${words.waitingNone}.`);
      // Long enough to be read, and gone before it is in the way.
      clearTimeout(this.timer);
      this.timer = setTimeout(() => {
        this.hadSome = false;
        this.show();
      }, 5000);
    }
    const text = texts.join(" ");
    if (this.text.textContent !== text) {
      const number = String(count);
      const isFirst = isSeen && text.startsWith(number);
      const mark = isFirst ? element("span", { class: "count" }, number) : "";
      this.text.replaceChildren(mark, isFirst ? text.slice(number.length) : text);
    }
    this.place.dataset.count = isSeen ? count : 0;
    const isBarred = state === "signIn" || state === "account";
    this.send.hidden = !isSeen || isBarred;
    this.signIn.hidden = !isSeen || !isBarred;
    this.#list(refusedOnes);
    this.place.hidden = text === "" && refusedOnes.length === 0;
  }

  #list(entries) {
    const { words } = this.kit;
    const key = entries.map(({ id }) => id).join(" ");
    if (this.list.dataset.key === key) return;
    this.list.dataset.key = key;
    this.list.replaceChildren(
      ...entries.map((entry) =>
        element("li", {},
          element("p", {}, words.refusedOne),
          element("p", {}, `${isElsewhere(entry) ? `${entry.place} · ` : ""}${entry.line}: ${entry.problems.map(({ message }) => message).join(" ")}`),
          element("p", { class: "buttons" },
            button({ class: "secondary" }, () => this.edit(entry), words.edit),
            button({ class: "secondary" }, () => this.remove(entry), words.remove)))));
  }
}
