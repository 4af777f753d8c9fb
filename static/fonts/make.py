#!/usr/bin/env python3
"""Makes the fonts of this folder from the npm packages @fontsource/literata and @fontsource/source-sans-3.

    npm install @fontsource/literata @fontsource/source-sans-3 && pip install fonttools brotli
    ./make.py node_modules

Keeps the letters and marks of the five languages, and gives the narrow no-break space (the thousands of French) the
shape of a space. The licence reserves the name Source, so that the changed fonts bear names of their own.
"""
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

MARKS = "0020-007E A0 A1 A7 A9-AB B0 B7 BA BB BF C0-CF D1-D6 D7 D8-DC DF E0-EF F1-F6 F8-FC FF 13F 140 152 153 178 " \
        "2010 2011 2013 2014 2018 2019 201C 201D 2026 202F 20AC 2191"
FEATURES = ["ccmp", "kern", "liga", "locl", "mark", "mkmk", "tnum"]
FONTS = [
    ("serif-400", "literata", 400, "Discorsi Serif"),
    ("serif-600", "literata", 600, "Discorsi Serif"),
    ("sans-400", "source-sans-3", 400, "Discorsi Sans"),
    ("sans-600", "source-sans-3", 600, "Discorsi Sans"),
]
FAMILY_NAMES = {1, 3, 4, 6, 16, 21, 25}


def letters():
    for part in MARKS.split():
        first, _, last = part.partition("-")
        yield from range(int(first, 16), int(last or first, 16) + 1)


def make(modules, name, package, weight, family):
    source = modules / "@fontsource" / package / "files" / f"{package}-latin-{weight}-normal.woff2"
    font = TTFont(source)
    for table in font["cmap"].tables:
        table.cmap.setdefault(0x202F, table.cmap[0x20])
    options = subset.Options(layout_features=FEATURES, hinting=False, flavor="woff2", name_IDs=["*"])
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=letters())
    subsetter.subset(font)
    for record in font["name"].names:
        if record.nameID in FAMILY_NAMES:
            record.string = f"{family} {weight}" if record.nameID != 6 else f"{family.replace(' ', '')}-{weight}"
    font["name"].names = [n for n in font["name"].names if n.nameID in FAMILY_NAMES | {0, 2, 13, 14}]
    font.flavor = "woff2"
    target = Path(__file__).parent / f"{name}.woff2"
    font.save(target)
    print(target.name, target.stat().st_size, font["hhea"].ascent, font["hhea"].descent)


for name, package, weight, family in FONTS:
    make(Path(sys.argv[1]), name, package, weight, family)
