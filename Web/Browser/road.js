// The page for a team on the road: takes a round along, opens it without a connection, and counts visits there.

import { RoadForm } from "./roadform.js";
import { RoadList } from "./roadlist.js";
import { RoadQueue } from "./roadqueue.js";
import { mindOwner, openRoad, ownerHere, purge, rememberOwner, today } from "./roadstore.js";
import { Server } from "./server.js";
import { byId, button, element, filled } from "./words.js";

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
  else await offerToKeep();
  dress();
  queue.flush();
  if (isShell) {
    const look = async () => sayWhere(await asked());
    addEventListener("online", look);
    addEventListener("offline", look);
    addEventListener("focus", () => list.isOut && look());
  } else {
    await renew();
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

  /** What was taken along is the newest whenever the page is opened with a connection. */
  async function renew() {
    const tour = byId("tour");
    const own = tour && (await rounds()).find(isShown(tour));
    if (!own) return;
    try {
      // After a new program the empty page is another one, too.
      await keepShell();
      if (!(await fetchRound(own.html))) return;
      await offerToKeep();
      byId("road-kept-said").prepend(element("strong", {}, words.renewed), " ");
    } catch {
      // What was kept stays.
    }
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

  /** The rounds that are kept for this account, the first day first. */
  async function rounds() {
    const kept = (await store.all("days")).filter(({ owner }) => owner === me);
    return kept.sort((left, right) => (left.day + left.team < right.day + right.team ? -1 : 1));
  }

  /** Whether a kept round is the one that the page shows. */
  function isShown({ dataset }) {
    return ({ day, team }) => day === dataset.day && team === dataset.team;
  }

  /** What is kept of a round, and until when. */
  function saidOf({ at, untilSaid }) {
    return `${filled(words.kept, { time: moment(at) })} ${filled(words.keptUntil, { day: untilSaid })}`;
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

  // MARK: Taking a round along

  async function offerToKeep() {
    const tour = byId("tour");
    const canKeep = "serviceWorker" in navigator && store.isKept;
    const all = await rounds();
    const own = tour && all.find(isShown(tour));
    const hasStops = tour?.querySelector(".stop") && tour.dataset.until >= today();
    const isNear = tour && tour.dataset.from <= today();
    const what = isNear || !hasStops ? words.keepWhat : filled(words.keepLater, { day: tour.dataset.fromSaid });
    byId("road-kept-said").textContent = own ? saidOf(own) : canKeep ? what : words.keepNot;
    byId("road-kept-buttons").replaceChildren(
      ...(hasStops && isNear && canKeep
        ? [button(
            { class: own ? "secondary" : "primary", id: "road-keep" }, keepRound, own ? words.keepAgain : words.keep)]
        : []),
      ...(own ? [button({ class: "secondary", id: "road-remove" }, () => removeRound(own.key), words.remove)] : []));
    listKept(all.filter((round) => round !== own));
    byId("road-kept").hidden = !hasStops && !all.length;
  }

  /** The other rounds that are kept, each with its button. */
  function listKept(all) {
    byId("road-others")?.remove();
    if (!all.length) return;
    byId("road-kept").append(
      element("div", { id: "road-others" },
        element("h3", {}, words.keptList),
        element("ul", { class: "plain-list" }, all.map(({ key, day, team, title, untilSaid }) =>
          element("li", {},
            element("a", { href: `/outreach/road?day=${day}&team=${encodeURIComponent(team)}` }, title), " ",
            element("span", { class: "hint" }, filled(words.keptUntil, { day: untilSaid })), " ",
            button({ class: "secondary small" }, () => removeRound(key), words.remove,
              element("span", { class: "unseen" }, `: ${title}`)))))));
  }

  async function keepRound() {
    try {
      await keepShell();
      await fetchRound();
      await offerToKeep();
      byId("road-kept-said").tabIndex = -1;
      byId("road-kept-said").focus();
    } catch {
      byId("road-kept-said").textContent = words.keptFailed;
    }
  }

  /** Fetches the round that is shown and keeps it, unless it is what is kept already; throws where it cannot be had. */
  async function fetchRound(before) {
    const { day, team } = byId("tour").dataset;
    const reply = await fetch(`/outreach/road/days/${day}/${encodeURIComponent(team)}`, { redirect: "error" });
    const tour = reply.ok ? read(await reply.text()) : null;
    if (!tour) throw new Error("No round.");
    const html = tour.outerHTML;
    if (html === before) return false;
    const { until, untilSaid, title } = tour.dataset;
    const key = `${me} ${day} ${team}`;
    const round = { key, owner: me, day, team, until, untilSaid, title, html, at: Date.now() };
    await store.change([["days", key, round]], true);
    return true;
  }

  /** Has the browser keep the empty page and the program's files; throws where it does not. */
  async function keepShell() {
    await navigator.serviceWorker.register("/road-sw.js", { scope: "/outreach/road" });
    const worker = await activeWorker();
    const channel = new MessageChannel();
    const answer = new Promise((done, failed) => {
      channel.port1.onmessage = ({ data }) => (data === "kept" ? done() : failed(new Error("Not kept.")));
      setTimeout(() => failed(new Error("No answer.")), 20_000);
    });
    worker.postMessage({ words: root.dataset.words }, [channel.port2]);
    await answer;
    navigator.storage?.persist?.();
  }

  async function activeWorker() {
    const found = await navigator.serviceWorker.getRegistration("/outreach/road");
    if (found.active) return found.active;
    const coming = found.installing ?? found.waiting;
    await new Promise((done) => coming.addEventListener("statechange", () => coming.state === "activated" && done()));
    return found.active;
  }

  async function removeRound(key) {
    await store.change([["days", key, undefined]], true);
    if (isShell) return location.reload();
    await offerToKeep();
    byId("road-kept-said").textContent = `${words.removed} ${byId("road-keep") ? words.keepWhat : ""}`.trim();
    byId("road-kept-said").tabIndex = -1;
    byId("road-kept-said").focus();
  }

  /** The round that stands in a page of the server's own, without anything around it. */
  function read(html) {
    const tour = new DOMParser().parseFromString(html, "text/html").getElementById("tour");
    return tour ? document.importNode(tour, true) : null;
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
    const all = await rounds();
    const query = new URLSearchParams(location.search);
    const here = today();
    shown = all.find(({ day, team }) => day === query.get("day") && (!query.get("team") || team === query.get("team")))
      ?? all.find(({ day }) => day >= here) ?? all.at(-1);
    if (!shown) return;
    byId("road-tour").replaceChildren(read(shown.html));
    byId("road-kept").hidden = false;
    byId("road-kept-said").textContent = saidOf(shown);
    byId("road-kept-buttons").replaceChildren(
      button({ class: "secondary", id: "road-remove" }, () => removeRound(shown.key), words.remove));
    listKept(all.filter((round) => round !== shown));
    dress();
  }
}
