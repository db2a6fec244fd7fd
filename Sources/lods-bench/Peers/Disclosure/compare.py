"""`lods protect` over the seeded tables, attacked from outside and measured against the references.

    compare.py LODS [--tables 62|200] [--quick] [--no-peer] [--no-clock] [--keep FOLDER]

LODS is the built program. For every table: `lods protect`, `lods protect verify`, the certificate added up once more
here, attack.py on the published file with the truth as judge, and the cost of the blanks beside the reference;
pytauargus on the same table, attacked in the same way. Then the small cases from the issues as raw tables, and the
histories, each release protected for itself: half-years that follow each other must stay safe together, for the others
the leaks are told, since keeping those safe is what the ledger is for. --quick takes the 62 and leaves pytauargus out
of the two large ones. Exit 1: a leak, a table not verified, an undecided blank, or a bar missed:
  two dimensions: summed cost at most 1.10 of the proved optimum; three: at most that of the plain heuristic;
  20x8 under 1 s, 20x8x6 under 60 s, every verification under 1 s.
"""

import argparse
import hashlib
import itertools
import json
import os
import subprocess
import sys
import tempfile
import time

import attack
import history
import killers
import tables
from published import Counts, Published, Unreadable, read_hierarchies

HERE = os.path.dirname(os.path.abspath(__file__))
THRESHOLD = 5


def called(words, seconds, folder=None):
    """Runs a program: (exit status or None when time ran out, seconds, what it printed)."""
    started = time.monotonic()
    try:
        done = subprocess.run(words, capture_output=True, text=True, timeout=seconds, cwd=folder)
        return done.returncode, time.monotonic() - started, done.stdout + done.stderr
    except subprocess.TimeoutExpired:
        return None, time.monotonic() - started, ""


def added_up(certificate, published, counts, threshold):
    """What is wrong with a certificate, by sums of integers alone; empty when it proves what it must."""
    with open(published, "rb") as file:
        digest = hashlib.sha256(file.read()).hexdigest()
    try:
        with open(certificate, encoding="utf-8") as file:
            found = json.load(file)
        dimensions = counts.dimensions
        if found["format"] != 1 or found["threshold"] != threshold or found["output"] != digest:
            return "is about another file"
        if found["order"] != [d.name for d in dimensions]:
            return "has other dimensions"
        shown = Published(published, {d.name: d.parents for d in dimensions}).shown
        inner = list(itertools.product(*[range(len(d.leaves)) for d in dimensions]))
        sums = []
        for witness in found["witnesses"]:
            if len(witness) != len(inner) or any(type(n) is not int or n < 0 for n in witness):
                return "has a witness that is no table"
            value, _ = Counts(dimensions, dict(zip(inner, witness))).cells()
            if any(n is not None and value[name] != n for name, n in shown.items()):
                return "has a witness that disagrees with what is shown"
            if any(n is None and value[name] < 1 for name, n in shown.items() if counts.is_inner(name)):
                return "has a witness with a blank of 0"
            sums.append(value)
        value, filled = counts.cells()
        proved = {tuple(cell["cell"]): cell for cell in found["cells"]}
        for name, count in value.items():
            if 0 < count < threshold:
                if name not in proved:
                    return f"leaves out {','.join(name)}"
                low, high = (sums[proved[name][end]][name] for end in ("low", "high"))
                if low > max(1, filled[name]) or high < threshold:
                    return f"does not protect {','.join(name)}"
    except (OSError, ValueError, KeyError, TypeError, IndexError, AttributeError) as fault:
        return f"cannot be read: {fault!r}"
    return ""


def nothing_is_left(path, threshold):
    """Whether a table may be refused because no number above zero could be shown of it.

    What can be shown together with others can be shown alone: so each number of the threshold or more is shown alone, all
    others blank, and attacked. If that leaks for every one, nothing could be shown.
    """
    counts = Counts.read(path)
    value, _ = counts.cells()
    filled = {name for name, number in value.items() if number}
    out = path.replace(".csv", ".alone.csv")
    for name in filled:
        if value[name] >= threshold:
            counts.render(filled - {name}, out)
            if not attack.run([out], [path], {}, threshold=threshold)["leaks"]:
                return False
    return True


class Bench:
    """The program under test, and what was found."""

    def __init__(self, lods, folder, has_peer, has_clock):
        self.lods, self.folder, self.has_peer, self.has_clock = lods, folder, has_peer, has_clock
        self.faults = []
        with open(os.path.join(HERE, "reference.json"), encoding="utf-8") as file:
            self.reference = {entry["number"]: entry for entry in json.load(file)["tables"]}
        self.sums = {}
        self.peer = {"cost": 0, "ours": 0, "leaks": 0, "known": 0, "seconds": 0.0, "tables": 0}
        self.leaks = self.verified = self.tried = self.refused = 0

    def protected(self, path, hierarchies=(), threshold=THRESHOLD, seconds=180):
        """Protects, verifies, attacks; a dictionary, or None for a fault that was taken down."""
        label = os.path.basename(path)
        out, certificate = path.replace(".csv", ".published.csv"), path.replace(".csv", ".certificate.json")
        words = [self.lods, "protect", path, "--output", out, "--certificate", certificate]
        # A seed, so that the same blanks are measured each time; who publishes a table leaves it out.
        words += ["--threshold", str(threshold), "--seed", "1"]
        for hierarchy in hierarchies:
            words += ["--hierarchy", hierarchy]
        self.tried += 1
        status, took, said = called(words, seconds)
        if status == 65 and not os.path.exists(out) and nothing_is_left(path, threshold):
            self.refused += 1
            return None
        if status != 0:
            what = "took too long" if status is None else f"exit {status}"
            self.faults.append(f"{label}: protect: {what} {said.strip()[:200]}")
            if os.path.exists(out):
                self.faults.append(f"{label}: refused, but a table was written")
            return None
        status, verify_took, said = called([self.lods, "protect", "verify", out, certificate], 60)
        if status != 0:
            self.faults.append(f"{label}: verify: exit {status} {said.strip()[:200]}")
        if self.has_clock and verify_took >= 1:
            self.faults.append(f"{label}: verify took {verify_took:.1f} s")
        parents = read_hierarchies(hierarchies)
        counts = Counts.read(path, parents)
        wrong = added_up(certificate, out, counts, threshold)
        if wrong:
            self.faults.append(f"{label}: the certificate {wrong}")
        try:
            found = attack.run([out], [path], parents, threshold=threshold)
        except Unreadable as fault:
            self.faults.append(f"{label}: {fault}")
            return None
        if found["undecided"]:
            self.faults.append(f"{label}: {found['undecided']} blanks undecided")
        for leak in found["leaks"]:
            self.faults.append(f"{label}: leak {','.join(leak['cell'])} {leak['low']} to {leak['high']}, {leak['why']}")
        is_verified = status == 0 and not wrong
        self.verified += is_verified
        self.leaks += len(found["leaks"])
        return {"cost": Published(out, parents).cost(), "blanks": found["blanks"], "seconds": took,
                "verify": verify_took, "attack": found["seconds"], "leaks": len(found["leaks"]),
                "verified": is_verified}

    def beside(self, path):
        """The reference tool on the same table."""
        out = path.replace(".csv", ".peer.csv")
        status, _, said = called([sys.executable, os.path.join(HERE, "tauargus.py"), path, out], 60, self.folder)
        if status != 0:
            return "over 60 s" if status is None else "failed"
        result = json.loads(said.splitlines()[-1])
        if "left_out" in result:
            return "left out"
        found = attack.run([out], [path])
        return {**result, "leaks": len(found["leaks"]), "known": len(found["known"])}

    def table(self, recipe, is_beside):
        path, hierarchies = tables.write(recipe, self.folder)
        mine = self.protected(path, hierarchies)
        size = "x".join(map(str, recipe.sizes)) + ("g" if recipe.grouped else "")
        kind = recipe.trap or ""
        entry = self.reference.get(recipe.number)
        if mine is None:
            print(f"{recipe.number:>4} {size:>10} {kind:<17} refused: nothing above zero could be shown", flush=True)
            return
        against = ""
        if entry:
            dimension = len(recipe.sizes)
            ours, theirs = self.sums.get(dimension, (0, 0))
            self.sums[dimension] = ours + mine["cost"], theirs + entry["cost"]
            against = f"{entry['cost']:>5} {mine['cost'] / entry['cost'] if entry['cost'] else 1:5.2f}"
        limit = {(20, 8): 1, (20, 8, 6): 60}.get(tuple(recipe.sizes))
        if self.has_clock and limit and mine["seconds"] >= limit:
            self.faults.append(f"{recipe.number:03}: protect took {mine['seconds']:.1f} s, the bar is {limit} s")
        peer = self.beside(path) if is_beside and not recipe.grouped else ""
        if isinstance(peer, dict):
            self.peer["tables"] += 1
            self.peer["ours"] += mine["cost"]
            for key in ("cost", "leaks", "known", "seconds"):
                self.peer[key] += peer[key]
            peer = f"{peer['blanks']:>5} {peer['cost']:>5} {peer['seconds']:6.2f} {peer['leaks']:>5} {peer['known']:>5}"
        print(f"{recipe.number:>4} {size:>10} {kind:<17}{mine['blanks']:>6}{mine['cost']:>6} {against:<12}"
              f"{mine['seconds']:7.2f}{mine['verify']:6.2f}{mine['leaks']:>6} {'yes' if mine['verified'] else 'NO':>4}"
              f"{mine['attack']:7.2f} | {peer}", flush=True)

    def small_cases(self):
        """The raw tables of the issues' cases, for us to do better."""
        print("\nThe cases from the issues, protected by lods (zeros are shown, so 194's zeros need nothing)")
        for case in killers.four():
            for word, counts, _, parents in case.files:
                path = os.path.join(self.folder, f"{case.name}{word}.csv")
                counts.write(path)
                hierarchies = []
                for dimension, given in parents.items():
                    name = os.path.join(self.folder, f"{case.name}{word}.{dimension}.csv")
                    with open(name, "w", encoding="utf-8") as file:
                        file.write("category,parent\n" + "".join(f"{a},{b}\n" for a, b in given.items()))
                    hierarchies.append(f"{dimension}={name}")
                mine = self.protected(path, hierarchies, case.threshold)
                if mine:
                    print(f"{case.name + word:>14} {mine['blanks']:>4} blanks, {mine['leaks']} leaks", flush=True)

    def histories(self):
        print("\nHistories, each release protected for itself")
        for name in history.histories():
            folder = os.path.join(self.folder, name)
            done = [self.protected(path) for path in history.write(name, folder)]
            if None in done:
                continue
            found = attack.run(link=os.path.join(folder, "link.json"))
            print(f"{name:>14} {found['blanks']:>4} blanks, {len(found['leaks'])} leaks together", flush=True)
            if name == "half-years" and found["leaks"]:
                self.leaks += len(found["leaks"])
                self.faults.append(f"{name}: {len(found['leaks'])} leaks together")

    def bars(self):
        print(f"\nTried {self.tried}, refused {self.refused} of which nothing could be shown, verified {self.verified}, "
              f"leaks {self.leaks}")
        for dimension, bar, what in ((2, 1.10, "the proved optimum"), (3, 1.0, "the plain heuristic")):
            ours, theirs = self.sums.get(dimension, (0, 0))
            if theirs:
                print(f"{dimension} dimensions: cost {ours} against {theirs} of {what}: {ours / theirs:.3f}")
                if ours > bar * theirs:
                    self.faults.append(f"{dimension} dimensions: {ours / theirs:.3f} of {what}, the bar is {bar:.2f}")
        if self.peer["tables"]:
            print("pytauargus, {tables} tables: cost {cost} (ours there {ours}), {seconds:.1f} s, {leaks} leaks, "
                  "{known} blanks known exactly".format(**self.peer))
        for fault in self.faults[:60]:
            print(f"FAULT {fault}")
        if len(self.faults) > 60:
            print(f"and {len(self.faults) - 60} more")
        return 1 if self.faults else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("lods")
    parser.add_argument("--tables", type=int, choices=(62, 200), default=62)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--no-peer", action="store_true")
    parser.add_argument("--no-clock", action="store_true", help="tell the seconds, and hold nobody to them")
    parser.add_argument("--keep")
    words = parser.parse_args()
    has_peer = not words.no_peer
    if has_peer:
        try:
            import pytauargus  # noqa: F401
        except ImportError:
            sys.exit("pytauargus is not there: pip install pytauargus==0.6.0, or --no-peer")
    with tempfile.TemporaryDirectory() as temporary:
        folder = words.keep or temporary
        os.makedirs(folder, exist_ok=True)
        bench = Bench(os.path.abspath(words.lods), folder, has_peer, not words.no_clock)
        print(f"{'':40}{'lods':48}| pytauargus")
        print("  no       size trap              blanks  cost   ref ratio      s     v leaks cert attack |"
              " blanks cost      s leaks known")
        last = 62 if words.quick else words.tables
        for recipe in tables.recipes()[:last]:
            bench.table(recipe, has_peer and not (words.quick and recipe.number > 60))
        bench.small_cases()
        bench.histories()
        sys.exit(bench.bars())


if __name__ == "__main__":
    main()
