// The search for a task: a field with a list under it, worked with keys alone (ARIA pattern "combobox").

import { byId, element } from "./words.js";

// So many are shown at once; each has its digit.
const lines = 9;

export class Search {
  /** `found` is called with the code of the task that was picked, `left` when the search is closed without one. */
  constructor(kit, { found, left, typed }) {
    Object.assign(this, { kit, found, left, typed });
    this.field = byId("search");
    this.list = byId("found");
    this.marked = null;
    this.matching = [];
    byId("search-block").hidden = false;
    this.list.setAttribute("tabindex", "-1");
    this.field.addEventListener("input", () => {
      typed(this.field.value);
      this.#search();
    });
    this.field.addEventListener("keydown", (event) => this.#press(event));
    this.field.addEventListener("focus", () => this.#search());
    this.field.addEventListener("blur", () => this.#close());
    // The field keeps the focus while somebody points at the list.
    this.list.addEventListener("mousedown", (event) => event.preventDefault());
    this.list.addEventListener("click", (event) => {
      const line = event.target.closest("li[data-code]");
      if (line) this.#pick(line.dataset.code);
    });
  }

  open() {
    this.field.focus();
  }

  #search() {
    this.matching = matching(this.kit, this.field.value);
    this.marked = this.field.value === "" ? null : 0;
    this.#show();
  }

  #show() {
    const first = Math.max(0, (this.marked ?? 0) - lines + 1);
    this.shown = this.matching.slice(first, first + lines);
    this.list.replaceChildren(
      ...this.shown.map((task, place) => {
        const isMarked = first + place === this.marked;
        return element("li", {
          role: "option", id: `found-${place}`, "data-code": task.code, "aria-selected": String(isMarked),
        }, element("kbd", { "aria-hidden": "true" }, String(place + 1)), ` ${task.name} `,
          element("span", { class: "group" }, task.group));
      }));
    if (!this.shown.length) {
      this.list.append(element("li", { role: "option", "aria-disabled": "true", class: "none" }, this.kit.words.noneFound));
    }
    this.list.hidden = false;
    this.field.setAttribute("aria-expanded", "true");
    this.list.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
    if (this.marked === null || !this.shown.length) this.field.removeAttribute("aria-activedescendant");
    else this.field.setAttribute("aria-activedescendant", `found-${this.marked - first}`);
  }

  #close() {
    this.list.hidden = true;
    this.field.setAttribute("aria-expanded", "false");
    this.field.removeAttribute("aria-activedescendant");
  }

  #press(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    // After a stroke digits are part of the search, as at the terminal's desk.
    const isDigit = /^[1-9]$/.test(event.key) && !this.field.value.startsWith("/");
    if (isDigit) {
      event.preventDefault();
      const task = this.shown?.[Number(event.key) - 1];
      if (task) this.#pick(task.code);
      return;
    }
    switch (event.key) {
      case "ArrowDown":
        return this.#move(event, (this.marked ?? -1) + 1);
      case "ArrowUp":
        return this.#move(event, (this.marked ?? 1) - 1);
      case "PageDown":
        return this.#move(event, (this.marked ?? 0) + lines);
      case "PageUp":
        return this.#move(event, (this.marked ?? 0) - lines);
      case "Enter":
        // With nothing typed or marked Enter saves, as in every other field.
        if (this.marked === null && this.field.value === "") return;
        event.preventDefault();
        event.stopPropagation();
        if (this.matching[this.marked]) this.#pick(this.matching[this.marked].code);
        return;
      case "Escape":
        event.preventDefault();
        event.stopPropagation();
        if (this.field.value !== "") {
          this.field.value = "";
          this.typed("");
          this.#search();
        } else {
          this.#close();
          this.left();
        }
    }
  }

  #move(event, place) {
    event.preventDefault();
    if (!this.matching.length) return;
    this.marked = Math.min(Math.max(place, 0), this.matching.length - 1);
    this.#show();
  }

  #pick(code) {
    this.field.value = "";
    this.#close();
    this.found(code);
    this.typed("");
  }
}

/** The tasks that fit, best first; for nothing typed the quick list and then all others. */
export function matching(kit, typed) {
  // A hyphen parts words in names, so it does in the search: "mit-id".
  const text = typed.replace(/^\/+/, "").replaceAll("-", " ");
  if (text.trim() === "") {
    const quick = kit.quick.map((code) => kit.tasks.find((task) => task.code === code)).filter((task) => task);
    return quick.concat(kit.tasks.filter((task) => !kit.quick.includes(task.code)));
  }
  return kit.tasks
    .map((task, place) => ({ task, place, score: score(task, text) }))
    .filter(({ score }) => score > 0)
    .sort((left, right) => right.score - left.score || left.place - right.place)
    .map(({ task }) => task);
}

/** How well a task fits: each typed word must begin a word of it, and the name counts most. */
export function score(task, typed) {
  const own = words(task.name);
  const names = own.concat(task.names.flatMap(words));
  const others = task.words.flatMap(words).concat(words(task.code));
  let sum = 0;
  for (const word of typed.toLowerCase().split(" ").filter((part) => part !== "")) {
    const begins = (other) => other.startsWith(word);
    const holds = (other) => other.includes(word);
    if (own.length && begins(own[0])) sum += 8;
    else if (own.some(begins)) sum += 5;
    else if (names.some(begins)) sum += 3;
    else if (others.some(begins)) sum += 2;
    else if ([...word].length >= 3 && (others.some(holds) || names.some(holds))) sum += 1;
    else return 0;
  }
  return sum;
}

function words(text) {
  return text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}
