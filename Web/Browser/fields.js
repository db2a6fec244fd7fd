// The fields besides task and level: which of them are asked of this session, and what was said in them.

import { byId, element, filled } from "./words.js";
import { form, level, suggestion } from "./form.js";

export class Fields {
  constructor(kit) {
    this.kit = kit;
    this.blocks = new Map();
    const grid = byId("more").querySelector(".grid");
    for (const field of kit.fields) {
      const block = byId(field.control)?.closest(".field");
      if (!block) continue;
      this.blocks.set(field.control, block);
      // They stand in the same order for every session, whichever of them it is asked.
      if (byId("more").contains(block)) grid.append(block);
    }
    this.quantity = byId("quantity")?.closest(".field");
    if (this.quantity) grid.append(this.quantity);
  }

  /** Shows what a session is asked, and sums up what was said. */
  refresh(session, tasks) {
    const more = byId("more");
    const said = [];
    for (const field of this.kit.fields) {
      const block = this.blocks.get(field.control);
      if (!block || field.control === "outcome") continue;
      const holds = Fields.holds(block);
      block.hidden = !holds && !this.asks(field, session.id);
      // What stands beside the outcome is in sight anyway.
      if (holds && more.contains(block)) said.push(Fields.name(block));
    }
    byId("said").textContent = said.join(" · ");
    if (this.quantity) this.quantity.hidden = tasks.chosen().length > 1;
    // Something that is wrong must be in sight.
    if (more.querySelector(".is-wrong:not([hidden])")) more.open = true;
    this.showLevels(tasks);
  }

  showLevels(tasks) {
    const main = tasks.main();
    const isGuidance = !main || main.guidance;
    const hint = byId("no-level");
    byId("levels").querySelector(".tile-row").hidden = !isGuidance;
    hint.hidden = isGuidance;
    if (!isGuidance) hint.textContent = filled(this.kit.words.noLevel, { kind: main.kind });
    const advised = suggestion();
    for (const tile of form.querySelectorAll("input[name=level]")) {
      const isAdvised = advised !== null && Number(tile.value) === advised.level;
      const block = tile.closest(".tile");
      block.classList.toggle("is-advised", isAdvised);
      block.querySelector(".unseen")?.remove();
      const said = element("span", { class: "unseen" }, ` (${this.kit.words.advised.toLowerCase()})`);
      if (isAdvised) block.querySelector(".name").append(said);
    }
    byId("because-block").hidden = advised === null || level() === null || level() === advised.level;
  }

  /** Whether a field is asked of a session; the reason only where the task was not done. */
  asks(field, id) {
    if (field.control === "reason") return form.querySelector("input[name=outcome]:checked")?.value !== "done";
    const [rule, content] = (field.rule === null ? "always" : this.kit.rules[field.rule]).split(":");
    switch (rule) {
      case "always":
        return true;
      case "weeks":
        return content.split("+").includes(week(new Date()));
      case "one-in":
        // The first six bytes of the identity draw the lot, as they do on the server.
        return parseInt(id.replaceAll("-", "").slice(0, 12), 16) % Number(content) === 0;
      default:
        return false;
    }
  }

  /** Whether something was said in the controls of a block. */
  static holds(block) {
    return [...block.querySelectorAll("input, select, textarea")].some((control) => {
      if (control.type === "checkbox" || control.type === "radio") return control.checked;
      // The first of a list is what it says before anybody has chosen.
      return control.tagName === "SELECT" ? control.selectedIndex > 0 : control.value !== "";
    });
  }

  static name(block) {
    return block.querySelector("legend, label").textContent.trim();
  }
}

/** The week of a day as "2026-W47" (ISO 8601: the week of its Thursday). */
export function week(date) {
  const thursday = new Date(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()));
  thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7));
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const number = Math.floor((thursday - first) / 86_400_000 / 7) + 1;
  return `${thursday.getUTCFullYear()}-W${String(number).padStart(2, "0")}`;
}
