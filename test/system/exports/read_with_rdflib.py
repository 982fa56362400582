"""Reads the JSON-LD in a folder, and prints as JSON what is named but not described, and what a claim says."""

import json
import sys

import rdflib

BASE = "urn:claimgraph:"
VOCABULARY = f"{BASE}vocabulary:"
graph = rdflib.Graph().parse(f"{sys.argv[1]}/json-ld.jsonld", format="json-ld")
described = set(graph.subjects())
named = {str(one) for one in graph.objects() if isinstance(one, rdflib.URIRef) and one not in described}
said = {}
for claim in ("claim:by", "claim:used", "claim:destroyed", "claim:post"):
    for term, value in graph.predicate_objects(rdflib.URIRef(BASE + claim)):
        if term.startswith(VOCABULARY):
            said.setdefault(claim, {})[term.removeprefix(VOCABULARY)] = value.removeprefix(BASE)
label = graph.value(rdflib.URIRef(f"{BASE}event:awkward"), rdflib.RDFS.label)
print(
    json.dumps(
        {
            "ids": sorted(one.removeprefix(BASE) for one in described if isinstance(one, rdflib.URIRef)),
            "dangling": sorted(one for one in named if one.startswith(BASE) and not one.startswith(VOCABULARY)),
            "said": said,
            "label": label,
        }
    )
)
