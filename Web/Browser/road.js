// The page for a team on the road: takes a round along, opens it without a connection, and counts visits there.

import { RoadForm } from "./roadform.js";
import { RoadKeep } from "./roadkeep.js";
import { RoadList } from "./roadlist.js";
import { RoadQueue } from "./roadqueue.js";
import { mindOwner, openRoad, ownerHere, purge, rememberOwner, today } from "./roadstore.js";
import { Server } from "./server.js";
import { byId, element, filled } from "./words.js";

const root = byId("road");
// The page that the browser has kept says nothing of who is signed in.
const isShell = root.dataset.owner === undefined;
const said = await fetch(root.dataset.words, { headers: { Accept: "application/json" } }).catch(() => null);
if (said?.ok) await start(await said.json());

async function start(kit) {
  const { words } = kit;
  const language = document.documentElement.lang;
  if (!isShell) {
    await mindOwner(root.dataset.owner);
    rememberOwner(root.dataset.owner);
  }
  const me = ownerHere() ?? "";
  const store = await openRoad();
  await purge(store);
  const seal = isShell ? null : document.querySelector("input[name=seal]")?.value ?? null;
  const server = new Server(seal, null, { state: () => "/outreach/road/state", post: "/outreach/road" });
  const queue = new RoadQueue(store, server, me, { changed: show, elsewhere });
  const keep = new RoadKeep(words, store, me, { moment, isShell, wordsLink: root.dataset.words });
  const list = new RoadList(words, queue, store, { edit, moment });
  const form = new RoadForm(kit, store, me, {
    saved: (entry, changes) => queue.put(entry, changes), opened: dress, closed: dress,
  });
  let shown = null;

  byId("road-queue-title").tabIndex = -1;
  // Who is signed in is asked first: a round is opened without asking only where nobody can be asked.
  const here = isShell ? await asked() : undefined;
  list.isOut = here === null;
  await queue.look();
  if (isShell) await sayWhere(here);
  else await keep.offer();
  dress();
  queue.flush();
  if (isShell) {
    const look = async () => sayWhere(await asked());
    addEventListener("online", look);
    addEventListener("offline", look);
    addEventListener("focus", () => list.isOut && look());
  } else {
    await keep.renew();
  }

  function show() {
    if (isShell && queue.state === "signIn" && !list.isOut) sayWhere(null);
    list.show();
    dress();
  }

  /** What the server says of who is signed in: null for nobody, undefined where it does not answer in time. */
  function asked() {
    const late = new Promise((done) => setTimeout(done, 4_000));
    return Promise.race([server.state().catch(() => undefined), late]);
  }

  /**
   * Says whether there is a connection, and leads to the newest round where there is. A round is shown without one, and
   * to whoever is signed in; nobody else sees more than how many visits wait.
   */
  async function sayWhere(state) {
    if (state && state.owner !== me) {
      putAway();
      await elsewhere(state.owner);
    }
    const wasOut = list.isOut;
    list.isOut = state === null;
    if (list.isOut) putAway();
    else if (wasOut || !shown) await openKept();
    if (wasOut !== list.isOut) list.show();
    const off = byId("road-off");
    off.hidden = false;
    if (list.isOut) {
      const way = byId("road-sign-in");
      off.replaceChildren(element("p", {}, words.signedOut),
        ...(way.hidden ? [element("a", { class: "secondary", href: way.href }, words.signInFirst)] : []));
      return;
    }
    const where = state === undefined ? words.isOld : words.isBack;
    const text = shown ? filled(where, { time: moment(shown.at) }) : words.nothingKept;
    const link = state === undefined ? []
      : [element("a", { class: "secondary", href: location.pathname + location.search }, words.fetchPage)];
    off.replaceChildren(element("p", {}, text), ...link.map((way) => element("p", { class: "buttons" }, way)));
  }

  /** Somebody else is signed in now: the page becomes theirs. */
  async function elsewhere(owner) {
    await mindOwner(owner);
    rememberOwner(owner);
    // Where nothing waits, or nothing can be remembered, another reading would show no more.
    if (isShell && (me !== "" || queue.all.length) && ownerHere() === owner) location.reload();
  }

  function moment(time) {
    const options = { day: "numeric", month: "long", hour: "2-digit", minute: "2-digit" };
    return new Intl.DateTimeFormat(language, options).format(new Date(time));
  }

  // MARK: The round that is shown

  /** Gives each stop its button once its day is there, and says what became of it. */
  function dress() {
    const tour = byId("tour");
    if (!tour) return;
    const { day, team, until } = tour.dataset;
    for (const place of tour.querySelectorAll(".stop[data-visit]")) {
      const count = place.querySelector(".count");
      if (!count) continue;
      const { visit, begins, name, minutes, tasks } = place.dataset;
      const stop = { place, visit, begins, name, minutes, day, team, until, tasks: tasks.split(" ").filter(Boolean) };
      if (!count.dataset.ready) {
        count.dataset.ready = "yes";
        count.querySelector("a").addEventListener("click", (event) => {
          event.preventDefault();
          form.open(stop);
        });
      }
      const entry = queue.of(visit, day);
      const isOpen = form.stop?.visit === visit;
      count.hidden = day > today() || Boolean(entry) || isOpen;
      const old = place.querySelector(".became");
      const text = entry ? becameOf(entry) : "";
      if (old?.textContent === text) continue;
      old?.remove();
      if (text) {
        const tone = entry.isSent ? "good" : entry.problems || entry.isOld ? "bad" : entry.clash ? "warning" : "plain";
        count.after(element("p", { class: "became" }, element("span", { class: `tag ${tone}` }, text)));
      }
    }
  }

  function becameOf({ isSent, isOld, problems, clash }) {
    if (isOld) return words.tooLate;
    if (isSent) return `✓ ${words.sentAt}`;
    if (problems) return words.refused;
    return clash ? words.decide : words.waits;
  }

  /** Opens the form for an entry that is to be changed, under its stop where that is shown. */
  function edit(entry) {
    const place = document.querySelector(`.stop[data-visit="${entry.visit}"]`) ?? byId("road-tour");
    const { problems, clash, ...rest } = entry;
    const { visit, day, begins, team, name, until } = rest;
    form.open({ place, visit, day, begins, team, name, until, minutes: "", tasks: [] }, { ...rest, problems });
  }

  // MARK: Without a connection

  /** Takes the round out of sight, but not a form that is being filled in. */
  function putAway() {
    const focused = document.activeElement;
    const section = byId("road-count");
    if (byId("road-tour").contains(section)) {
      byId("road").append(section);
      if (section.contains(focused)) focused.focus();
    }
    byId("road-tour").replaceChildren();
    byId("road-kept").hidden = true;
    shown = null;
  }

  async function openKept() {
    shown = await keep.open();
    if (shown) dress();
  }
}
