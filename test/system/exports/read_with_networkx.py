"""Reads the graphs in a folder, and prints as JSON what each holds."""

import json
import sys

import networkx

folder = sys.argv[1]
with open(f"{folder}/cytoscape.cyjs", encoding="utf-8") as file:
    cytoscape = networkx.cytoscape_graph(json.load(file))
graphs = {
    "graphml": networkx.read_graphml(f"{folder}/graphml.graphml"),
    "gexf": networkx.read_gexf(f"{folder}/gexf.gexf"),
    "cytoscape": cytoscape,
}
print(
    json.dumps(
        {
            name: {
                "nodes": sorted(data.get("id", node) for node, data in graph.nodes(data=True)),
                "edges": graph.number_of_edges(),
                "event": graph.nodes["event:awkward"],
                "actor": graph.nodes["actor:formula"],
            }
            for name, graph in graphs.items()
        }
    )
)
