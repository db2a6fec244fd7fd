// The form of the page as text and back: one session is one text, the same that the server is sent.

import { byId } from "./words.js";

export const form = byId("session");

// What belongs to the page, or to the session but not to what was said in it.
const own = new Set(["seal", "id", "slot", "seconds", "since", "branch", "do", "quantity", "new-id"]);

const belongs = (name) => name !== "" && !own.has(name) && !name.startsWith("slot-");

/** Makes the form one that scripts fill: what only pages without scripts need is taken out. */
export function prepare() {
  byId("questions")?.remove();
  byId("other-block")?.remove();
  for (const name of ["suggested", "suggested-by"]) {
    if (form.elements[name]) continue;
    const field = document.createElement("input");
    Object.assign(field, { type: "hidden", name });
    form.append(field);
  }
}

/** What the form says. */
export function read() {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (belongs(name) && value !== "") fields.append(name, value);
  return fields;
}

/** Makes the form say something; tasks are written by whoever shows them. */
export function write(content) {
  const fields = new URLSearchParams(content);
  for (const control of form.elements) {
    const name = control.name ?? "";
    if (!belongs(name) || name === "task" || control.type === "submit") continue;
    const values = fields.getAll(name);
    if (control.type === "checkbox" || control.type === "radio") control.checked = values.includes(control.value);
    else control.value = values[0] ?? "";
    // A choice without an empty one starts with its first.
    if (control.selectedIndex === -1) control.selectedIndex = 0;
  }
  if (!fields.has("outcome")) byId("outcome").checked = true;
}

/** Whether nothing has been said. */
export function isBlank(content) {
  for (const [name, value] of new URLSearchParams(content)) {
    if (name === "channel" || (name === "outcome" && value === "done")) continue;
    return false;
  }
  return true;
}

/** What of a session stays for the next: the channel. */
export function carried(content) {
  const channel = new URLSearchParams(content).get("channel");
  return channel ? new URLSearchParams({ channel }).toString() : "";
}

/** The level that is chosen, as a number; null where none is. */
export function level() {
  const chosen = form.querySelector("input[name=level]:checked");
  return chosen ? Number(chosen.value) : null;
}

export function chooseLevel(number) {
  const tile = form.querySelector(`input[name=level][value="${number}"]`);
  if (tile) tile.checked = true;
}

/** What triage advised; null where it was not asked. */
export function suggestion() {
  const { value } = form.elements.suggested;
  return value === "" ? null : { level: Number(value), model: form.elements["suggested-by"].value };
}

export function suggest(level, model, because = "") {
  form.elements.suggested.value = level ?? "";
  form.elements["suggested-by"].value = level === null ? "" : model;
  form.elements["other-because"].value = because;
}

/** The branch that is chosen on the page. */
export const branch = () => form.elements.branch.value;

/** Whether a branch can be chosen on the page. */
export function hasBranch(code) {
  const choice = form.elements.branch;
  return choice.value === code || [...(choice.options ?? [])].some(({ value }) => value === code);
}

/** Chooses a branch, where the page has it. */
export function chooseBranch(code) {
  const choice = form.elements.branch;
  if (choice.value === code || !hasBranch(code)) return;
  choice.value = code;
  choice.dispatchEvent(new Event("change", { bubbles: true }));
}

/** The name of the branch that is chosen. */
export function branchName() {
  const choice = form.elements.branch;
  const name = choice.selectedOptions?.[0] ?? form.querySelector("p.branch");
  return name?.textContent.trim() ?? choice.value;
}
