// What the browser keeps: for the log page sessions that are open and entries that wait for the network; other pages have
// a base with shelves of their own.

const desk = { name: "lods", shelves: ["drafts", "outbox"] };

/**
 * Opens the store. Where a browser keeps nothing, as in some private windows, it is kept in memory and `isKept` is
 * false: the page then says that closing it loses what waits.
 */
export async function openStore({ name, shelves } = desk) {
  const memory = Object.fromEntries(shelves.map((shelf) => [shelf, new Map()]));
  let base = await opened({ name, shelves }).catch(() => null);
  if (base) {
    // Another tab may bring a newer page with another store; this one then goes on in memory.
    base.onversionchange = () => base?.close();
    base.onclose = () => (base = null);
  }

  /** Does something with the disk; what fails there goes on in memory. */
  const trying = async (work, instead) => {
    if (!base) return instead();
    try {
      return await work();
    } catch {
      base = null;
      return instead();
    }
  };

  return {
    get isKept() {
      return base !== null;
    },

    /** All that stands on a shelf. */
    all: (shelf) =>
      trying(
        async () => {
          const reading = base.transaction(shelf).objectStore(shelf);
          const [keys, values] = await Promise.all([answered(reading.getAllKeys()), answered(reading.getAll())]);
          memory[shelf] = new Map(keys.map((key, place) => [key, values[place]]));
          return values;
        },
        () => [...memory[shelf].values()],
      ),

    /** What stands on a shelf under a key. */
    get: (shelf, key) =>
      trying(
        () => answered(base.transaction(shelf).objectStore(shelf).get(key)),
        () => memory[shelf].get(key),
      ),

    /**
     * Does several changes, all or none: each is a shelf, a key and a value, or no value to take it away.
     * With `isSure` it comes back only once they are on the disk itself and outlast a power cut.
     */
    async change(changes, isSure = false) {
      for (const [shelf, key, value] of changes) {
        if (value === undefined) memory[shelf].delete(key);
        else memory[shelf].set(key, value);
      }
      await trying(
        () =>
          new Promise((done, failed) => {
            const writing = base.transaction(shelves, "readwrite", { durability: isSure ? "strict" : "relaxed" });
            writing.oncomplete = done;
            writing.onabort = writing.onerror = () => failed(writing.error);
            for (const [shelf, key, value] of changes) {
              const place = writing.objectStore(shelf);
              if (value === undefined) place.delete(key);
              else place.put(value, key);
            }
            // What has been asked for is done even if the page is closed now.
            writing.commit?.();
          }),
        () => {},
      );
    },
  };
}

/** Takes away all sessions that are open; what waits to be sent stays. */
export async function clearDrafts() {
  const base = await opened(desk);
  await new Promise((done, failed) => {
    const writing = base.transaction("drafts", "readwrite");
    writing.oncomplete = done;
    writing.onabort = () => failed(writing.error);
    writing.objectStore("drafts").clear();
  });
  base.close();
}

function opened({ name, shelves }) {
  return new Promise((done, failed) => {
    const asked = indexedDB.open(name, 1);
    asked.onupgradeneeded = () => {
      for (const shelf of shelves) asked.result.createObjectStore(shelf);
    };
    asked.onsuccess = () => done(asked.result);
    asked.onerror = asked.onblocked = () => failed(asked.error);
  });
}

function answered(request) {
  return new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
}
