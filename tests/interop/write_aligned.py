"""Writes files of aligned texts with translate-toolkit into a folder, and prints their units as JSON by file."""

import json
import os
import sys

from translate.misc.multistring import multistring
from translate.storage import poxliff, tmx, xliff

folder = sys.argv[1]
PAIRS = [
    ("One & <b>two</b>.", "Один & <b>два</b>."),
    ("📖 𠮷 \u200f«ё»", "📖 第一条 𠮷"),
    ("Line one\nline two", "Строка\nдругая"),
    ("Untranslated", ""),
]


def save(name, store):
    with open(os.path.join(folder, name), "wb") as file:
        file.write(bytes(store))
    return [
        {"source": str(unit.source), "target": str(unit.target or ""), "notes": unit.getnotes()}
        for unit in store.units
        if unit.source
    ]


memory = tmx.tmxfile(sourcelanguage="en", targetlanguage="ru")
for source, target in PAIRS:
    memory.addtranslation(source, "en", target, "ru", comment=f"about {source[:5]}")

document = xliff.xlifffile(sourcelanguage="en", targetlanguage="ru")
for source, target in PAIRS:
    unit = document.addsourceunit(source)
    if target:
        unit.target = target
    unit.addnote(f"about {source[:5]}", origin="translator")
document.units[0].markapproved(True)
document.units[1].markfuzzy(True)

catalogue = poxliff.PoXliffFile(sourcelanguage="en", targetlanguage="ru")
for source, target in PAIRS:
    unit = catalogue.addsourceunit(source)
    unit.target = target
plural = poxliff.PoXliffUnit(multistring(["%d file", "%d files"]))
catalogue.addunit(plural)
plural.target = multistring(["%d файл", "%d файла", "%d файлов"])

print(json.dumps({name: save(name, store) for name, store in
                  [("memory.tmx", memory), ("document.xlf", document), ("catalogue.xlf", catalogue)]}))
