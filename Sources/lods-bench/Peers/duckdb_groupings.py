"""The groupings of reports, alerts and released tables in DuckDB, over every entry: a peer for `lods-bench report`.

load CSV DATABASE                              fills a DuckDB file once
group DATABASE FIRST LAST FIRST_BEFORE LAST_BEFORE
                                               groups two spans of days (days since 1970-01-01) and prints the
                                               sessions of the first and the milliseconds that the queries took
weeks DATABASE FIRST LAST                      the same for the weeks that alerts and trends are read from
tables DATABASE FIRST LAST                     the same for the tables that a half-year's publication releases

Needs `pip install duckdb`.
"""

import sys
import time

import duckdb

COLUMNS = {
    name: "INTEGER"
    for name in (
        "branch day is_month_only part count level channel outcome minutes persons barriers alone contact "
        "is_misdirected pathways reason area age helped_in effort task quantity tasks is_first "
        "low_part high_part low_owner high_owner"
    ).split()
}
MEASURES = (
    "sum(count), sum(minutes * count), sum(CASE WHEN minutes IS NULL THEN 0 ELSE count END), sum(persons * count), "
    "sum(CASE WHEN persons IS NULL THEN 0 ELSE count END)"
)
SESSIONS = "level channel outcome reason alone contact is_misdirected area age helped_in effort part weekday piece"
MENTIONS = ["task", "task, level", "task, channel, contact, is_misdirected"]
DESK_CHANNELS = "(0, 1, 3, 5)"
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


def weeks(connection, first, last):
    """Sessions by day, mentions of each task by week, and who was turned away by week, of each branch."""
    within = f"day BETWEEN {first} AND {last}"
    days = connection.execute(
        f"SELECT branch, day, sum(count) FROM mention WHERE is_first = 1 AND {within} GROUP BY branch, day"
    ).fetchall()
    connection.execute(
        f"SELECT branch, piece, task, sum(count) FROM mention WHERE {within} AND channel IN {DESK_CHANNELS} "
        "GROUP BY branch, piece, task"
    ).fetchall()
    connection.execute(
        f"SELECT branch, piece, task, sum(count) FROM mention WHERE {within} AND reason = 0 GROUP BY branch, piece, task"
    ).fetchall()
    return sum(row[2] for row in days)


def tables(connection, first, last):
    """Sessions and minutes by area and task group, branch and level, channel and outcome, barriers, and owner."""
    measures = "sum(count), sum(minutes * count), sum(CASE WHEN minutes IS NULL THEN 0 ELSE count END)"
    rows = connection.execute(
        "SELECT area, part, branch, level, channel, outcome, barriers, owner, grouping(owner), "
        f"{measures} FROM (SELECT *, CASE WHEN low_part = high_part THEN low_part ELSE -1 END AS part, "
        "CASE WHEN low_owner = high_owner THEN low_owner ELSE -1 END AS owner "
        f"FROM mention WHERE is_first = 1 AND day BETWEEN {first} AND {last}) GROUP BY GROUPING SETS "
        "((area, part), (branch, level), (channel, outcome), (barriers), (owner))"
    ).fetchall()
    return sum(row[9] for row in rows if row[8] == 0)


def main(words):
    if words[0] == "load":
        load(words[1], words[2])
        return
    connection = duckdb.connect(words[1], read_only=True)
    began = time.perf_counter()
    numbers = [int(word) for word in words[2:]]
    if words[0] == "group":
        sessions = group(connection, *numbers[:2])
        group(connection, *numbers[2:])
    else:
        sessions = {"weeks": weeks, "tables": tables}[words[0]](connection, *numbers)
    print(sessions, (time.perf_counter() - began) * 1000)


if __name__ == "__main__":
    main(sys.argv[1:])
