// Keeps the log page for when the network is away: the page itself, its kit and the program's files, and nothing else.
//
// `mark` and `files` stand above and `worker.js` below, put there by the server; with new files this script is another
// one, and the browser fetches them all before it lets go of the old ones.

const series = "lods";
const shell = "/log/shell";

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
  const path = wanted(event);
  if (path?.startsWith("/assets/")) event.respondWith(fromCacheFirst(request));
  else if (request.mode === "navigate" && path === "/log") event.respondWith(page(request));
  else if (path?.startsWith("/log/kit/")) event.respondWith(kit(request));
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

async function page(request) {
  const reply = await answered(request);
  if (isServers(reply)) return reply;
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
