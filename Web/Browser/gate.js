// The gate of the server in the browser, so that a text is screened while the network is away.
//
// gate.wasm is made of Sources/Identifiers, the very files that the server is made of: see build-gate.sh.

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * Loads the gate: from the bytes of gate.wasm, from the response to a request for it, or from a promise of either.
 *
 * The gate answers for the profiles "note", "place" and "code":
 * - `screen(text, profile)`: what looks like a personal identifier, in the order of the text, as a list of
 *   `{kind, from, to, confidence}`. Places are counted in Unicode scalars from zero, see `unitAt`.
 * - `admit(text, profile)`: null where the server's gate would let the text pass; else `{problem}`, which is "tooLong"
 *   with `limit`, "controlCharacter" with `at`, or "identifiers" with `findings`.
 * - `mentions(text)`: words on health, faith and the like as `{topic, from, to}`: to warn of, never to refuse.
 *
 * They throw where the gate cannot answer, as when memory runs out: such a text has not been screened and has to wait.
 */
export async function loadGate(source) {
  const given = await source;
  const isResponse = typeof given.arrayBuffer === "function";
  if (isResponse && !given.ok) throw new Error(`The gate could not be fetched: ${given.status}.`);
  const module = await WebAssembly.compile(isResponse ? await given.arrayBuffer() : given);
  let current = start(await WebAssembly.instantiate(module));
  const { profiles } = current.words;

  /** Asks the instance, and puts one that stopped in the middle of its work away. */
  const ask = (question) => {
    current ??= start(new WebAssembly.Instance(module));
    try {
      return question(current);
    } catch (error) {
      current = null;
      throw error;
    }
  };
  const numberOf = (profile) => {
    const place = profiles.indexOf(profile);
    if (place < 0) throw new RangeError("There is no such profile.");
    return place;
  };

  return {
    screen(text, profile) {
      const place = numberOf(profile);
      return ask(({ call, words }) => call("gate_screen", text, place, (numbers) => findings(numbers, 0, words)));
    },
    admit(text, profile) {
      const place = numberOf(profile);
      return ask(({ call, words }) => call("gate_admit", text, place, (numbers) => problem(numbers, words)));
    },
    mentions(text) {
      return ask(({ call, words }) => call("gate_mentions", text, undefined, (numbers) => mentions(numbers, words)));
    },
  };
}

/** The place in a text as its own methods count, in UTF-16, of a place in Unicode scalars. */
export function unitAt(text, scalar) {
  let unit = 0;
  for (let place = 0; place < scalar && unit < text.length; place += 1) {
    unit += text.codePointAt(unit) > 0xffff ? 2 : 1;
  }
  return unit;
}

/** An instance of the gate with the words that its numbers stand for. */
function start({ exports }) {
  const words = readWords(exports);

  /** Calls a function of the gate with a text; reads the numbers of its answer before they are given back. */
  const call = (name, text, profile, read) => {
    if (typeof text !== "string") throw new TypeError("Only a text can be screened.");
    const bytes = encoder.encode(text);
    const input = exports.gate_buffer(bytes.length);
    // Made anew after every call, as memory that grows moves.
    new Uint8Array(exports.memory.buffer).set(bytes, input);
    const answer = exports[name](input, bytes.length, profile);
    if (answer === 0) throw new Error("The gate gave no answer.");
    const result = read(new Int32Array(exports.memory.buffer, answer));
    exports.gate_free(answer);
    exports.gate_free(input);
    return result;
  };
  return { call, words };
}

function readWords(exports) {
  const answer = exports.gate_words();
  const bytes = new Uint8Array(exports.memory.buffer, answer);
  const text = decoder.decode(bytes.slice(0, bytes.indexOf(0)));
  exports.gate_free(answer);
  const [profiles, kinds, confidences, topics] = text.split("\n").map((line) => line.split(" "));
  return { profiles, kinds, confidences, topics };
}

/** The rows of so many numbers each that follow their count. */
function rows(numbers, start, width) {
  return Array.from({ length: numbers[start] }, (_, row) => {
    const at = start + 1 + row * width;
    return Array.from(numbers.subarray(at, at + width));
  });
}

function findings(numbers, start, { kinds, confidences }) {
  return rows(numbers, start, 4).map(([kind, from, to, confidence]) => ({
    kind: kinds[kind],
    from,
    to,
    confidence: confidences[confidence],
  }));
}

function mentions(numbers, { topics }) {
  return rows(numbers, 0, 3).map(([topic, from, to]) => ({ topic: topics[topic], from, to }));
}

function problem(numbers, words) {
  switch (numbers[0]) {
    case 0:
      return null;
    case 1:
      return { problem: "tooLong", limit: numbers[1] };
    case 2:
      return { problem: "controlCharacter", at: numbers[1] };
    default:
      return { problem: "identifiers", findings: findings(numbers, 1, words) };
  }
}
