// The way to the server: every answer is looked at before it is believed, as a hotel's network answers too.

// How long to wait for an answer, in milliseconds; then it is as if there were none, and it is asked again later.
const patience = 10_000;

export class Server {
  /** `seal` is the token of the page's form, or null for a page that was kept. */
  constructor(seal, branch) {
    this.seal = seal;
    this.branch = branch;
    // The browser's clock may be wrong by so many milliseconds.
    this.skew = 0;
  }

  /**
   * Asks for what a page must know before it sends what has waited.
   *
   * Comes back with the state, or null where somebody must sign in first. Throws where there is no answer.
   */
  async state() {
    const reply = await this.#ask(`/log/state?branch=${encodeURIComponent(this.branch())}`, {});
    if (reply.status === 401 || reply.status === 403) return null;
    if (reply.status !== 200 || typeof reply.value?.seal !== "string") throw new Error("No state.");
    this.seal = reply.value.seal;
    this.skew = reply.value.now * 1000 - Date.now();
    return reply.value;
  }

  /** Sends a form; comes back with the status and the answer. Throws where there is no answer. */
  async post(fields) {
    for (let tries = 1; ; tries += 1) {
      if (this.seal === null && (await this.state()) === null) return { status: 401, value: null };
      const body = new URLSearchParams(fields);
      body.set("seal", this.seal);
      const reply = await this.#ask("/log", { method: "POST", body });
      // After a new sign-in the page's seal is an old one: that is mended once.
      if ((reply.status !== 401 && reply.status !== 403) || tries === 2) return reply;
      this.seal = null;
    }
  }

  async #ask(path, options) {
    const reply = await fetch(path, {
      ...options, headers: { Accept: "application/json" }, redirect: "error", cache: "no-store",
      signal: AbortSignal.timeout(patience),
    });
    const isJSON = reply.headers.get("content-type")?.startsWith("application/json");
    const value = isJSON ? await reply.json() : null;
    // The sign-in lasts on: the warning that it ends is put off.
    if (reply.ok) document.dispatchEvent(new Event("lods-heard"));
    return { status: reply.status, value };
  }
}
