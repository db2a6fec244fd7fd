"""Tables that are protected by a weaker rule, on which an attack must succeed.

    killers.py write FOLDER     writes each case: the raw table, what a weaker rule publishes, hierarchies, a link

The first four are small cases from the issues of sdcTools/UserSupport, with the numbers given there (the counts are
facts; the blanks are those the issue reports, or where it prints none, those its rule makes):
  135  three ones in a row that two blanks a line leave: 10 - 7 = 3 for three cells that are not empty
  136  two tables about the same regions, each protected for itself: A+B = 4 in one and A+B+K = 7 in the other
  194  15 = 10 + 3 + x + x with zeros shown; and zeros used as cover, 15 = 10 + 5 + x + x
  307  threshold 11 and 15, 5, 3: the two blanks add up to 8
Then tables broken on purpose: two blanks a line and no more, and a good table with one blank opened again.
"""

import itertools
import json
import os
import sys

from published import Counts, Dimension
from tables import made, recipes

TWO_BLANKS = [3, 10, 14, 28, 36, 61]


def small(counts, threshold):
    return {name for name, count in counts.cells()[0].items() if 0 < count < threshold}


def two_blanks(counts, threshold):
    """The rule of thumb: blank what is small, then the smallest others until no line has a single blank."""
    value, _ = counts.cells()
    blanks = small(counts, threshold)
    changed = True
    while changed:
        changed = False
        for axis, dimension in enumerate(counts.dimensions):
            others = [d.nodes for place, d in enumerate(counts.dimensions) if place != axis]
            for rest in itertools.product(*others):
                line = [rest[:axis] + (node,) + rest[axis:] for node in dimension.nodes]
                blank = [name for name in line if name in blanks]
                shown = [name for name in line if name not in blanks and value[name]]
                if len(blank) == 1 and shown:
                    blanks.add(min(shown, key=lambda name: (counts.weight(name), value[name])))
                    changed = True
    return blanks


def reopened(counts, threshold, blanks):
    """The blanks without each complementary one in turn."""
    for name in sorted(blanks - small(counts, threshold)):
        yield name, blanks - {name}


class Case:
    """One case: files as (name, table, blanks, parents), the threshold, and whether zeros may be blank."""

    def __init__(self, name, files, threshold, categories=None, zeros_shown=True):
        self.name, self.files, self.threshold, self.zeros_shown = name, files, threshold, zeros_shown
        self.categories = categories

    def write(self, folder):
        """Writes the case; gives the words for attack.run."""
        paths, entries, hierarchies = [], [], {}
        for word, counts, blanks, parents in self.files:
            stem = f"{self.name}{word}"
            counts.write(os.path.join(folder, stem + ".csv"))
            counts.render(blanks, os.path.join(folder, stem + ".published.csv"))
            paths.append(os.path.join(folder, stem + ".published.csv"))
            entry = {"file": stem + ".published.csv", "pieces": ["all"], "hierarchies": {}}
            for dimension, given in parents.items():
                path = f"{stem}.{dimension}.csv"
                with open(os.path.join(folder, path), "w", encoding="utf-8") as file:
                    file.write("category,parent\n" + "".join(f"{a},{b}\n" for a, b in given.items()))
                entry["hierarchies"][dimension] = path
                hierarchies[dimension] = given
            entries.append(entry)
        words = {"threshold": self.threshold, "zeros_shown": self.zeros_shown}
        if len(paths) == 1:
            return {"files": paths, "hierarchies": hierarchies, **words}
        link = os.path.join(folder, self.name + ".link.json")
        with open(link, "w", encoding="utf-8") as file:
            json.dump({"files": entries}, file)
        return {"link": link, **words}


def line(values, name="V1"):
    dimension = Dimension(name, list(values))
    return Counts([dimension], {(index,): count for index, count in enumerate(values.values())})


def grouped(values, groups):
    """A one-dimensional table with one level of groups, and the parents."""
    parents = {leaf: group for group, leaves in groups.items() for leaf in leaves}
    parents.update(dict.fromkeys(groups, ""))
    dimension = Dimension("region", list(values), parents)
    return Counts([dimension], {(index,): count for index, count in enumerate(values.values())}), {"region": parents}


def four():
    """The four cases from the issues (194 twice)."""
    rows = [[1, 1, 7, 1, 0], [1, 0, 0, 2, 8]]
    singletons = Counts(
        [Dimension("var1", ["1", "2"]), Dimension("var2", list("ABHMW"))],
        {(i, j): count for i, row in enumerate(rows) for j, count in enumerate(row)})
    regions = {"A": 2, "B": 2, "I": 8, "J": 8, "K": 3, "L": 3, "M": 3, "N": 7}
    county, by_county = grouped(regions, {"county-1": "ABIJ", "county-2": "KLMN"})
    group, by_group = grouped(regions, {"BIG": "LM", "small": "ABIJKN"})
    ones = line({"A": 10, "B": 3, "C": 1, "D": 1})
    zeros = line({"A": 10, "B": 5, "C": 0, "D": 0})
    frequencies = line({"A": 15, "B": 5, "C": 3})
    return [
        Case("135", [("", singletons, two_blanks(singletons, 3), {})], 3),
        Case("136", [("-county", county, small(county, 4), by_county),
                     ("-group", group, small(group, 4), by_group)], 4),
        Case("194-ones", [("", ones, {("C",), ("D",)}, {})], 2),
        Case("194-zeros", [("", zeros, {("C",), ("D",)}, {})], 2, zeros_shown=False),
        Case("307", [("", frequencies, {("B",), ("C",)}, {})], 11),
    ]


def thumbs():
    """Seeded tables by the rule of thumb."""
    every = recipes()
    return [Case(f"two-{number:03}", [("", (table := made(every[number - 1])), two_blanks(table, 5), {})], 5)
            for number in TWO_BLANKS]


def main():
    words = sys.argv[1:]
    if words[:1] != ["write"] or len(words) != 2:
        sys.exit(__doc__)
    os.makedirs(words[1], exist_ok=True)
    for case in four() + thumbs():
        case.write(words[1])


if __name__ == "__main__":
    main()
