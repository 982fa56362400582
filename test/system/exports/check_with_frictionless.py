"""Checks the package of tables in a folder; prints as JSON what is wrong, and how many rows each table has."""

import json
import os
import sys

import frictionless

os.chdir(sys.argv[1])
report = frictionless.validate("tables.zip", type="package")
print(
    json.dumps(
        {
            "problems": report.flatten(["type", "message"]),
            "rows": {task.name: task.stats["rows"] for task in report.tasks},
        }
    )
)
