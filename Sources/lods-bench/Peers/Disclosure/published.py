"""The two texts of disclosure control: a table of counts, and the same table as it is published.

Every script of this folder reads and writes through here, and nothing here knows how a table was protected: what an
outsider can see is all there is. A published table gives every combination of the categories, their groups and `TOTAL`;
a blank is `..`, and zeros are shown.
"""

import csv
import itertools

TOTAL = "TOTAL"
BLANK = ".."


class Unreadable(Exception):
    """A file that is not what it should be; the words say where."""


class Dimension:
    """One column: its leaves in order, and its nodes (leaves, groups, TOTAL), each with the leaves it stands for."""

    def __init__(self, name, leaves, parents=None):
        self.name = name
        self.leaves = list(leaves)
        self.parents = parents = parents or {}
        place = {leaf: index for index, leaf in enumerate(self.leaves)}
        inside = {}
        for leaf in self.leaves:
            node, seen = parents.get(leaf, ""), set()
            while node:
                if node in seen or node in place:
                    raise Unreadable(f"{name}: the group {node} is its own parent, or a category as well")
                seen.add(node)
                inside.setdefault(node, set()).add(place[leaf])
                node = parents.get(node, "")
        groups = [node for node in parents if node in inside]
        groups += [node for node in inside if node not in parents]
        self.groups = groups
        self.nodes = self.leaves + groups + [TOTAL]
        self.members = {leaf: (index,) for leaf, index in place.items()}
        self.members.update({group: tuple(sorted(inside[group])) for group in groups})
        self.members[TOTAL] = tuple(range(len(self.leaves)))


def read_rows(path):
    """The header and the rows of a comma-separated file."""
    try:
        with open(path, encoding="utf-8-sig", newline="") as file:
            rows = [row for row in csv.reader(file) if row]
    except (OSError, UnicodeDecodeError, csv.Error) as fault:
        raise Unreadable(f"{path}: {fault}") from fault
    if not rows or len(rows[0]) < 2 or rows[0][-1] != "count":
        raise Unreadable(f"{path}: the header is not dimensions and then count")
    for number, row in enumerate(rows[1:], 2):
        if len(row) != len(rows[0]):
            raise Unreadable(f"{path}: row {number} has {len(row)} columns")
    return rows[0][:-1], rows[1:]


def read_hierarchy(path):
    """category,parent as a dictionary; an empty parent is left in as the empty text."""
    try:
        with open(path, encoding="utf-8-sig", newline="") as file:
            rows = [row for row in csv.reader(file) if row]
    except (OSError, UnicodeDecodeError, csv.Error) as fault:
        raise Unreadable(f"{path}: {fault}") from fault
    if not rows or rows[0] != ["category", "parent"] or any(len(row) != 2 for row in rows):
        raise Unreadable(f"{path}: the header is not category,parent")
    return {row[0]: row[1] for row in rows[1:]}


def read_hierarchies(words):
    """DIM=FILE … as one dictionary of parents for each dimension."""
    found = {}
    for word in words or []:
        name, sign, path = word.partition("=")
        if not sign:
            raise Unreadable(f"--hierarchy {word}: not DIM=FILE")
        found[name] = read_hierarchy(path)
    return found


class Counts:
    """A table of true counts: the finest cells, everything else is their sum."""

    def __init__(self, dimensions, inner):
        self.dimensions = dimensions
        self.inner = {cell: count for cell, count in inner.items() if count}

    @staticmethod
    def read(path, hierarchies=None):
        names, rows = read_rows(path)
        leaves = [list(dict.fromkeys(row[index] for row in rows)) for index in range(len(names))]
        dimensions = [Dimension(n, ls, (hierarchies or {}).get(n)) for n, ls in zip(names, leaves)]
        inner = {}
        for row in rows:
            cell = tuple(d.members[c][0] for d, c in zip(dimensions, row))
            if cell in inner or not row[-1].isdigit():
                raise Unreadable(f"{path}: {','.join(row)}")
            inner[cell] = int(row[-1])
        return Counts(dimensions, inner)

    def write(self, path):
        with open(path, "w", encoding="utf-8", newline="") as file:
            file.write(",".join([d.name for d in self.dimensions] + ["count"]) + "\n")
            for cell in itertools.product(*[range(len(d.leaves)) for d in self.dimensions]):
                words = [d.leaves[index] for d, index in zip(self.dimensions, cell)]
                file.write(",".join(words + [str(self.inner.get(cell, 0))]) + "\n")

    def cells(self):
        """For every cell of the published table its true value, and its number of non-empty inner cells."""
        above = [[[] for _ in d.leaves] for d in self.dimensions]
        for d, lists in zip(self.dimensions, above):
            for node in d.nodes:
                for leaf in d.members[node]:
                    lists[leaf].append(node)
        value = dict.fromkeys(itertools.product(*[d.nodes for d in self.dimensions]), 0)
        filled = dict(value)
        for cell, count in self.inner.items():
            for name in itertools.product(*[lists[leaf] for lists, leaf in zip(above, cell)]):
                value[name] += count
                filled[name] += 1
        return value, filled

    def is_inner(self, name):
        return all(word in d.members and len(d.members[word]) == 1 and word in d.leaves
                   for d, word in zip(self.dimensions, name))

    def weight(self, name):
        """What a blank costs: 1 for an inner cell, 9 for the grand total, 3 for every other sum."""
        if all(word == TOTAL for word in name):
            return 9
        return 1 if self.is_inner(name) else 3

    def render(self, blanks, path):
        """Writes the published form with these cells blank, in the order `lods protect` has."""
        value, _ = self.cells()
        with open(path, "w", encoding="utf-8", newline="") as file:
            file.write(",".join([d.name for d in self.dimensions] + ["count"]) + "\n")
            for name in itertools.product(*[d.nodes for d in self.dimensions]):
                file.write(",".join(name) + "," + (BLANK if name in blanks else str(value[name])) + "\n")


class Published:
    """What an outsider reads: every cell with its number, or None for a blank."""

    def __init__(self, path, hierarchies=None):
        self.path = path
        names, rows = read_rows(path)
        parents = hierarchies or {}
        self.dimensions = []
        for index, name in enumerate(names):
            given = parents.get(name, {})
            groups = set(given.values()) - {""}
            seen = dict.fromkeys(row[index] for row in rows)
            leaves = [word for word in seen if word != TOTAL and word not in groups]
            if TOTAL not in seen or not leaves:
                raise Unreadable(f"{path}: {name} has no {TOTAL}, or nothing else")
            self.dimensions.append(Dimension(name, leaves, given))
        self.shown = {}
        for row in rows:
            name, text = tuple(row[:-1]), row[-1]
            if name in self.shown or (text != BLANK and not (text.isascii() and text.isdigit())):
                raise Unreadable(f"{path}: {','.join(row)}")
            self.shown[name] = None if text == BLANK else int(text)
        for name in itertools.product(*[d.nodes for d in self.dimensions]):
            if name not in self.shown:
                raise Unreadable(f"{path}: {','.join(name)} is missing")
        if len(self.shown) != len(list(itertools.product(*[d.nodes for d in self.dimensions]))):
            raise Unreadable(f"{path}: there are cells of groups that no hierarchy names")

    def blanks(self):
        return [name for name, number in self.shown.items() if number is None]

    def cost(self):
        """The weighted cost of all blanks."""
        counts = Counts(self.dimensions, {})
        return sum(counts.weight(name) for name in self.blanks())
