// A page that waits for something that is worked out aside asks how far it is, and reads itself anew once it is over.

const place = document.querySelector("[data-waiting]");

async function look() {
  try {
    const reply = await fetch(place.dataset.waiting, { headers: { accept: "application/json" } });
    // Signed out meanwhile: the page itself says so.
    if (!reply.ok || !(await reply.json()).underWay) return location.reload();
  } catch {
    // The network is away; it is asked again.
  }
  setTimeout(look, 2000);
}

if (place) setTimeout(look, 700);
