// Keeps the page for a team on the road: the empty page, its words and the program's files. The rounds themselves lie
// in the page's own store, where they belong to an account and end.
//
// `mark` and `files` stand above, put there by the server.

const cacheName = `road-${mark}`;
const shell = "/outreach/road/kept";
const wordsStart = "/outreach/road/words/";

// How long to wait for the server before the kept page is shown, in milliseconds.
const patience = 4_000;

self.addEventListener("install", (event) => {
  event.waitUntil(
    (async () => {
      const cache = await caches.open(cacheName);
      await cache.addAll(files);
      await self.skipWaiting();
    })(),
  );
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    (async () => {
      await self.clients.claim();
      await clearOld();
    })(),
  );
});

// A page that is open asks for the empty page to be kept, and hears whether it is.
self.addEventListener("message", (event) => {
  const { words } = event.data ?? {};
  const port = event.ports[0];
  if (typeof words !== "string" || !words.startsWith(wordsStart) || words.includes("..")) return;
  event.waitUntil(
    (async () => {
      try {
        const cache = await caches.open(cacheName);
        await Promise.all([keep(cache, shell), keep(cache, words)]);
        await clearOld();
        port?.postMessage("kept");
      } catch {
        port?.postMessage("failed");
      }
    })(),
  );
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  if (url.pathname.startsWith("/assets/")) event.respondWith(fromCacheFirst(request));
  else if (request.mode === "navigate" && url.pathname === "/outreach/road") event.respondWith(page(request));
  else if (url.pathname.startsWith(wordsStart)) event.respondWith(words(request));
});

/** Fetches something and keeps it; throws where somebody must sign in for it, or nothing answers. */
async function keep(cache, path) {
  const reply = await fetch(path, { redirect: "error", credentials: "same-origin" });
  if (!reply.ok) throw new Error("Not there.");
  await cache.put(path, reply);
}

/** The files of an earlier program go once there is a page that needs them no more. */
async function clearOld() {
  const cache = await caches.open(cacheName);
  if (!(await cache.match(shell))) return;
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith("road-") && name !== cacheName).map((name) => caches.delete(name)));
}

async function fromCacheFirst(request) {
  return (await caches.match(request)) ?? fetch(request);
}

async function page(request) {
  const reply = await answered(request);
  const kept = await newest(shell);
  // Where somebody must sign in first, what waits here is told of before they do.
  if (reply?.type === "opaqueredirect") return kept && (await hasWaiting()) ? kept : reply;
  // A proxy whose server is away answers in its place.
  if (reply && ![502, 503, 504].includes(reply.status)) return reply;
  return kept ?? reply ?? Response.error();
}

async function words(request) {
  const reply = await answered(request);
  if (reply?.ok) return reply;
  return (await newest(new URL(request.url).pathname)) ?? reply ?? Response.error();
}

/** What is kept under a key, of the newest program that has it. */
async function newest(key) {
  const cache = await caches.open(cacheName);
  return (await cache.match(key)) ?? caches.match(key);
}

/** The server's answer; null where there is none in time. */
async function answered(request) {
  const late = new Promise((done) => setTimeout(() => done(null), patience));
  return Promise.race([fetch(request).catch(() => null), late]);
}

/** Whether a visit waits in the page's store. */
function hasWaiting() {
  return new Promise((done) => {
    const asked = indexedDB.open("lods-road");
    // A store that is not there is not made by asking.
    asked.onupgradeneeded = () => asked.transaction.abort();
    asked.onerror = () => done(false);
    asked.onsuccess = () => {
      const base = asked.result;
      const told = (visits) => {
        base.close();
        done(visits.some(({ isSent, isOld }) => !isSent && !isOld));
      };
      try {
        const reading = base.transaction("visits").objectStore("visits").getAll();
        reading.onsuccess = () => told(reading.result);
        reading.onerror = () => told([]);
      } catch {
        told([]);
      }
    };
  });
}
