// The log page with scripts: the same form, worked with single keys, kept in the browser, and sent without a new page.
//
// Until the kit has come the page is the server's own, and stays so where the kit cannot be had.

import { Card } from "./card.js";
import { Fields } from "./fields.js";
import * as page from "./form.js";
import { Keys } from "./keys.js";
import { Outbox } from "./outbox.js";
import { Problems } from "./problems.js";
import { Receipt } from "./receipt.js";
import { Saving } from "./saving.js";
import { Screening } from "./screening.js";
import { Search } from "./search.js";
import { Server } from "./server.js";
import { Slots } from "./slots.js";
import { openStore } from "./store.js";
import { Tasks } from "./tasks.js";
import { Triage } from "./triage.js";
import { Waiting } from "./waiting.js";
import { byId, filled } from "./words.js";
import { draftKey, keepPage, kitLink, offerReload, reloadOnce } from "./offline.js";

// Keys that are pressed before the page is ready are heard afterwards.
const early = [];
const hearEarly = (event) => early.push(event);
addEventListener("keydown", hearEarly);

const { form } = page;
const kept = form.dataset.page === "kept";

const fetched = await fetch(form.dataset.kit).catch(() => null);
if (fetched?.ok) await start(await fetched.json());
else removeEventListener("keydown", hearEarly);

async function start(kit) {
  const store = await openStore();
  const key = await draftKey();
  let finding = null;
  const server = new Server(form.elements.seal?.value ?? null, page.branch);
  const tasks = new Tasks(kit, changed);
  const card = new Card(kit);
  const problems = new Problems(kit);
  const screening = new Screening(kit, changed);
  const fields = new Fields(kit);
  page.prepare();
  const slots = new Slots(kit, { tasks, shown, kept: keep });
  const triage = new Triage(kit, { tasks, taken, left: () => toTiles() });
  const search = new Search(kit, {
    typed: (text) => slots.hold(text !== ""),
    found: (code) => {
      tasks.choose(code);
      toTiles(code);
    },
    left: () => toTiles(),
  });
  const outbox = new Outbox(store, server, {
    stored: (entry, answer) => saving.stored(entry, answer),
    refused: (entry) => saving.refused(entry),
    changed: () => {
      waiting.show();
      if (kept && outbox.state === "sent") findBackSoon();
    },
  });
  const saving = new Saving(kit, {
    slots, tasks, fields, screening, problems, outbox, server, today,
    toTiles: () => toTiles(),
    drafts: () => ["drafts", key, drafts()],
  });
  const receipt = new Receipt(kit, { undo: () => saving.undo(), again: () => saving.again() });
  saving.receipt = receipt;
  const waiting = new Waiting(kit, outbox, store, {
    edit: (entry) => saving.edit(entry),
    remove: (entry) => outbox.remove(entry.id),
  });

  /** What the browser keeps of the open sessions: a note only as far as the gate has let it pass. */
  function drafts() {
    const keepable = ({ content }) => {
      const fields = new URLSearchParams(content);
      const note = screening.keepable(fields.get("note") ?? "");
      if (note) fields.set("note", note);
      else fields.delete("note");
      return fields.toString();
    };
    return { branch: page.branch(), ...slots.keep(keepable) };
  }

  // Each change is on its way to the disk at once: the page may be gone with the next key.
  let isLeaving = false;
  function keep() {
    if (!isLeaving) store.change([["drafts", key, drafts()]]);
  }

  /** The form says something else. */
  function changed() {
    receipt.quiet();
    slots.note();
    refresh();
  }

  function refresh() {
    fields.refresh(slots.session, tasks);
    card.show(tasks.main());
    triage.refresh();
  }

  /** Another session stands in the form. */
  function shown(session) {
    page.write(session.content);
    tasks.write(new URLSearchParams(session.content).getAll("task"));
    problems.clear();
    triage.reset();
    screening.show();
    byId("more").open = false;
    refresh();
  }

  /** The focus goes to a task, else to one that is chosen: the space bar acts on what the page shows as chosen. */
  function toTiles(code) {
    (tasks.tile(code) ?? tasks.tile(tasks.chosen()[0]?.code) ?? byId("task")).focus();
  }

  function clear() {
    slots.clear();
    keep();
    toTiles();
  }

  function today(number) {
    if (typeof number === "number") byId("today").textContent = filled(kit.words.today, { n: number });
  }

  /** Triage is over: the level goes into the form, and the barriers that were seen where the office asks for them. */
  function taken({ level, advised, model, because, barriers }) {
    page.suggest(advised, model, because);
    if (level !== null) page.chooseLevel(level);
    const boxes = [...form.querySelectorAll("input[name=barrier]")];
    const asked = kit.fields.find(({ control }) => control === "barrier");
    if (barriers && barriers !== "unknown" && fields.asks(asked, slots.session.id) && !boxes.some((box) => box.checked)) {
      const seen = barriers.split("+");
      for (const box of boxes) box.checked = seen.includes(box.value);
    }
    changed();
    form.querySelector("button.save").focus({ preventScroll: true });
  }

  /** Takes the tasks of another branch. */
  async function changeBranch() {
    const reply = await fetch(kitLink(form.dataset.kit, page.branch())).catch(() => null);
    // Without a network the tasks stay as they are; the server says if one of them is not used there.
    if (!reply?.ok) return keep();
    kit = await reply.json();
    for (const part of [tasks, triage]) part.use(kit);
    for (const part of [card, search, fields, slots, saving]) part.kit = kit;
    refresh();
    keep();
    keepPage(form.dataset.kit, page.branch());
    server.state().then((state) => today(state?.today)).catch(() => {});
  }

  form.addEventListener("input", changed);
  form.addEventListener("change", (event) => {
    if (event.target.name === "branch") return changeBranch();
    // To have seen none is no barrier beside others.
    if (event.target.name === "barrier" && event.target.checked) {
      const isNone = event.target.value === "none";
      for (const box of form.querySelectorAll("input[name=barrier]")) {
        if ((box.value === "none") !== isNone) box.checked = false;
      }
    }
    changed();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const action = event.submitter?.value ?? "save";
    if (action === "clear") return clear();
    saving.save(action === "save-new");
  });
  addEventListener("pagehide", keep);
  // A page that the browser has put away and shows again does not know what other tabs did meanwhile.
  addEventListener("pageshow", (event) => {
    if (event.persisted) location.reload();
  });
  // Whoever signs out leaves no session behind.
  document.addEventListener("lods-leaving", () => (isLeaving = true));

  /** Opens the field of a letter; comes back with its block, or null where it is not asked. */
  function openField({ control }) {
    const first = byId(control);
    const block = first?.closest(".field");
    if (!block || block.hidden) return null;
    const details = block.closest("details");
    if (details) details.open = true;
    if (control === "misdirected") {
      first.click();
      return null;
    }
    (block.querySelector("input:checked") ?? first).focus();
    first.select?.();
    return block;
  }

  await restore();
  const keys = new Keys(kit, {
    hasTask: () => tasks.chosen().length > 0,
    task: (number) => {
      const code = tasks.onKey(number);
      if (code) {
        tasks.choose(code);
        // From here Enter saves, wherever the focus was before: a link or button that was clicked has it no more.
        toTiles(code);
      }
      return code !== undefined;
    },
    level: (number) => {
      if (!tasks.main()?.guidance || number >= kit.levels.length) return false;
      page.chooseLevel(number);
      changed();
      form.querySelector("input[name=level]:checked").focus();
      return true;
    },
    save: () => saving.save(),
    search: () => search.open(),
    adding: () => slots.hold(true),
    removeTask: () => tasks.removeLast(),
    clear,
    slot: (place) => {
      slots.open(place);
      toTiles();
    },
    undo: () => saving.undo(),
    again: () => saving.again(),
    triage: () => {
      if (triage.open()) byId("triage-steps").focus();
      return true;
    },
    triageKey: (key) => triage.hasKeys && (triage.press(key) || (key.length === 1 && key !== " ")),
    field: (field) => openField(field),
    leaveField: () => form.querySelector("button.save").focus({ preventScroll: true }),
  });
  removeEventListener("keydown", hearEarly);
  early.forEach((event) => keys.hear(event));
  document.documentElement.dataset.ready = "true";
  await outbox.look();
  await outbox.retry(page.hasBranch);
  if (outbox.entries.length || kept) await outbox.flush();
  if (kept) {
    addEventListener("online", findBack);
    await findBack();
  }
  keepPage(form.dataset.kit, page.branch());

  /** Puts into the form what the page brings along, or else what the browser has kept. */
  async function restore() {
    const drafts = form.dataset.page === "answer" ? null : await store.get("drafts", key);
    if (drafts) {
      slots.restore(drafts);
      const choice = form.elements.branch;
      const isThere = [...(choice.options ?? [])].some(({ value }) => value === drafts.branch);
      if (isThere && choice.value !== drafts.branch) {
        choice.value = drafts.branch;
        await changeBranch();
      }
      return slots.show();
    }
    if (form.dataset.page !== "answer") return slots.show();
    // The sentences about what is wrong are the server's, and stay.
    slots.readPage();
    slots.label();
    refresh();
    keep();
  }

  /** What has just been sent is told first. */
  function findBackSoon() {
    clearTimeout(finding);
    finding = setTimeout(findBack, 1500);
  }

  /** From a kept page back to the server's own, once it answers; while somebody is at work only when they want it. */
  async function findBack() {
    clearTimeout(finding);
    const state = await server.state().catch(() => undefined);
    today(state?.today);
    const isBlank = slots.all.every(({ content }) => page.isBlank(content));
    if (state && !outbox.entries.length) {
      if (isBlank) reloadOnce();
      else if (store.isKept) offerReload(kit.words);
    }
    finding = setTimeout(findBack, 15_000);
  }
}
