"""Checks entities, one a line on standard input, against the model of FollowTheMoney; prints what is wrong."""

import json
import sys

from followthemoney import model

entities = [json.loads(line) for line in sys.stdin]
ids = {entity["id"] for entity in entities}
for entity in entities:
    where = f"{entity['schema']} {entity['id']}"
    schema = model.get(entity["schema"])
    if schema is None or schema.abstract:
        print(f"{where}: no such schema")
        continue
    schema.validate(entity)
    for name, values in entity["properties"].items():
        prop = schema.get(name)
        if prop is None:
            print(f"{where}: no property {name}")
            continue
        proxy = model.get_proxy({"id": entity["id"], "schema": schema.name, "properties": {}})
        for value in values:
            proxy.add(name, value)
        if set(proxy.get(name)) != set(values):
            print(f"{where}: {name} {values} is read as {proxy.get(name)}")
        if prop.type.name == "entity":
            for value in set(values) - ids:
                print(f"{where}: {name} leads nowhere, to {value}")
            for other in (one for one in entities if one["id"] in values):
                if prop.range is not None and not model.get(other["schema"]).is_a(prop.range):
                    print(f"{where}: {name} cannot be a {other['schema']}")
