// What is done aside, as a long check: the page looks again by itself until it is over, and says so once.

const seconds = 2;
const said = document.createElement("p");
said.className = "unseen";
said.setAttribute("role", "status");

async function look() {
  const place = document.getElementById("aside");
  try {
    const reply = await fetch(location.pathname, { headers: { accept: "text/html" } });
    if (reply.ok) {
      const page = new DOMParser().parseFromString(await reply.text(), "text/html");
      const next = page.getElementById("aside");
      // Signed out meanwhile: what stands there stays.
      if (!next) return;
      if (!next.hasAttribute("data-running")) {
        const hadFocus = place.contains(document.activeElement);
        place.replaceChildren(...next.childNodes);
        place.removeAttribute("data-running");
        said.textContent = place.querySelector(".notice")?.textContent ?? "";
        if (hadFocus) place.focus();
        return;
      }
    }
  } catch {
    // No network for a moment: it is tried again.
  }
  setTimeout(look, seconds * 1000);
}

const place = document.getElementById("aside");
if (place?.hasAttribute("data-running")) {
  place.before(said);
  setTimeout(look, seconds * 1000);
}
