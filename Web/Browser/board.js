// The month board: a card is picked up with the mouse or with Enter on its handle, and laid on another day or team.
//
// The server decides: what does not hold is said while the card is still in the hand, and a card that could not be laid
// goes back to where it was. Without this script each visit's own page has a form for the same.

const board = document.getElementById("board");
const said = document.getElementById("said");

// Whoever runs through days with the arrow keys asks about the one where they stop.
const pause = 120;

const words = board?.dataset ?? {};
const fill = (text, values) => text.replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);

/** The cells by rows, as the arrow keys go through them; read anew, as nothing here is slow. */
const rows = () => [...board.querySelectorAll("table.visits tbody tr")].map((row) => [...row.querySelectorAll("td")]);
const home = (card) => card.closest("td.cell, .waiting");
const cardsOf = (cell) => cell.querySelector(".cards");

// What is in the hand: the card, where it came from, the cell it is held over, and what waits to be asked.
let hand = null;

function tell(text, link) {
  said.hidden = !text;
  said.classList.remove("warning");
  said.replaceChildren(text);
  if (link) {
    said.classList.add("warning");
    const way = document.createElement("a");
    way.href = link;
    way.textContent = words.choose;
    said.append(" ", way);
  }
}

function place(cell, card) {
  const list = cardsOf(cell);
  const begins = Number(card.dataset.begins);
  const next = [...list.children].find((other) => other !== card && Number(other.dataset.begins) > begins);
  list.insertBefore(card, next ?? null);
  for (const each of board.querySelectorAll("td.cell")) {
    each.classList.toggle("is-empty", !each.querySelector(".trip, p"));
  }
}

const address = (card) => `/outreach/visits/${card.dataset.visit}/move`;
const choosing = (card, cell) =>
  `${address(card)}?day=${cell.dataset.day}&team=${encodeURIComponent(cell.dataset.team)}`;

/** Asks the server whether a card may lie in a cell, or lays it there. */
async function ask(card, cell, act) {
  const body = new URLSearchParams({
    day: cell.dataset.day, team: cell.dataset.team, seen: card.dataset.seen, do: act,
    seal: board.querySelector("input[name=seal]").value,
  });
  const reply = await fetch(address(card), {
    method: "POST", body, headers: { Accept: "application/json" }, redirect: "error", cache: "no-store",
    signal: AbortSignal.timeout(20_000),
  });
  if (!reply.headers.get("content-type")?.startsWith("application/json")) throw new Error("No answer.");
  if (reply.ok) document.dispatchEvent(new Event("lods-heard"));
  return { isGood: reply.ok, status: reply.status, value: await reply.json() };
}

function pick(card) {
  if (hand || card.dataset.fixed) return;
  hand = { card, from: home(card), next: card.nextElementSibling, over: null, timer: 0 };
  card.classList.add("is-held");
  // On a telephone the cells without a visit are away until one may be laid there.
  board.classList.add("is-moving");
  grip(card)?.setAttribute("aria-pressed", "true");
  tell(fill(words.lifted, { name: card.dataset.name }));
}

function hover(cell, isAsked = true) {
  if (!hand || cell === hand.over || !cell?.dataset.day) return;
  hand.over?.classList.remove("is-over");
  hand.over = cell;
  cell.classList.add("is-over");
  clearTimeout(hand.timer);
  const team = cell.dataset.label;
  const n = [...cardsOf(cell).children].filter((card) => card !== hand.card).length;
  const here = fill(words.over, { day: cell.dataset.said, team, n });
  tell(here);
  if (!isAsked || cell === hand.from) return;
  const { card } = hand;
  hand.timer = setTimeout(async () => {
    try {
      const { value } = await ask(card, cell, "try");
      if (hand?.card === card && hand.over === cell) tell(`${here} ${value.said ?? value.error.message}`);
    } catch {
      // While it is only looked at, silence says enough; laying it down tells.
    }
  }, pause);
}

function letGo() {
  const held = hand;
  clearTimeout(held.timer);
  held.over?.classList.remove("is-over");
  held.card.classList.remove("is-held");
  board.classList.remove("is-moving");
  grip(held.card)?.setAttribute("aria-pressed", "false");
  hand = null;
  return held;
}

function putBack({ card, from, next }) {
  cardsOf(from).insertBefore(card, next?.parentElement === cardsOf(from) ? next : null);
  place(from, card);
}

function cancel() {
  const held = letGo();
  tell(fill(words.back, { name: held.card.dataset.name }));
}

async function drop() {
  const held = letGo();
  const { card, from, over } = held;
  if (!over || over === from) return tell(fill(words.back, { name: card.dataset.name }));
  place(over, card);
  card.classList.add("is-saving");
  tell(words.saving);
  const hadFocus = document.activeElement === document.body || card.contains(document.activeElement);
  if (hadFocus) grip(card)?.focus({ preventScroll: false });
  try {
    const { isGood, value } = await ask(card, over, "save");
    if (isGood) {
      settle(value.moved);
      tell(value.said);
    } else {
      putBack(held);
      tell(value.error.message, choosing(card, over));
    }
  } catch {
    putBack(held);
    tell(words.lost);
  }
  card.classList.remove("is-saving");
  if (hadFocus) grip(card)?.focus();
  // What is measured is when all is said and laid.
  board.dispatchEvent(new CustomEvent("lods-laid"));
}

/** Lays the cards where the server says that they stand now. */
function settle(moved) {
  for (const trip of moved) {
    const cards = board.querySelectorAll(`[data-visit="${trip.visit}"]`);
    // Two teams at one visit are two cards: the page is drawn anew.
    if (trip.teams.length !== 1 || cards.length !== 1) return location.reload();
    const [card] = cards;
    const cell = board.querySelector(`[data-day="${trip.day}"][data-team="${CSS.escape(trip.teams[0])}"]`);
    card.className = `trip ${trip.tone}`;
    card.dataset.begins = trip.begins;
    card.dataset.seen = trip.seen;
    card.querySelector(".sign").textContent = trip.sign;
    card.querySelector(".word").textContent = `, ${trip.state}`;
    card.querySelector(".wait")?.remove();
    let clock = card.querySelector(".clock");
    if (!clock) {
      clock = document.createElement("span");
      clock.className = "clock";
      card.querySelector(".sign").after(clock);
    }
    clock.textContent = trip.time;
    if (cell) place(cell, card);
    else card.remove();
  }
}

// MARK: The keys

const grip = (card) => card.querySelector(".grip");

/** The next cell that the keys go to from the one that is held over. */
function step(key) {
  const table = rows();
  const here = hand.over ?? hand.from;
  let [y, x] = [table.findIndex((row) => row.includes(here)), 0];
  if (y < 0) {
    // From the list of those that wait, to today or the first day.
    y = Math.max(0, [...board.querySelectorAll("table.visits tbody tr")].findIndex((row) => row.matches(".is-today")));
    return table[y]?.[0];
  }
  x = table[y].indexOf(here);
  const [dy, dx] = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[key];
  return table[y + dy]?.[x + dx];
}

function onKey(event) {
  const handle = event.target.closest?.(".grip");
  if (!hand) return;
  if (event.key === "Escape") {
    event.preventDefault();
    cancel();
  } else if (event.key.startsWith("Arrow")) {
    event.preventDefault();
    const cell = step(event.key);
    if (cell) {
      hover(cell);
      cell.scrollIntoView({ block: "nearest", inline: "nearest" });
    }
  } else if (event.key === "Tab" && handle) {
    // Whoever goes on has let go.
    cancel();
  }
}

function onPress(event) {
  const handle = event.target.closest(".grip");
  if (!handle) return;
  if (hand) drop();
  else pick(handle.closest(".trip"));
}

// MARK: The mouse

function onDragStart(event) {
  const card = event.target.closest?.(".trip");
  if (!card || card.dataset.fixed) return;
  if (hand) letGo();
  pick(card);
  event.dataTransfer.effectAllowed = "move";
  event.dataTransfer.setData("text/plain", card.dataset.name);
}

function onDragOver(event) {
  const cell = event.target.closest?.("td.cell");
  if (!hand || !cell) return;
  event.preventDefault();
  hover(cell);
}

function onDrop(event) {
  if (!hand) return;
  event.preventDefault();
  drop();
}

if (board) {
  for (const card of board.querySelectorAll(".trip:not([data-fixed])")) {
    const handle = document.createElement("button");
    handle.type = "button";
    handle.className = "grip";
    handle.setAttribute("aria-pressed", "false");
    handle.setAttribute("aria-label", fill(words.grip, { name: card.dataset.name }));
    handle.textContent = "⠿";
    card.prepend(handle);
    card.draggable = true;
    card.querySelector("a").draggable = false;
  }
  board.addEventListener("keydown", onKey);
  board.addEventListener("click", onPress);
  board.addEventListener("dragstart", onDragStart);
  board.addEventListener("dragover", onDragOver);
  board.addEventListener("drop", onDrop);
  board.addEventListener("dragend", () => hand && cancel());
}
