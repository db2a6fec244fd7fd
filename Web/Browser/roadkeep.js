// Rounds that are taken along: each lies in the page's own store until its day is over, with what the browser needs to
// open it without a connection.

import { today } from "./roadstore.js";
import { byId, button, element, filled } from "./words.js";

export class RoadKeep {
  /**
   * - `moment`: writes an hour.
   * - `isShell`: whether the page is the one that the browser has kept.
   * - `wordsLink`: where the words of the page are.
   */
  constructor(words, store, me, { moment, isShell, wordsLink }) {
    Object.assign(this, { words, store, me, moment, isShell, wordsLink });
  }

  /** Says what is kept of the round that the server has shown, and offers to keep it. */
  async offer() {
    const { words } = this;
    const tour = byId("tour");
    const canKeep = "serviceWorker" in navigator && this.store.isKept;
    const all = await this.#rounds();
    const own = tour && all.find(isShown(tour));
    const hasStops = tour?.querySelector(".stop") && tour.dataset.until >= today();
    const isNear = tour && tour.dataset.from <= today();
    const what = isNear || !hasStops ? words.keepWhat : filled(words.keepLater, { day: tour.dataset.fromSaid });
    byId("road-kept-said").textContent = own ? this.#saidOf(own) : canKeep ? what : words.keepNot;
    byId("road-kept-buttons").replaceChildren(
      ...(hasStops && isNear && canKeep
        ? [button(
            { class: own ? "secondary" : "primary", id: "road-keep" }, () => this.#keep(),
            own ? words.keepAgain : words.keep)]
        : []),
      ...(own ? [this.#removal(own)] : []));
    this.#list(all.filter((round) => round !== own));
    byId("road-kept").hidden = !hasStops && !all.length;
  }

  /** What was taken along is the newest whenever the page is opened with a connection. */
  async renew() {
    const tour = byId("tour");
    const own = tour && (await this.#rounds()).find(isShown(tour));
    if (!own) return;
    try {
      // After a new program the empty page is another one, too.
      await this.#keepShell();
      if (!(await this.#fetchRound(own.html))) return;
      await this.offer();
      byId("road-kept-said").prepend(element("strong", {}, this.words.renewed), " ");
    } catch {
      // What was kept stays.
    }
  }

  /** Shows the kept round that the address asks for, or the nearest; undefined where none is kept. */
  async open() {
    const all = await this.#rounds();
    const query = new URLSearchParams(location.search);
    const here = today();
    const shown =
      all.find(({ day, team }) => day === query.get("day") && (!query.get("team") || team === query.get("team")))
      ?? all.find(({ day }) => day >= here) ?? all.at(-1);
    if (!shown) return undefined;
    byId("road-tour").replaceChildren(read(shown.html));
    byId("road-kept").hidden = false;
    byId("road-kept-said").textContent = this.#saidOf(shown);
    byId("road-kept-buttons").replaceChildren(this.#removal(shown));
    this.#list(all.filter((round) => round !== shown));
    return shown;
  }

  /** The rounds that are kept for this account, the first day first. */
  async #rounds() {
    const kept = (await this.store.all("days")).filter(({ owner }) => owner === this.me);
    return kept.sort((left, right) => (left.day + left.team < right.day + right.team ? -1 : 1));
  }

  /** What is kept of a round, and until when. */
  #saidOf({ at, untilSaid }) {
    return `${filled(this.words.kept, { time: this.moment(at) })} ${filled(this.words.keptUntil, { day: untilSaid })}`;
  }

  #removal({ key }) {
    return button({ class: "secondary", id: "road-remove" }, () => this.#remove(key), this.words.remove);
  }

  /** The other rounds that are kept, each with its button. */
  #list(all) {
    const { words } = this;
    byId("road-others")?.remove();
    if (!all.length) return;
    byId("road-kept").append(
      element("div", { id: "road-others" },
        element("h3", {}, words.keptList),
        element("ul", { class: "plain-list" }, all.map(({ key, day, team, title, untilSaid }) =>
          element("li", {},
            element("a", { href: `/outreach/road?day=${day}&team=${encodeURIComponent(team)}` }, title), " ",
            element("span", { class: "hint" }, filled(words.keptUntil, { day: untilSaid })), " ",
            button({ class: "secondary small" }, () => this.#remove(key), words.remove,
              element("span", { class: "unseen" }, `: ${title}`)))))));
  }

  async #keep() {
    try {
      await this.#keepShell();
      await this.#fetchRound();
      await this.offer();
      focusSaid();
    } catch {
      byId("road-kept-said").textContent = this.words.keptFailed;
    }
  }

  /** Fetches the round that is shown and keeps it, unless it is what is kept already; throws where it cannot be had. */
  async #fetchRound(before) {
    const { day, team } = byId("tour").dataset;
    const reply = await fetch(`/outreach/road/days/${day}/${encodeURIComponent(team)}`, { redirect: "error" });
    const tour = reply.ok ? read(await reply.text()) : null;
    if (!tour) throw new Error("No round.");
    const html = tour.outerHTML;
    if (html === before) return false;
    const { until, untilSaid, title } = tour.dataset;
    const key = `${this.me} ${day} ${team}`;
    const round = { key, owner: this.me, day, team, until, untilSaid, title, html, at: Date.now() };
    await this.store.change([["days", key, round]], true);
    return true;
  }

  /** Has the browser keep the empty page and the program's files; throws where it does not. */
  async #keepShell() {
    await navigator.serviceWorker.register("/road-sw.js", { scope: "/outreach/road" });
    const worker = await activeWorker();
    const channel = new MessageChannel();
    const answer = new Promise((done, failed) => {
      channel.port1.onmessage = ({ data }) => (data === "kept" ? done() : failed(new Error("Not kept.")));
      setTimeout(() => failed(new Error("No answer.")), 20_000);
    });
    worker.postMessage({ words: this.wordsLink }, [channel.port2]);
    await answer;
    navigator.storage?.persist?.();
  }

  async #remove(key) {
    const { words } = this;
    await this.store.change([["days", key, undefined]], true);
    if (this.isShell) return location.reload();
    await this.offer();
    byId("road-kept-said").textContent = `${words.removed} ${byId("road-keep") ? words.keepWhat : ""}`.trim();
    focusSaid();
  }
}

/** Whether a kept round is the one that the page shows. */
function isShown({ dataset }) {
  return ({ day, team }) => day === dataset.day && team === dataset.team;
}

/** The round that stands in a page of the server's own, without anything around it. */
function read(html) {
  const tour = new DOMParser().parseFromString(html, "text/html").getElementById("tour");
  return tour ? document.importNode(tour, true) : null;
}

function focusSaid() {
  byId("road-kept-said").tabIndex = -1;
  byId("road-kept-said").focus();
}

async function activeWorker() {
  const found = await navigator.serviceWorker.getRegistration("/outreach/road");
  if (found.active) return found.active;
  const coming = found.installing ?? found.waiting;
  await new Promise((done) => coming.addEventListener("statechange", () => coming.state === "activated" && done()));
  return found.active;
}
