// What is typed is looked over while it is typed: the form is sent to be read, not to be kept, and the part of the
// answer that tells what was found takes the place of the one on the page. Without scripts a button does the same.

/** How long nothing is typed before it is looked over, in milliseconds. */
const pause = 700;
const patience = 10_000;

for (const form of document.querySelectorAll("form[data-check]")) {
  const part = () => document.getElementById(form.dataset.check);
  let timer = 0;
  let turn = 0;

  const look = async () => {
    const mine = (turn += 1);
    const body = new URLSearchParams(new FormData(form));
    body.set("do", "check");
    try {
      const reply = await fetch(form.action, {
        method: "POST", body, redirect: "error", cache: "no-store", signal: AbortSignal.timeout(patience),
      });
      if (reply.status !== 200 && reply.status !== 422) return;
      const page = new DOMParser().parseFromString(await reply.text(), "text/html");
      const found = page.getElementById(form.dataset.check);
      // Somebody has typed on since: the next answer is the right one.
      if (!found || mine !== turn) return;
      part().replaceChildren(...[...found.childNodes].map((node) => document.importNode(node, true)));
      document.dispatchEvent(new Event("lods-heard"));
    } catch {
      // Without an answer the page stays as it is; saving looks it over anyhow.
    }
  };

  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(look, pause);
  });
}

// A link to a line of a text puts the cursor there.
document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a[data-line]");
  const text = link && document.getElementById(link.hash.slice(1));
  if (!text || text.localName !== "textarea") return;
  event.preventDefault();
  const lines = text.value.split("\n");
  const at = Math.min(Math.max(Number(link.dataset.line), 1), lines.length);
  const start = lines.slice(0, at - 1).reduce((sum, line) => sum + line.length + 1, 0);
  text.focus();
  text.setSelectionRange(start, start + lines[at - 1].length);
  // A browser scrolls to the cursor only when something is typed there.
  text.scrollTop = (text.scrollHeight / lines.length) * Math.max(0, at - 4);
});
