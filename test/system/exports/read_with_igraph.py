"""Reads the GraphML in a folder, and prints as JSON what it holds."""

import json
import sys

import igraph

graph = igraph.Graph.Read_GraphML(f"{sys.argv[1]}/graphml.graphml")


def known(node):
    """What is known of a node; igraph has NaN and empty texts for the rest."""
    attributes = graph.vs.find(id=node).attributes()
    return {name: value for name, value in attributes.items() if value == value and value != ""}


print(
    json.dumps(
        {
            "nodes": sorted(graph.vs["id"]),
            "edges": graph.ecount(),
            "event": known("event:awkward"),
            "actor": known("actor:formula"),
        }
    )
)
