// What is done aside, as a long check or a plan: the page asks how far it is until it is over, and says so once.

const seconds = 1;
const place = document.getElementById("aside");
const said = document.createElement("p");
said.className = "unseen";
said.setAttribute("role", "status");

function put(id, text) {
  const line = document.getElementById(id);
  // What stands there already is not read aloud again.
  if (line && line.textContent !== text) line.textContent = text;
}

function show({ share, text, soFar }) {
  const bar = place.querySelector("progress");
  const waiting = place.querySelector(".waiting-bar");
  if (bar && waiting) {
    bar.hidden = share === null;
    waiting.hidden = share !== null;
    if (share !== null) bar.value = share;
  }
  put("aside-text", text);
  put("aside-so-far", soFar);
}

// Puts what came of it in its place; where the whole page is another one now, it is read anew.
async function finish() {
  if ("whole" in place.dataset) return location.reload();
  const reply = await fetch(location.pathname + location.search, { headers: { accept: "text/html" } });
  const next = new DOMParser().parseFromString(await reply.text(), "text/html").getElementById("aside");
  if (!next) return location.reload();
  const hadFocus = place.contains(document.activeElement);
  place.replaceChildren(...next.childNodes);
  delete place.dataset.running;
  said.textContent = place.querySelector(".notice")?.textContent ?? "";
  if (hadFocus) place.focus();
}

async function ask() {
  try {
    const reply = await fetch(place.dataset.state, {
      headers: { accept: "application/json" }, cache: "no-store", signal: AbortSignal.timeout(10_000),
    });
    // Signed out meanwhile: the page itself says so.
    if (!reply.ok) return location.reload();
    document.dispatchEvent(new Event("lods-heard"));
    const state = await reply.json();
    if (!state.running) return await finish();
    show(state);
  } catch {
    // Without a network it is asked again.
  }
  setTimeout(ask, seconds * 1000);
}

if (place && "running" in place.dataset) {
  place.before(said);
  setTimeout(ask, seconds * 1000);
}
