// The form on which a team counts a visit: opened under its stop, kept while it is filled in, and looked through before
// anything of it is kept.

import { byId, button, element, filled, freshID } from "./words.js";
import { Screening } from "./screening.js";
import { today } from "./roadstore.js";

const notes = ["unsolved", "follow-up"];
const most = 6;

export class RoadForm {
  /** `saved` is called with an entry that is to be kept, and with what changes with it. */
  constructor({ words, screening }, store, me, { saved, opened, closed }) {
    Object.assign(this, { words, store, me, saved, opened, closed, stop: null });
    this.section = byId("road-count");
    this.form = byId("road-form");
    const kit = { screening: { ...screening, limit: 240 } };
    this.screenings = new Map(notes.map((name) => [name, new Screening(kit, () => {}, name)]));
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#save();
    });
    this.form.addEventListener("input", () => this.#keep());
    this.form.addEventListener("change", () => this.#keep());
    byId("road-close").addEventListener("click", () => this.close());
    for (let place = 0; place < most; place += 1) this.#step(byId(`count-${place}`));
  }

  /** Opens the form for a stop: empty, with what was being typed, or with an entry that is to be changed. */
  async open(stop, entry = null) {
    const draft = entry
      ? { fields: [...new URLSearchParams(entry.content)], id: entry.id, at: entry.at }
      : await this.store.get("drafts", this.#key(stop));
    this.stop = stop;
    this.id = draft?.id ?? freshID();
    this.at = draft?.at ?? Date.now();
    this.form.reset();
    this.#clear();
    const set = (name, value) => {
      const control = this.form.elements[name];
      if (!control) return;
      if (control.type === "checkbox") control.checked = true;
      else control.value = value;
    };
    set("minutes", stop.minutes);
    stop.tasks.slice(0, most).forEach((task, place) => set(`task-${place}`, task));
    for (const [name, value] of draft?.fields ?? []) set(name, value);
    this.form.querySelectorAll("details.helped").forEach((line, place) => {
      line.open = place === 0 || this.#value(`task-${place}`) !== "" || this.#value(`count-${place}`) !== "";
    });
    byId("road-count-title").textContent = filled(this.words.formTitle, { name: stop.name });
    stop.place.append(this.section);
    this.section.hidden = false;
    this.opened();
    byId("road-count-title").focus();
    this.section.scrollIntoView({ block: "start" });
    for (const screening of this.screenings.values()) screening.prepare();
    if (entry?.problems) this.#show(entry.problems);
  }

  close() {
    const place = this.stop?.place;
    this.section.hidden = true;
    this.stop = null;
    byId("road").append(this.section);
    this.closed();
    place?.querySelector(".count a, h3")?.focus();
  }

  #key({ visit }) {
    return `${this.me} ${visit}`;
  }

  #value(name) {
    return this.form.elements[name]?.value.trim() ?? "";
  }

  /** What is typed, without what is empty; of a note only what may be kept while it is typed, where asked for so. */
  #fields(isDraft) {
    const found = [];
    for (const [name, value] of new FormData(this.form)) {
      const text = String(value).replace(/\s+/g, " ").trim();
      const kept = isDraft && notes.includes(name) ? this.screenings.get(name).keepable(text) : text;
      if (kept !== "") found.push([name, kept]);
    }
    return found;
  }

  #keep() {
    if (!this.stop) return;
    const { day, until } = this.stop;
    const key = this.#key(this.stop);
    const draft = { key, owner: this.me, day, until, fields: this.#fields(true), id: this.id, at: this.at };
    this.store.change([["drafts", key, draft]]);
  }

  async #save() {
    // A second press is the first one's echo.
    if (!this.stop || this.isSaving) return;
    this.isSaving = true;
    try {
      await this.#saveOnce();
    } finally {
      this.isSaving = false;
    }
  }

  async #saveOnce() {
    for (const screening of this.screenings.values()) await screening.prepare();
    const problems = this.#problems();
    if (problems.length) return this.#show(problems);
    const { visit, day, begins, team, name, until } = this.stop;
    const fields = this.#fields(false);
    const used = new Set(this.#places().map((place) => String(place)));
    // A line without a number is one that nobody was helped with.
    const content = new URLSearchParams(fields.filter(([field]) => {
      const place = field.match(/^(?:task|count|level|outcome|reason)-(\d)$/)?.[1];
      return place === undefined || used.has(place);
    }));
    const entry = {
      id: this.id, owner: this.me, visit, day, begins, team, name, until, content: content.toString(), at: this.at,
      filled: new Date(this.at).toLocaleDateString("sv-SE"), mine: this.#mine(),
    };
    const key = this.#key(this.stop);
    this.close();
    await this.saved(entry, [["drafts", key, undefined]]);
  }

  #places() {
    return [...Array(most).keys()].filter((place) => this.#value(`count-${place}`) !== "");
  }

  /** What was counted in a line or two, as the office is told it. */
  #mine() {
    const chosen = (name) => this.form.elements[name].selectedOptions[0]?.textContent ?? "";
    const lines = this.#places().map((place) => {
      const level = this.#value(`level-${place}`) === "" ? "" : ` (${chosen(`level-${place}`)})`;
      return `${this.#value(`count-${place}`)} × ${chosen(`task-${place}`)}${level}`;
    });
    const first = filled(this.words.mineLine, { lines: lines.join(", "), minutes: this.#value("minutes") });
    return [first, ...notes.map((name) => this.#value(name)).filter((text) => text !== "")];
  }

  /** What is wrong, by the rules that the server has too. */
  #problems() {
    const { words } = this;
    const found = [];
    const number = (field, from, to) => {
      const text = this.#value(field);
      const isRight = text === "" || (/^\d+$/.test(text) && Number(text) >= from && Number(text) <= to);
      if (!isRight) found.push({ field, message: filled(words.numberWrong, { from, to }) });
    };
    for (const place of this.#places()) number(`count-${place}`, 1, 500);
    if (!this.#places().length) found.push({ field: "count-0", message: words.nobodyHelped });
    number("minutes", 0, 600);
    if (this.#value("minutes") === "") found.push({ field: "minutes", message: words.minutesMissing });
    number("travel", 0, 600);
    number("persons", 0, 500);
    for (const [name, screening] of this.screenings) {
      const text = this.#value(name);
      if (text === "") continue;
      const problem = screening.problem(text);
      if (problem === undefined) found.push({ field: name, message: words.unscreened });
      else if (problem !== null) found.push({ field: name, message: problem });
    }
    return found;
  }

  #clear() {
    byId("road-problems").replaceChildren();
    for (const block of this.form.querySelectorAll(".is-wrong")) block.classList.remove("is-wrong");
    for (const message of this.form.querySelectorAll(".message")) message.remove();
    for (const control of this.form.querySelectorAll("[aria-invalid]")) control.removeAttribute("aria-invalid");
  }

  #show(problems) {
    this.#clear();
    for (const { field, message } of problems) {
      const control = byId(field);
      if (!control) continue;
      control.closest("details")?.setAttribute("open", "");
      control.closest(".field")?.classList.add("is-wrong");
      control.setAttribute("aria-invalid", "true");
      const place = control.closest(".stepper") ?? control;
      place.before(element("p", { class: "message", id: `${field}-message` }, message));
      control.setAttribute("aria-describedby", `${field}-message`);
    }
    const title = document.querySelector("#road-count-title").textContent;
    const summary = element("div", { class: "error-summary", role: "alert", tabindex: "-1" },
      element("h3", {}, title),
      element("ul", {}, problems.map(({ field, message }) =>
        element("li", {}, element("a", { href: `#${field}` }, message)))));
    byId("road-problems").replaceChildren(summary);
    summary.focus();
  }

  /** Puts a minus and a plus beside a number, for a thumb. */
  #step(input) {
    const move = (by) => () => {
      const next = Math.max(0, (Number(input.value) || 0) + by);
      input.value = next === 0 ? "" : String(Math.min(500, next));
      input.dispatchEvent(new Event("input", { bubbles: true }));
    };
    const box = element("div", { class: "stepper" });
    input.replaceWith(box);
    box.append(button({ "aria-label": this.words.less }, move(-1), "−"), input,
      button({ "aria-label": this.words.more }, move(1), "+"));
  }
}
