#!/usr/bin/env python3
"""Proves in a real browser that the gate of the page says of every text what the gate of the server says.

    gate_sameness.py LODS [--bench LODS_BENCH] [--lines N] [--seed S] [--every-scalar]

LODS is the built program: what `lods screen --json` finds in each line is laid beside what gate.js finds, for the profiles
note and place, all fields. With LODS_BENCH the open texts of the screening benchmark are asked about too, and everything is
laid side by side: the third profile, what is admitted and why not, and the sensitive words, also over several lines.

With --every-scalar each sign that Unicode can hold is put between the digits of a number too: a million texts more.
The gate comes out of EmbeddedGate.swift, compressed and under the policy of the pages, as from the server; then the network
is cut. Sizes, times and memory are held to their bars. Needs chromium and playwright; ends with 1 where anything differs.
"""

import argparse
import base64
import collections
import gzip
import http.server
import json
import pathlib
import re
import shutil
import subprocess
import sys
import threading

from playwright.sync_api import sync_playwright

import gate_texts

ROOT = pathlib.Path(__file__).resolve().parents[3]
POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'"
PAGE = b"<!doctype html><title>Gate</title><script type=module src=page.js></script>"
SCRIPT = b"import * as gate from './gate.js'; window.gate = gate;"
NOTE = (
    "Hjalp borger med MitID og e-Boks, koden virkede ikke på den nye telefon. Vi gennemgik alle trin igen, og så lykkedes "
    "det kl. 14.30 den 12. maj. Næste gang: ring til 33 98 00 10, eller kom forbi mandag."
)
BARS = {"module": 1_500_000, "packed": 700_000, "first": 300, "note": 5}


def packed_module():
    """The compressed module as the server sends it."""
    text = (ROOT / "Web/Sources/LodsWeb/Assets/EmbeddedGate.swift").read_text()
    return base64.b64decode(re.search(r'base64: StaticString = """\n(.*?)"""', text, re.S)[1])


class Files(http.server.BaseHTTPRequestHandler):
    files = {}

    def do_GET(self):
        if self.path not in self.files:
            return self.send_error(404)
        kind, body = self.files[self.path]
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Security-Policy", POLICY)
        if kind == "application/wasm":
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def serve(packed):
    Files.files = {
        "/": ("text/html; charset=utf-8", PAGE),
        "/page.js": ("text/javascript; charset=utf-8", SCRIPT),
        "/gate.js": ("text/javascript; charset=utf-8", (ROOT / "Web/Browser/gate.js").read_bytes()),
        "/gate.wasm": ("application/wasm", packed),
        # Browsers ask for it of themselves, and what is not there is told as an error.
        "/favicon.ico": ("image/svg+xml", b"<svg xmlns='http://www.w3.org/2000/svg'/>"),
    }
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Files)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


def screened(lods, profile, texts):
    """What `lods screen` finds in each text."""
    lines = "\n".join(texts) + "\n"
    done = subprocess.run(
        [lods, "screen", "--json", "--profile", profile], input=lines.encode(), stdout=subprocess.PIPE)
    # 65 says that something was found.
    if done.returncode not in (0, 65):
        sys.exit(f"lods screen ended with {done.returncode}")
    found = [[] for _ in texts]
    for line in done.stdout.decode().splitlines():
        answer = json.loads(line)
        found[answer["line"] - 1] = answer["findings"]
    return found


def answered(bench, texts):
    """All that the server's gate says of each text."""
    lines = "".join(json.dumps(text) + "\n" for text in texts)
    done = subprocess.run([bench, "gate-answers"], input=lines.encode(), stdout=subprocess.PIPE, check=True)
    return [json.loads(line) for line in done.stdout.decode().splitlines()]


def in_browser(page, function, texts):
    """What a function of the page says of each text, some thousand at a time."""
    answers = []
    for start in range(0, len(texts), 2000):
        answers += page.evaluate(f"(texts) => texts.map({function})", texts[start:start + 2000])
    return answers


def differences(name, texts, server, browser):
    """Tells where the two differ, and how often."""
    if not len(texts) == len(server) == len(browser):
        print(f"{name}: {len(texts)} texts, {len(server)} answers of the server, {len(browser)} of the browser")
        return 1
    places = [place for place in range(len(texts)) if server[place] != browser[place]]
    for place in places[:10]:
        print(f"{name}: {json.dumps(texts[place])}\n  server  {server[place]}\n  browser {browser[place]}")
    print(f"{name}: {len(texts)} texts, {len(places)} differ")
    return len(places)


EVERYTHING = """(text) => {
  const answer = { mentions: gate.here.mentions(text) };
  for (const profile of ["note", "place", "code"]) {
    answer[profile] = { screen: gate.here.screen(text, profile), admit: gate.here.admit(text, profile) };
  }
  return answer;
}"""

MEASURE = """async (note) => {
  const bytes = await (await fetch("gate.wasm")).arrayBuffer();
  const begin = performance.now();
  const here = await gate.loadGate(bytes);
  here.screen(note, "note");
  const first = performance.now() - begin;
  const rounds = 2000;
  const again = performance.now();
  for (let round = 0; round < rounds; round += 1) here.screen(note, "note");
  const each = (performance.now() - again) / rounds;
  window.gate = { ...gate, here: await gate.loadGate(fetch("gate.wasm")) };
  return { first, note: each, module: bytes.byteLength };
}"""

# The gate stops where memory runs out, says so, and screens the next text all the same.
TOO_MUCH = """(note) => {
  let stopped = false;
  try { gate.here.screen("21 ".repeat(20000000), "note"); } catch { stopped = true; }
  return { stopped, after: gate.here.screen(note, "note") };
}"""

# Below gate.js, which hides the memory: thousands of calls, and what they leave behind.
LEAK = """async ([texts, rounds]) => {
  const bytes = await (await fetch("gate.wasm")).arrayBuffer();
  const { exports } = (await WebAssembly.instantiate(bytes)).instance;
  const encoder = new TextEncoder();
  const sizes = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const text of texts) {
      const input = encoder.encode(text);
      const place = exports.gate_buffer(input.length);
      new Uint8Array(exports.memory.buffer).set(input, place);
      exports.gate_free(exports.gate_screen(place, input.length, 0));
      exports.gate_free(exports.gate_admit(place, input.length, 2));
      exports.gate_free(exports.gate_mentions(place, input.length));
      exports.gate_free(place);
    }
    sizes.push(exports.memory.buffer.byteLength);
  }
  return sizes;
}"""


def bars(figures):
    """Tells the figures; how many are over their bars."""
    for name, bar in BARS.items():
        print(f"{name}: {figures[name]:.3f} of at most {bar}" if name in ("first", "note") else
              f"{name}: {figures[name]} of at most {bar}")
    return sum(figures[name] > bar for name, bar in BARS.items())


def told(server):
    """How many findings of each kind the server has, so that one sees that there was something to compare."""
    kinds = collections.Counter(finding["kind"] for found in server for finding in found)
    print("found: " + ", ".join(f"{kind} {count}" for kind, count in kinds.most_common()))
    return not kinds


def check(page, context, options, packed, problems):
    wrong = 0
    known = gate_texts.sources(ROOT)
    if options.bench:
        known += gate_texts.corpus(options.bench, options.seed)
    texts = gate_texts.texts(known, options.lines, options.seed)
    if options.every_scalar:
        texts += gate_texts.every_scalar()

    figures = {"packed": len(packed)} | page.evaluate(MEASURE, NOTE)
    wrong += bars(figures)
    sizes = page.evaluate(LEAK, [texts[:: max(1, len(texts) // 1000)], 8])
    print(f"memory after each of eight rounds: {sizes}")
    wrong += sizes[-1] > sizes[1]

    wrong += len(problems)
    for problem in problems:
        print(f"the browser says: {problem}")
    context.set_offline(True)
    if page.evaluate("fetch('gate.js').then(() => true, () => false)"):
        sys.exit("the network was not cut")
    for profile in ("note", "place"):
        here = in_browser(page, f"(text) => gate.here.screen(text, '{profile}')", texts)
        server = screened(options.lods, profile, texts)
        wrong += told(server)
        wrong += differences(profile, texts, server, here)
    if options.bench:
        pairs = [f"{one}\n{other}" for one, other in zip(texts[::40], texts[7::40])]
        every = texts + pairs
        wrong += differences("everything", every, answered(options.bench, every), in_browser(page, EVERYTHING, every))
    after = page.evaluate(TOO_MUCH, "ring 21 10 62 56")
    wrong += not after["stopped"] or len(after["after"]) != 1
    print(f"out of memory: {after}")
    return wrong


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("lods", help="the built program lods")
    parser.add_argument("--bench", help="the built program lods-bench")
    parser.add_argument("--lines", type=int, default=20_000, help="how many texts (20000)")
    parser.add_argument("--seed", type=int, default=4, help="what the texts are made from (4)")
    parser.add_argument("--every-scalar", action="store_true", help="every sign of Unicode as well")
    parser.add_argument("--chromium", default=shutil.which("chromium"), help="the browser")
    options = parser.parse_args()
    if not options.chromium:
        sys.exit("there is no chromium")
    packed = packed_module()
    gzip.decompress(packed)
    server = serve(packed)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=options.chromium, args=["--no-sandbox"])
        context = browser.new_context()
        page = context.new_page()
        problems = []
        page.on("console", lambda message: problems.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: problems.append(str(error)))
        page.goto(f"http://127.0.0.1:{server.server_port}/")
        page.wait_for_function("window.gate")
        wrong = check(page, context, options, packed, problems)
        browser.close()
    server.shutdown()
    print("The gates say the same." if wrong == 0 else f"{wrong} things are wrong.")
    sys.exit(wrong > 0)


if __name__ == "__main__":
    main()
