// The tiles of tasks: the quick list on its keys, and whatever else was chosen.

import { byId, element } from "./words.js";

export class Tasks {
  /** `changed` is called whenever other tasks are chosen. */
  constructor(kit, changed) {
    this.changed = changed;
    this.row = byId("tiles");
    this.use(kit);
    this.row.addEventListener("change", (event) => {
      // Whoever takes the mark away means none of it, however many there were.
      if (!event.target.checked) this.#count(event.target, 1);
      this.#showQuantity();
    });
    byId("quantity")?.addEventListener("input", (event) => {
      const only = this.#checked();
      const number = Number(event.target.value.trim() || 1);
      if (only.length === 1 && Number.isInteger(number) && number > 0) this.#count(only[0], number);
    });
  }

  /** Takes the tasks of a kit, as of another branch; what is chosen stays. */
  use(kit) {
    this.kit = kit;
    this.byCode = new Map(kit.tasks.map((task) => [task.code, task]));
    this.write(this.#checked().map((tile) => tile.value));
  }

  /** Shows the quick list, and a session's tasks as they are sent: "code", or "code:2" for more than one. */
  write(values) {
    const chosen = values.filter((value) => value !== "").map((value) => {
      const [code, quantity] = value.split(":");
      return { code, quantity: Number(quantity ?? 1) };
    });
    const codes = this.kit.quick.concat(
      chosen.map(({ code }) => code).filter((code) => !this.kit.quick.includes(code)));
    this.row.replaceChildren(
      ...codes.map((code, place) => {
        const quantity = chosen.find((kept) => kept.code === code)?.quantity ?? 0;
        return this.#tile(code, place, quantity);
      }));
    this.#showQuantity();
  }

  /** What is chosen, in the order of the tiles. */
  chosen() {
    return this.#checked().map((tile) => ({ code: tile.dataset.code, quantity: Number(tile.dataset.quantity) }));
  }

  /** The task that triage and the rule card are about: the first that is guidance, else the first; null for none. */
  main() {
    const tasks = this.chosen().map(({ code }) => this.byCode.get(code)).filter((task) => task);
    return tasks.find((task) => task.guidance) ?? tasks[0] ?? null;
  }

  /** Chooses a task; one that is chosen already is counted once more. */
  choose(code) {
    let tile = this.tile(code);
    if (!tile) {
      this.row.append(this.#tile(code, this.row.children.length, 0));
      tile = this.row.lastChild.querySelector("input");
    }
    this.#count(tile, tile.checked ? Math.min(99, Number(tile.dataset.quantity) + 1) : 1);
    tile.checked = true;
    this.#showQuantity();
    this.changed();
  }

  /** The tile of a task; null where it has none. */
  tile(code) {
    return code === undefined ? null : this.row.querySelector(`input[data-code="${CSS.escape(code)}"]`);
  }

  /** The code of the task on a key; undefined for a key without one. */
  onKey(number) {
    return this.kit.quick[number - 1];
  }

  /** Takes the last task out, one of several of it at a time. */
  removeLast() {
    const tile = this.#checked().at(-1);
    if (!tile) return;
    if (Number(tile.dataset.quantity) > 1) this.#count(tile, Number(tile.dataset.quantity) - 1);
    else tile.checked = false;
    this.#showQuantity();
    this.changed();
  }

  name(code) {
    return this.byCode.get(code)?.name ?? code;
  }

  /** The tasks in one line, as "MitID + E-Boks ×2". */
  line() {
    return this.chosen()
      .map(({ code, quantity }) => this.name(code) + (quantity > 1 ? ` ×${quantity}` : ""))
      .join(" + ");
  }

  #checked() {
    return [...this.row.querySelectorAll("input[name=task]:checked")];
  }

  #tile(code, place, quantity) {
    const id = place === 0 ? "task" : `task-${place}`;
    const input = element("input", { type: "checkbox", id, name: "task", "data-code": code });
    const key = place < this.kit.quick.length ? element("kbd", {}, String(place + 1)) : null;
    const label = element("label", { for: id }, key, element("span", { class: "name" }));
    const tile = element("div", { class: "tile" }, input, label);
    this.#count(input, Math.max(1, quantity));
    input.checked = quantity > 0;
    return tile;
  }

  #count(tile, quantity) {
    const code = tile.dataset.code;
    tile.dataset.quantity = quantity;
    tile.value = quantity > 1 ? `${code}:${quantity}` : code;
    const times = quantity > 1 ? ` ×${quantity}` : "";
    tile.closest(".tile").querySelector(".name").textContent = this.name(code) + times;
  }

  /** The field for a number of times says what the one tile says. */
  #showQuantity() {
    const field = byId("quantity");
    if (!field || field === document.activeElement) return;
    const [only] = this.chosen();
    field.value = only && only.quantity > 1 ? only.quantity : "";
  }
}
