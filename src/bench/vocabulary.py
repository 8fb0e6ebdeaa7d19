"""Compares our excerpt of schema.org with the official file: vocabulary.py schemaorg-current-https.jsonld

Prints each difference, and ends with status 1 if there is one. A type must have the supertypes, and a property the types that it
belongs to; what a property expects must be given whole. The official file is in each release of schema.org and not here.
"""

import json
import pathlib
import re
import sys

EXCERPT = pathlib.Path(__file__).parents[1] / "test/resources/structured-data/vocabulary.txt"


def names(value):
    """Returns the names behind references, of which the file has none, one or a list."""
    values = value if isinstance(value, list) else [value] if value else []
    return {reference["@id"].removeprefix("schema:") for reference in values}


def official(file):
    graph = json.loads(pathlib.Path(file).read_text(encoding="utf-8"))["@graph"]
    return {thing["@id"].removeprefix("schema:"): thing for thing in graph}


def differences(terms):
    for line in EXCERPT.read_text(encoding="utf-8").splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        kind, name, rest = (line + "  ").split(" ", 2)
        term = terms.get(name)
        if term is None:
            yield f"{name}: there is no such {kind}"
        elif "schema:supersededBy" in term:
            yield f"{name}: superseded by {', '.join(names(term['schema:supersededBy']))}"
        elif kind == "type":
            yield from unequal(name, "is a", set(re.findall(r"\w+", rest)), names(term.get("rdfs:subClassOf")))
        else:
            owners, expected = (set(re.findall(r"\w+", part)) for part in rest.removeprefix("of ").split(":"))
            foreign = owners - names(term.get("schema:domainIncludes"))
            if foreign:
                yield f"{name}: no property of {', '.join(sorted(foreign))}"
            yield from unequal(name, "expects", expected, names(term.get("schema:rangeIncludes")))


def unequal(name, what, ours, theirs):
    if ours != theirs:
        yield f"{name} {what} {', '.join(sorted(ours))} here and {', '.join(sorted(theirs))} there"


if len(sys.argv) != 2:
    sys.exit(__doc__)
found = list(differences(official(sys.argv[1])))
print("\n".join(found) if found else "The excerpt agrees with the official file.")
sys.exit(1 if found else 0)
