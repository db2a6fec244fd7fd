"""An office whose releases are attacked: driven by the built program alone, and counted here again.

What is true of a month is what `lods session list` says, put into the categories of a release by code of its own; the
link that attack.py takes is made of what `lods release` says in JSON and of the files as they were published.
"""

import collections
import json
import os
import random
import re
import subprocess
import time

from published import Counts, Dimension
from tables import gamma, zipf

AXES = ["branch", "area", "age", "task", "level", "channel", "outcome", "barrier"]
SENSITIVE = ["outcome", "barrier"]
AGES = ["0-14", "15-24", "25-44", "45-64", "65-74", "75-84", "85+"]
TASKS = ["mitid-app", "digital-post-read", "print-scan", "ereolen", "tax-statement"]
LEVELS = ["0", "1", "2", "3", "4"]
CHANNELS = ["desk", "booked", "phone", "cafe"]
OUTCOMES = ["done", "partly", "left", "could-not", "referred"]
BARRIERS = ["none", "device", "digital", "administrative", "language", "helper"]
BRANCHES = ["havnen", "byen", "skoven"]


class Refused(Exception):
    """The program said no; the words are its own."""


def called(words, seconds=600):
    """Runs a program and gives what it printed; Refused for exit 65, and where it takes too long."""
    try:
        done = subprocess.run(words, capture_output=True, text=True, timeout=seconds)
    except subprocess.TimeoutExpired as fault:
        raise Refused(f"over {seconds} s") from fault
    if done.returncode == 65:
        try:
            raise Refused(json.loads(done.stderr)["error"]["code"])
        except ValueError:
            raise Refused(done.stderr.strip()) from None
    if done.returncode != 0:
        raise RuntimeError(f"{' '.join(words)}: exit {done.returncode} {done.stderr.strip()[:300]}")
    return done.stdout


def one_of(codes, none, several):
    """The category of a session that may have none of something, or several."""
    return none if not codes else codes[0] if len(codes) == 1 else several


class Office:
    """An office, what it published, and the true counts of every month as they were frozen."""

    def __init__(self, lods, data, folder):
        self.lods, self.data, self.folder = lods, data, folder
        self.releases, self.frozen, self.seconds, self.refused = [], {}, [], []

    def call(self, *words):
        return called([self.lods, *words, "--data", self.data])

    def json(self, *words):
        return json.loads(self.call(*words, "--json"))

    def log(self, month):
        """The sessions of a month by their finest categories, counted from the list of entries."""
        year, number = map(int, month.split("-"))
        last = f"{month}-{[31, 29 if year % 4 == 0 else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][number - 1]}"
        groups = {task["id"]: task["parent"] for task in self.json("task", "list")}
        found = collections.Counter()
        for entry in self.json("session", "list", "--from", f"{month}-01", "--to", last, "--limit", "1000000"):
            tasks = sorted({groups.get(task["task"], "other") for task in entry["tasks"]})
            barriers = entry["barriers"]
            level, age = entry["level"], entry["age"]
            found[entry["branch"], entry["area"] or "not-recorded",
                  "not-recorded" if age in (None, "unknown") else age, one_of(tasks, "other", "several"),
                  "none" if level is None else str(level), entry["channel"], entry["outcome"],
                  "not-recorded" if barriers is None else one_of(barriers, "none", "several")] += entry["count"]
        return found

    def publish(self, *words, may_be_refused=False):
        """Publishes or revises, and says whether it could be; the seconds that it took are kept."""
        started = time.monotonic()
        files = os.path.join(self.folder, "published")
        try:
            said = self.json("release", *words, "--yes", "--output", files, "--seed", "1")
        except Refused as fault:
            if not may_be_refused:
                raise
            self.refused.append(f"{' '.join(words)}: {fault}")
            return False
        finally:
            self.seconds.append(time.monotonic() - started)
        self.take(said["release"], said["files"], True)
        return True

    def take(self, release, files, is_judged):
        self.releases.append((release, files))
        for base in release["versions"]:
            key = base["month"], base["version"]
            if is_judged and key not in self.frozen:
                self.frozen[key] = self.log(base["month"])

    def pieces(self):
        """For every frozen month the pieces of time that it sums, and the true counts of each piece."""
        sums, truth = {}, {}
        for month, version in sorted({(base["month"], base["version"]) for release, _ in self.releases
                                      for base in release["versions"]}):
            now, then = self.frozen.get((month, version)), self.frozen.get((month, version - 1))
            if version == 1 or (month, version - 1) not in sums:
                sums[month, version], truth[month] = {month: 1}, now
                continue
            sums[month, version] = dict(sums[month, version - 1])
            late, out = f"{month} late {version}", f"{month} out {version}"
            for piece, sign, more in ((late, 1, None if now is None else now - then),
                                      (out, -1, None if now is None else then - now)):
                # With a judge only what there was: the outsider believes in it, which makes the attack stronger.
                if more is None or more:
                    sums[month, version][piece], truth[piece] = sign, more
        return sums, truth

    def link(self, files=None):
        """Writes what attack.py needs to take all releases together; gives its path."""
        sums, truth = self.pieces()
        entries, used = [], set()
        for number, (release, published) in enumerate(self.releases):
            pieces = {}
            for base in release["versions"]:
                pieces.update(sums[base["month"], base["version"]])
            bands = [stands(text) for text in release["query"].split(";")[2:]]
            for table, (path, given) in enumerate(zip(files[number] if files else published, bands)):
                axes = release["tables"][table]["axes"]
                used.update(axes)
                if path:
                    entries.append({
                        "file": os.path.relpath(path, self.folder), "pieces": pieces, "categories": given,
                        "sensitive": [axis for axis in axes if axis in SENSITIVE]})
        spec = {"files": entries}
        names = [axis for axis in AXES if axis in used]
        if None not in truth.values():
            spec["truth"] = {}
            for place, (piece, counts) in enumerate(truth.items()):
                spec["truth"][piece] = f"truth-{place}.csv"
                write_sparse(os.path.join(self.folder, spec["truth"][piece]), names, counts)
        path = os.path.join(self.folder, "alone.json" if files else "link.json")
        with open(path, "w", encoding="utf-8") as file:
            json.dump(spec, file, indent=1)
        return path

    def alone(self):
        """The tables of every release protected one by one; None for one that is refused."""
        found = []
        for number, (release, _) in enumerate(self.releases, 1):
            counts = collections.Counter()
            for base in release["versions"]:
                counts.update(self.frozen[base["month"], base["version"]])
            paths = []
            for place, text in enumerate(release["query"].split(";")[2:], 1):
                table = release["tables"][place - 1]
                path = os.path.join(self.folder, f"alone-{number}-{place}.csv")
                truth_of(table, stands(text), counts).write(path)
                out = path.replace(".csv", ".published.csv")
                words = [word for axis in table["axes"] if axis in SENSITIVE for word in ("--sensitive", axis)]
                try:
                    called([self.lods, "protect", path, "--output", out, "--seed", "1", *words])
                    paths.append(out)
                except Refused:
                    paths.append(None)
            found.append(paths)
        return found


def code_of(name):
    """The code that files have for a band: the name itself where it is one, else what a code is made of."""
    if re.fullmatch(r"[a-z][a-z0-9-]{0,39}|[0-9]{1,3}(-[0-9]{1,3}|\+)?", name):
        return name
    text = ""
    for letter in name.lower():
        plain = {"æ": "ae", "ä": "ae", "ø": "oe", "ö": "oe", "å": "aa", "é": "e", "è": "e", "ë": "e", "ü": "u"}
        if letter in "abcdefghijklmnopqrstuvwxyz0123456789" or letter in plain:
            text += plain.get(letter, letter)
        elif not text.endswith("-"):
            text += "-"
    return re.sub("^[^a-z]+", "", text)[:40].rstrip("-")


def stands(text):
    """What the bands of a table's query stand for: axis, band, finest categories."""
    found = {}
    for part in text.split("|")[1:]:
        axis, _, groups = part.partition(":")
        # The plus of "85+" stands before another one, or at the end.
        found[axis] = {code_of(name): codes.replace("85++", "85plus+").removesuffix("+").split("+")
                       for name, _, codes in (group.partition("=") for group in groups.split(","))}
        for name, codes in found[axis].items():
            found[axis][name] = ["85+" if code in ("85plus", "85") else code for code in codes]
    return found


def truth_of(table, bands, counts):
    """A table's true counts, with the categories that it was published with."""
    dimensions, places = [], []
    for axis, categories in zip(table["axes"], table["categories"]):
        codes = [category["id"] for category in categories]
        dimensions.append(Dimension(axis, codes))
        places.append({fine: place for place, code in enumerate(codes)
                       for fine in bands.get(axis, {}).get(code, [code])})
    inner = collections.Counter()
    for words, count in counts.items():
        inner[tuple(place[words[AXES.index(axis)]] for place, axis in zip(places, table["axes"]))] += count
    return Counts(dimensions, inner)


def write_sparse(path, names, counts):
    """Counts by these dimensions; what nobody has is left out."""
    found = collections.Counter()
    for words, count in counts.items():
        found[tuple(words[AXES.index(name)] for name in names)] += count
    with open(path, "w", encoding="utf-8") as file:
        file.write(",".join(names + ["count"]) + "\n")
        for words, count in sorted(found.items()):
            file.write(",".join(words) + f",{count}\n")


class Town:
    """Draws sessions; only random() is drawn, and what is a large area stays one."""

    def __init__(self, seed, areas):
        self.rng = random.Random(seed)
        self.areas = areas
        self.gamma = {}
        self.shares = {"area": zipf(self.rng, len(areas), 0.8), "branch": [0.6, 0.3, 0.1],
                       "age": [0.01, 0.05, 0.12, 0.2, 0.3, 0.24, 0.08], "task": zipf(self.rng, len(TASKS), 0.7),
                       "level": [0.1, 0.3, 0.4, 0.15, 0.05], "channel": [0.7, 0.2, 0.07, 0.03],
                       "outcome": [0.85, 0.09, 0.01, 0.02, 0.03], "barrier": [0.4, 0.1, 0.3, 0.1, 0.07, 0.03]}

    def pick(self, axis, words):
        shares = self.shares[axis]
        rest = self.rng.random() * sum(shares)
        for word, share in zip(words, shares):
            rest -= share
            if rest < 0:
                return word
        return words[-1]

    def sessions(self, months, number, recoded=None):
        """Rows of a sheet; an area that was recoded is written by its new name."""
        found = collections.Counter()
        while sum(found.values()) < number:
            area, age, task = self.pick("area", self.areas), self.pick("age", AGES), self.pick("task", TASKS)
            # Cells are uneven as well: some are kept more often than others, for the whole history.
            key = area, age, task
            if key not in self.gamma:
                self.gamma[key] = min(1, gamma(self.rng, 2) / 2)
            if self.rng.random() >= self.gamma[key]:
                continue
            month, channel = months[int(self.rng.random() * len(months))], self.pick("channel", CHANNELS)
            # Of booked sessions the log keeps the month only.
            day = 1 if channel == "booked" else 1 + int(self.rng.random() * 28)
            found[f"{month}-{day:02}", self.pick("branch", BRANCHES), (recoded or {}).get(area, area), age, task,
                  self.pick("level", LEVELS), channel, self.pick("outcome", OUTCOMES),
                  self.pick("barrier", BARRIERS)] += 1
        return found


class Desk(Office):
    """A new office with a seeded town around it."""

    def __init__(self, lods, folder, seed, areas):
        os.makedirs(folder)
        super().__init__(lods, os.path.join(folder, "office"), folder)
        self.town = Town(seed, areas)
        self.sheets = 0
        branches = [word for name in BRANCHES for word in ("--branch", name.capitalize())]
        self.call("init", "--name", "Nordhavn Kommune", *branches)
        for area in areas:
            self.call("area", "add", area, "--name", area.capitalize())
        for field in ("area", "age"):
            self.call("setting", "set", field, "always")

    def recode(self, old, new):
        """The municipality makes one area of several."""
        self.call("area", "add", new, "--name", new.capitalize())
        for area in old:
            self.call("area", "close", area)

    def take_in(self, sessions):
        """Imports a sheet of its own, a row for each kind of session on a day."""
        self.sheets += 1
        sheet = os.path.join(self.folder, f"sheet{self.sheets}.csv")
        mapping = sheet.replace(".csv", ".json")
        with open(sheet, "w", encoding="utf-8") as file:
            file.write("dato;sted;område;alder;opgave;niveau;kanal;udfald;barriere;antal\n")
            for row, count in sorted(sessions.items()):
                file.write(";".join(row) + f";{count}\n")
        drafted = json.loads(self.call("session", "import", sheet, "--suggest-mapping"))
        drafted["source"] = f"ark{self.sheets}"
        with open(mapping, "w", encoding="utf-8") as file:
            json.dump(drafted, file)
        self.call("session", "import", sheet, "--mapping", mapping, "--add")

    def take_out(self, month, number):
        """Voids entries of a month, here and there in the list."""
        entries = self.json("session", "list", "--from", f"{month}-01", "--to", f"{month}-28", "--limit", "1000000")
        for place in range(number):
            self.call("session", "void", entries[place * len(entries) // number]["id"], "--because", "double")
