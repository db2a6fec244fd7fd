"""What an outsider can work out from published tables.

    attack.py FILE [--truth FILE] [--hierarchy DIM=FILE]… [--threshold 5] [--integer N] [--zeros-may-be-blank]
              [--strict-differences] [--json]
    attack.py [FILE…] --link SPEC.json …      several tables about the same sessions, attacked together

Reads only what was published. The outsider knows that shown numbers are true, that zeros are shown (so a blank inner
cell is at least 1), that counts are whole, and the threshold T; not which blanks are small. A leak is
  - a shown number of 1 to T-1;
  - a blank that is proved to be below T;
  - with --truth, for a count of 1 to T-1 exactly: an upper bound below T, or a lower bound above its number of
    non-empty inner cells (for an inner cell: above 1);
  - with --link, a count of 1 to T-1 that is certain for any cell over the common refinement of the files, although
    nobody published it: a difference of two periods, of two bandings of ages. With --strict-differences and a truth
    such a count must also have an upper bound of at least T.
A blank of T or more that can be recomputed is harmless; it is counted and told. Bounds are those of linear programs,
rounded to whole numbers; where they say safe and no whole-number table shows it, a program in whole numbers decides
(at most N of them, 10 seconds each). Exit: 0 no leak, 1 leaks, 2 unreadable or contradictory
(3: a fault of this program).

The link says what each file is about. Files are beside it, unless FILE… names others in the same order:
    {"files": [{"file": "h1.csv", "pieces": ["2025H1"],
                "categories": {"area": {"Nord+Syd": ["Nord", "Syd"]}},
                "hierarchies": {"area": "area.csv"}}],
     "truth": {"2025H1": "h1.true.csv"}}
`pieces` are the pieces of time that a file sums; half-years that follow each other have one each, a cumulative period
has several. A correction is a piece too: a file with late entries has its period and "late"; one with entries taken out
has {"2025H1": 1, "taken-out": -1}; name only pieces that the outsider believes in, since with both "late" and
"taken-out" a change of +2 is no longer two entries. `categories` says which finest categories a category stands for
(itself unless said); overlapping bands are expressed by finest ones that are narrow enough. A dimension that a file
lacks is summed over. `truth` (finest counts of each piece) judges, it is never used for the attack.
"""

import argparse
import itertools
import json
import os
import sys
import time

from bounds import Contradiction, System
from published import TOTAL, Counts, Published, Unreadable, read_hierarchies, read_hierarchy


class Release:
    """One file, the pieces of time it sums, and what its categories stand for."""

    def __init__(self, table, pieces, categories):
        self.table, self.pieces = table, pieces
        self.finest = {}
        for dimension in table.dimensions:
            given = categories.get(dimension.name, {})
            stands = {leaf: tuple(given.get(leaf, [leaf])) for leaf in dimension.leaves}
            every = [fine for fines in stands.values() for fine in fines]
            if len(set(every)) != len(every):
                raise Unreadable(f"{table.path}: two categories of {dimension.name} share a finest one")
            self.finest[dimension.name] = {
                node: frozenset(fine for leaf in dimension.members[node] for fine in stands[dimension.leaves[leaf]])
                for node in dimension.nodes
            }
        self.names = [dimension.name for dimension in table.dimensions]


class Attack:
    """The unknown counts over the common refinement of all files, and what every shown number says about them."""

    def __init__(self, releases, threshold, zeros_shown=True):
        self.releases, self.threshold, self.zeros_shown = releases, threshold, zeros_shown
        self.names = list(dict.fromkeys(name for release in releases for name in release.names))
        self.refine()
        shown = [n for r in releases for n in r.table.shown.values() if n is not None]
        self.cap = 10 * max(shown, default=0) + 100_000
        self.system = System(self.cap)
        self.rows = []
        for release in releases:
            self.rows.append({name: self.row(release, name) for name in release.table.shown})
        for release, rows in zip(releases, self.rows):
            counts = Counts(release.table.dimensions, {})
            signed = any(factor < 0 for factor in release.pieces.values())
            for name, number in release.table.shown.items():
                if number is not None:
                    self.system.equal(rows[name], number)
                elif counts.is_inner(name):
                    self.system.at_least(rows[name], 1 if zeros_shown else 0)
                if signed and number is None and not counts.is_inner(name):
                    self.system.at_least(rows[name], 0)
        self.system.settle()
        self.system.components(self.unknowns())

    def refine(self):
        """Finest categories and pieces that no file tells apart become one: the atoms."""
        self.atoms, self.at = [], []
        for name in self.names:
            every = dict.fromkeys(
                fine for release in self.releases if name in release.finest
                for fine in sorted(release.finest[name][TOTAL]))
            groups = {}
            for fine in every:
                signature = tuple(
                    next((leaf for leaf, fines in release.finest[name].items() if fine in fines), None)
                    if name in release.finest else "" for release in self.releases)
                groups.setdefault(signature, []).append(fine)
            self.atoms.append([frozenset(group) for group in groups.values()])
            self.at.append({fine: index for index, atom in enumerate(self.atoms[-1]) for fine in atom})
        groups = {}
        for piece in dict.fromkeys(piece for release in self.releases for piece in release.pieces):
            groups.setdefault(tuple(release.pieces.get(piece, 0) for release in self.releases), []).append(piece)
        self.times = list(groups.values())
        self.factors = [[signature[index] for signature in groups] for index in range(len(self.releases))]

    def indexes(self, place, fines):
        return sorted({self.at[place][fine] for fine in fines})

    def row(self, release, name):
        """The unknowns that a cell of a file sums."""
        words = dict(zip(release.names, name))
        ranges = [
            self.indexes(place, release.finest[dimension][words[dimension]]) if dimension in words
            else range(len(self.atoms[place])) for place, dimension in enumerate(self.names)
        ]
        factors = self.factors[self.releases.index(release)]
        return {
            (piece, *atoms): factor for piece, factor in enumerate(factors) if factor
            for atoms in itertools.product(*ranges)
        }

    def floor(self, index, name, true=None):
        """The number of inner cells in a published cell that are not shown as 0; by the truth, that are not 0."""
        table = self.releases[index].table
        parts = [[d.leaves[leaf] for leaf in d.members[word]] for d, word in zip(table.dimensions, name)]
        inner = list(itertools.product(*parts))
        if true is not None:
            return sum(true[one] != 0 for one in inner)
        return sum(table.shown[one] != 0 for one in inner)

    def bare_floors(self, rows):
        """The least these sums can be by the zeros alone: every inner cell of any file that is not shown as 0 has one.

        For one file that is the number of non-empty inner cells. With several the zeros of all of them count: the
        year's cell has at least two when both half-years show that theirs is not empty.
        """
        bare = System(self.cap)
        for release, mine in zip(self.releases, self.rows):
            counts = Counts(release.table.dimensions, {})
            for name, number in release.table.shown.items():
                if number == 0:
                    bare.equal(mine[name], 0)
                elif counts.is_inner(name):
                    bare.at_least(mine[name], 1 if self.zeros_shown else 0)
        bare.settle()
        bare.components(self.unknowns())
        sums = [bare.sum(row) for row in rows]
        bare.open()
        return [quantity.low() for quantity in sums]

    def unknowns(self):
        return itertools.product(*[range(len(atoms)) for atoms in [self.times] + self.atoms])

    def derived(self):
        """Cells over the common refinement that nobody published, for times and their differences."""
        published = {tuple(sorted(row.items())) for rows in self.rows for row in rows.values()}
        spans = {frozenset([(piece, 1)]) for piece in range(len(self.times))}
        for one in self.factors:
            spans.add(frozenset((p, f) for p, f in enumerate(one) if f))
            for other in self.factors:
                rest = [a - b for a, b in zip(one, other)]
                if min(rest) >= 0 and max(rest) > 0:
                    spans.add(frozenset((p, f) for p, f in enumerate(rest) if f))
        nodes = []
        for place, name in enumerate(self.names):
            bands = {(index,) for index in range(len(self.atoms[place]))}
            bands.add(tuple(range(len(self.atoms[place]))))
            for release in self.releases:
                if name in release.finest:
                    bands.update(tuple(self.indexes(place, fines)) for fines in release.finest[name].values())
            nodes.append(sorted(bands))
        for span in sorted(spans, key=sorted):
            for cell in itertools.product(*nodes):
                row = {(p, *atoms): f for p, f in sorted(span) for atoms in itertools.product(*cell)}
                if tuple(sorted(row.items())) not in published:
                    yield span, cell, row

    def told(self, span, cell):
        """A derived cell in words."""
        times = " ".join(("" if f == 1 else f"{f}*") + "+".join(self.times[p]) for p, f in sorted(span))
        words = []
        for place, atoms in enumerate(cell):
            if len(atoms) == len(self.atoms[place]):
                words.append(TOTAL)
            else:
                words.append("+".join(fine for index in atoms for fine in sorted(self.atoms[place][index])))
        return [times] + words


def judge(attack, truths, pieces, strict, integer):
    """Attacks everything; the result as a dictionary."""
    t, system = attack.threshold, attack.system
    blanks, leaks, known, pressed = [], [], [], []
    for index, release in enumerate(attack.releases):
        true = truths[index] if truths else None
        for name, number in release.table.shown.items():
            if true is not None and number is not None and number != true[name]:
                raise Unreadable(f"{release.table.path}: {','.join(name)} shows {number}, the truth is {true[name]}")
            if number is not None and 0 < number < t:
                leaks.append({"file": release.table.path, "cell": name, "low": number, "high": number, "why": "shown"})
            if number is None:
                if true is not None and true[name] == 0 and attack.zeros_shown:
                    raise Unreadable(f"{release.table.path}: {','.join(name)} is 0 and blank")
                blanks.append((index, name, system.sum(attack.rows[index][name])))
    others = []
    if len(attack.releases) > 1 or any(len(span) > 1 for span in attack.times):
        others = [(span, cell, row, system.sum(row)) for span, cell, row in attack.derived()]
    try:
        system.open()
    except Contradiction as fault:
        raise Unreadable("no counts agree with what is shown") from fault

    floors = {}
    if len(attack.releases) > 1:
        rows = [attack.rows[index][name] for index, name, _ in blanks]
        floors = dict(zip([(index, name) for index, name, _ in blanks], attack.bare_floors(rows)))
    open_questions = []
    for index, name, quantity in blanks:
        floor = max(1, floors[index, name] if floors else attack.floor(index, name, truths[index] if truths else None))
        true = truths[index][name] if truths else None
        is_small = true is not None and 0 < true < t
        why = ""
        if quantity.high_seen() < t - 1e-9 and quantity.high() < t:
            why = "below the threshold"
        if not why and quantity.low_seen() > floor + 1e-9 and quantity.low() > floor:
            pressed.append((index, name))
            if is_small:
                why = "not as low as it could be"
        if quantity.high_seen() - quantity.low_seen() < 1e-6 and quantity.low() == quantity.high():
            known.append({"file": attack.releases[index].table.path, "cell": name, "value": quantity.low()})
        if why:
            leaks.append(leak(attack, index, name, quantity, why))
        elif true is None or is_small:
            open_questions.append((index, name, quantity, floor if is_small else None))
    programs = undecided = 0
    for index, name, quantity, floor in open_questions:
        needs = [] if quantity.most_whole() >= t else [(1, t)]
        if floor is not None and quantity.least_whole() > floor:
            needs.append((-1, floor))
        for sign, need in needs:
            if (quantity.most_whole() >= t) if sign > 0 else (quantity.least_whole() <= need):
                continue
            answer = None
            if programs < integer and len(quantity.parts) == 1:
                programs += 1
                part = quantity.parts[0]
                answer = part.component.decide(part, sign, need - quantity.constant, 10)
            if answer is False:
                why = "below the threshold" if sign > 0 else "not as low as it could be"
                leaks.append(leak(attack, index, name, quantity, why + ", in whole numbers"))
            undecided += answer is None
    narrow, differences = 0, 0
    for span, cell, row, quantity in others:
        differences += 1
        if quantity.high_seen() > t - 1 + 1e-9 or quantity.high() >= t:
            continue
        is_certain = quantity.low_seen() > 1e-9 and quantity.low() >= 1
        true = None if pieces is None else sum(f * pieces.get(unknown, 0) for unknown, f in row.items())
        if is_certain or (true is not None and 0 < true < t):
            entry = {"file": "", "cell": attack.told(span, cell), "low": quantity.low(), "high": quantity.high(),
                     "why": "a difference"}
            narrow += not is_certain
            if is_certain or strict:
                leaks.append(entry)
    return {
        "threshold": t, "files": [release.table.path for release in attack.releases], "blanks": len(blanks),
        "known": known, "below": sum(entry["why"].startswith("below") for entry in leaks), "pressed": len(pressed),
        "leaks": leaks, "derived": differences, "narrow": narrow, "programs": programs, "undecided": undecided,
    }


def leak(attack, index, name, quantity, why):
    high = quantity.high()
    return {"file": attack.releases[index].table.path, "cell": name, "low": quantity.low(),
            "high": None if high > attack.cap // 2 else high, "why": why}


def linked(path, files):
    """The releases of a link, and its truth."""
    try:
        with open(path, encoding="utf-8") as file:
            spec = json.load(file)
        folder = os.path.dirname(path)
        entries = spec["files"]
        if files and len(files) != len(entries):
            raise Unreadable(f"{path}: {len(entries)} files, {len(files)} given")
        releases = []
        for place, entry in enumerate(entries):
            pieces = entry["pieces"]
            pieces = dict(pieces) if isinstance(pieces, dict) else dict.fromkeys(pieces, 1)
            parents = {n: read_hierarchy(os.path.join(folder, p)) for n, p in entry.get("hierarchies", {}).items()}
            table = Published(files[place] if files else os.path.join(folder, entry["file"]), parents)
            releases.append(Release(table, pieces, entry.get("categories", {})))
        truth = {p: Counts.read(os.path.join(folder, name)) for p, name in spec.get("truth", {}).items()}
        return releases, truth
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as fault:
        raise Unreadable(f"{path}: {fault!r}") from fault


def truth_of_pieces(attack, truth):
    """The true counts of the unknowns."""
    found = {}
    place = {piece: index for index, pieces in enumerate(attack.times) for piece in pieces}
    for piece, counts in truth.items():
        names = [d.name for d in counts.dimensions]
        if sorted(names) != sorted(attack.names):
            raise Unreadable(f"the truth of {piece} has other dimensions than the files together")
        for cell, count in counts.inner.items():
            words = {d.name: d.leaves[index] for d, index in zip(counts.dimensions, cell)}
            unknown = (place[piece], *[at[words[name]] for name, at in zip(attack.names, attack.at)])
            found[unknown] = found.get(unknown, 0) + count
    return found


def truths_of_files(attack, pieces):
    """Each file's true cells, from the truth of the pieces."""
    return [{name: sum(f * pieces.get(u, 0) for u, f in row.items()) for name, row in rows.items()}
            for rows in attack.rows]


def run(files=(), truth=(), hierarchies=None, link=None, threshold=5, integer=1000, zeros_shown=True, strict=False):
    """The attack as a function; raises Unreadable."""
    started = time.monotonic()
    try:
        if link:
            releases, known = linked(link, list(files))
            attack = Attack(releases, threshold, zeros_shown)
            pieces = truth_of_pieces(attack, known) if known else None
            truths = truths_of_files(attack, pieces) if known else None
        else:
            if len(files) != 1:
                raise Unreadable("several files need a link; without one, name one file")
            attack = Attack([Release(Published(files[0], hierarchies), {"": 1}, {})], threshold, zeros_shown)
            truths, pieces = None, None
            if truth:
                counts = Counts.read(truth[0], hierarchies)
                truths = [counts.cells()[0]]
                if truths[0].keys() != attack.releases[0].table.shown.keys():
                    raise Unreadable(f"{truth[0]}: has other cells than {files[0]}")
        result = judge(attack, truths, pieces, strict, integer)
    except Contradiction as fault:
        raise Unreadable("no counts agree with what is shown") from fault
    result["seconds"] = round(time.monotonic() - started, 2)
    return result


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*")
    parser.add_argument("--truth", nargs=1)
    parser.add_argument("--hierarchy", action="append")
    parser.add_argument("--link")
    parser.add_argument("--threshold", type=int, default=5)
    parser.add_argument("--integer", type=int, default=1000)
    parser.add_argument("--zeros-may-be-blank", action="store_true")
    parser.add_argument("--strict-differences", action="store_true")
    parser.add_argument("--json", action="store_true")
    words = parser.parse_args()
    try:
        result = run(words.files, words.truth or (), read_hierarchies(words.hierarchy), words.link, words.threshold,
                     words.integer, not words.zeros_may_be_blank, words.strict_differences)
    except Unreadable as fault:
        print(fault, file=sys.stderr)
        sys.exit(2)
    except Exception as fault:  # A crash must not look like a leak that was found.
        print(f"{type(fault).__name__}: {fault}", file=sys.stderr)
        sys.exit(3)
    if words.json:
        print(json.dumps(result))
    else:
        for entry in result["leaks"]:
            high = "…" if entry["high"] is None else entry["high"]
            print(f"leak: {entry['file']} {','.join(entry['cell'])}: {entry['low']} to {high}, {entry['why']}")
        print(f"{result['blanks']} blanks, {len(result['known'])} known exactly, {len(result['leaks'])} leaks, "
              f"{result['undecided']} undecided, {result['seconds']} s")
    sys.exit(1 if result["leaks"] else 0)


if __name__ == "__main__":
    main()
