"""Every table of `lods table` read by other programs, and compared with what was released.

    check_tables.py LODS [--office FOLDER] [--schema FILE]

LODS is the built program. Without an office, the demo is made, a half-year and a quarter of it published, and a
population imported. Each axis and pair of axes that was released is asked for in JSON-stat, CSV and HTML, and in all
three languages. Then, for every one:
  - pyjstat reads the data set into a frame; its rows, codes and numbers are those of `lods release show --json`;
  - jsonstat-validator accepts it, and so does the JSON schema of JSON-stat 2.0, where FILE is that of
    github.com/jsonstat/validator (schemas/curated/bundled/dataset.json); dates are checked, which a schema alone does not;
  - the number of cells is the product of the sizes; a null has a mark, a mark is explained, and a number has none;
  - what is blank in the release is blank here, a zero is a zero, and no number stands here that does not stand there;
  - the sums agree: no category above its total;
  - the CSV says the same as the data set;
  - one table takes less than a second, whole process.
Exit 1 where anything is not so.
"""

import argparse
import csv
import io
import itertools
import json
import math
import os
import re
import subprocess
import sys
import tempfile
import time

import jsonschema
import jsonstat_validator
from pyjstat import pyjstat

faults = []
slowest = 0.0


def fault(*words):
    faults.append(" ".join(str(word) for word in words))
    print("FAULT:", faults[-1])


def run(lods, *words, ok=True, language="da"):
    global slowest
    environment = dict(os.environ, LANG=language + ".UTF-8", NO_COLOR="1")
    started = time.monotonic()
    done = subprocess.run([lods, *words], capture_output=True, text=True, env=environment, timeout=600)
    if words[0] == "table":
        slowest = max(slowest, time.monotonic() - started)
    if ok and done.returncode != 0:
        fault(" ".join(words), "->", done.returncode, done.stderr.strip())
    return done


def made(lods, folder):
    """An office with two releases and a population."""
    run(lods, "demo", "--data", folder, "--municipality", "helsingor", "--seed", "7")
    today = time.localtime()
    half = f"{today.tm_year}-H1" if today.tm_mon > 6 else f"{today.tm_year - 1}-H2"
    quarter = f"{today.tm_year - 1}-Q4"
    for period, tables in [(half, ["area+age", "branch+level", "channel+outcome", "owner"]), (quarter, ["task", "barrier"])]:
        words = [word for table in tables for word in ("--table", table)]
        run(lods, "release", "publish", "--data", folder, "--yes", "--seed", "7", "--period", period, *words)
    areas = json.loads(run(lods, "area", "list", "--data", folder, "--json").stdout)
    file = os.path.join(folder, "population.csv")
    with open(file, "w", encoding="utf-8") as out:
        out.write("area;band;year;persons\n")
        for place, area in enumerate(areas):
            for age in range(0, 110):
                out.write(f"{area['id']};{age};{today.tm_year};{20 + place}\n")
    run(lods, "population", "import", file, "--data", folder, "--source", "Opdigtet")


def is_date(text):
    return re.fullmatch(r"(19|20)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])", text) is not None


def checker():
    """Formats as JSON-stat means them: a date alone is no instant."""
    formats = jsonschema.FormatChecker()
    instant = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
    formats.checks("date-time")(lambda text: not isinstance(text, str) or instant.fullmatch(text) is not None)
    return formats


def structure(name, found, schema):
    if schema is not None:
        validator = jsonschema.Draft202012Validator(schema, format_checker=checker())
        for error in validator.iter_errors(found):
            fault(name, "schema:", "/".join(map(str, error.path)), error.message[:200])
    try:
        jsonstat_validator.validate_jsonstat(found)
    except Exception as error:
        fault(name, "jsonstat-validator:", str(error)[:300])
    if not is_date(found["updated"]):
        fault(name, "updated is no date:", found["updated"])
    if len(found["id"]) != len(found["size"]) or set(found["id"]) != set(found["dimension"]):
        fault(name, "id, size and dimension do not fit")
    for dimension, size in zip(found["id"], found["size"]):
        category = found["dimension"][dimension]["category"]
        if len(category["index"]) != size or set(category["index"]) != set(category["label"]):
            fault(name, "categories of", dimension)
    if len(found["value"]) != math.prod(found["size"]):
        fault(name, len(found["value"]), "cells in place of", math.prod(found["size"]))
    marks = found.get("status", {})
    known = found["extension"]["status"]["label"]
    for place, value in enumerate(found["value"]):
        mark = marks.get(str(place))
        if (value is None) != (mark is not None):
            fault(name, "cell", place, "has value", value, "and mark", mark)
        if mark is not None and mark not in known:
            fault(name, "mark", mark, "is not explained")


def frame(name, text):
    """The data set as pyjstat reads it: numbers by codes."""
    read = pyjstat.Dataset.read(text)
    table = read.write("dataframe", naming="id")
    found = json.loads(text)
    if len(table) != math.prod(found["size"]):
        fault(name, "pyjstat reads", len(table), "rows")
    cells = {}
    for row in table.to_dict("records"):
        value = row["value"]
        empty = value is None or (isinstance(value, float) and math.isnan(value))
        cells[tuple(row[dimension] for dimension in found["id"][:-2])] = None if empty else value
    return cells


def released(lods, folder, found):
    """The same cells out of the release itself: code by code, sums as TOTAL."""
    extension = found["extension"]
    shown = json.loads(
        run(lods, "release", "show", str(extension["release"]), "--table", str(extension["table"]), "--data", folder,
            "--json").stdout)
    wanted = found["id"][:-2]
    codes = [[category["id"] for category in axis] + ["TOTAL"] for axis in shown["categories"]]
    cells, minutes = {}, {}
    for place, combination in enumerate(itertools.product(*codes)):
        named = dict(zip(shown["axes"], combination))
        if all(named[axis] == "TOTAL" for axis in shown["axes"] if axis not in wanted):
            key = tuple(named[axis] for axis in wanted)
            cells[key], minutes[key] = shown["cells"][place], shown["minutes"][place]
    return cells, minutes


def sums(name, cells):
    for key, value in cells.items():
        for place, code in enumerate(key):
            total = cells.get(key[:place] + ("TOTAL",) + key[place + 1:])
            if code != "TOTAL" and value is not None and total is not None and value > total:
                fault(name, key, value, "above its total", total)


def rows_of_csv(name, text, axes, measure):
    cells = {}
    for row in csv.DictReader(io.StringIO(text)):
        if row["status"] not in ("ok", "hidden", "not-counted"):
            fault(name, "csv status", row["status"])
        ids = {"sessions": "sessions", "minutes": "meanMinutes", "rate": "rate"}
        if row["measure"] != ids[measure]:
            fault(name, "csv measure", row["measure"])
        value = row["value"]
        cells[tuple(row[axis] for axis in axes)] = float(value) if row["status"] == "ok" else None
        if row["status"] == "hidden" and value != "..":
            fault(name, "csv blank", value)
    return cells


def check(lods, folder, axes, measure, period, schema):
    name = f"{'+'.join(axes)} {measure} {period}"
    words = ["table", "--data", folder, "--rows", axes[0], "--measure", measure, "--period", period]
    if axes[1:]:
        words += ["--columns", ",".join(axes[1:])]
    stat = run(lods, *words, "--format", "json-stat")
    if stat.returncode != 0:
        return
    found = json.loads(stat.stdout)
    structure(name, found, schema)
    cells = frame(name, stat.stdout)
    counts, minutes = released(lods, folder, found)
    truth = {"sessions": counts, "minutes": minutes, "rate": None}[measure]
    if truth is not None and cells != truth:
        fault(name, "differs from the release at", [key for key in cells if cells[key] != truth.get(key)][:5])
    if measure == "rate":
        people = json.loads(run(lods, "population", "list", "--data", folder, "--json").stdout)[0]
        for key, value in cells.items():
            named = dict(zip(axes, key))
            place, band = named.get("area", "TOTAL"), named.get("age", "TOTAL")
            bands = people["persons"] if place == "TOTAL" else people["areas"].get(place, {})
            persons = sum(bands.values()) if band == "TOTAL" else bands.get(band)
            expected = counts[key] * 1000 / persons if persons and counts[key] is not None else None
            if (value is None) != (expected is None) or (value is not None and abs(value - expected) > 0.0501):
                fault(name, key, "has the rate", value, "and should have", expected)
    if measure == "sessions":
        sums(name, cells)
    text = run(lods, *words, "--format", "csv")
    sheet = rows_of_csv(name, text.stdout, axes, measure)
    if sheet != {key: None if value is None else float(value) for key, value in cells.items()}:
        fault(name, "csv and data set differ")
    page = run(lods, *words, "--format", "html").stdout
    if "<table" not in page or "</html>" not in page:
        fault(name, "no page")
    for language in ("sv", "en"):
        other = json.loads(run(lods, *words, "--format", "json-stat", language=language).stdout)
        structure(name + " " + language, other, schema)
        if (other["value"], other["id"], other.get("status")) != (found["value"], found["id"], found.get("status")):
            fault(name, language, "has other figures")
        if [d["category"]["index"] for d in other["dimension"].values()] != [
            d["category"]["index"] for d in found["dimension"].values()
        ]:
            fault(name, language, "has other codes")
    blank = sum(value is None for value in cells.values())
    print(f"{name}: {len(cells)} cells, {blank} blank")


def main():
    words = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    words.add_argument("lods")
    words.add_argument("--office")
    words.add_argument("--schema")
    given = words.parse_args()
    lods = os.path.abspath(given.lods)
    schema = json.load(open(given.schema, encoding="utf-8")) if given.schema else None
    with tempfile.TemporaryDirectory() as scratch:
        folder = given.office or os.path.join(scratch, "office")
        if not given.office:
            made(lods, folder)
        tables = json.loads(run(lods, "table", "list", "--data", folder, "--json").stdout)
        if not tables:
            fault("nothing is released")
        asked = set()
        for table in tables:
            for count in range(1, len(table["axes"]) + 1):
                for axes in itertools.permutations(table["axes"], count):
                    asked.add((axes, "sessions", table["period"]))
                    if set(axes) <= {"area", "age"}:
                        asked.add((axes, "rate", table["period"]))
            for axis in table["minutesBy"]:
                asked.add(((axis,), "minutes", table["period"]))
        for axes, measure, period in sorted(asked):
            check(lods, folder, axes, measure, period, schema)
        dictionary = run(lods, "table", "dictionary", "--data", folder, "--format", "csv").stdout
        codes = {(row["axis"], row["code"]) for row in csv.DictReader(io.StringIO(dictionary)) if row["part"] == "category"}
        for axes, measure, period in sorted(asked):
            if len(axes) > 1 or measure != "sessions":
                continue
            found = json.loads(run(lods, "table", "--data", folder, "--rows", axes[0], "--period", period, "--format", "json-stat").stdout)
            for code in found["dimension"][axes[0]]["category"]["index"]:
                if code != "TOTAL" and (axes[0], code) not in codes:
                    fault("the dictionary does not know", axes[0], code)
    print(f"{len(asked)} tables; the slowest took {slowest:.2f} s; {len(faults)} faults")
    if slowest > 1:
        fault("a table took", round(slowest, 2), "s")
    sys.exit(bool(faults))


if __name__ == "__main__":
    main()
