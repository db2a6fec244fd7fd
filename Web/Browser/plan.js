// How far a plan is, asked each second; the page without scripts reads itself anew instead.

const plan = document.querySelector("#plan[data-running]");

if (plan) {
  const share = document.getElementById("share");
  const percent = document.getElementById("percent");
  const ask = async () => {
    try {
      const reply = await fetch("/outreach/plan/state", {
        headers: { Accept: "application/json" }, cache: "no-store", redirect: "error",
        signal: AbortSignal.timeout(10_000),
      });
      if (!reply.ok) return location.reload();
      document.dispatchEvent(new Event("lods-heard"));
      const state = await reply.json();
      if (!state.running) return location.reload();
      share.value = state.share;
      // Read aloud at each tenth part and no oftener.
      const text = `${Math.floor(state.share / 100) * 10} %`;
      if (percent.textContent !== text) percent.textContent = text;
    } catch {
      // Without a network it is asked again.
    }
    setTimeout(ask, 1000);
  };
  setTimeout(ask, 1000);
}
