"""What an outsider can work out from published tables.

    attack.py FILE [--truth FILE] [--hierarchy DIM=FILE]… [--sensitive DIM]… [--threshold 5] [--integer N]
              [--zeros-may-be-blank] [--strict-differences] [--json]
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
lacks is summed over; of a category that a file lacks the outsider knows that nobody stood there. `"sensitive":
["outcome"]` beside a file says of which dimensions small groups are not broken down at all: the blanks of a group of
which no number is shown may be zeros. `truth` (finest counts of each piece) judges, it is never used for the attack.
Files that share no dimension, or some only, are not laid over each other cell by cell: each largest set of dimensions
has unknowns of its own, and they agree on the sums that they share. Where the sets form no circle that is all there is
to know; where they do, the attack is weaker than it could be.
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

    def __init__(self, table, pieces, categories, sensitive=()):
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
        self.quiet = [place for place, name in enumerate(self.names) if name in sensitive]
        self.told = {self.group(name) for name, number in table.shown.items() if number is not None}

    def group(self, name):
        """The cell without its sensitive dimensions."""
        return tuple(TOTAL if place in self.quiet else word for place, word in enumerate(name))

    def least(self, name):
        """What everybody knows that a cell holds at least: one where no zero is shown, though zeros are."""
        number = self.table.shown[name]
        if number is None and self.quiet:
            group = self.group(name)
            return 1 if group == name or group in self.told else 0
        return 0 if number == 0 else 1


class Attack:
    """The unknown counts over the common refinement of all files, and what every shown number says about them."""

    def __init__(self, releases, threshold, zeros_shown=True):
        self.releases, self.threshold, self.zeros_shown = releases, threshold, zeros_shown
        self.names = list(dict.fromkeys(name for release in releases for name in release.names))
        sets = list(dict.fromkeys(frozenset(release.names) for release in releases))
        self.families = [
            [name for name in self.names if name in one] for one in sets if not any(one < other for other in sets)]
        self.family = [
            next(place for place, names in enumerate(self.families) if set(release.names) <= set(names))
            for release in releases]
        self.refine()
        self.covered = [
            [any(self.family[index] == family and factors[piece] for index, factors in enumerate(self.factors))
             for piece in range(len(self.times))] for family in range(len(self.families))]
        shown = [n for r in releases for n in r.table.shown.values() if n is not None]
        self.cap = 10 * max(shown, default=0) + 100_000
        self.system = System(self.cap)
        self.rows = [{name: self.row(index, name) for name in r.table.shown} for index, r in enumerate(releases)]
        for index, (release, rows) in enumerate(zip(releases, self.rows)):
            counts = Counts(release.table.dimensions, {})
            signed = any(factor < 0 for factor in release.pieces.values())
            for name, number in release.table.shown.items():
                if number is not None:
                    self.system.equal(rows[name], number)
                elif counts.is_inner(name) or release.quiet:
                    self.system.at_least(rows[name], release.least(name) if zeros_shown else 0)
                elif signed:
                    self.system.at_least(rows[name], 0)
        self.empty_and_shared(self.system)
        self.system.settle()
        self.system.components(self.unknowns())

    def refine(self):
        """Finest categories and pieces that no file tells apart become one: the atoms."""
        self.atoms, self.at = {}, {}
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
            self.atoms[name] = [frozenset(group) for group in groups.values()]
            self.at[name] = {fine: index for index, atom in enumerate(self.atoms[name]) for fine in atom}
        groups = {}
        for piece in dict.fromkeys(piece for release in self.releases for piece in release.pieces):
            groups.setdefault(tuple(release.pieces.get(piece, 0) for release in self.releases), []).append(piece)
        self.times = list(groups.values())
        self.factors = [[signature[index] for signature in groups] for index in range(len(self.releases))]

    def indexes(self, name, fines):
        return sorted({self.at[name][fine] for fine in fines})

    def spread(self, family, factors, within):
        """The unknowns of a family at these pieces, all of a dimension where nothing is said within."""
        ranges = [within.get(name, range(len(self.atoms[name]))) for name in self.families[family]]
        return {
            (family, piece, *atoms): factor for piece, factor in factors if factor
            for atoms in itertools.product(*ranges)
        }

    def row(self, index, name):
        """The unknowns that a cell of a file sums."""
        release = self.releases[index]
        within = {n: self.indexes(n, release.finest[n][word]) for n, word in zip(release.names, name)}
        return self.spread(self.family[index], enumerate(self.factors[index]), within)

    def empty_and_shared(self, system):
        """Nobody stands where a file has no category, and families agree on the sums that they share."""
        for index, release in enumerate(self.releases):
            for name in release.names:
                known = set(self.indexes(name, release.finest[name][TOTAL]))
                others = [atom for atom in range(len(self.atoms[name])) if atom not in known]
                if others:
                    system.equal(self.spread(self.family[index], enumerate(self.factors[index]), {name: others}), 0)
        for one, other in itertools.combinations(range(len(self.families)), 2):
            shared = [name for name in self.families[one] if name in self.families[other]]
            for piece in range(len(self.times)):
                if not (self.covered[one][piece] and self.covered[other][piece]):
                    continue
                for atoms in itertools.product(*[range(len(self.atoms[name])) for name in shared]):
                    within = {name: [atom] for name, atom in zip(shared, atoms)}
                    left, right = (self.spread(family, [(piece, 1)], within) for family in (one, other))
                    if not system.is_known(left) or not system.is_known(right):
                        system.equal({**left, **{unknown: -1 for unknown in right}}, 0)
                    elif system.known(left) != system.known(right):
                        raise Contradiction

    def floor(self, index, name, true=None):
        """The number of inner cells in a published cell that are not shown as 0; by the truth, that are not 0."""
        table = self.releases[index].table
        parts = [[d.leaves[leaf] for leaf in d.members[word]] for d, word in zip(table.dimensions, name)]
        inner = list(itertools.product(*parts))
        if true is not None:
            return sum(true[one] != 0 for one in inner)
        return sum(self.releases[index].least(one) for one in inner)

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
                elif counts.is_inner(name) or release.quiet:
                    bare.at_least(mine[name], release.least(name) if self.zeros_shown else 0)
        self.empty_and_shared(bare)
        bare.settle()
        bare.components(self.unknowns())
        sums = [bare.sum(row) for row in rows]
        bare.open()
        return [quantity.low() for quantity in sums]

    def unknowns(self):
        times = [(piece, 1) for piece in range(len(self.times))]
        return [unknown for family in range(len(self.families)) for unknown in self.spread(family, times, {})]

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
        for family, names in enumerate(self.families):
            nodes = []
            for name in names:
                bands = {(index,) for index in range(len(self.atoms[name]))}
                bands.add(tuple(range(len(self.atoms[name]))))
                for release in self.releases:
                    if name in release.finest:
                        bands.update(tuple(self.indexes(name, fines)) for fines in release.finest[name].values())
                nodes.append(sorted(bands))
            for span in sorted(spans, key=sorted):
                if not all(self.covered[family][piece] for piece, _ in span):
                    continue
                for cell in itertools.product(*nodes):
                    row = self.spread(family, sorted(span), dict(zip(names, cell)))
                    if tuple(sorted(row.items())) not in published:
                        yield span, dict(zip(names, cell)), row

    def told(self, span, cell):
        """A derived cell in words."""
        times = " ".join(("" if f == 1 else f"{f}*") + "+".join(self.times[p]) for p, f in sorted(span))
        words = []
        for name, atoms in cell.items():
            if len(atoms) == len(self.atoms[name]):
                words.append(TOTAL)
            else:
                words.append("+".join(fine for index in atoms for fine in sorted(self.atoms[name][index])))
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
                if true is not None and true[name] == 0 and attack.zeros_shown and release.least(name):
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
        elif true is None or true < t:
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
            releases.append(Release(table, pieces, entry.get("categories", {}), entry.get("sensitive", ())))
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
            for family, names in enumerate(attack.families):
                unknown = (family, place[piece], *[attack.at[name][words[name]] for name in names])
                found[unknown] = found.get(unknown, 0) + count
    return found


def truths_of_files(attack, pieces):
    """Each file's true cells, from the truth of the pieces."""
    return [{name: sum(f * pieces.get(u, 0) for u, f in row.items()) for name, row in rows.items()}
            for rows in attack.rows]


def run(files=(), truth=(), hierarchies=None, link=None, threshold=5, integer=1000, zeros_shown=True, strict=False,
        sensitive=()):
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
            release = Release(Published(files[0], hierarchies), {"": 1}, {}, sensitive)
            attack = Attack([release], threshold, zeros_shown)
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
    parser.add_argument("--sensitive", action="append", default=[])
    parser.add_argument("--threshold", type=int, default=5)
    parser.add_argument("--integer", type=int, default=1000)
    parser.add_argument("--zeros-may-be-blank", action="store_true")
    parser.add_argument("--strict-differences", action="store_true")
    parser.add_argument("--json", action="store_true")
    words = parser.parse_args()
    try:
        result = run(words.files, words.truth or (), read_hierarchies(words.hierarchy), words.link, words.threshold,
                     words.integer, not words.zeros_may_be_blank, words.strict_differences, words.sensitive)
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
