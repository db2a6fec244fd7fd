// Who came is saved as soon as it is pressed, and what another tablet has written meanwhile is shown. Without scripts, or
// where the server does not answer, the button below the list saves it all.

const form = document.querySelector("form.attendance");
if (form) {
  const patience = 10_000;
  const receipt = document.getElementById("saved");
  const tally = document.getElementById("tally");
  let isBusy = false;
  let again = false;
  /** The rows that were touched since the last answer was asked for. */
  let touched = new Set();

  const tell = (text, state) => {
    receipt.textContent = text;
    receipt.className = state;
  };

  /** Shows what stands in a row now, unless somebody is just changing it here. */
  const show = (turn, mark) => {
    const seen = form.elements.namedItem(`seen-${turn}`);
    if (!seen || touched.has(turn)) return;
    seen.value = mark;
    const [presence, came] = mark.split(":");
    for (const button of form.querySelectorAll(`input[name="p-${turn}"]`)) button.checked = button.value === presence;
    const count = form.elements.namedItem(`came-${turn}`);
    if (count && Number(came) > 0) count.value = came;
  };

  const save = async () => {
    if (isBusy) {
      again = true;
      return;
    }
    isBusy = true;
    again = false;
    touched = new Set();
    const body = new URLSearchParams(new FormData(form));
    body.set("do", "save");
    try {
      const reply = await fetch(form.action, {
        method: "POST", body, headers: { Accept: "application/json" }, redirect: "error", cache: "no-store",
        signal: AbortSignal.timeout(patience),
      });
      if (reply.status === 409 || reply.status === 422) {
        // The page itself tells best what is wrong, and shows both where two have changed the same.
        form.requestSubmit(form.querySelector('button[value="save"]'));
        return;
      }
      if (!reply.ok) throw new Error("Not saved.");
      const value = await reply.json();
      for (const [turn, mark] of Object.entries(value.rows)) show(turn, mark);
      if (!touched.has("count")) form.elements.namedItem("seen-count").value = value.count;
      if (tally) tally.textContent = value.tally;
      tell(value.said, "is-saved");
      document.dispatchEvent(new Event("lods-heard"));
    } catch {
      again = false;
      tell(form.dataset.unsaved, "is-unsaved");
    } finally {
      isBusy = false;
    }
    if (again) save();
  };

  form.addEventListener("change", ({ target }) => {
    touched.add(/^(?:p|came)-(\d+)$/.exec(target.name)?.[1] ?? "count");
    save();
  });
}
