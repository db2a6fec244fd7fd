#!/usr/bin/env python3
"""Runs other programs' recognisers on a corpus that `lods-bench screening --write-corpus FILE` wrote.

Usage: python3 screening_peers.py FILE
Needs: pip install python-stdnum os2ds-rules presidio-analyzer

A planted identifier counts as found when any match of the peer touches it, whatever the match is called; that is the
same rule as for our own gate. The answer is JSON on standard output:
[{"name", "found": {kind: count}, "usual": {kind: count}, "alarms", "hardAlarms", "ends", "rate", "kinds": [kinds the peer claims]}], where
"ends" counts the notes that ended the peer's process and the rate is in millions of bytes of ordinary notes in a second
of processor time.
"""

import json
import logging
import os
import re
import sys
import time

logging.disable(logging.CRITICAL)


class Stdnum:
    """python-stdnum validates whole numbers and searches no text: every window of a run of digits is tried.

    Its numbers may hold spaces, hyphens, dots and slashes, which its own `compact` takes out; a run is what those keep
    together. Windows are of the lengths that the numbers have and begin and end where a group of digits does.
    """

    name = "stdnum"
    kinds = ["cpr", "personnummer", "organisationsnummer", "fodselsnummer", "IBAN", "card"]

    RUN = re.compile(r"\d(?:[ \t\u00a0\u2009\u202f./+\u2010-\u2015\u2212-]{0,3}\d)*")
    GROUP = re.compile(r"\d+")
    IBAN = re.compile(r"\b[A-Za-z]{2}\d\d(?:[ \u00a0-]?[A-Za-z0-9]){11,30}")

    def __init__(self):
        from stdnum import iban, luhn
        from stdnum.dk import cpr
        from stdnum.no import fodselsnummer
        from stdnum.se import orgnr, personnummer

        self.iban = iban
        self.luhn = luhn
        self.validators = {
            10: [cpr.is_valid, personnummer.is_valid, orgnr.is_valid],
            11: [fodselsnummer.is_valid],
            12: [personnummer.is_valid],
        }

    def find(self, text):
        for run in self.RUN.finditer(text):
            groups = [(m.start() + run.start(), m.end() + run.start()) for m in self.GROUP.finditer(run.group())]
            for first, (start, _) in enumerate(groups):
                count = 0
                for begin, end in groups[first:]:
                    count += end - begin
                    if count > 19:
                        break
                    if count < 10:
                        continue
                    window = text[start:end]
                    if any(valid(window) for valid in self.validators.get(count, [])):
                        yield start, end
                    if count >= 13:
                        digits = re.sub(r"\D", "", window)
                        if self.luhn.is_valid(digits):
                            yield start, end
        for match in self.IBAN.finditer(text):
            letters = [place for place in range(match.start(), match.end()) if text[place].isalnum()]
            # The length of an IBAN follows from its country; words after it are cut off step by step.
            for count in range(len(letters), 14, -1):
                end = letters[count - 1] + 1
                if self.iban.is_valid(text[match.start():end].replace("\u00a0", " ")):
                    yield match.start(), end
                    break


class OS2:
    """The rules that Danish municipalities scan archives with, in their default settings."""

    name = "os2ds"
    kinds = ["cpr", "name", "address"]

    def __init__(self):
        from os2ds_rules import AddressRule, CPRDetector, NameRule

        self.rules = [CPRDetector(), NameRule(), AddressRule()]

    def find(self, text):
        for rule in self.rules:
            for match in rule.find_matches(text):
                # Its places are bytes of UTF-8, the last one included.
                data = text.encode()
                start = len(data[:match["start"]].decode(errors="ignore"))
                yield start, start + max(1, len(data[match["start"]:match["end"] + 1].decode(errors="ignore")))


class Presidio:
    """Presidio's recognisers by pattern and checksum, without a language model; Danish has none of its own."""

    name = "presidio"
    kinds = ["personnummer", "samordningsnummer", "organisationsnummer", "telephone", "e-mail", "IBAN", "card"]

    def __init__(self):
        from presidio_analyzer import predefined_recognizers as known

        self.recognizers = [
            known.CreditCardRecognizer(),
            known.EmailRecognizer(),
            known.IbanRecognizer(),
            known.PhoneRecognizer(supported_regions=("DK", "SE", "NO")),
            *[
                getattr(known, name)()
                for name in ("SePersonnummerRecognizer", "SeOrganisationsnummerRecognizer")
                if hasattr(known, name)
            ],
        ]

    def find(self, text):
        for recognizer in self.recognizers:
            for result in recognizer.analyze(text, recognizer.supported_entities, None) or []:
                yield result.start, result.end


class PresidioAll(Presidio):
    """The same with dates, links and addresses of machines, as its generic set has them."""

    name = "presidio+url,date"
    kinds = Presidio.kinds + ["link with token", "date of birth"]

    def __init__(self):
        super().__init__()
        from presidio_analyzer import predefined_recognizers as known

        self.recognizers += [known.UrlRecognizer(), known.DateRecognizer(), known.IpRecognizer()]


def touches(peer, note):
    """Whether a match of the peer touches the planted identifier, or anything at all in a note without one."""
    matches = peer.find(note["text"])
    if note["sort"] in ("ordinary", "hard"):
        return next(iter(matches), None) is not None
    return any(start < note["to"] and end > note["from"] for start, end in matches)


def answers_of(peer, notes):
    """One answer for each note: True, False, or None where the peer ended the process.

    os2ds-rules ends it on 29 February of a year that has none, so each peer runs in a child that is started again
    after the note that ended it.
    """
    answers = []
    while len(answers) < len(notes):
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reading)
            os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
            for note in notes[len(answers):]:
                os.write(writing, b"1" if touches(peer, note) else b"0")
            os._exit(0)
        os.close(writing)
        with os.fdopen(reading, "rb") as pipe:
            answers += [byte == ord("1") for byte in pipe.read()]
        _, status = os.waitpid(child, 0)
        if status != 0:
            answers.append(None)
    return answers


def measure(peer, notes):
    answers = answers_of(peer, notes)
    found, counts = {"planted": {}, "usual": {}}, {"ordinary": 0, "hard": 0}
    for note, answer in zip(notes, answers):
        if note["sort"] in found:
            kinds = found[note["sort"]]
            kinds[note["kind"]] = kinds.get(note["kind"], 0) + bool(answer)
        else:
            counts[note["sort"]] += bool(answer)
    ordinary = [n["text"] for n, answer in zip(notes, answers) if n["sort"] == "ordinary" and answer is not None]
    began = time.process_time()
    for text in ordinary:
        list(peer.find(text))
    seconds = time.process_time() - began
    size = sum(len(text.encode()) for text in ordinary)
    return {
        "name": peer.name, "found": found["planted"], "usual": found["usual"], "alarms": counts["ordinary"], "hardAlarms": counts["hard"],
        "ends": answers.count(None), "rate": size / seconds / 1e6, "kinds": peer.kinds,
    }


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        notes = [json.loads(line) for line in file]
    answers = []
    for peer in (Stdnum, OS2, Presidio, PresidioAll):
        answers.append(measure(peer(), notes))
    json.dump(answers, sys.stdout)


if __name__ == "__main__":
    main()
