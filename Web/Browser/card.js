// The rule card of the chosen task, as the server shows it.

import { byId, element } from "./words.js";

export class Card {
  constructor(kit) {
    this.kit = kit;
    this.code = null;
  }

  show(task) {
    const place = byId("card");
    place.hidden = task === null;
    if (task === null || this.code === task.code) {
      this.code = task?.code ?? null;
      return;
    }
    this.code = task.code;
    place.replaceChildren(element("h2", {}, task.name), ...this.#content(task.card));
  }

  #content(card) {
    const say = (name) => this.kit.words[`card.${name}`];
    if (!card) return [element("p", {}, say("ownTask"))];
    const list = (heading, lines, name) =>
      lines.length
        ? [element("h3", {}, heading), element("ul", { class: name }, lines.map((line) => element("li", {}, line)))]
        : [];
    return [
      ...list(say("may"), card.may, "may"),
      ...list(say("mayNot"), card.mayNot, "may-not"),
      ...(card.instead ? [element("h3", {}, say("instead")), element("p", {}, card.instead)] : []),
      ...(card.decidedBy
        ? [element("p", {}, element("strong", {}, say("decides")), `: ${card.decidedBy}`)]
        : []),
      element("p", { class: "hint" },
        element("span", { class: card.verified ? "tag good" : "tag warning" }, card.mark),
        ` ${card.checked}`, card.source ? ` · ${card.source}` : ""),
    ];
  }
}
