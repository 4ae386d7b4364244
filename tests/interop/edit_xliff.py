"""Edits an XLIFF 1.2 file with translate-toolkit, in place, and prints the units it found as JSON."""

import json
import sys

from translate.storage import xliff

path, before, after = sys.argv[1:]
with open(path, "rb") as file:
    store = xliff.xlifffile.parsestring(file.read())
units = [
    {"id": unit.getid().split("\x04")[-1], "source": str(unit.source), "target": str(unit.target)}
    for unit in store.units
]
for unit in store.units:
    if str(unit.target) == before:
        unit.target = after
        unit.addnote("from the toolkit", origin="translator")
with open(path, "wb") as file:
    file.write(bytes(store))
print(json.dumps(units))
