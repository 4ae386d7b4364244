"""Reads a TMX file with translate-toolkit and prints its units as JSON: id, notes, and text by language.

With a source and a target language given, also what the toolkit takes to be source and target of each unit.
"""

import json
import sys

from translate.misc.xml_helpers import getXMLlang
from translate.storage import tmx

path, *pair = sys.argv[1:]
with open(path, "rb") as file:
    store = tmx.tmxfile(file)
if pair:
    store.setsourcelanguage(pair[0])
    store.settargetlanguage(pair[1])
units = []
for unit in store.units:
    read = {
        "id": unit.getid(),
        "notes": unit.getnotes(),
        "texts": {getXMLlang(node): unit.getNodeText(node) for node in unit.getlanguageNodes()},
    }
    if pair:
        read["source"], read["target"] = unit.source, unit.target
    units.append(read)
print(json.dumps(units))
