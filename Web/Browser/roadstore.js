// What a telephone keeps of a team's rounds: the rounds that were taken along, visits that wait to be sent, and forms
// that are being filled in. All of it belongs to the account that was signed in, and nobody else is shown it.

import { openStore } from "./store.js";

const base = { name: "lods-road", shelves: ["days", "visits", "drafts"] };
const memory = "lods-road-owner";

// For how many days a round may be kept after it was taken, and a visit wait to be sent: no more than the server allows.
const keptFor = 10;
const waitsFor = 92;

export const openRoad = () => openStore(base);

/** Today where the telephone is, as "2026-11-22". */
export const today = () => dayOf(Date.now());

const dayOf = (time) => new Date(time).toLocaleDateString("sv-SE");
const daysAfter = (time, days) => dayOf(time + days * 86_400_000);

/** Whose rounds are kept here: "" once they have signed out, null where no account has kept any. */
export function ownerHere() {
  try {
    return localStorage.getItem(memory);
  } catch {
    return null;
  }
}

/** Remembers whose the telephone's rounds are. */
export function rememberOwner(owner) {
  try {
    localStorage.setItem(memory, owner);
  } catch {
    // Where nothing can be remembered, nothing is shown without a connection.
  }
}

/**
 * Takes away what is old, and all rounds where another account has signed in. Visits that wait stay: they are sent when
 * whoever wrote them has signed in again.
 */
export async function mindOwner(owner) {
  const last = ownerHere();
  if (last === null) return;
  const store = await openRoad();
  await purge(store, () => owner !== undefined && last !== owner);
  if (owner !== undefined && last !== owner) rememberOwner(owner);
}

/** Takes away all rounds because somebody signs out; what waits stays. */
export async function leaveRoad() {
  if (ownerHere() === null) return;
  rememberOwner("");
  await purge(await openRoad(), () => true);
}

/** Takes away the rounds and forms that are too old, or that fit; of a visit that waited too long only that it did. */
export async function purge(store, fits = () => false) {
  const now = today();
  const [days, drafts, visits] = await Promise.all(["days", "drafts", "visits"].map((shelf) => store.all(shelf)));
  const isOver = (kept) => kept.until < now || daysAfter(kept.at, keptFor) < now || fits(kept);
  const tooLate = ({ isSent, isOld, at }) => !isSent && !isOld && daysAfter(at, waitsFor) < now;
  const changes = [
    ...days.filter(isOver).map(({ key }) => ["days", key, undefined]),
    ...drafts.filter(isOver).map(({ key }) => ["drafts", key, undefined]),
    // Of what was sent only that it was.
    ...visits.filter((visit) => visit.isSent && isOver(visit)).map(({ id }) => ["visits", id, undefined]),
    ...visits.filter(tooLate).map(({ id, owner, visit, day, name, until, at }) =>
      ["visits", id, { id, owner, visit, day, name, until, at, isOld: true, content: "", mine: [] }]),
  ];
  if (changes.length) await store.change(changes, true);
}
