"""What protection must cost: proved optima in two dimensions, a plain heuristic in three.

    reference.py run OUT.json [FIRST LAST]   solves the reference tables that OUT does not have yet (nice, one process)
    reference.py render NUMBER FOLDER        solves one table and writes NNN.csv and NNN.published.csv

The guarantee is the full one: for every count of 1 to T-1, from all that is shown, with zeros shown and whole numbers,
the upper bound is at least T and the lower bound at most its number of non-empty inner cells.

Two dimensions. A deviation that keeps what is shown is a circulation in a network: rows and columns are nodes, cells
are arcs (sums run the other way). A count is protected when enough flow can go round through it, so by max-flow and
min-cut a set of blanks is good exactly when no cut is too small. Each cut that is too small becomes a row of a program
of zeros and ones (Fischetti and Salazar 2001, Benders' way); HiGHS proves its optimum, and as the flows are whole, the
bounds are those of whole numbers.

Three dimensions. The heuristic that is usual in this field, left as plain as it is: one linear program for each count
and direction, the most demanding first, for the cheapest deviation (blanks are free), and its support is blanked. No
clean-up. It works with fractions, as everybody's does; its cost is a bar, not a proof.
"""

import importlib.metadata
import itertools
import json
import os
import platform
import sys
import time
from collections import deque

import highspy
import numpy

from published import TOTAL
from tables import made, recipes, write

THRESHOLD = 5


def demands(counts, threshold):
    """For every protected cell what it must be able to rise and to fall by."""
    value, filled = counts.cells()
    return {
        name: (threshold - count, count - filled[name]) for name, count in value.items() if 0 < count < threshold
    }


def solver(time_limit=None):
    highs = highspy.Highs()
    highs.setOptionValue("output_flag", False)
    highs.setOptionValue("threads", 1)
    highs.setOptionValue("random_seed", 0)
    if time_limit is not None:
        highs.setOptionValue("time_limit", float(time_limit))
    return highs


class Network:
    """A two-dimensional table as a circulation; zeros have no arc."""

    def __init__(self, counts):
        rows, columns = counts.dimensions
        value, filled = counts.cells()
        node = {("row", name): index for index, name in enumerate(rows.nodes)}
        node.update({("column", name): len(rows.nodes) + index for index, name in enumerate(columns.nodes)})
        self.count = len(node)
        self.cells, self.tail, self.head, self.down = [], [], [], []
        for name in value:
            if value[name] == 0:
                continue
            row, column = node["row", name[0]], node["column", name[1]]
            # An inner cell and the grand total run from row to column, the sums back.
            forward = (name[0] == TOTAL) == (name[1] == TOTAL)
            self.cells.append(name)
            self.tail.append(row if forward else column)
            self.head.append(column if forward else row)
            self.down.append(value[name] - filled[name])
        self.place = {name: index for index, name in enumerate(self.cells)}
        self.at = [[] for _ in range(self.count)]
        for arc in range(len(self.cells)):
            self.at[self.tail[arc]].append((arc, 1))
            self.at[self.head[arc]].append((arc, -1))

    def cut(self, cell, rise, demand, shares):
        """None when `demand` can go round through the cell, otherwise the cells of a cut with what each lets through.

        `shares` says how far each cell is blank, from 0 to 1; flows may then be fractions.
        """
        up = [demand * share for share in shares]
        down = [min(demand, low) * share for low, share in zip(self.down, shares)]
        source, sink = (self.head[cell], self.tail[cell]) if rise else (self.tail[cell], self.head[cell])
        flow, sent = [0.0] * len(up), 0.0
        while True:
            came = {source: None}
            queue = deque([source])
            while queue and sink not in came:
                here = queue.popleft()
                for arc, sign in self.at[here]:
                    there = self.head[arc] if sign == 1 else self.tail[arc]
                    room = up[arc] - flow[arc] if sign == 1 else down[arc] + flow[arc]
                    if arc != cell and there not in came and room > 1e-9:
                        came[there] = (arc, sign, room)
                        queue.append(there)
            if sink not in came:
                break
            path, there = [], sink
            while came[there]:
                arc, sign, room = came[there]
                path.append((arc, sign, room))
                there = self.tail[arc] if sign == 1 else self.head[arc]
            step = min(room for _, _, room in path)
            for arc, sign, _ in path:
                flow[arc] += sign * step
            sent += step
            if sent >= demand - 1e-7:
                return None
        row = {}
        for arc in range(len(up)):
            if arc == cell:
                continue
            leaves, enters = self.tail[arc] in came, self.head[arc] in came
            through = demand if leaves and not enters else min(demand, self.down[arc]) if enters and not leaves else 0
            if through:
                row[arc] = through
        return row


def optimum(counts, threshold, seconds):
    """The cheapest blanks with a proof: (blanks, cost, proved bound, rounds)."""
    network = Network(counts)
    weights = [counts.weight(name) for name in network.cells]
    needs = [
        (network.place[name], rise, amount)
        for name, pair in demands(counts, threshold).items() for rise, amount in ((True, pair[0]), (False, pair[1]))
        if amount > 0
    ]
    primary = {cell for cell, _, _ in needs} | {network.place[name] for name in demands(counts, threshold)}
    if not needs:
        blanks = {network.cells[arc] for arc in primary}
        cost = sum(map(counts.weight, blanks))
        return blanks, cost, cost, 0
    started = time.monotonic()
    highs = solver()
    for arc, weight in enumerate(weights):
        highs.addVar(1.0 if arc in primary else 0.0, 1.0)
        highs.changeColCost(arc, float(weight))
    seen, rounds = set(), 0

    def add(row, demand):
        # With the blanks that are there anyway taken off, the rest are capped by what is still wanting: a stronger row.
        wanting = demand - sum(through for arc, through in row.items() if arc in primary)
        rest = {arc: min(through, wanting) for arc, through in row.items() if arc not in primary}
        key = (wanting, tuple(sorted(rest.items())))
        if wanting <= 0 or key in seen:
            return False
        seen.add(key)
        arcs = numpy.array(sorted(rest), dtype=numpy.int32)
        highs.addRow(float(wanting), highspy.kHighsInf, len(arcs), arcs, numpy.array([float(rest[a]) for a in arcs]))
        return True

    while True:
        highs.run()
        shares = list(highs.getSolution().col_value)
        rounds += 1
        added = 0
        for cell, rise, amount in needs:
            row = network.cut(cell, rise, amount, shares)
            if row is not None and add(row, amount):
                added += 1
        if not added or rounds > 200 or time.monotonic() - started > seconds / 3:
            break
    for arc in range(len(weights)):
        highs.changeColIntegrality(arc, highspy.HighsVarType.kInteger)
    bound = 0.0
    while True:
        left = seconds - (time.monotonic() - started)
        if left <= 0:
            return None, None, bound, rounds
        highs.setOptionValue("time_limit", highs.getRunTime() + left)
        highs.setOptionValue("mip_rel_gap", 0.0)
        highs.setOptionValue("mip_abs_gap", 0.5)
        highs.run()
        rounds += 1
        info = highs.getInfo()
        bound = max(bound, info.mip_dual_bound)
        if highs.getModelStatus() != highspy.HighsModelStatus.kOptimal:
            return None, None, bound, rounds
        shares = [float(round(share)) for share in highs.getSolution().col_value]
        broken = added = 0
        for cell, rise, amount in needs:
            row = network.cut(cell, rise, amount, shares)
            if row is not None:
                broken += 1
                added += add(row, amount)
        if broken and not added:
            raise RuntimeError("the program broke a row that it has")
        if not broken:
            blanks = {name for name, share in zip(network.cells, shares) if share}
            return blanks, sum(map(counts.weight, blanks)), bound, rounds


def heuristic(counts, threshold):
    """The plain one for any number of dimensions: (blanks, cost, programs solved)."""
    value, _ = counts.cells()
    cells = [name for name in value if value[name]]
    place = {name: index for index, name in enumerate(cells)}
    above = [[[] for _ in d.leaves] for d in counts.dimensions]
    for d, lists in zip(counts.dimensions, above):
        for node in d.nodes:
            for leaf in d.members[node]:
                lists[leaf].append(node)
    inner = {name for name in cells if counts.is_inner(name)}
    # Each cell's deviation in two halves, what it rises by and what it falls by.
    highs = solver()
    model = highspy.HighsLp()
    size = len(cells)
    model.num_col_ = 2 * size
    weights = numpy.array([float(counts.weight(name)) for name in cells])
    model.col_cost_ = numpy.concatenate([weights, weights])
    model.col_lower_ = numpy.zeros(2 * size)
    low = [float(value[name] - 1) if name in inner else highspy.kHighsInf for name in cells]
    model.col_upper_ = numpy.array([highspy.kHighsInf] * size + low)
    sums = [name for name in cells if name not in inner]
    line = {name: index for index, name in enumerate(sums)}
    rows = [[place[name]] for name in sums]
    signs = [[-1.0] for _ in sums]
    for name in inner:
        leaf = [d.members[word][0] for d, word in zip(counts.dimensions, name)]
        for other in itertools.product(*[lists[index] for lists, index in zip(above, leaf)]):
            if other in line:
                rows[line[other]].append(place[name])
                signs[line[other]].append(1.0)
    start, index, number = [0], [], []
    for entries, values in zip(rows, signs):
        for entry, sign in zip(entries, values):
            index += [entry, entry + size]
            number += [sign, -sign]
        start.append(len(index))
    model.num_row_ = len(sums)
    model.row_lower_ = model.row_upper_ = numpy.zeros(len(sums))
    model.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    model.a_matrix_.start_ = numpy.array(start, dtype=numpy.int32)
    model.a_matrix_.index_ = numpy.array(index, dtype=numpy.int32)
    model.a_matrix_.value_ = numpy.array(number)
    highs.passModel(model)

    needs = demands(counts, threshold)
    blanks = set(needs)
    for name in blanks:
        highs.changeColCost(place[name], 0.0)
        highs.changeColCost(place[name] + size, 0.0)
    order = sorted(
        ((amount, name, rise) for name, pair in needs.items() for rise, amount in ((True, pair[0]), (False, pair[1]))
         if amount > 0),
        key=lambda need: (-need[0], place[need[1]], need[2]))
    for amount, name, rise in order:
        column, other = (place[name], place[name] + size) if rise else (place[name] + size, place[name])
        upper, otherupper = model.col_upper_[column], model.col_upper_[other]
        highs.changeColBounds(column, float(amount), float(amount))
        highs.changeColBounds(other, 0.0, 0.0)
        highs.run()
        if highs.getModelStatus() != highspy.HighsModelStatus.kOptimal:
            raise RuntimeError(f"{name}: {highs.getModelStatus()}")
        found = numpy.abs(numpy.array(highs.getSolution().col_value))
        for cell in numpy.nonzero(found[:size] + found[size:] > 1e-7)[0]:
            support = cells[cell]
            if support not in blanks:
                blanks.add(support)
                highs.changeColCost(int(cell), 0.0)
                highs.changeColCost(int(cell) + size, 0.0)
        highs.changeColBounds(column, 0.0, float(upper))
        highs.changeColBounds(other, 0.0, float(otherupper))
    return blanks, sum(map(counts.weight, blanks)), len(order)


def chosen():
    """The tables that have a reference: fifty of two dimensions and thirty of three."""
    flat = [recipe for recipe in recipes() if not recipe.grouped]
    two = [recipe for recipe in flat if len(recipe.sizes) == 2 and recipe.number <= 100][:36]
    more = [recipe for recipe in flat if len(recipe.sizes) == 2 and recipe.number > 60]
    three = [recipe for recipe in flat if len(recipe.sizes) == 3 and recipe.number <= 62]
    rest = [recipe for recipe in flat if len(recipe.sizes) == 3 and 100 < recipe.number <= 150]
    return two + more[:50 - len(two)] + three + rest[:11]


def solved(recipe, seconds=120):
    """One entry of the reference, and its blanks."""
    counts = made(recipe)
    started = time.monotonic()
    entry = {"number": recipe.number, "size": "x".join(map(str, recipe.sizes))}
    if len(recipe.sizes) == 2:
        blanks, cost, bound, rounds = optimum(counts, THRESHOLD, seconds)
        entry.update(method="optimum", proved=bound if blanks is None else round(bound, 3), rounds=rounds)
    else:
        blanks, cost, programs = heuristic(counts, THRESHOLD)
        entry.update(method="heuristic", programs=programs)
    if blanks is not None:
        first = sum(counts.weight(name) for name in demands(counts, THRESHOLD))
        entry.update(cost=cost, complementary=cost - first, blanks=len(blanks), small=len(demands(counts, THRESHOLD)))
    entry["seconds"] = round(time.monotonic() - started, 2)
    return entry, blanks


def store(path, entries):
    versions = {name: importlib.metadata.version(name) for name in ("highspy", "numpy")}
    versions["python"] = platform.python_version()
    text = {"threshold": THRESHOLD, "weights": {"inner": 1, "sum": 3, "total": 9}, "versions": versions}
    with open(path + ".new", "w", encoding="utf-8") as file:
        file.write(json.dumps(text)[:-1] + ', "tables": [\n')
        file.write(",\n".join(json.dumps(entries[number]) for number in sorted(entries)) + "\n]}\n")
    os.replace(path + ".new", path)


def main():
    words = sys.argv[1:]
    if words[:1] == ["run"] and len(words) in (2, 4):
        first, last = map(int, words[2:]) if len(words) == 4 else (1, 200)
        entries = {}
        if os.path.exists(words[1]):
            with open(words[1], encoding="utf-8") as file:
                entries = {entry["number"]: entry for entry in json.load(file)["tables"]}
        for recipe in sorted(chosen(), key=lambda recipe: (len(recipe.sizes), recipe.number)):
            if first <= recipe.number <= last and recipe.number not in entries:
                entries[recipe.number], _ = solved(recipe)
                print(entries[recipe.number], flush=True)
                store(words[1], entries)
    elif words[:1] == ["render"] and len(words) == 3:
        recipe = recipes()[int(words[1]) - 1]
        write(recipe, words[2])
        entry, blanks = solved(recipe)
        made(recipe).render(blanks, os.path.join(words[2], f"{recipe.number:03}.published.csv"))
        print(entry)
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main()
