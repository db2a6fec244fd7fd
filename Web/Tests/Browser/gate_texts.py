"""Texts to ask the gate about: invented ones, and changes of them that no person would write, made anew from a seed."""

import json
import random
import subprocess

SIGNS = list(
    "0123456789012345678901234567890123456789 ---..//@:=+()<>_,;\"'abcdefgABCDKNRSØåöæé§#?&|\t"
    "\u00a0\u00ad\u200b\u200f\u0301\u030a\u0308\u20e3\u2469\u00b2\uff11\u0661\u0967\U0001d7d9\u2013\u2212\ufdfa\u1d49e"
)
# What recognisers look for, joined in ways that nobody thought of.
PIECES = (
    "211062-5629|21 10 62 56 29|19621021-1238|+45 21 10 62 56|0046 70 123 45 67|anna@gmail.com|anna snabel-a gmail punktum com|"
    "https://a.dk/?token=Ab12Cd34Ef56|www.|DK50 0040 0440 1162 43|4571 1234 5678 9012|reg 1234 konto 1234567890|P<DNKHOLM<<ANNA<<<<|"
    "AB 12 345|ABC 12D|kode: |pin |kode til a |sidste fire |bruger |lånernummer |sag nr. |journal |stue 4|lejl. 2 |født 12.03.1948|"
    "den 12. maj |14-10-2026 |kl. 14.30 |cvr 12345678|Anna Holm|fru Jensen|hans søn Åge|Ole |Skovvej 12, 2. tv|Storgatan 4 B|"
    "bor på |bor i |Helsingør |NemID |MitID |e-Boks |kræft |muslim |dömd |1bindestreg|(at)| at | dot | prik |[|\"|=cmd|'!A0|"
    "👩‍👧|1O|a1O|٣|f-|abcdef01|\u200f1|1\u0301|⑩|０|einz|2026-|ISBN 978-87-02-09876-5|faktura 10023456|00370730254738"
).split("|")
JOINTS = [".", "_", "-", "@", '"', "/", " at ", " snabel-a ", "-at-", ": ", "gmail.", " "]
LENGTHS = [*range(28, 45), *range(58, 71), *range(124, 133)]


def corpus(bench, seed):
    """The open notes and planted identifiers of the screening benchmark."""
    made = subprocess.run(
        [bench, "screening", "--open", "--seed", str(seed), "--notes", "4000", "--plants", "600",
         "--write-corpus", "/dev/stdout"], stdout=subprocess.PIPE, check=True)
    return [json.loads(line)["text"] for line in made.stdout.decode().splitlines()]


def sources(root):
    """The lines of the gate's own tests, as they stand in the files: lists of notes, and much that is none."""
    lines = []
    for file in sorted(root.glob("Tests/IdentifiersTests/**/*.swift")):
        lines += [line.strip() for line in file.read_text().split("\n") if line.strip()]
    for name in ["given-words", "family-words", "cues", "brand-pairs", "sensitive-words", "known", "own-words"]:
        lines += (root / f"Sources/Identifiers/Data/{name}.txt").read_text().split("\n")
    return lines


def changed(text, dice):
    """The text with up to five signs taken out, put in, changed, doubled or moved."""
    signs = list(text)
    for _ in range(dice.randint(1, 5)):
        if not signs:
            break
        place = dice.randrange(len(signs))
        match dice.randrange(7):
            case 0:
                del signs[place]
            case 1:
                signs.insert(place, dice.choice(SIGNS))
            case 2:
                signs[place] = dice.choice(SIGNS)
            case 3:
                signs[place:place] = signs[max(0, place - 6):place]
            case 4:
                other = dice.randrange(len(signs))
                signs[place], signs[other] = signs[other], signs[place]
            case 5:
                signs.insert(place, any_scalar(dice))
            case _:
                signs[place:place] = list(dice.choice(PIECES))
    return "".join(signs)


def any_scalar(dice):
    value = dice.choice([dice.randrange(0x250), dice.randrange(0x3000), dice.randrange(0x110000)])
    return "\ufffd" if 0xD800 <= value < 0xE000 else chr(value)


def hostile(dice):
    """A text as the tests of hostile texts make them."""
    match dice.randrange(5):
        case 0:
            return "".join(any_scalar(dice) for _ in range(dice.randrange(60)))
        case 1:
            return "".join(dice.choice(SIGNS) for _ in range(dice.randrange(80)))
        case 2:
            letter = dice.choice("a1åB")
            rest = dice.choice(["", "b", "dk", "gmail.com", letter * dice.choice(LENGTHS)])
            return letter * dice.choice(LENGTHS) + dice.choice(JOINTS) + rest
        case 3:
            part = dice.choice(PIECES) + dice.choice(["", " ", "-"])
            return part * dice.randint(1, 60)
        case _:
            return "".join(dice.choice(PIECES) + dice.choice(["", " ", " ", "-", ", "]) for _ in range(dice.randint(1, 9)))


def texts(known, count, seed):
    """So many texts: what is known first, as far as there is room, then at least a third of changed and hostile ones.

    They hold no end of line, as `lods screen` reads a text a line.
    """
    dice = random.Random(seed)
    known = list(dict.fromkeys(known))
    if len(known) > count * 2 // 3:
        known = dice.sample(known, count * 2 // 3)
    made = list(known)
    while len(made) < count:
        made.append(changed(dice.choice(known), dice) if known and dice.random() < 0.6 else hostile(dice))
    # A carriage return at the end of a line, and a byte order mark before the first, are no part of the line there.
    return [text.replace("\n", " ").rstrip("\r").removeprefix("\ufeff") for text in made]


def every_scalar():
    """A number with every sign that Unicode can hold between its digits, but ends of lines."""
    values = [value for value in range(0x110000) if not 0xD800 <= value < 0xE000 and value not in (0x0A, 0x0D)]
    return [f"ring 21{chr(value)}10 62{chr(value)} 56" for value in values]
