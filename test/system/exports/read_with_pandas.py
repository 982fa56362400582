"""Reads the CSV and the tables in a folder, and prints what they hold of the event, as JSON."""

import io
import json
import sys
import zipfile

import pandas

folder = sys.argv[1]


def told(table):
    """Columns with a type of their own, how many rows, and those of the event."""
    key = "id" if "id" in table else "event"
    rows = table[table[key].isin(["event:awkward", "claim:used"])]
    return {
        "rows": len(table),
        "types": {name: str(kind) for name, kind in table.dtypes.items()},
        "found": json.loads(rows.to_json(orient="records", date_format="iso")),
    }


def tables(form, read):
    with zipfile.ZipFile(f"{folder}/{form}.zip") as package:
        names = [name for name in package.namelist() if not name.endswith(".json")]
        return {name.split(".")[0]: told(read(io.BytesIO(package.read(name)))) for name in names}


print(
    json.dumps(
        {
            "csv": told(pandas.read_csv(f"{folder}/csv.csv")),
            "tables": tables("tables", pandas.read_csv),
            "parquet": tables("parquet", pandas.read_parquet),
        }
    )
)
