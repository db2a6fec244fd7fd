// What is wrong with the form, as the server shows it: a list first on the page, and each sentence at its field.

import { byId, element } from "./words.js";

export class Problems {
  constructor(kit) {
    this.kit = kit;
    this.title = document.title;
    const start = `${kit.words.faultPrefix} `;
    if (this.title.startsWith(start)) this.title = this.title.slice(start.length);
  }

  /** Shows what is wrong: a list of `{field, control, message}`. */
  show(problems) {
    this.clear();
    const { words } = this.kit;
    document.title = `${words.faultPrefix} ${this.title}`;
    const summary = element("div", { class: "error-summary", role: "alert", tabindex: "-1", id: "problems" },
      element("h2", {}, words.problems),
      element("ul", {}, problems.map(({ control, message }) =>
        element("li", {}, element("a", { href: `#${control}` }, message)))));
    byId("main").querySelector("h1").after(summary);
    for (const { field, control, message } of problems) this.#mark(field, control, message);
    summary.querySelectorAll("a").forEach((link) =>
      link.addEventListener("click", (event) => {
        event.preventDefault();
        byId(link.hash.slice(1))?.focus();
      }));
    summary.focus();
  }

  /** Takes all of it away. */
  clear() {
    document.title = this.title;
    byId("problems")?.remove();
    document.querySelectorAll(".message").forEach((message) => message.remove());
    document.querySelectorAll(".is-wrong").forEach((block) => block.classList.remove("is-wrong"));
    document.querySelectorAll("[aria-invalid]").forEach((control) => {
      control.removeAttribute("aria-invalid");
      const ids = (control.getAttribute("aria-describedby") ?? "").split(" ").filter((id) => !id.endsWith("-message"));
      if (ids.join("")) control.setAttribute("aria-describedby", ids.join(" "));
      else control.removeAttribute("aria-describedby");
    });
  }

  #mark(field, control, message) {
    const first = byId(control);
    const block = first?.closest(".field");
    if (!block) return;
    const id = `${field}-message`;
    block.classList.add("is-wrong");
    const details = block.closest("details");
    if (details) details.open = true;
    block.hidden = false;
    const sentence = byId(id) ?? element("p", { class: "message", id });
    sentence.append(element("span", { class: "mark" }, this.kit.words.faultMark), ` ${message}`);
    // Right above what it is about: a group's controls, or the field.
    const isGroup = block.tagName === "FIELDSET";
    const before = isGroup ? block.querySelector("legend").nextElementSibling : first;
    if (!sentence.isConnected) before.before(sentence);
    const described = isGroup ? block : first;
    described.setAttribute("aria-invalid", "true");
    const ids = (described.getAttribute("aria-describedby") ?? "").split(" ").filter((other) => other && other !== id);
    described.setAttribute("aria-describedby", [...ids, id].join(" "));
  }
}
