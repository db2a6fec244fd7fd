"""The groupings of `lods report desk` in DuckDB, over every entry: a peer for `lods-bench report`.

load CSV DATABASE                              fills a DuckDB file once
group DATABASE FIRST LAST FIRST_BEFORE LAST_BEFORE
                                               groups two spans of days (days since 1970-01-01) and prints the
                                               sessions of the first and the milliseconds that the queries took

Needs `pip install duckdb`.
"""

import sys
import time

import duckdb

COLUMNS = {
    name: "INTEGER"
    for name in (
        "branch day is_month_only part count level channel outcome minutes persons barriers alone contact "
        "is_misdirected pathways reason area age helped_in effort task quantity tasks is_first"
    ).split()
}
MEASURES = (
    "sum(count), sum(minutes * count), sum(CASE WHEN minutes IS NULL THEN 0 ELSE count END), sum(persons * count), "
    "sum(CASE WHEN persons IS NULL THEN 0 ELSE count END)"
)
SESSIONS = "level channel outcome reason alone contact is_misdirected area age helped_in effort part weekday piece"
MENTIONS = ["task", "task, level", "task, channel, contact, is_misdirected"]
BITS = [("barriers", bit) for bit in range(5)] + [("pathways", bit) for bit in range(11)]


def load(csv, database):
    with duckdb.connect(database) as connection:
        connection.execute(
            "CREATE TABLE mention AS SELECT * FROM read_csv(?, header = false, columns = $columns) ORDER BY day".replace(
                "$columns", str(COLUMNS)
            ),
            [csv],
        )
        # The piece of a day: its week, cut where a month begins.
        connection.execute("ALTER TABLE mention ADD COLUMN weekday INTEGER")
        connection.execute("ALTER TABLE mention ADD COLUMN piece INTEGER")
        date = "(DATE '1970-01-01' + day)"
        connection.execute(
            f"UPDATE mention SET weekday = isodow({date}), "
            f"piece = greatest(date_trunc('week', {date}), date_trunc('month', {date}))::DATE - DATE '1970-01-01'"
        )


def group(connection, first, last):
    """All groupings of one span; the sessions in it."""
    within = f"day BETWEEN {first} AND {last}"
    sets = ", ".join(f"(branch, {name})" for name in SESSIONS.split())
    connection.execute(
        f"SELECT branch, {SESSIONS.replace(' ', ', ')}, {MEASURES} FROM mention WHERE is_first = 1 AND {within} "
        f"GROUP BY GROUPING SETS ({sets}, (branch))"
    ).fetchall()
    bits = ", ".join(f"sum(CASE WHEN {name} & {1 << bit} <> 0 THEN count ELSE 0 END)" for name, bit in BITS)
    connection.execute(f"SELECT branch, {bits} FROM mention WHERE is_first = 1 AND {within} GROUP BY branch").fetchall()
    sets = ", ".join(f"(branch, {names})" for names in MENTIONS)
    connection.execute(
        f"SELECT branch, task, level, channel, contact, is_misdirected, {MEASURES}, sum(quantity * count) "
        f"FROM mention WHERE {within} GROUP BY GROUPING SETS ({sets})"
    ).fetchall()
    days = connection.execute(
        f"SELECT branch, day, sum(count) FROM mention WHERE is_first = 1 AND {within} GROUP BY branch, day"
    ).fetchall()
    return sum(row[2] for row in days)


def main(words):
    if words[0] == "load":
        load(words[1], words[2])
        return
    connection = duckdb.connect(words[1], read_only=True)
    began = time.perf_counter()
    first, last, first_before, last_before = (int(word) for word in words[2:6])
    sessions = group(connection, first, last)
    group(connection, first_before, last_before)
    print(sessions, (time.perf_counter() - began) * 1000)


if __name__ == "__main__":
    main(sys.argv[1:])
