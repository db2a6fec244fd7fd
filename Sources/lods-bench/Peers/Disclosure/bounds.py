"""Bounds of sums of unknown whole numbers under equations: the arithmetic of an outsider's attack.

A `System` takes equations and lower bounds over unknown counts, settles what simple reasoning settles, and falls apart
into components that have nothing to do with each other. Each component is one linear program that HiGHS keeps warm, so
a bound costs a few pivots. Every solution that is seen is tried on every sum asked about: a sum that was seen both low
and high needs no program of its own. Whole-number solutions are checked with integers, and such a solution is a proof
that the attacker cannot exclude the value; where none turned up, a program in whole numbers decides.

Needs what requirements.txt names.
"""

import math

import highspy
import numpy
from scipy.sparse import csr_matrix

FUZZ = 1e-6


class Contradiction(Exception):
    """No counts at all agree with what is shown."""


def quiet():
    highs = highspy.Highs()
    for option, value in (("output_flag", False), ("threads", 1), ("random_seed", 0)):
        highs.setOptionValue(option, value)
    return highs


class Part:
    """A sum within one component, with the extremes that were seen and those that are proved."""

    def __init__(self, component, row):
        self.component, self.row = component, row
        self.low, self.high = math.inf, -math.inf          # seen in any solution
        self.least, self.most = math.inf, -math.inf        # seen in a whole-number solution
        self.floor = self.ceiling = None                   # proved for all solutions, by the linear program
        self.index = len(component.parts)
        component.parts.append(self)


class Component:
    """Unknowns that hang together: equations, rows with a lower bound, and the programs over them."""

    def __init__(self, unknowns, lows, cap):
        self.place = {unknown: index for index, unknown in enumerate(unknowns)}
        self.lows = numpy.array([lows.get(unknown, 0) for unknown in unknowns], dtype=numpy.int64)
        self.cap = cap
        self.rows, self.parts, self.known = [], [], {}
        self.linear = self.whole = self.matrix = None

    def part(self, row):
        key = tuple(sorted(row.items()))
        if key not in self.known:
            self.known[key] = Part(self, {self.place[unknown]: factor for unknown, factor in row.items()})
        return self.known[key]

    def open(self):
        """Makes the program and finds a first solution."""
        start, index, number, low, high = [0], [], [], [], []
        for row, least, most in self.rows:
            for unknown, factor in row.items():
                index.append(self.place[unknown])
                number.append(float(factor))
            start.append(len(index))
            low.append(float(least))
            high.append(highspy.kHighsInf if most is None else float(most))
        model = highspy.HighsLp()
        size = len(self.place)
        model.num_col_, model.num_row_ = size, len(self.rows)
        model.col_cost_ = numpy.zeros(size)
        model.col_lower_ = self.lows.astype(float)
        model.col_upper_ = numpy.full(size, float(self.cap))
        model.row_lower_, model.row_upper_ = numpy.array(low), numpy.array(high)
        model.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
        model.a_matrix_.start_ = numpy.array(start, dtype=numpy.int32)
        model.a_matrix_.index_ = numpy.array(index, dtype=numpy.int32)
        model.a_matrix_.value_ = numpy.array(number)
        self.model = model
        self.low, self.high = numpy.array(low), numpy.array(high)
        shape = (len(self.rows), size)
        self.equations = csr_matrix((numpy.array(number), index, start), shape=shape).astype(numpy.int64)
        start, index, number = [0], [], []
        for part in self.parts:
            index += part.row.keys()
            number += part.row.values()
            start.append(len(index))
        self.matrix = csr_matrix((numpy.array(number, dtype=numpy.int64), index, start), shape=(len(self.parts), size))
        self.linear = quiet()
        self.linear.setOptionValue("presolve", "off")
        self.linear.passModel(model)
        self.run({}, 1)

    def run(self, row, sign):
        """Solves for the least sign·row and takes note of the solution; gives the extreme."""
        columns = numpy.array(list(row), dtype=numpy.int32)
        if len(columns):
            costs = numpy.array([float(sign * factor) for factor in row.values()])
            self.linear.changeColsCost(len(columns), columns, costs)
        self.linear.run()
        status = self.linear.getModelStatus()
        if status not in (highspy.HighsModelStatus.kOptimal, highspy.HighsModelStatus.kInfeasible):
            # A warm start that went astray: once more from nothing.
            self.linear.clearSolver()
            self.linear.run()
            status = self.linear.getModelStatus()
        if status == highspy.HighsModelStatus.kInfeasible:
            raise Contradiction
        if status != highspy.HighsModelStatus.kOptimal:
            raise RuntimeError(f"HiGHS says {status}")
        best = self.linear.getInfo().objective_function_value
        self.seen(numpy.array(self.linear.getSolution().col_value))
        if len(columns):
            self.linear.changeColsCost(len(columns), columns, numpy.zeros(len(columns)))
        return sign * best

    def seen(self, point):
        """Tries a solution on every sum."""
        values = self.matrix @ point
        whole = numpy.rint(point).astype(numpy.int64)
        is_whole = self.holds(whole)
        exact = self.matrix @ whole if is_whole else None
        for part, value in zip(self.parts, values):
            part.low, part.high = min(part.low, value), max(part.high, value)
        if is_whole:
            for part, value in zip(self.parts, exact):
                part.least, part.most = min(part.least, int(value)), max(part.most, int(value))
        return is_whole

    def holds(self, whole):
        """Whether whole numbers meet every row, added up with integers."""
        sums = self.equations @ whole
        return bool((whole >= self.lows).all() and (sums >= self.low).all() and (sums <= self.high).all())

    def decide(self, part, sign, need, seconds):
        """Whether a whole-number solution has sign·part >= sign·need: True, False, or None when time ran out."""
        if self.whole is None:
            self.whole = quiet()
            self.whole.passModel(self.model)
            size = len(self.place)
            self.whole.changeColsIntegrality(
                size, numpy.arange(size, dtype=numpy.int32),
                numpy.full(size, int(highspy.HighsVarType.kInteger), dtype=numpy.uint8))
        highs = self.whole
        columns = numpy.array(list(part.row), dtype=numpy.int32)
        factors = numpy.array([float(factor) for factor in part.row.values()])
        low, high = (float(need), highspy.kHighsInf) if sign > 0 else (-highspy.kHighsInf, float(need))
        highs.addRow(low, high, len(columns), columns, factors)
        highs.setOptionValue("time_limit", highs.getRunTime() + seconds)
        highs.run()
        status = highs.getModelStatus()
        point = numpy.array(highs.getSolution().col_value)
        highs.deleteRows(1, numpy.array([len(self.rows)], dtype=numpy.int32))
        if status == highspy.HighsModelStatus.kInfeasible:
            return False
        if status == highspy.HighsModelStatus.kOptimal and self.seen(point):
            return True
        return None


class Sum:
    """A quantity: a number that is settled and parts in components."""

    def __init__(self, constant, parts):
        self.constant, self.parts = constant, parts

    def low_seen(self):
        return self.constant + sum(part.low for part in self.parts)

    def high_seen(self):
        return self.constant + sum(part.high for part in self.parts)

    def least_whole(self):
        return self.constant + sum(part.least for part in self.parts)

    def most_whole(self):
        return self.constant + sum(part.most for part in self.parts)

    def low(self):
        """The proved lower bound, as a whole number."""
        for part in self.parts:
            if part.floor is None:
                part.floor = part.component.run(part.row, 1)
        return math.ceil(self.constant + sum(part.floor for part in self.parts) - FUZZ)

    def high(self):
        """The proved upper bound, as a whole number."""
        for part in self.parts:
            if part.ceiling is None:
                part.ceiling = part.component.run(part.row, -1)
        return math.floor(self.constant + sum(part.ceiling for part in self.parts) + FUZZ)


class System:
    """Equations over unknown counts of at least 0."""

    def __init__(self, cap):
        self.cap = cap
        self.equations, self.atleast, self.lows, self.settled = {}, {}, {}, {}

    def equal(self, row, number):
        key = tuple(sorted(row.items()))
        if self.equations.setdefault(key, number) != number:
            raise Contradiction

    def is_known(self, row):
        return tuple(sorted(row.items())) in self.equations

    def known(self, row):
        return self.equations[tuple(sorted(row.items()))]

    def at_least(self, row, number):
        if len(row) == 1 and next(iter(row.values())) == 1:
            unknown = next(iter(row))
            self.lows[unknown] = max(self.lows.get(unknown, 0), number)
        else:
            key = tuple(sorted(row.items()))
            self.atleast[key] = max(self.atleast.get(key, number), number)

    def reduced(self, row, number):
        """The row with what is settled taken off."""
        rest = {}
        for unknown, factor in row:
            if unknown in self.settled:
                number -= factor * self.settled[unknown]
            else:
                rest[unknown] = factor
        return rest, number

    def settle(self):
        """Settles what one row alone gives away, as long as there is something; then makes the components."""
        rows = list(self.equations.items())
        changed = True
        while changed:
            changed, kept = False, []
            for row, number in rows:
                rest, left = self.reduced(row, number)
                if not rest:
                    if left:
                        raise Contradiction
                    continue
                lowest = sum(factor * self.lows.get(unknown, 0) for unknown, factor in rest.items())
                if all(factor > 0 for factor in rest.values()) and left <= lowest:
                    if left < lowest:
                        raise Contradiction
                    found = {unknown: self.lows.get(unknown, 0) for unknown in rest}
                elif len(rest) == 1:
                    unknown, factor = next(iter(rest.items()))
                    if left % factor or left // factor < self.lows.get(unknown, 0):
                        raise Contradiction
                    found = {unknown: left // factor}
                else:
                    kept.append((tuple(rest.items()), left))
                    continue
                self.settled.update(found)
                changed = True
            rows = kept
        self.rows = {}
        for row, number in rows:
            if self.rows.setdefault(tuple(sorted(row)), number) != number:
                raise Contradiction
        self.loose = []
        for row, number in self.atleast.items():
            rest, left = self.reduced(row, number)
            if not rest and left > 0:
                raise Contradiction
            if rest and left > sum(min(factor, 0) * self.cap + max(factor, 0) * self.lows.get(unknown, 0)
                                   for unknown, factor in rest.items()):
                self.loose.append((rest, left))

    def components(self, unknowns):
        """Joins the unknowns that share a row."""
        parent = {unknown: unknown for unknown in unknowns if unknown not in self.settled}

        def root(unknown):
            while parent[unknown] != unknown:
                parent[unknown] = parent[parent[unknown]]
                unknown = parent[unknown]
            return unknown

        rows = [(dict(row), number, number) for row, number in self.rows.items()]
        rows += [(row, number, None) for row, number in self.loose]
        for row, _, _ in rows:
            first, *others = row
            for other in others:
                parent[root(other)] = root(first)
        groups = {}
        for unknown in parent:
            groups.setdefault(root(unknown), []).append(unknown)
        self.of = {}
        made = {}
        for head, group in groups.items():
            made[head] = Component(sorted(group), self.lows, self.cap)
            for unknown in group:
                self.of[unknown] = made[head]
        for row in rows:
            self.of[next(iter(row[0]))].rows.append(row)
        self.made = list(made.values())

    def sum(self, row):
        """The quantity of a row; ask for all of them before `open`."""
        rest, number = self.reduced(tuple(row.items()), 0)
        split = {}
        for unknown, factor in rest.items():
            split.setdefault(id(self.of[unknown]), {})[unknown] = factor
        parts = [self.of[next(iter(piece))].part(piece) for piece in split.values()]
        return Sum(-number, parts)

    def open(self):
        for component in self.made:
            if component.parts or component.rows:
                component.open()
