// Single keys, the same as at the terminal's desk. They can be turned off (WCAG 2.1.4), and do nothing while somebody
// types in a field.

import { byId } from "./words.js";

const memory = "lods-keys";

export class Keys {
  /** `doing` is what keys do, see `press`. */
  constructor(kit, doing) {
    Object.assign(this, { kit, doing });
    this.isOn = Keys.#remembered();
    // After "+" the next digit is a task once more.
    this.isAdding = false;
    // The field that a letter has opened: digits are its choices.
    this.field = null;
    addEventListener("keydown", (event) => this.hear(event));
    addEventListener("focusin", (event) => {
      if (this.field && !this.field.contains(event.target)) this.field = null;
    });
    this.#makeButtons();
  }

  static #remembered() {
    try {
      return localStorage.getItem(memory) !== "off";
    } catch {
      return true;
    }
  }

  #makeButtons() {
    const turn = byId("keys");
    const help = byId("help");
    const dialog = byId("key-help");
    const label = () => {
      turn.textContent = this.kit.words[this.isOn ? "keysOff" : "keysOn"];
      document.documentElement.toggleAttribute("data-keys-off", !this.isOn);
    };
    turn.hidden = help.hidden = false;
    label();
    turn.addEventListener("click", () => {
      this.isOn = !this.isOn;
      try {
        localStorage.setItem(memory, this.isOn ? "on" : "off");
      } catch {
        // Where nothing is remembered it holds for this page.
      }
      label();
    });
    help.addEventListener("click", openHelp);
    byId("key-help-close").addEventListener("click", () => dialog.close());
  }

  /** Answers to a key. */
  hear(event) {
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey) return;
    if (document.querySelector("dialog[open]")) return;
    if (event.altKey) return this.#withAlt(event);
    // A key that is held down means no more than once.
    const isTaken = event.repeat ? Keys.#isPlain(event.key) && !isTyping(event.target) : this.#press(event);
    if (isTaken) event.preventDefault();
  }

  static #isPlain(key) {
    return key.length === 1 && key !== " ";
  }

  #withAlt(event) {
    const place = ["Digit1", "Digit2", "Digit3"].indexOf(event.code);
    if (place < 0 || event.shiftKey || !this.isOn || event.repeat) return;
    event.preventDefault();
    this.doing.slot(place);
  }

  /** Whether a key was taken. */
  #press({ key, target, shiftKey }) {
    if (isTyping(target) && !this.field?.contains(target)) return this.#whileTyping(key, target);
    if (!this.isOn) return false;
    const isPressing = ["BUTTON", "A", "SUMMARY"].includes(target.tagName);
    // Whatever has the focus is pressed with Enter and with the space bar.
    if (isPressing && (key === "Enter" || key === " ")) return false;
    if (this.doing.triageKey(key)) return true;
    if (this.field) return this.#inField(key, target);
    switch (key) {
      case "Enter":
        this.doing.save();
        return true;
      case "/":
        this.doing.search();
        return true;
      case "+":
        this.isAdding = true;
        this.doing.adding();
        return true;
      case "?":
        openHelp();
        return true;
      case "Escape":
        this.isAdding = false;
        return false;
      case "Backspace":
        if (shiftKey) this.doing.clear();
        else this.doing.removeTask();
        return true;
    }
    if (/^[0-9]$/.test(key)) return this.#digit(Number(key));
    return this.#letter(key.toLowerCase());
  }

  #digit(number) {
    if (this.isAdding || !this.doing.hasTask()) {
      const isTask = this.doing.task(number);
      if (isTask) this.isAdding = false;
      return isTask;
    }
    return this.doing.level(number);
  }

  #letter(letter) {
    switch (letter) {
      case "t":
        return this.doing.triage();
      case "z":
        return this.doing.undo();
      case "r":
        return this.doing.again();
    }
    const field = this.kit.fields.find(({ key }) => key === letter);
    if (!field) return false;
    this.field = this.doing.field(field);
    return true;
  }

  /** In a field that a letter has opened: its choices by their places, Enter to save, Escape or another key to leave. */
  #inField(key, target) {
    const { field } = this;
    if (isTyping(target) && target.tagName !== "SELECT") return this.#whileTyping(key, target);
    if (/^[0-9]$/.test(key)) return choose(field, Number(key), () => this.#leave());
    if (key === "Enter" || key === "Escape") {
      // The button that saves says "Enter", so Enter saves from here too; in a list that hangs open it only chooses.
      const isSaving = key === "Enter" && !isOpenList(target);
      this.#leave();
      if (isSaving) this.doing.save();
      return true;
    }
    // A letter of another field goes there; in a list letters look for a choice, as in all lists.
    return target.tagName === "SELECT" ? false : this.#letter(key.toLowerCase());
  }

  #leave() {
    this.field = null;
    this.doing.leaveField();
  }

  #whileTyping(key, target) {
    if (key === "Enter" && target.tagName !== "BUTTON") {
      this.doing.save();
      return true;
    }
    if (key === "Escape") {
      this.#leave();
      return true;
    }
    return false;
  }
}

/** The list of keys from its beginning; the focus is on the button under it. */
function openHelp() {
  const dialog = byId("key-help");
  dialog.showModal();
  dialog.scrollTop = 0;
}

/** Whether keys are text, or a search in a list, where they are pressed. */
function isTyping(target) {
  if (target.isContentEditable || target.tagName === "TEXTAREA" || target.tagName === "SELECT") return true;
  return target.tagName === "INPUT" && !["checkbox", "radio", "button", "submit"].includes(target.type);
}

/** Whether a list hangs open under the focus; of a browser that cannot tell every list is taken to. */
function isOpenList(target) {
  if (target.tagName !== "SELECT") return false;
  try {
    return target.matches(":open");
  } catch {
    return true;
  }
}

/** Takes a choice of a field by its digit: the first is 1; that there is none of it is 0. */
function choose(field, digit, leave) {
  const list = field.querySelector("select");
  if (list) {
    const choices = [...list.options].filter(({ value }) => value !== "");
    const choice = choices[(digit + 9) % 10];
    if (!choice) return false;
    list.value = choice.value;
    list.dispatchEvent(new Event("change", { bubbles: true }));
    leave();
    return true;
  }
  const boxes = [...field.querySelectorAll("input[type=checkbox], input[type=radio]")];
  const box = digit === 0 ? boxes.find(({ value }) => value === "none") ?? boxes[9] : boxes[digit - 1];
  if (!box) return false;
  box.click();
  box.focus();
  // One of several is all there is to choose.
  if (box.type === "radio") leave();
  return true;
}
