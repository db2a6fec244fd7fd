// When what waits is sent: one try at a time, in one tab only, and again as soon as there is hope or time has gone.

export class Sending {
  /**
   * - `lock`: the name that all tabs queue by.
   * - `send`: sends all that waits.
   * - `is`: called with how it stands where nothing was sent, "away" or "failing".
   * - `isWanted`: whether there is anything to be sent once somebody looks at the page again.
   */
  constructor(lock, { send, is, isWanted }) {
    Object.assign(this, { lock, send, is });
    this.busy = null;
    addEventListener("online", () => this.flush());
    addEventListener("offline", () => is("away"));
    const back = () => document.visibilityState === "visible" && isWanted() && this.flush();
    document.addEventListener("visibilitychange", back);
    addEventListener("focus", back);
  }

  /** Sends all that waits, or once more after the try that is under way. */
  flush() {
    if (this.busy) {
      this.again = true;
      return this.busy;
    }
    this.stop();
    const done = navigator.locks ? navigator.locks.request(this.lock, this.send) : this.send();
    this.busy = done.catch(() => this.is("failing")).finally(() => {
      this.busy = null;
      if (!this.again) return;
      this.again = false;
      this.flush();
    });
    return this.busy;
  }

  /** Tries once more after so many milliseconds, and not before. */
  later(wait) {
    this.stop();
    this.timer = setTimeout(() => this.flush(), wait);
  }

  /** Lets go of the try that is to come. */
  stop() {
    clearTimeout(this.timer);
  }
}
