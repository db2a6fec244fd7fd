"""The reference tool beside ours: pytauargus, the HiGHS port of tau-ARGUS, with its optimal method.

    tauargus.py TABLE.csv OUT.csv     protects one table with FREQ(5,100) and OPT(1); prints one line of JSON

Each session becomes a record with a column of ones, since the port refuses frequencies as a response. Its result is
written in our published form: blank where its status is unsafe or secondary, and its empty cells as the zeros that it
shows. Its rule asks for less than ours (an interval of 0 to 2x for a count x), and its costs are the counts themselves.
Needs `pip install pytauargus==0.6.0`; tables of more than MOST sessions are left out, as every one is a record.
"""

import json
import sys
import tempfile
import time

from published import TOTAL, Counts

MOST = 100_000


def protected(counts):
    """The cells that the tool blanks."""
    from pytauargus import protect

    names = [dimension.name for dimension in counts.dimensions]
    records = {name: [] for name in names + ["one"]}
    for cell, count in counts.inner.items():
        for dimension, index in zip(counts.dimensions, cell):
            records[dimension.name] += [dimension.leaves[index]] * count
        records["one"] += [1] * count
    with tempfile.TemporaryDirectory() as folder:
        table = protect(records, names, "one", "FREQ(5,100)", "OPT(1)", workdir=folder).tables[0]
        return {
            tuple(TOTAL if row[name] == "Total" else row[name] for name in names)
            for row in table.rows if row["status"] in ("U", "M")
        }


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    counts = Counts.read(sys.argv[1])
    sessions = sum(counts.inner.values())
    if not 0 < sessions <= MOST:
        print(json.dumps({"left_out": f"{sessions} sessions"}))
        return
    started = time.monotonic()
    blanks = protected(counts)
    seconds = time.monotonic() - started
    counts.render(blanks, sys.argv[2])
    cost = sum(map(counts.weight, blanks))
    print(json.dumps({"blanks": len(blanks), "cost": cost, "seconds": round(seconds, 2)}))


if __name__ == "__main__":
    main()
