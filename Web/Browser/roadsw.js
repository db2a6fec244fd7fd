// Keeps the page for a team on the road: the empty page, its words and the program's files. The rounds themselves lie
// in the page's own store, where they belong to an account and end.
//
// `mark` and `files` stand above and `worker.js` below, put there by the server.

const series = "road";
const shell = "/outreach/road/kept";
const wordsStart = "/outreach/road/words/";

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
  const path = wanted(event);
  if (path?.startsWith("/assets/")) event.respondWith(fromCacheFirst(request));
  else if (request.mode === "navigate" && path === "/outreach/road") event.respondWith(page(request));
  else if (path?.startsWith(wordsStart)) event.respondWith(words(request));
});

/** Fetches something and keeps it; throws where somebody must sign in for it, or nothing answers. */
async function keep(cache, path) {
  const reply = await fetch(path, { redirect: "error", credentials: "same-origin" });
  if (!reply.ok) throw new Error("Not there.");
  await cache.put(path, reply);
}

async function page(request) {
  const reply = await answered(request);
  const kept = await newest(shell);
  // Where somebody must sign in first, what waits here is told of before they do.
  if (reply?.type === "opaqueredirect") return kept && (await hasWaiting()) ? kept : reply;
  if (isServers(reply)) return reply;
  return kept ?? reply ?? Response.error();
}

async function words(request) {
  const reply = await answered(request);
  if (reply?.ok) return reply;
  return (await newest(new URL(request.url).pathname)) ?? reply ?? Response.error();
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
