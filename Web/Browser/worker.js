// What both service workers share; it stands behind each of them, put there by the server. `mark`, `files`, `series`
// and `shell` stand above.

const cacheName = `${series}-${mark}`;

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

/** The files of an earlier program go once there is a page that needs them no more. */
async function clearOld() {
  const cache = await caches.open(cacheName);
  if (!(await cache.match(shell))) return;
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(`${series}-`) && name !== cacheName).map((name) => caches.delete(name)));
}

/** The path of what the browser wants of this site; null for all else. */
function wanted({ request }) {
  const url = new URL(request.url);
  return request.method === "GET" && url.origin === self.location.origin ? url.pathname : null;
}

async function fromCacheFirst(request) {
  return (await caches.match(request)) ?? fetch(request);
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

/** Whether an answer is the server's own: a proxy whose server is away answers in its place. */
function isServers(reply) {
  return Boolean(reply) && ![502, 503, 504].includes(reply.status);
}
