// Saving, taking back and doing once more: from the form into the outbox, and back into the form.

import { branch, branchName, carried, chooseBranch, form, isBlank, level, read } from "./form.js";
import { isElsewhere } from "./outbox.js";
import { Slots } from "./slots.js";
import { byId, filled, freshID, inLine, line } from "./words.js";

// How long an entry may be on its way before the page says that it waits, in milliseconds.
const hurry = 700;
// A second press of a button within this time is the first one's echo.
const echo = 800;

export class Saving {
  constructor(kit, parts) {
    Object.assign(this, parts, { kit, last: null, savedAt: 0, repeatedAt: 0 });
  }

  /** Saves what the form says; the form is free again before the entry has arrived. */
  async save(isNew = false) {
    const { slots, screening, outbox } = this;
    if (this.isSaving || (isBlank(read().toString()) && Date.now() - this.savedAt < echo)) return;
    this.isSaving = true;
    try {
      if (read().get("note")) await screening.prepare();
      const problems = this.#problems();
      if (problems.length) return this.problems.show(problems);
      const entry = this.#entry(isNew ? freshID() : slots.session.id);
      if (entry.isUnscreened) return await this.#sendUnscreened(entry);
      this.#leaveForm(entry);
      this.#watch(entry);
      outbox.add(entry, [this.drafts()]);
    } finally {
      this.isSaving = false;
    }
  }

  /** Saves the last session once more; the note was about the other. */
  again() {
    if (!this.last) return false;
    if (Date.now() - this.repeatedAt < echo) return true;
    this.repeatedAt = Date.now();
    const content = new URLSearchParams(this.last.content);
    content.delete("note");
    const entry = { ...this.last, id: freshID(), content: content.toString(), seconds: 0, at: Date.now(), tries: 0 };
    this.last = entry;
    this.#watch(entry);
    this.outbox.add(entry);
    return true;
  }

  /** Takes the last entry back: out of what waits, or out of the log as long as its minute lasts. */
  async undo() {
    const { receipt, outbox, kit, slots } = this;
    const { entry } = receipt;
    if (!receipt.canUndo || this.isUndoing) return;
    this.isUndoing = true;
    try {
      // One that is on its way is let arrive first, so that it is known where it is.
      if (outbox.busy) await outbox.busy;
      if (outbox.has(entry.id)) {
        this.#putBack(entry, kit.words.undoneUnsent, kit.words.undoneUnsentOnly);
        return await outbox.remove(entry.id, [this.drafts()]);
      }
      if (!receipt.ticket) return;
      const { status, value } = await this.server.post({ do: "undo", ticket: receipt.ticket, branch: entry.branch });
      if (status === 200 && value?.undone) {
        this.today(value.today);
        this.#putBack(entry, kit.words.undone, kit.words.undoneOnly);
        slots.kept();
      } else {
        receipt.say(value?.error?.message ?? kit.words.undoFailed);
      }
    } catch {
      receipt.voice.textContent = kit.words.undoFailed;
    } finally {
      this.isUndoing = false;
    }
  }

  /** An entry has arrived. */
  stored(entry, answer) {
    this.today(answer.today);
    if (this.last?.id === entry.id) this.receipt.stored(entry, answer);
  }

  /** An entry was refused: it goes back into the form where that is free, else it is listed. */
  refused(entry) {
    const isLast = this.last?.id === entry.id;
    // One for another branch is put into this page's form only by somebody who has seen that.
    if (isLast && !isElsewhere(entry) && isBlank(read().toString())) return this.edit(entry);
    if (isLast) this.receipt.hide();
  }

  /** Puts a refused entry into the form; it leaves the list only when the form is kept. */
  async edit(entry) {
    const place = this.slots.freePlace();
    if (place < 0) return this.receipt.say(this.kit.words.noFreeSlot);
    this.receipt.hide();
    this.#open(place, entry);
    this.problems.show(entry.problems);
    await this.outbox.remove(entry.id, [this.drafts()]);
  }

  /** What is wrong with the form, by the rules that the server has too. */
  #problems() {
    const { tasks, kit: { words } } = this;
    const chosen = tasks.chosen();
    const found = [];
    const say = (field, message) => found.push({ field, control: field, message });
    const isGuidance = chosen.some(({ code }) => tasks.byCode.get(code)?.guidance);
    if (!chosen.length) say("task", words.taskMissing);
    else if (chosen.length > 8) say("task", words.tooManyTasks);
    else if (isGuidance && level() === null) say("level", words.levelMissing);
    const numbers = this.kit.fields.filter(({ from }) => from !== undefined);
    for (const { control, from, to } of [...numbers, { control: "quantity", from: 1, to: 99 }]) {
      const text = byId(control)?.value.trim() ?? "";
      if (text === "" || (control === "quantity" && chosen.length !== 1)) continue;
      const isRight = /^\d+$/.test(text) && Number(text) >= from && Number(text) <= to;
      if (!isRight) say(control, filled(words.numberRange, { from, to }));
    }
    const note = this.screening.problem(read().get("note") ?? "");
    if (note) say("note", note);
    return found;
  }

  #entry(id) {
    const content = read();
    const note = line(content.get("note") ?? "");
    if (note) content.set("note", note);
    else content.delete("note");
    const isUnscreened = note !== "" && this.screening.problem(note) === undefined;
    return {
      id, branch: branch(), place: branchName(), content: content.toString(), seconds: Slots.seconds(this.slots.session),
      line: this.#line(), at: Date.now(), tries: 0, ...(isUnscreened ? { isUnscreened } : {}),
    };
  }

  /** The entry in one line, as long as the server has not said it. */
  #line() {
    const parts = [this.tasks.line()];
    const isGuidance = this.tasks.main()?.guidance;
    if (isGuidance && level() !== null) parts.push(inLine(this.kit.levels[level()]));
    const outcome = form.querySelector("input[name=outcome]:checked");
    if (outcome && outcome.value !== "done") parts.push(inLine(outcome.closest(".tile").querySelector(".name").textContent));
    return parts.join(" · ");
  }

  /** Makes the form free for the next session. */
  #leaveForm(entry) {
    this.last = entry;
    this.savedAt = Date.now();
    this.receipt.hide();
    this.slots.replace(this.slots.free(carried(entry.content)));
    this.toTiles();
  }

  /** Says that an entry waits, should it not have arrived soon. */
  #watch(entry) {
    setTimeout(() => {
      const isLast = this.last?.id === entry.id && this.receipt.entry?.id !== entry.id;
      if (isLast && this.outbox.waiting.some(({ id }) => id === entry.id)) this.receipt.kept(entry);
    }, hurry);
  }

  /** Sends a note that could not be looked through here: it waits nowhere, and stays in the form until it has arrived. */
  async #sendUnscreened({ isUnscreened, ...entry }) {
    const content = new URLSearchParams(entry.content);
    const { id, branch, seconds } = entry;
    for (const [name, value] of Object.entries({ do: "save", id, branch, seconds })) content.set(name, value);
    const { words } = this.kit;
    let reply = null;
    try {
      reply = await this.server.post(content);
    } catch {
      // It is told below.
    }
    if (reply?.status === 200 && reply.value?.id === id) {
      this.#leaveForm(entry);
      this.slots.kept();
      return this.stored(entry, reply.value);
    }
    const error = reply?.value?.error;
    const message = reply && reply.status !== 401 && error?.message ? error.message : words.screening;
    this.problems.show(error?.problems ?? [{ field: "note", control: "note", message }]);
  }

  /** Puts what was taken back into the form, where one of the sessions is free; either is said. */
  #putBack(entry, back, gone) {
    const place = this.slots.freePlace();
    if (place >= 0) this.#open(place, entry);
    this.last = null;
    this.receipt.say(place >= 0 ? back : gone);
    if (place >= 0) this.toTiles();
  }

  #open(place, entry) {
    // What was for one branch does not become another's on the way through the form.
    chooseBranch(entry.branch);
    this.slots.open(place);
    this.slots.replace({ ...this.slots.free(entry.content), seconds: entry.seconds });
  }
}
