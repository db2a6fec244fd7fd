// Keeps the log page for when the network is away: the page itself, its kit and the program's files, and nothing else.
//
// `mark` and `files` stand above, put there by the server; with new files this script is another one, and the browser
// fetches them all before it lets go of the old ones.

const cacheName = `lods-${mark}`;
const shell = "/log/shell";

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

// A page that is open tells what it is made of.
self.addEventListener("message", (event) => {
  const { shell: page, kit } = event.data ?? {};
  if (!isAt(page, shell) || !isAt(kit, "/log/kit/")) return;
  event.waitUntil(
    (async () => {
      const cache = await caches.open(cacheName);
      await Promise.all([keep(cache, page, shell), keep(cache, kit, kit)]);
      await clearOld();
    })(),
  );
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  if (url.pathname.startsWith("/assets/")) event.respondWith(fromCacheFirst(request));
  else if (request.mode === "navigate" && url.pathname === "/log") event.respondWith(page(request));
  else if (url.pathname.startsWith("/log/kit/")) event.respondWith(kit(request));
});

function isAt(path, start) {
  return typeof path === "string" && path.startsWith(start) && !path.includes("..");
}

/** Fetches something and keeps it, unless somebody must sign in for it. */
async function keep(cache, path, key) {
  try {
    const reply = await fetch(path, { redirect: "error", credentials: "same-origin" });
    if (reply.ok) await cache.put(key, reply);
  } catch {
    // What was kept before stays.
  }
}

/** The files of an earlier program go once there is a page that needs them no more. */
async function clearOld() {
  const cache = await caches.open(cacheName);
  if (!(await cache.match(shell))) return;
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith("lods-") && name !== cacheName).map((name) => caches.delete(name)));
}

async function fromCacheFirst(request) {
  return (await caches.match(request)) ?? fetch(request);
}

async function page(request) {
  const reply = await answered(request);
  // A proxy whose server is away answers in its place.
  if (reply && ![502, 503, 504].includes(reply.status)) return reply;
  return (await newest(shell)) ?? reply ?? Response.error();
}

async function kit(request) {
  const reply = await answered(request);
  if (reply?.ok) {
    const cache = await caches.open(cacheName);
    await cache.put(request.url, reply.clone());
    return reply;
  }
  return (await newest(request.url)) ?? reply ?? Response.error();
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
