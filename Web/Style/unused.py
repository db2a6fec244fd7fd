#!/usr/bin/env python3
"""Every class that a style sheet speaks of stands somewhere in the markup or a script; fails with those that do not."""

import pathlib
import re
import sys

here = pathlib.Path(__file__).resolve().parent
web = here.parent


# Made of a value in the program: `is-` with the name of a state.
MADE = {"is-open", "is-dropIn"}


def classes(text):
    """The classes of the selectors of a style sheet; what stands in braces of declarations is left out."""
    text = re.sub(r"/\*.*?\*/", "", text, flags=re.S)
    text = re.sub(r"\"[^\"]*\"", "", text)
    # Declarations are in the innermost braces.
    return set(re.findall(r"\.([A-Za-z][A-Za-z0-9_-]*)", re.sub(r"\{[^{}]*\}", " ", text)))


def main():
    sources = [*(web / "Sources").rglob("*.swift"), *(web.parent / "Sources").rglob("*.swift"),
               *(web / "Browser").glob("*.js"), *(web / "Browser").glob("*.svg")]
    words = set()
    for path in sources:
        if path.name not in ("EmbeddedFiles.swift", "EmbeddedStyle.swift"):
            words.update(re.findall(r"[A-Za-z][A-Za-z0-9_-]*", path.read_text(encoding="utf-8")))
    unused = []
    for sheet in sorted(here.glob("*.css")):
        unused += [f"{sheet.name}: .{name}" for name in sorted(classes(sheet.read_text(encoding="utf-8")) - words - MADE)]
    for line in unused:
        print(line)
    print(f"{len(unused)} unused classes")
    return 1 if unused else 0


if __name__ == "__main__":
    sys.exit(main())
