// The way to the server: every answer is looked at before it is believed, as a hotel's network answers too.

// How long to wait for an answer, in milliseconds; then it is as if there were none, and it is asked again later.
const patience = 10_000;

// Where the log page asks and sends.
const log = { state: (branch) => `/log/state?branch=${encodeURIComponent(branch())}`, post: "/log" };

export class Server {
  /** `seal` is the token of the page's form, or null for a page that was kept. */
  constructor(seal, branch, paths = log) {
    this.seal = seal;
    this.branch = branch;
    this.paths = paths;
    // The browser's clock may be wrong by so many milliseconds.
    this.skew = 0;
    // Why the server did not take what was asked last: "signIn", or "account" where another account must sign in.
    this.barred = null;
  }

  /**
   * Asks for what a page must know before it sends what has waited.
   *
   * Comes back with the state, or null where somebody must sign in first, or somebody else. Throws where there is no
   * answer of the desk's own.
   */
  async state() {
    const reply = await this.#ask(this.paths.state(this.branch), {});
    this.barred = bar(reply);
    if (this.barred) return null;
    if (reply.status !== 200 || typeof reply.value?.seal !== "string") throw new Error("No state.");
    this.seal = reply.value.seal;
    this.skew = reply.value.now * 1000 - Date.now();
    return reply.value;
  }

  /** Sends a form; comes back with the status and the answer. Throws where there is no answer. */
  async post(fields) {
    for (let tries = 1; ; tries += 1) {
      if (this.seal === null && (await this.state()) === null) return { status: 403, value: null };
      const body = new URLSearchParams(fields);
      body.set("seal", this.seal);
      const reply = await this.#ask(this.paths.post, { method: "POST", body });
      this.barred = bar(reply);
      // After a new sign-in the page's seal is an old one: that is mended once.
      if (this.barred !== "signIn" || tries === 2) return reply;
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

/** Why an answer lets nobody in; null where it is about something else, as about the branch of one entry. */
function bar({ status, value }) {
  if (status !== 401 && status !== 403) return null;
  switch (value?.error?.code) {
    case "signInNeeded":
      return "signIn";
    case "notAllowed":
      return "account";
    default:
      return null;
  }
}
