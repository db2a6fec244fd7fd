// The note is looked through in the browser, before it is kept or waits for the network; the server looks again.
//
// The gate is large and most sessions have no note, so it is fetched when somebody first goes to the field.

import { byId, element, filled, line } from "./words.js";

let coming = null;
let gate = null;
let unitAt = null;

/** Fetches the gate, once; what failed is tried anew the next time. */
function loaded() {
  coming ??= (async () => {
    const code = await import("./gate.js");
    const file = await fetch(new URL("./gate.wasm", import.meta.url));
    gate = await code.loadGate(file);
    unitAt = code.unitAt;
  })().catch(() => (coming = null));
  return coming;
}

export class Screening {
  /** `changed` is called when a note that could not be looked through can be. */
  constructor(kit, changed, name = "note") {
    this.kit = kit;
    this.changed = changed;
    this.field = byId(name);
    this.findings = `${name}-findings`;
    if (!this.field) return;
    this.field.addEventListener("focus", () => this.prepare());
    this.field.addEventListener("input", () => this.show());
  }

  async prepare() {
    if (gate) return;
    await loaded();
    if (!gate) return;
    this.show();
    this.changed();
  }

  /** What is wrong with a note: null for nothing, a sentence, or undefined where it cannot be told. */
  problem(note) {
    const text = line(note);
    if (text === "") return null;
    const { words, limit } = this.kit.screening;
    if ([...text].length > limit) return filled(words.tooLong, { limit });
    if (!gate) return undefined;
    const found = this.#ask((gate) => gate.admit(text, "note"));
    if (!found) return found;
    switch (found.problem) {
      case "tooLong":
        return filled(words.tooLong, { limit: found.limit });
      case "controlCharacter":
        return filled(words.controlCharacter, { place: found.at + 1 });
      default:
        return filled(words.found, { findings: this.#places(found.findings) });
    }
  }

  /** What of a note may be kept while somebody types it; "" for nothing. */
  keepable(note) {
    if (!gate || this.problem(note) !== null) return "";
    // A number is recognised only when it is whole: what could be the start of one waits for a word of letters.
    const words = line(note).split(" ");
    while (words.length && (words.at(-1) === "" || /[\p{N}@]/u.test(words.at(-1)))) words.pop();
    const start = words.join(" ");
    return this.problem(start) === null ? start : "";
  }

  /** Marks what was found under the note. */
  show() {
    const place = byId(this.findings);
    if (!this.field || !place) return;
    const text = line(this.field.value);
    const { words, kinds, topics } = this.kit.screening;
    const found = gate && text !== "" ? this.#ask((gate) => gate.admit(text, "note"))?.findings ?? [] : [];
    const mentioned = gate && text !== "" ? this.#ask((gate) => gate.mentions(text)) ?? [] : [];
    const lines = found.map(({ kind, from, to }) => {
      const part = text.slice(unitAt(text, from), unitAt(text, to));
      return element("p", {}, element("mark", {}, part), ` ${filled(words.looksLike, { kind: kinds[kind] })}`);
    });
    if (mentioned.length) {
      const named = [...new Set(mentioned.map(({ topic }) => topics[topic]))].join(", ");
      lines.push(element("p", {}, filled(words.sensitive, { topics: named })));
    }
    // What has not changed is not read aloud again.
    const said = lines.map((made) => made.textContent).join("\n");
    if (place.dataset.said === said) return;
    place.dataset.said = said;
    place.replaceChildren(...lines);
  }

  #places(findings) {
    const { words, kinds } = this.kit.screening;
    return findings.slice(0, 4)
      .map(({ kind, from, to }) => filled(words.finding, { kind: kinds[kind], from: from + 1, to }))
      .join(", ");
  }

  /** Asks the gate; undefined where it cannot answer, so that the note counts as not looked through. */
  #ask(question) {
    try {
      return question(gate);
    } catch {
      return undefined;
    }
  }
}
