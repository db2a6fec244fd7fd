// Triage beside the form: one question after the other, each answered with one key, then the advice with its reasons.
//
// What the clerk saw of a citizen is kept nowhere: it is forgotten with the page, and only what goes into the entry stays.

import { byId, button, element, filled } from "./words.js";
import { Advice } from "./advice.js";

export class Triage {
  /** `taken` is called with the level, what was advised and why another was given, and the answers. */
  constructor(kit, { tasks, taken, left }) {
    Object.assign(this, { tasks, taken, left });
    this.panel = byId("triage-steps");
    Object.assign(this.panel, { hidden: false, tabIndex: -1 });
    this.panel.setAttribute("role", "group");
    this.panel.setAttribute("aria-labelledby", "triage-title");
    byId("advice")?.remove();
    this.use(kit);
    this.reset();
  }

  use(kit) {
    this.kit = kit;
    this.advice = new Advice(kit);
  }

  /** The task that triage is about: the first that is guidance; null for none. */
  get task() {
    const main = this.tasks.main();
    return main?.guidance ? main : null;
  }

  /** Whether keys are answers now. */
  get hasKeys() {
    return this.isOpen && (this.panel.contains(document.activeElement) || document.activeElement === document.body);
  }

  /** Forgets all answers, as for another session. */
  reset() {
    Object.assign(this, { given: {}, order: [], gate: null, marked: new Set(), other: null, isOpen: false, last: null });
    this.refresh();
  }

  /** Shows what fits the chosen tasks. */
  refresh() {
    if (this.isOpen && !this.task) this.isOpen = false;
    if (this.last && this.last.task !== this.task?.code) this.last = null;
    if (!this.isOpen) this.#show();
  }

  open() {
    if (!this.task) return false;
    Object.assign(this, { given: {}, order: [], gate: null, marked: new Set(), other: null, last: null, isOpen: true });
    this.#show();
    return true;
  }

  /** Answers to a key; false where it means nothing. */
  press(key) {
    if (this.other !== null) return this.#pressInReasons(key);
    if (key === "Escape") return this.#leave();
    if (key === "Backspace") return this.#back();
    const asked = this.#asked();
    if (!asked) return this.#pressInAdvice(key);
    if (key === "?") return this.#answer(asked, "unknown");
    if (key === "Enter") {
      const isMarked = asked.question === "barriers" && this.marked.size > 0;
      return this.#answer(asked, isMarked ? [...this.marked].join("+") : "unknown");
    }
    const gate = this.kit.triage.gates.find(({ letter }) => letter === key.toLowerCase());
    if (gate) return this.#atGate(gate.gate);
    const answer = /^[1-9]$/.test(key) ? asked.answers[Number(key) - 1] : undefined;
    return answer ? this.#choose(asked, answer.code) : false;
  }

  #asked() {
    return this.gate ? null : this.advice.next(this.given, this.task.complexity);
  }

  #reading() {
    return this.advice.reading({ gate: this.gate, given: this.given }, this.task);
  }

  #atGate(gate) {
    this.gate = gate;
    return this.#show(true);
  }

  #choose(asked, code) {
    if (asked.question !== "barriers" || code === "none" || code === "unknown") return this.#answer(asked, code);
    if (!this.marked.delete(code)) this.marked.add(code);
    return this.#show(true);
  }

  #answer({ question }, code) {
    this.given[question] = code;
    this.order.push(question);
    this.marked = new Set();
    return this.#show(true);
  }

  /** Takes the last answer back; with none left triage is closed. */
  #back() {
    if (this.gate) this.gate = null;
    else if (this.marked.size) this.marked = new Set();
    else if (this.order.length) delete this.given[this.order.pop()];
    else return this.#leave();
    return this.#show(true);
  }

  #leave() {
    this.isOpen = false;
    this.#show();
    this.left();
    return true;
  }

  #pressInAdvice(key) {
    const { level } = this.#reading();
    if (key === "Enter") return this.#take(level, "");
    if (!/^[0-4]$/.test(key)) return false;
    const chosen = Number(key);
    if (level === null || level === chosen) return this.#take(chosen, "");
    this.other = chosen;
    return this.#show(true);
  }

  /** Why another level is given: one key, or Enter to say nothing. */
  #pressInReasons(key) {
    if (key === "Enter" || key === "Escape") return this.#take(this.other, "");
    if (key === "Backspace") {
      this.other = null;
      return this.#show(true);
    }
    const reason = /^[1-9]$/.test(key) ? this.kit.reasons[Number(key) - 1] : undefined;
    return reason ? this.#take(this.other, reason.code) : false;
  }

  #take(level, because) {
    const reading = this.#reading();
    const barriers = this.gate ? undefined : this.given.barriers;
    // The advice stays in sight until the session is saved.
    Object.assign(this, { isOpen: false, other: null, last: { task: this.task.code, reading } });
    this.#show();
    this.taken({ level, advised: reading.level, model: reading.model, because, barriers });
    return true;
  }

  #show(isStep = false) {
    // Whoever answers with the mouse or a key goes on in the panel, whose buttons are new now.
    const hadFocus = isStep || this.panel.contains(document.activeElement);
    const main = this.tasks.main();
    const hint = byId("needs-task");
    if (hint) hint.hidden = main !== null;
    this.panel.replaceChildren(...(this.isOpen ? this.#step() : this.#closed(main)).filter((part) => part !== null));
    if (hadFocus && this.isOpen) this.panel.focus({ preventScroll: true });
    return true;
  }

  #closed(main) {
    const { words } = this.kit;
    if (!main) return [];
    if (!main.guidance) return [element("p", { class: "hint" }, words.noAdvice)];
    const begin = button({ class: "secondary", id: "triage-begin", "aria-keyshortcuts": "t" }, () => {
      this.open();
      this.panel.focus();
    }, element("kbd", {}, "T"), ` ${words.begin}`);
    return [...(this.last ? [this.#advice(this.last.reading, [])] : []), element("p", { class: "buttons" }, begin)];
  }

  #step() {
    const { words } = this.kit;
    if (this.other !== null) return this.#reasons();
    const asked = this.#asked();
    if (!asked) {
      const { level } = this.#reading();
      const use = level === null
        ? this.#key("Enter", words.close, "primary", { id: "use-advice" })
        : this.#key("Enter", filled(words.useLevel, { n: level }), "primary", { id: "use-advice" });
      return [this.#advice(this.#reading(), [use]), this.#ways()];
    }
    const isMany = asked.question === "barriers";
    const answers = asked.answers.map(({ code, text }, place) => {
      const marks = isMany && code !== "none" && code !== "unknown";
      return this.#key(code === "unknown" ? "?" : String(place + 1), text, "answer", {
        "aria-pressed": marks ? String(this.marked.has(code)) : null, "data-answer": code,
      });
    });
    const done = isMany && this.marked.size ? [this.#key("Enter", words.next, "primary")] : [];
    return [
      element("div", { class: "step" },
        element("h3", { "data-question": asked.question }, asked.text),
        Triage.#list(answers),
        ...(done.length ? [element("p", { class: "buttons" }, done)] : [])),
      ...(this.order.length || this.marked.size ? [] : [this.#gates()]),
      this.#said(),
      this.#ways(),
    ];
  }

  /** What the citizen may have said, which comes before all questions. */
  #gates() {
    const gates = this.kit.triage.gates.map(({ letter, text }) => this.#key(letter, text, "answer is-gate"));
    return element("div", { class: "step", id: "gates" }, element("h3", {}, this.kit.words.gates), Triage.#list(gates));
  }

  /** What was answered so far. */
  #said() {
    const lines = this.order.map((question) => {
      const { text: asked, answers } = this.advice.asked(question);
      const codes = this.given[question].split("+");
      const said = answers.filter(({ code }) => codes.includes(code)).map(({ text }) => text).join(" · ");
      return element("li", {}, `${asked} `, element("strong", {}, said));
    });
    return lines.length ? element("div", { class: "step" }, element("ul", { class: "said" }, lines)) : null;
  }

  #reasons() {
    const { words, reasons } = this.kit;
    const keys = reasons.map(({ name }, place) => this.#key(String(place + 1), name, "answer"));
    return [
      element("div", { class: "step" },
        element("h3", {}, filled(words.why, { n: this.other })),
        Triage.#list([...keys, this.#key("Enter", words.saidNothing, "answer")])),
      this.#ways(false),
    ];
  }

  static #list(keys) {
    return element("ol", { class: "answers" }, keys.map((key) => element("li", {}, key)));
  }

  /** The ways back and out. */
  #ways(canLeave = true) {
    const { words } = this.kit;
    return element("p", { class: "buttons" },
      this.#key("Backspace", words.back, "link", {}, "←"),
      canLeave ? this.#key("Escape", words.leave, "link", {}, "Esc") : null);
  }

  /** A button that does what a key does. */
  #key(key, text, style, attributes = {}, shown = key) {
    return button({ class: style, ...attributes }, () => this.press(key),
      element("kbd", {}, shown.length === 1 ? shown.toUpperCase() : shown), ` ${text}`);
  }

  #advice(reading, buttons) {
    const { words } = this.kit;
    const { level, heading, meaning, above, reasons, total, ways, changes } = reading;
    const signed = (points) => (points > 0 ? `+${points}` : `\u2212${-points}`);
    const slip = element("a", { class: "secondary", id: "slip", href: `/slip/${this.task.code}`, target: "_blank" },
      words.slip);
    return element("div", { class: "advice", id: "advice" },
      element("p", { class: "label" }, words.advised),
      element("p", { class: "level" },
        level === null ? null : element("span", { class: "number" }, String(level)),
        element("strong", {}, heading ?? meaning)),
      heading === null ? null : element("p", {}, meaning),
      element("p", { class: "buttons" }, ...buttons, slip),
      above ? element("p", { class: "notice warning" }, above) : null,
      ...(reasons.length
        ? [element("ul", { class: "points" },
            reasons.map(({ points, text }) =>
              element("li", {}, element("span", { class: "number" }, signed(points)), ` ${text}`))),
          element("p", { class: "hint" }, filled(words.points, { n: total }))]
        : []),
      ...(ways.length
        ? [element("h3", {}, words.waysOn),
          element("ul", {}, ways.map(({ name, why }) =>
            element("li", {}, element("strong", {}, name), why ? `: ${why}` : "")))]
        : []),
      changes ? element("p", { class: "hint" }, changes) : null,
      element("p", { class: "hint" }, reading.model));
  }
}
