"""Works out the contrast of every pair of colours that the style sheets put together, in both themes (WCAG 2.2, 1.4.3 and
1.4.11), and fails below what is asked, or where the two lists of dark colours differ. With --all it writes all pairs."""

import pathlib
import re
import sys

GROUNDS = ["paper", "card", "well", "wash", "good-wash", "warning-wash", "bad-wash"]
TEXT = [(front, back) for front in ("ink", "soft") for back in GROUNDS]
TEXT += [(front, back) for front in ("link", "accent") for back in ("paper", "card", "well", "wash")]
TEXT += [("bad", back) for back in ("paper", "card", "bad-wash", "well")]
TEXT += [("good", "card"), ("good", "paper"), ("good", "good-wash"), ("warning", "warning-wash"), ("on-wash", "wash"),
         ("on-accent", "accent"), ("on-accent", "accent-hover"), ("link", "good-wash"), ("link", "warning-wash"),
         ("on-deep", "deep"), ("on-deep", "deep-raised"), ("deep-soft", "deep"), ("deep-soft", "deep-raised"),
         ("on-amber", "amber")]
EDGES = [(front, back) for front in ("edge", "accent", "focus") for back in ("paper", "card", "well")]
EDGES += [("bad", "paper"), ("bad", "card"), ("good", "good-wash"), ("bad", "bad-wash"), ("bar", "card"), ("bar", "well"),
          ("bar-before", "card"), ("deep-soft", "deep"), ("deep-focus", "deep"), ("deep-focus", "deep-raised"),
          ("edge", "wash"), ("accent", "wash"), ("focus", "wash"), ("focus", "good-wash")]


def light(colour):
    parts = [int(colour[i:i + 2], 16) / 255 for i in (1, 3, 5)]
    parts = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one, other):
    high, low = sorted([light(one), light(other)], reverse=True)
    return (high + 0.05) / (low + 0.05)


def block(text, head):
    inside = text.split(head, 1)[1].split("}", 1)[0]
    return dict(re.findall(r"--([a-z-]+):\s*([^;]+);", inside))


text = (pathlib.Path(__file__).parent / "tokens.css").read_text()
bright = block(text, "\n:root {")
asked = block(text, ":root:not([data-theme=light]) {")
chosen = block(text, ":root[data-theme=dark] {")
failed = 0
for name in sorted(set(asked) | set(chosen)):
    if asked.get(name) != chosen.get(name):
        failed += 1
        print(f"--{name} is not the same in both lists of dark colours")
for theme, colours in (("light", bright), ("dark", {**bright, **asked})):
    for pairs, least in ((TEXT, 4.5), (EDGES, 3.0)):
        for one, other in pairs:
            ratio = contrast(colours[one], colours[other])
            if ratio < least:
                failed += 1
                print(f"{theme}: {one} on {other} is {ratio:.2f}, at least {least} is asked")
            elif "--all" in sys.argv:
                print(f"{theme}: {one} on {other} {ratio:.2f} ({least})")
print(f"{2 * (len(TEXT) + len(EDGES))} pairs, {failed} fail")
sys.exit(failed > 0)
