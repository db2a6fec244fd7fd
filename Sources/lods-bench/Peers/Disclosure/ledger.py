"""The ledger of releases, attacked from outside.

    ledger.py LODS [--quick] [--seeds N] [--keep FOLDER]    seeded histories: logged, published and corrected by LODS
    ledger.py demo LODS [--quick] [--keep FOLDER]           two years of an invented municipality
    ledger.py attack LODS OFFICE [--json]                   all that an office has published

LODS is the built program. A history is a new office whose sessions are imported as a sheet; each release goes through
`lods release publish` or `revise`, and its files are read as published. attack.py takes all files of a history
together; which months and corrections a file sums is read from the release, what is true from `lods session list`,
counted here again. The same tables protected one by one by `lods protect` are attacked in the same way and must leak,
where releases share months: so the attack is one that finds. In an office's own attack the log judges as it stands now,
so releases with corrections in between have no judge. --quick is one seed, and tables without tasks.
Exit 1: a leak, a blank undecided, nothing found where there was something to find, a ledger that does not verify.
"""

import argparse
import datetime
import json
import os
import sys
import tempfile

import attack
from offices import Desk, Office, Refused, called
from published import Unreadable


def months(year, first, last):
    return [f"{year}-{month:02}" for month in range(first, last + 1)]


def standard(is_quick):
    """The tables of a half-year's publication; without tasks they are so small that a few seconds do.

    Those by owner are left out: whose a task is, is not counted again here.
    """
    tables = ["area+age" if is_quick else "area+age+task", "branch+level", "channel+outcome", "barrier"]
    return [word for table in tables for word in ("--table", table)]


# MARK: The histories

def half_years(lods, folder, seed, is_quick):
    """Six half-years of all standard tables; from the fourth on two areas are one. Then the year around it by that."""
    areas = [f"omraade-{n}" for n in range(1, 8)]
    desk = Desk(lods, folder, seed, areas)
    merged = {"omraade-3": "omraade-3-og-4", "omraade-4": "omraade-3-og-4"}
    for half in range(6):
        year, first = 2023 + half // 2, 1 + half % 2 * 6
        if half == 3:
            desk.recode(list(merged), "omraade-3-og-4")
        desk.take_in(desk.town.sessions(
            months(year, first, first + 5), 500 if is_quick else 1400, merged if half >= 3 else None))
        desk.publish("publish", "--period", f"{year}-H{1 + half % 2}", *standard(is_quick))
    desk.publish("publish", "--period", "2024", "--table", "area+age" if is_quick else "area+age+task",
                 "--band", "area:midt=omraade-3+omraade-4+omraade-3-og-4")
    return desk


def cumulative(lods, folder, seed, is_quick):
    """A half-year, the same and one month more, the whole year."""
    desk = Desk(lods, folder, seed, [f"omraade-{n}" for n in range(1, 13)])
    for part, number in ((months(2025, 1, 6), 1100), (months(2025, 7, 7), 170), (months(2025, 8, 12), 950)):
        desk.take_in(desk.town.sessions(part, number))
    for period in ("2025-H1", "2025-01-01..2025-07-31", "2025"):
        desk.publish("publish", "--period", period, "--table", "area+age")
    return desk


def bands(lods, folder, seed, is_quick):
    """The same half-year by two bandings of age that do not nest, and by age alone with a third."""
    desk = Desk(lods, folder, seed, [f"omraade-{n}" for n in range(1, 9)])
    desk.take_in(desk.town.sessions(months(2025, 1, 6), 300))
    half = ("publish", "--period", "2025-H1", "--table")
    desk.publish(*half, "area+age", "--band", "age:0-24=0-14+15-24,25-64=25-44+45-64,65-84=65-74+75-84")
    desk.publish(*half, "area+age", "--band", "age:15-44=15-24+25-44,45-74=45-64+65-74,75=75-84+85+")
    desk.publish(*half, "age", "--band", "age:0-44=0-14+15-24+25-44,45-84=45-64+65-74+75-84")
    return desk


def late(lods, folder, seed, is_quick):
    """A half-year, and the same again with entries that came late."""
    desk = Desk(lods, folder, seed, [f"omraade-{n}" for n in range(1, 9)])
    desk.take_in(desk.town.sessions(months(2025, 1, 6), 600))
    desk.publish("publish", "--period", "2025-H1", "--table", "area+age")
    desk.take_in(desk.town.sessions(months(2025, 1, 6), 30))
    desk.publish("revise", "1")
    return desk


def corrected(lods, folder, seed, is_quick):
    """The same, with entries that were taken out as well, and the year afterwards, which may be refused.

    What cannot be revised by area and age is revised by area alone, after the year.
    """
    desk = Desk(lods, folder, seed, [f"omraade-{n}" for n in range(1, 9)])
    desk.take_in(desk.town.sessions(months(2025, 1, 6), 600))
    desk.take_in(desk.town.sessions(months(2025, 7, 12), 500))
    desk.publish("publish", "--period", "2025-H1", "--table", "area+age")
    desk.take_out("2025-03", 15)
    desk.take_in(desk.town.sessions(months(2025, 2, 5), 20))
    is_revised = desk.publish("revise", "1", may_be_refused=True)
    desk.publish("publish", "--period", "2025", "--table", "area+age", may_be_refused=True)
    if not is_revised:
        desk.publish("revise", "1", "--table", "area")
    return desk


def linked(lods, folder, seed, is_quick):
    """Tables that share a sum, published one after the other, and then the year of one of them."""
    desk = Desk(lods, folder, seed, [f"omraade-{n}" for n in range(1, 9)])
    desk.take_in(desk.town.sessions(months(2025, 1, 6), 700))
    desk.take_in(desk.town.sessions(months(2025, 7, 12), 600))
    desk.publish("publish", "--period", "2025-H1", "--table", "area+age", "--table", "age+level")
    desk.publish("publish", "--period", "2025", "--table", "age+level")
    desk.publish("publish", "--period", "2025", "--table", "area+age", "--table", "age+outcome")
    return desk


HISTORIES = [half_years, cumulative, bands, late, corrected, linked]


# MARK: Judging

class Bench:
    """What was found wrong."""

    def __init__(self):
        self.faults = []
        self.leaks = 0

    def attacked(self, name, link):
        try:
            found = attack.run(link=link)
        except Unreadable as fault:
            self.faults.append(f"{name}: {fault}")
            return None
        if found["undecided"]:
            self.faults.append(f"{name}: {found['undecided']} blanks undecided")
        self.leaks += len(found["leaks"])
        for leak in found["leaks"]:
            place = os.path.basename(leak["file"])
            self.faults.append(
                f"{name}: leak {place} {','.join(leak['cell'])} {leak['low']} to {leak['high']}, {leak['why']}")
        return found

    def office(self, name, office):
        """Attacks what an office published, and the same protected one by one; gives how often that leaks."""
        together = self.attacked(name, office.link())
        if not office.json("release", "verify")["holds"]:
            self.faults.append(f"{name}: the ledger does not verify")
        alone = office.alone()
        refused = sum(path is None for paths in alone for path in paths)
        found = attack.run(link=office.link(alone))
        if together:
            cells = sum(len(table["cells"]) - table["cells"].count(0)
                        for release, _ in office.releases for table in release["tables"])
            print(f"{name:>16} {len(office.releases):>3} releases {together['blanks']:>5} of {cells} blank, "
                  f"{len(together['leaks'])} leaks; one by one {found['blanks']:>5} blank, {len(found['leaks'])} leaks"
                  f"{f', {refused} refused' if refused else ''}; publishing {sum(office.seconds):.1f} s "
                  f"(worst {max(office.seconds, default=0):.1f}), attack {together['seconds']:.1f} s", flush=True)
            for words in office.refused:
                print(f"{'':>16} refused: {words}", flush=True)
        return len(found["leaks"])

    def end(self):
        for fault in self.faults[:60]:
            print(f"FAULT {fault}")
        if len(self.faults) > 60:
            print(f"and {len(self.faults) - 60} more")
        return 1 if self.faults else 0


def histories(lods, folder, seeds, is_quick, bench):
    """Every history with so many seeds."""
    for make in HISTORIES:
        name, leaks = make.__name__.replace("_", "-"), 0
        for seed in range(1, seeds + 1):
            try:
                office = make(lods, os.path.join(folder, f"{name}-{seed}"), 401 + seed, is_quick)
            except Refused as fault:
                bench.faults.append(f"{name}, seed {seed}: refused: {fault}")
                continue
            leaks += bench.office(name, office)
        if not leaks:
            bench.faults.append(f"{name}: protected one by one nothing leaks either, so nothing was tried")


def demo_periods(today):
    """Two half-years, their year, and the half-year beside them that is over and whole in a log of two years."""
    year = today.year - 1
    return [f"{year}-H1", f"{year}-H2", f"{year}", f"{year + 1}-H1" if today.month > 6 else f"{year - 1}-H2"]


def demo(lods, folder, is_quick, bench):
    """The publication of an invented municipality: each release attacked alone, then all together."""
    data = os.path.join(folder, "demo")
    called([lods, "demo", "--data", data])
    office = Office(lods, data, folder)
    for period in demo_periods(datetime.date.today()):
        try:
            office.publish("publish", "--period", period, *standard(is_quick))
        except Refused as fault:
            bench.faults.append(f"demo {period}: refused: {fault}")
            continue
        release, files = office.releases[-1]
        own = Office(lods, data, os.path.join(folder, f"alone-{period}"))
        os.makedirs(own.folder)
        own.frozen = office.frozen
        own.take(release, files, True)
        found = bench.attacked(f"demo {period}", own.link())
        if found:
            print(f"{period:>16} {office.seconds[-1]:.1f} s, {found['blanks']} blank, {len(found['leaks'])} leaks, "
                  f"attack {found['seconds']:.1f} s", flush=True)
    if not bench.office("demo", office):
        bench.faults.append("demo: protected one by one nothing leaks either, so nothing was tried")


def everything(lods, data, folder, is_judged):
    """An office with all that stands in its ledger; the log judges where no month was released in two versions."""
    office = Office(lods, data, folder)
    numbers = [release["number"] for release in office.json("release", "list")]
    found = [office.json("release", "show", str(number)) for number in numbers]
    is_judged = is_judged and all(base["version"] == 1 for release in found for base in release["versions"])
    for release in found:
        files = []
        for table in range(1, len(release["tables"]) + 1):
            path = os.path.join(folder, f"release-{release['number']}-table-{table}.csv")
            with open(path, "w", encoding="utf-8") as file:
                file.write(office.call("release", "show", str(release["number"]), "--table", str(table),
                                       "--format", "csv"))
            files.append(path)
        office.take(release, files, is_judged)
    return office


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("words", nargs="+", metavar="[demo|attack] LODS [OFFICE]")
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--keep")
    parser.add_argument("--json", action="store_true")
    words = parser.parse_args()
    verb = words.words.pop(0) if words.words[0] in ("demo", "attack") else ""
    if len(words.words) != (2 if verb == "attack" else 1):
        parser.error("what is missing, or too much?")
    lods = os.path.abspath(words.words[0])
    bench = Bench()
    with tempfile.TemporaryDirectory() as temporary:
        folder = words.keep or temporary
        os.makedirs(folder, exist_ok=True)
        if verb == "attack":
            data = os.path.abspath(words.words[1])
            try:
                found = attack.run(link=everything(lods, data, folder, True).link())
            except Unreadable:
                # Something was corrected since, so the log is no judge of what was frozen.
                found = attack.run(link=everything(lods, data, folder, False).link())
            print(json.dumps(found) if words.json else f"{found['blanks']} blank, {len(found['leaks'])} leaks")
            sys.exit(1 if found["leaks"] else 0)
        if verb == "demo":
            demo(lods, folder, words.quick, bench)
        else:
            histories(lods, folder, 1 if words.quick else words.seeds, words.quick, bench)
        sys.exit(bench.end())


if __name__ == "__main__":
    main()
