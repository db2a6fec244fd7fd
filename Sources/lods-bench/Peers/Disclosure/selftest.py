"""Does the attack find what there is to find, and nothing else?

    selftest.py     a few seconds; stops at the first thing that is wrong

The bounds are compared with the enumeration of every table that agrees with what is shown. Proved optima must hold,
and as each is the cheapest, opening any one of its complementary blanks must let the attack in: the reference and the
attack share no code for this, so either proves the other.
"""

import hashlib
import itertools
import json
import os
import random
import sys
import tempfile

import attack
import compare
import history
import killers
import reference
import tables
from published import TOTAL, Counts, Dimension, Published, Unreadable

HERE = os.path.dirname(os.path.abspath(__file__))
THRESHOLD = 5


def rendered(counts, blanks, folder, name="t"):
    counts.write(os.path.join(folder, name + ".csv"))
    path = os.path.join(folder, name + ".published.csv")
    counts.render(blanks, path)
    return path


def enumerated(table, most):
    """The least and the greatest value of every blank over all tables of whole numbers, tried one by one."""
    cells = list(itertools.product(*[d.leaves for d in table.dimensions]))
    choices = [range(1, most + 1) if table.shown[c] is None else [table.shown[c]] for c in cells]
    found = {}
    for numbers in itertools.product(*choices):
        inner = {tuple(d.members[w][0] for d, w in zip(table.dimensions, c)): n for c, n in zip(cells, numbers)}
        value, _ = Counts(table.dimensions, inner).cells()
        if all(number is None or value[name] == number for name, number in table.shown.items()):
            for name in table.blanks():
                low, high = found.get(name, (value[name], value[name]))
                found[name] = min(low, value[name]), max(high, value[name])
    return found


def bounds_are_those_of_every_table(folder):
    rng = random.Random(7)
    shapes = [(2, 3), (3, 3), (2, 2, 2), (4,), (2, 2)]
    compared = 0
    for trial in range(40):
        sizes = shapes[trial % len(shapes)]
        parents = {"d0": {"c0": "g", "c1": "g", "g": ""}} if trial % 3 == 0 and sizes[0] > 2 else {}
        dimensions = [
            Dimension(f"d{p}", [f"c{i}" for i in range(s)], parents.get(f"d{p}")) for p, s in enumerate(sizes)]
        inner = {c: int(rng.random() * 4) for c in itertools.product(*[range(s) for s in sizes])}
        counts = Counts(dimensions, inner)
        value, _ = counts.cells()
        names = [n for n in value if value[n]]
        blanks = {n for n in names if rng.random() < (0.75 if counts.is_inner(n) else 0.2)} - {(TOTAL,) * len(sizes)}
        inner_blanks = [n for n in blanks if counts.is_inner(n)]
        if len(inner_blanks) > 6:
            blanks -= set(sorted(inner_blanks)[6:])
        path = rendered(counts, blanks, folder)
        most = 7
        exact = enumerated(Published(path, parents), most)
        state = attack.Attack([attack.Release(Published(path, parents), {"": 1}, {})], THRESHOLD)
        sums = {name: state.system.sum(state.rows[0][name]) for name in blanks}
        state.system.open()
        for name, quantity in sums.items():
            low, high = exact[name]
            assert quantity.low() == low, (trial, name, quantity.low(), low)
            # The enumeration stops at a greatest inner count; beyond it only the bounds of the program are known.
            is_beyond = quantity.high() > most and high >= most
            assert quantity.high() == high or is_beyond, (trial, name, quantity.high(), high)
            compared += 1
    return f"{compared} bounds as enumerated"


def optima_hold_and_nothing_less_does(folder):
    opened = 0
    every = {recipe.number: recipe for recipe in tables.recipes()}
    for number in (1, 3, 6, 10, 14, 21, 28, 29, 32, 33, 34, 35, 36, 61):
        entry, blanks = reference.solved(every[number])
        counts = tables.made(every[number])
        path = rendered(counts, blanks, folder)
        truth = [os.path.join(folder, "t.csv")]
        good = attack.run([path], truth)
        assert not good["leaks"] and not good["undecided"], (number, good)
        for name, fewer in killers.reopened(counts, THRESHOLD, blanks):
            counts.render(fewer, path)
            assert attack.run([path], truth)["leaks"], (number, name)
            opened += 1
        small = min(killers.small(counts, THRESHOLD))
        counts.render(blanks - {small}, path)
        assert any(leak["why"] == "shown" for leak in attack.run([path])["leaks"]), number
    return f"{opened} re-opened blanks found"


def no_cheaper_blanks_hold(folder):
    """All cheaper sets of complementary blanks, by the attack: the optimum is one."""
    tried = 0
    every = {recipe.number: recipe for recipe in tables.recipes()}
    for number in (1, 6, 16, 25):
        entry, _ = reference.solved(every[number])
        counts = tables.made(every[number])
        first = killers.small(counts, THRESHOLD)
        others = [name for name, count in counts.cells()[0].items()
                  if count and name not in first and counts.weight(name) < entry["complementary"]]
        for size in range(entry["complementary"]):
            for extra in itertools.combinations(others, size):
                if sum(map(counts.weight, extra)) < entry["complementary"]:
                    path = rendered(counts, first | set(extra), folder)
                    assert attack.run([path], [os.path.join(folder, "t.csv")])["leaks"], (number, extra)
                    tried += 1
    return f"{tried} cheaper sets leak"


def killers_fall(folder):
    cases = killers.four() + killers.thumbs()
    for case in cases:
        result = attack.run(**case.write(folder))
        assert result["leaks"], case.name
        if case.name == "136":
            assert all(known["cell"] == ("K",) and known["value"] == 3 for known in result["known"]) and result["known"]
        if case.name in ("135", "194-ones"):
            assert result["known"], case.name
    alone = [c for c in cases if c.name == "136"][0]
    for word, counts, blanks, parents in alone.files:
        path = rendered(counts, blanks, folder)
        assert not attack.run([path], hierarchies=parents, threshold=4)["known"], "136 needs both tables"
    return f"{len(cases)} weak tables fell"


def histories_leak_only_together(folder):
    told = []
    for name in history.histories():
        where = os.path.join(folder, name)
        for path, counts in history.write(name, where).items():
            flat = len(counts.dimensions) == 2
            blanks = reference.optimum(counts, THRESHOLD, 60)[0] if flat else reference.heuristic(counts, THRESHOLD)[0]
            published = path.replace(".csv", ".published.csv")
            counts.render(blanks, published)
            assert not attack.run([published], [path])["leaks"], path
        result = attack.run(link=os.path.join(where, "link.json"))
        # Half-years that do not overlap say nothing about each other, recode or not; the others give something away.
        assert bool(result["leaks"]) == (name != "half-years"), (name, result["leaks"][:3])
        told.append(f"{name} {len(result['leaks'])}")
    return "leaks together: " + ", ".join(told)


def certificates_are_added_up(folder):
    """A right certificate passes, and every way to make it wrong is seen."""
    counts = killers.line({"A": 15, "B": 3, "C": 9})
    path = rendered(counts, {("B",), ("C",)}, folder)
    with open(path, "rb") as file:
        digest = hashlib.sha256(file.read()).hexdigest()
    right = {"format": 1, "threshold": 5, "output": digest, "order": ["V1"], "witnesses": [[15, 1, 11], [15, 5, 7]],
             "cells": [{"cell": ["B"], "low": 0, "high": 1}]}
    wrong = [
        {"output": "0" * 64}, {"threshold": 4}, {"order": ["V2"]}, {"cells": []},
        {"witnesses": [[15, 1, 11], [15, 4, 8]]},
        {"witnesses": [[15, 2, 10], [15, 5, 7]]}, {"witnesses": [[15, 1, 11], [15, 5, 8]]},
        {"witnesses": [[15, 1, 11], [14, 6, 7]]}, {"witnesses": [[15, 1, 11], [15, 12, 0]]},
        {"witnesses": [[15, 1, 11], [15, 13, -1]]}, {"witnesses": [[15, 1, 11]]}, {"format": 2},
    ]
    for change in [{}] + wrong:
        certificate = os.path.join(folder, "certificate.json")
        with open(certificate, "w", encoding="utf-8") as file:
            json.dump({**right, **change}, file)
        found = compare.added_up(certificate, path, counts, 5)
        assert bool(found) == bool(change), (change, found)
    return f"{len(wrong)} wrong certificates refused"


def corrections_are_pieces(folder):
    """A shown cell that falls from 30 to 28 gives away two sessions taken out, unless others may have come in."""
    for number, (x, y) in enumerate(((30, 20), (28, 20)), 1):
        with open(os.path.join(folder, f"{number}.csv"), "w", encoding="utf-8") as file:
            file.write(f"a,count\nx,{x}\ny,{y}\nTOTAL,{x + y}\n")
    told = []
    for later in ({"half": 1, "out": -1}, {"half": 1, "out": -1, "in": 1}, {"other": 1}):
        link = os.path.join(folder, "link.json")
        with open(link, "w", encoding="utf-8") as file:
            json.dump({"files": [{"file": "1.csv", "pieces": ["half"]}, {"file": "2.csv", "pieces": later}]}, file)
        told.append([(leak["cell"], leak["low"], leak["high"]) for leak in attack.run(link=link)["leaks"]])
    assert told == [[(["out", "x"], 2, 2), (["out", "TOTAL"], 2, 2)], [], []], told
    return "two taken out are found"


def tables_that_share_a_sum_are_joined(folder):
    """a by b and b by c, compared with every table of a by b by c; each alone says less."""
    rng = random.Random(11)
    sizes, compared, sharper = (2, 2, 2), 0, 0
    cells = list(itertools.product(*map(range, sizes)))
    for _ in range(30):
        total = 5 + int(rng.random() * 3)
        true = dict.fromkeys(cells, 0)
        for _ in range(total):
            true[cells[int(rng.random() * 8)]] += 1
        files, tables_ = [], []
        for names, places in (("ab", (0, 1)), ("bc", (1, 2))):
            inner = {}
            for cell, count in true.items():
                key = tuple(cell[place] for place in places)
                inner[key] = inner.get(key, 0) + count
            counts = Counts([Dimension(name, [f"{name}{i}" for i in range(2)]) for name in names], inner)
            value, _ = counts.cells()
            blanks = {n for n in value if value[n] and n != (TOTAL, TOTAL) and rng.random() < 0.7}
            files.append(rendered(counts, blanks, folder, names))
            tables_.append((Published(files[-1]), places))
        seen = {}
        for ends in itertools.combinations(range(total + 7), 7):
            numbers = [b - a - 1 for a, b in zip((-1, *ends), (*ends, total + 7))]
            found = {}
            for index, (table, places) in enumerate(tables_):
                inner = {}
                for cell, count in zip(cells, numbers):
                    key = tuple(cell[place] for place in places)
                    inner[key] = inner.get(key, 0) + count
                counts = Counts(table.dimensions, inner)
                value, _ = counts.cells()
                if any(value[n] < 1 and counts.is_inner(n) if k is None else value[n] != k
                       for n, k in table.shown.items()):
                    break
                found.update({(index, n): value[n] for n in table.blanks()})
            else:
                for key, number in found.items():
                    low, high = seen.get(key, (number, number))
                    seen[key] = min(low, number), max(high, number)
        state = attack.Attack([attack.Release(table, {"": 1}, {}) for table, _ in tables_], THRESHOLD)
        assert len(state.families) == 2
        sums = {(index, name): state.system.sum(state.rows[index][name]) for index, name in seen}
        state.system.open()
        alone = []
        for index, (table, _) in enumerate(tables_):
            one = attack.Attack([attack.Release(table, {"": 1}, {})], THRESHOLD)
            mine = {(index, name): one.system.sum(one.rows[0][name]) for name in table.blanks()}
            one.system.open()
            alone += [(key, (quantity.low(), quantity.high())) for key, quantity in mine.items()]
        for key, bounds in alone:
            assert (sums[key].low(), sums[key].high()) == seen[key], (key, seen[key], sums[key].low(), sums[key].high())
            compared += 1
            sharper += bounds != seen[key]
    assert sharper
    return f"{compared} bounds as enumerated, {sharper} of them sharper than of one table"


def small_groups_hide_their_zeros(folder):
    """Of a small group of a sensitive dimension nobody knows that a blank is not 0; of a large one everybody does."""
    path, truth = (os.path.join(folder, name) for name in ("s.csv", "t.csv"))
    with open(path, "w", encoding="utf-8") as file:
        file.write("g,o,count\nsmall,x,..\nsmall,y,..\nsmall,z,..\nsmall,TOTAL,..\nbig,x,..\nbig,y,..\nbig,z,0\n"
                   "big,TOTAL,..\nTOTAL,x,..\nTOTAL,y,..\nTOTAL,z,..\nTOTAL,TOTAL,40\n")
    with open(truth, "w", encoding="utf-8") as file:
        file.write("g,o,count\nsmall,x,2\nsmall,y,0\nsmall,z,1\nbig,x,30\nbig,y,7\nbig,z,0\n")
    release = attack.Release(Published(path), {"": 1}, {}, ["o"])
    least = [release.least(name) for name in release.table.shown]
    assert least == [0, 0, 0, 1, 1, 1, 0, 1, 1, 1, 1, 1], least
    found = attack.run([path], [truth], sensitive=["o"])
    assert not found["leaks"], found
    try:
        attack.run([path], [truth])
    except Unreadable:
        return "a blank zero is a fault elsewhere"
    raise AssertionError("a blank zero of a dimension that is not sensitive")


def bad_files_are_no_leaks(folder):
    path = os.path.join(folder, "bad.csv")
    good = "a,count\nx,..\ny,..\nTOTAL,30\n"
    texts = ["", "a,count\n", "a,b\nx,1\n", good.replace("30", "-1"), good.replace("30", "3.0"),
             "a,b,count\nx,y,9\nx,TOTAL,9\nTOTAL,TOTAL,9\n", good.replace("TOTAL", "ALL"), good + "x,..\n",
             good.replace("30", "1"), good.replace("30", "²")]
    for text in texts:
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        try:
            result = attack.run([path])
        except Unreadable:
            continue
        raise AssertionError((text, result))
    with open(path, "w", encoding="utf-8") as file:
        file.write(good)
    assert not attack.run([path])["leaks"]
    return f"{len(texts)} bad files refused"


def stored_is_what_is_made(folder):
    stored = os.path.join(HERE, "tables")
    assert tables.check(stored) == [], tables.check(stored)
    with open(os.path.join(HERE, "reference.json"), encoding="utf-8") as file:
        entries = {entry["number"]: entry for entry in json.load(file)["tables"]}
    assert sorted(entries) == sorted(recipe.number for recipe in reference.chosen())
    for entry in entries.values():
        assert entry["method"] != "optimum" or abs(entry["proved"] - entry["cost"]) < 1e-6, entry
    return f"{len(entries)} references"


def main():
    checks = [stored_is_what_is_made, bad_files_are_no_leaks, certificates_are_added_up, small_groups_hide_their_zeros,
              bounds_are_those_of_every_table, tables_that_share_a_sum_are_joined, killers_fall,
              no_cheaper_blanks_hold, corrections_are_pieces, optima_hold_and_nothing_less_does,
              histories_leak_only_together]
    for check in checks:
        with tempfile.TemporaryDirectory() as folder:
            print(f"{check.__name__}: {check(folder)}", flush=True)
    print(f"{len(checks)} passed, 0 failed")


if __name__ == "__main__":
    sys.exit(main())
