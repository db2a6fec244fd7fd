"""Reads the calendars that ICalendarPeerTests wrote with `icalendar`, and expands its repetitions with `recurring-ical-events`.

icalendar takes much that the standard forbids, so what it lets pass is asserted here.
"""

import datetime
import functools
import json
import pathlib
import re
import sys
import zoneinfo

import icalendar
import recurring_ical_events

DANISH = zoneinfo.ZoneInfo("Europe/Copenhagen")
FORM = "%Y%m%dT%H%M"


def check_written(path):
    raw = path.read_bytes()
    assert raw.endswith(b"\r\n"), path
    for line in raw[:-2].split(b"\r\n"):
        assert len(line) <= 75 and b"\n" not in line and b"\r" not in line, (path, line)
        line.decode("utf-8")
    told = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    calendar = icalendar.Calendar.from_ical(raw)
    for part in calendar.walk():
        assert not part.errors, (path, part.name, part.errors)
        for name in part.required:
            assert name in part, (path, part.name, name)
        assert "ORGANIZER" not in part and "ATTENDEE" not in part, path
    assert not calendar.get_missing_tzids(), path
    for name in ("NAME", "X-WR-CALNAME"):
        # icalendar does not know the type of these two and leaves their text escaped.
        text = re.sub(r"\\(.)", lambda sign: "\n" if sign[1] == "n" else sign[1], str(calendar[name]))
        assert text == told["name"], (path, name)
    assert str(calendar["METHOD"]) == told["method"], path
    (definition,) = [part for part in calendar.walk("VTIMEZONE")]
    assert str(definition["TZID"]) == told["zone"], path
    check_zone(definition.to_ical(), told["zone"])
    events = calendar.events
    assert len(events) == len(told["events"]), path
    for event, expected in zip(events, told["events"]):
        seen = {
            "uid": str(event["UID"]),
            "stamp": int(event.decoded("DTSTAMP").timestamp()),
            "start": event.decoded("DTSTART").strftime(FORM),
            "end": event.decoded("DTEND").strftime(FORM) if "DTEND" in event else None,
            "sequence": int(event["SEQUENCE"]),
            "summary": str(event["SUMMARY"]),
            "location": str(event["LOCATION"]) if "LOCATION" in event else None,
            "details": str(event["DESCRIPTION"]) if "DESCRIPTION" in event else None,
            "categories": [str(word) for word in event["CATEGORIES"].cats] if "CATEGORIES" in event else [],
        }
        assert seen == expected, (path, seen, expected)
        assert event["DTSTART"].params["TZID"] == told["zone"], path
        assert (str(event["STATUS"]) == "CANCELLED") == (told["method"] == "CANCEL"), path
    return len(events)


@functools.cache
def check_zone(definition, name):
    """The zone's own definition, not the table that Python has, must give Danish and Swedish time."""
    zone = icalendar.Timezone.from_ical(definition).to_tz(lookup_tzid=False)
    known = zoneinfo.ZoneInfo(name)
    moment = datetime.datetime(2026, 1, 1)
    while moment.year < 2036:
        # The hour from two is the one that the change skips or repeats: there the two may differ.
        if moment.hour != 2:
            seen = moment.replace(tzinfo=zone).utcoffset()
            assert seen == moment.replace(tzinfo=known).utcoffset(), (name, moment, seen)
        moment += datetime.timedelta(hours=1)


def local(value):
    if isinstance(value, datetime.datetime):
        return (value.astimezone(DANISH) if value.tzinfo else value).strftime(FORM)
    return value.strftime("%Y%m%dT0000")


def check_repeated(folder):
    calendar = icalendar.Calendar.from_ical((folder / "repeated.ics").read_bytes())
    first = datetime.date(1970, 1, 1) + datetime.timedelta(days=20_600)
    after = datetime.date(1970, 1, 1) + datetime.timedelta(days=21_401)
    window = (first.strftime("%Y%m%dT0000"), after.strftime("%Y%m%dT0000"))
    # Wider than the window, and cut here, so that both sides mean the same by its edges.
    around = datetime.timedelta(days=5)
    found = recurring_ical_events.of(calendar).between(first - around, after + around)
    peers = {(str(event["UID"]), local(event.start), local(event.end)) for event in found}
    peers = {date for date in peers if date[1] < window[1] and date[2] > window[0]}
    ours = {tuple(date) for date in json.loads((folder / "repeated.json").read_text(encoding="utf-8"))}
    for date in sorted(ours ^ peers)[:10]:
        print("only here:" if date in ours else "only there:", *date)
    assert ours == peers, f"{len(ours - peers)} dates too many, {len(peers - ours)} too few"
    return len(ours)


def main():
    folder = pathlib.Path(sys.argv[1])
    paths = sorted(folder.glob("written-*.ics"))
    assert paths, "no calendar was written"
    events = sum(check_written(path) for path in paths)
    dates = check_repeated(folder)
    print(f"icalendar read {events} events of {len(paths)} calendars; {dates} repeated dates agree")


if __name__ == "__main__":
    main()
