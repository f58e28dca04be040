"""Holds each export in a folder against its file, read with sqlite3 alone; prints what was compared."""

import base64
import glob
import hashlib
import json
import os
import sqlite3
import sys


def once(pairs):
    names = [name for name, _ in pairs]
    assert len(names) == len(set(names)), "a name stands twice"
    return dict(pairs)


def compare(file, export):
    with open(export, encoding="utf-8") as text:
        told = json.load(text, object_pairs_hook=once)
    tables = sqlite3.connect(f"file:{file}?mode=ro", uri=True)
    tables.row_factory = sqlite3.Row
    version = tables.execute("PRAGMA user_version").fetchone()[0]
    assert told["schema"] == version, f"schema {told['schema']} instead of {version}"
    names = [
        row[0]
        for row in tables.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
    ]
    assert set(told["tables"]) == set(names), "other tables"
    rows = digests = 0
    for name in names:
        there = [dict(row) for row in tables.execute(f"SELECT * FROM {name}")]
        out = told["tables"][name]
        if name == "contents":
            for one in out:
                one["bytes"] = base64.b64decode(one["bytes"], validate=True)
                assert hashlib.sha256(one["bytes"]).hexdigest() == one["sha256"], "a digest does not fit"
                digests += 1
        assert out == there, f"{name} differs"
        rows += len(out)
    assert os.stat(export).st_mode & 0o077 == 0, "others can read the export"
    return len(names), rows, digests


total_files = total_rows = total_digests = tables = 0
for export in sorted(glob.glob(os.path.join(sys.argv[1], "*.json"))):
    tables, rows, digests = compare(export[: -len(".json")] + ".qadam", export)
    total_files += 1
    total_rows += rows
    total_digests += digests
assert total_files and total_rows and total_digests, "nothing was compared"
print(
    f"files taken out and brought back: {total_files}, tables in each: {tables}, rows equal: {total_rows}, "
    f"contents with their digest: {total_digests}",
    end="",
)
