"""Tables about the same sessions over time: what a ledger of releases has to keep safe together.

    history.py write FOLDER     writes each history into a folder of its own

Each has the tables to publish in their order, 1.csv and so on, and link.json, by which attack.py takes
1.published.csv and so on together and judges by the true finest counts.
  half-years   six half-years of area, age and task; from the fourth on two areas are merged
  year-with-recode  the two half-years around the merger, and their year by the merged areas
  cumulative   a half-year, the same and one month more, and the whole year
  bands        the same half-year by two bandings of age that do not nest, and by area alone with a third
  late         a half-year, and the same again with entries that came late
"""

import json
import os
import random
import sys

from published import Counts, Dimension
from tables import drawn, zipf


def finest(seed, sizes, sessions, names):
    """Finest counts of one piece of time; what is a large area stays one, so the shares are not the seed's."""
    town = random.Random(300)
    counts = drawn(random.Random(seed), sizes, sessions, [zipf(town, size, 0.8) for size in sizes], 2)
    return Counts([Dimension(n, [f"{n}{i + 1:02}" for i in range(s)]) for n, s in zip(names, sizes)], counts)


def added(tables, names, maps):
    """Tables added up, with some dimensions only and categories merged as the maps say (leaf to category)."""
    first = tables[0].dimensions
    kept = [place for place, d in enumerate(first) if d.name in names]
    leaves = [
        list(dict.fromkeys(maps.get(first[p].name, {}).get(leaf, leaf) for leaf in first[p].leaves)) for p in kept]
    inner = {}
    for table in tables:
        for cell, count in table.inner.items():
            words = [first[p].leaves[cell[p]] for p in kept]
            words = [maps.get(first[p].name, {}).get(word, word) for p, word in zip(kept, words)]
            key = tuple(names_.index(word) for names_, word in zip(leaves, words))
            inner[key] = inner.get(key, 0) + count
    return Counts([Dimension(first[p].name, names_) for p, names_ in zip(kept, leaves)], inner)


def bands(*groups):
    """A banding of age: each group of finest bands under one name."""
    return {f"age{index:02}": f"age{group[0]:02}to{group[-1]:02}" for group in groups for index in group}


def histories():
    """name: (finest counts of each piece, releases as (pieces, dimensions, maps))."""
    every = ["area", "age", "task"]
    found = {}
    halves = {f"half{n}": finest(300 + n, (7, 5, 4), 1400, every) for n in range(1, 7)}
    merged = {"area": {"area03": "area03and04", "area04": "area03and04"}}
    found["half-years"] = halves, [([name], every, merged if n >= 3 else {}) for n, name in enumerate(halves)]
    found["year-with-recode"] = {name: halves[name] for name in ("half3", "half4")}, [
        (["half3"], every, {}), (["half4"], every, merged), (["half3", "half4"], every, merged)]
    year = {name: finest(seed, (12, 6), sessions, every[:2])
            for name, seed, sessions in (("first", 311, 1100), ("july", 312, 170), ("rest", 313, 950))}
    pieces = list(year)
    found["cumulative"] = year, [(pieces[:1], every, {}), (pieces[:2], every, {}), (pieces, every, {})]
    ages = {"half": finest(321, (8, 8), 900, every[:2])}
    found["bands"] = ages, [
        (["half"], every, {"age": bands((1, 2), (3, 4), (5, 6), (7, 8))}),
        (["half"], every, {"age": bands((1,), (2, 3), (4, 5), (6, 7), (8,))}),
        (["half"], ["age"], {"age": bands((1, 2, 3), (4, 5, 6), (7, 8))}),
    ]
    late = {"half": finest(331, (8, 5), 600, every[:2]), "late": finest(332, (8, 5), 30, every[:2])}
    found["late"] = late, [(["half"], every, {}), (["half", "late"], every, {})]
    return found


def write(name, folder):
    """Writes a history; gives the tables as they are to be published, by path."""
    os.makedirs(folder, exist_ok=True)
    pieces, releases = histories()[name]
    entries, tables = [], {}
    for number, (times, names, maps) in enumerate(releases, 1):
        table = added([pieces[time] for time in times], names, maps)
        path = os.path.join(folder, f"{number}.csv")
        table.write(path)
        tables[path] = table
        stands = {}
        for dimension, given in maps.items():
            for leaf, category in given.items():
                stands.setdefault(dimension, {}).setdefault(category, []).append(leaf)
        entries.append({"file": f"{number}.published.csv", "pieces": times, "categories": stands})
    for time, table in pieces.items():
        table.write(os.path.join(folder, f"{time}.true.csv"))
    with open(os.path.join(folder, "link.json"), "w", encoding="utf-8") as file:
        json.dump({"files": entries, "truth": {time: f"{time}.true.csv" for time in pieces}}, file, indent=1)
    return tables


def main():
    if sys.argv[1:2] != ["write"] or len(sys.argv) != 3:
        sys.exit(__doc__)
    for name in histories():
        write(name, os.path.join(sys.argv[2], name))


if __name__ == "__main__":
    main()
