"""Two hundred tables of counts, made from their numbers alone.

    tables.py list                         the parameters of all two hundred, as comma-separated text
    tables.py write FOLDER [FIRST LAST]    writes them, NNN.csv and for a hierarchy NNN.AREA.csv
    tables.py check FOLDER                 says whether the tables stored there are the ones this makes

Areas and tasks are uneven (Zipf), cells are uneven again (gamma), and then single sessions are drawn, so small counts
and zeros stand where a help desk has them. Numbers come from random.Random.random() only, the one draw of Python's
library that is promised to stay the same. Thirty-two tables are traps, each an arrangement that one known method falls
for.
"""

import bisect
import itertools
import math
import os
import random
import sys

from published import Counts, Dimension, read_hierarchy

NAMES = ["area", "age", "task", "outcome"]
STORED = range(1, 63)
TRAPS = [
    "lone_one", "huge", "empty_rows", "one_plus_one", "single_line", "all_zero", "single_cell", "ones", "diagonal",
    "small_total", "four_or_five", "column_of_ones", "three_singletons", "small_frame",
]


class Recipe:
    """The parameters of one table; the number is also the seed."""

    def __init__(self, number, sizes, mean, slope=0.8, shape=2, trap="", grouped=0):
        self.number, self.sizes, self.mean, self.slope = number, sizes, mean, slope
        self.shape, self.trap, self.grouped = shape, trap, grouped

    def row(self):
        size = "x".join(map(str, self.sizes))
        return f"{self.number},{size},{self.mean},{self.slope},{self.shape},{self.trap},{self.grouped}"


def recipes():
    """The two hundred, by number: 1 to 60 up to 8x6x4, 61 and 62 large, the others of every kind."""
    found = []

    def add(count, sizes, means, slopes=(0.6, 0.9, 1.2), traps=("",), grouped=0):
        for index in range(count):
            found.append(Recipe(
                len(found) + 1, sizes[index % len(sizes)], means[index % len(means)], slopes[index % len(slopes)],
                1 + index % 3, traps[index % len(traps)], grouped))

    add(24, [(4, 3), (5, 4), (6, 4), (6, 5), (8, 6)], [8, 14, 20, 11])
    add(12, [(4, 3), (6, 4), (5, 5), (8, 6)], [12], traps=TRAPS[:9] + TRAPS[10:13])
    add(16, [(4, 3, 2), (5, 4, 3), (6, 4, 3), (4, 4, 4), (8, 6, 4)], [9, 15, 6])
    add(2, [(4, 3, 2), (5, 4, 3)], [10], traps=["small_total", "one_plus_one"])
    add(2, [(8, 6), (6, 4, 3)], [10], grouped=3)
    add(2, [(6,), (12,)], [7])
    add(2, [(3, 3, 2, 2), (4, 3, 2, 2)], [9])
    add(1, [(20, 8)], [15], slopes=(0.9,))
    add(1, [(20, 8, 6)], [6.25], slopes=(0.7,))
    add(40, [(10, 5), (10, 8), (12, 6), (15, 6), (16, 8), (20, 8), (8, 8)], [10, 18, 26, 14])
    add(48, [(5, 4, 3), (6, 5, 4), (8, 5, 3), (8, 6, 4), (10, 6, 4), (12, 6, 4), (15, 6, 4), (16, 8, 4)], [7, 12, 20])
    add(2, [(20, 8, 6)], [6.25, 12], slopes=(0.7, 0.9))
    add(10, [(4, 3, 2, 2), (4, 3, 3, 2), (5, 4, 3, 2), (6, 4, 3, 2)], [8, 14])
    add(20, [(6, 4), (10, 6), (16, 8), (6, 4, 3), (10, 5, 3)], [8, 14, 20], grouped=3)
    add(18, [(6, 4), (10, 5), (5, 4, 3), (6, 5, 2)], [10], traps=TRAPS + TRAPS[:4])
    return found


def gamma(rng, shape):
    """Gamma of a whole shape and mean 1; added one by one, since sum() adds otherwise from Python 3.12 on."""
    total = 0.0
    for _ in range(shape):
        total -= math.log(1 - rng.random())
    return total / shape


def zipf(rng, count, slope):
    """Uneven shares in a shuffled order (Fisher and Yates, so that only random() is drawn)."""
    shares = [1 / (rank + 1) ** slope for rank in range(count)]
    for index in range(count - 1, 0, -1):
        other = int(rng.random() * (index + 1))
        shares[index], shares[other] = shares[other], shares[index]
    return shares


def drawn(rng, sizes, sessions, margins, shape):
    """So many sessions spread over the cells, by the shares of each dimension and gamma noise."""
    cells = list(itertools.product(*[range(size) for size in sizes]))
    ends, sum_ = [], 0.0
    for cell in cells:
        sum_ += math.prod(margin[index] for margin, index in zip(margins, cell)) * gamma(rng, shape)
        ends.append(sum_)
    counts = dict.fromkeys(cells, 0)
    for _ in range(sessions):
        counts[cells[bisect.bisect_left(ends, rng.random() * sum_)]] += 1
    return counts


def laid(rng, counts, sizes, trap):
    """The trap laid over a drawn table. In tables of three dimensions it lies along the first two."""
    full = {cell: count + 8 for cell, count in counts.items()}
    first = next(iter(counts))
    if trap == "lone_one":
        return {**full, first: 1}
    if trap == "huge":
        return {**counts, first: 1_000_000}
    if trap == "empty_rows":
        return {cell: 0 if cell[0] % 2 else count for cell, count in counts.items()}
    if trap == "one_plus_one":
        line = [cell for cell in counts if cell[0] == 0]
        return {**full, **dict.fromkeys(line, 0), line[0]: 1, line[-1]: 1}
    if trap == "single_line":
        return {cell: count if cell[0] == 1 else 0 for cell, count in counts.items()}
    if trap == "all_zero":
        return dict.fromkeys(counts, 0)
    if trap == "single_cell":
        return {**dict.fromkeys(counts, 0), first: 3}
    if trap == "ones":
        return dict.fromkeys(counts, 1)
    if trap == "diagonal":
        return {c: 1 + c[0] % 4 if len({i % min(sizes) for i in c}) == 1 else 0 for c in counts}
    if trap == "small_total":
        cells = list(counts)
        return {**dict.fromkeys(counts, 0), cells[0]: 1, cells[len(cells) // 2]: 2, cells[-1]: 1}
    if trap == "four_or_five":
        return {cell: 4 + int(rng.random() * 2) for cell in counts}
    if trap == "column_of_ones":
        return {cell: 1 if cell[-1] == 0 else count for cell, count in full.items()}
    if trap == "three_singletons":
        line = [cell for cell in counts if cell[0] == 0]
        return {**full, **{cell: 1 for cell in line[:3]}}
    if trap == "small_frame":
        return {c: 2 if c == first else 0 if c[0] == 0 or c[-1] == 0 else count for c, count in full.items()}
    raise ValueError(trap)


def parents(recipe):
    """category to parent for the first dimension: groups of so many neighbours, the last one as it falls."""
    if not recipe.grouped:
        return {}
    size = recipe.sizes[0]
    groups = [f"part{1 + index // recipe.grouped}" for index in range(size)]
    return {**{f"{NAMES[0]}{index + 1:02}": group for index, group in enumerate(groups)}, **dict.fromkeys(groups, "")}


def made(recipe):
    """The table of a recipe."""
    rng = random.Random(recipe.number)
    margins = [zipf(rng, size, recipe.slope) for size in recipe.sizes]
    counts = drawn(rng, recipe.sizes, round(recipe.mean * math.prod(recipe.sizes)), margins, recipe.shape)
    if recipe.trap:
        counts = laid(rng, counts, recipe.sizes, recipe.trap)
    dimensions = [
        Dimension(name, [f"{name}{index + 1:02}" for index in range(size)], parents(recipe) if place == 0 else None)
        for place, (name, size) in enumerate(zip(NAMES, recipe.sizes))
    ]
    return Counts(dimensions, counts)


def write(recipe, folder):
    """Writes the table, and its hierarchy when it has one; gives the table's path and the words for `--hierarchy`."""
    os.makedirs(folder, exist_ok=True)
    path = os.path.join(folder, f"{recipe.number:03}.csv")
    made(recipe).write(path)
    return path, hierarchy(recipe, folder, is_written=True)


def hierarchy(recipe, folder, is_written=False):
    if not recipe.grouped:
        return []
    path = os.path.join(folder, f"{recipe.number:03}.{NAMES[0]}.csv")
    if is_written:
        with open(path, "w", encoding="utf-8", newline="") as file:
            file.write("category,parent\n" + "".join(f"{a},{b}\n" for a, b in parents(recipe).items()))
    return [f"{NAMES[0]}={path}"]


def check(folder):
    """The numbers of stored tables that are not what their recipe makes."""
    wrong = []
    for recipe in recipes():
        path = os.path.join(folder, f"{recipe.number:03}.csv")
        if os.path.exists(path):
            stored = Counts.read(path)
            if stored.inner != made(recipe).inner:
                wrong.append(recipe.number)
            for word in hierarchy(recipe, folder):
                if read_hierarchy(word.partition("=")[2]) != parents(recipe):
                    wrong.append(recipe.number)
        elif recipe.number in STORED:
            wrong.append(recipe.number)
    return wrong


def main():
    words = sys.argv[1:]
    if words[:1] == ["list"]:
        print("number,size,mean,slope,shape,trap,grouped")
        for recipe in recipes():
            print(recipe.row())
    elif words[:1] == ["write"] and len(words) in (2, 4):
        first, last = map(int, words[2:]) if len(words) == 4 else (1, 200)
        for recipe in recipes():
            if first <= recipe.number <= last:
                write(recipe, words[1])
    elif words[:1] == ["check"] and len(words) == 2:
        wrong = check(words[1])
        sys.exit(f"not as made: {wrong}" if wrong else 0)
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main()
