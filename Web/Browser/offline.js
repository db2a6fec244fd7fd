// What belongs to being without a network: the page that the browser keeps, and the tabs that share it.

import { byId, button, element } from "./words.js";

/** The address of another branch's kit. */
export function kitLink(link, branch) {
  return link.replace(/\/kit\/[^/]+\//, `/kit/${encodeURIComponent(branch)}/`);
}

/** Has the browser keep the page and its kit, so that it opens while the network is away. */
export async function keepPage(link, branch) {
  if (!("serviceWorker" in navigator)) return;
  try {
    await navigator.serviceWorker.register("/sw.js", { scope: "/log" });
    const { active } = await navigator.serviceWorker.ready;
    active.postMessage({ shell: `/log/shell?branch=${encodeURIComponent(branch)}`, kit: kitLink(link, branch) });
  } catch {
    // Without it all works but opening the page while the network is away.
  }
}

/** Loads the page anew, but not again and again where the network comes and goes. */
export function reloadOnce() {
  const memory = "lods-reloaded";
  const last = Number(sessionStorage.getItem(memory) ?? 0);
  if (Date.now() - last < 60_000) return;
  sessionStorage.setItem(memory, String(Date.now()));
  location.reload();
}

/** Offers to load the page anew, for its frame; what stands in the form is kept and comes back with it. */
export function offerReload(words) {
  if (byId("find-back")) return;
  const load = button({ class: "secondary small", id: "reload" }, () => location.reload(), words.reload);
  byId("outbox").after(
    element("div", { class: "notice info", role: "status", id: "find-back" },
      element("p", {}, words.reachable), element("p", { class: "buttons" }, load)));
}

/**
 * The key under which this tab keeps its sessions: each open tab has its own, and a tab that is loaded anew, or opened
 * after a crash, finds the one that no other tab has.
 */
export async function draftKey() {
  if (!navigator.locks) return "1";
  const memory = "lods-tab";
  const own = sessionStorage.getItem(memory);
  // The page that was here a moment ago may not have let go of its key yet.
  if (own && (await hold(own, 1000))) return own;
  for (let number = 1; number < 20; number += 1) {
    if (!(await hold(String(number), 0))) continue;
    sessionStorage.setItem(memory, String(number));
    return String(number);
  }
  return "0";
}

/** Takes a key for as long as the page is open; false where another tab has it. */
function hold(key, patience) {
  return new Promise((done) => {
    const options = patience ? { signal: AbortSignal.timeout(patience) } : { ifAvailable: true };
    navigator.locks
      .request(`lods-drafts-${key}`, options, (lock) => {
        done(lock !== null);
        return lock === null ? undefined : new Promise((release) => addEventListener("pagehide", release));
      })
      .catch(() => done(false));
  });
}
