"""Compares tables, cell by cell, with what programs that are not ours read in them; see check-csv.sh."""

import csv
import json
import sqlite3
import subprocess
import sys
from pathlib import Path

# Comma, quote, UTF-8, from the first line; a format for every column (2 is text); English; quoted cells are text;
# special numbers stay as they are.
READ = "CSV:44,34,76,1,{},1033,true,false"
WRITE = "csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,true,false"
FORMULA = "=+-@\t\r"


def fail(sentence):
    sys.exit(f"check-csv: {sentence}")


def table(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, strict=True))


def compare(written, read, reader, path):
    if len(written) != len(read):
        fail(f"{reader} read {len(read)} lines of {len(written)} in {path.name}")
    cells = 0
    for number, (mine, theirs) in enumerate(zip(written, read), start=1):
        if mine != theirs:
            fail(f"line {number} of {path.name}: {reader} read {theirs} for {mine}")
        cells += len(mine)
    return cells


def office(path, work, columns):
    """What LibreOffice makes of a table: read into a spreadsheet of its own, and written again."""
    profile = f"-env:UserInstallation=file://{work}/profile"
    formats = "/".join(f"{column}/2" for column in range(1, columns + 1))
    for source, target, read in (
        (path, "xlsx", [f"--infilter={READ.format(formats)}"]),
        (work / "xlsx" / f"{path.stem}.xlsx", WRITE, []),
    ):
        folder = work / target.split(":")[0]
        done = subprocess.run(
            ["soffice", profile, "--headless", *read, "--convert-to", target, "--outdir", folder, source],
            capture_output=True,
            text=True,
        )
        if done.returncode != 0 or not (folder / f"{path.stem}.{folder.name}").exists():
            fail(f"LibreOffice did not convert {source.name}: {done.stdout}{done.stderr}")
    return table(work / "csv" / path.name)


def sqlite(path, work):
    """What sqlite3 makes of a table: its header and its rows, all as text."""
    database = work / f"{path.stem}.db"
    done = subprocess.run(
        ["sqlite3", database, f".import --csv {path} t"], capture_output=True, text=True
    )
    if done.returncode != 0 or done.stderr:
        fail(f"sqlite3 did not import {path.name}: {done.stderr}")
    with sqlite3.connect(database) as connection:
        header = [column[1] for column in connection.execute("pragma table_info(t)")]
        kinds = {column[2] for column in connection.execute("pragma table_info(t)")}
        if kinds - {"TEXT", "ANY", ""}:
            fail(f"sqlite3 made columns of {kinds}")
        rows = connection.execute("select * from t order by rowid").fetchall()
    return [header, *(list(row) for row in rows)]


def check_words(written, expected):
    """The cells hold what was given, apart from the apostrophe before a formula."""
    places = [place for place, name in enumerate(written[0]) if name in ("id", "program") or name.endswith("_text")]
    if len(written) - 1 != len(expected) or not places:
        fail(f"{len(written) - 1} lines were written of {len(expected)}")
    for line, words in zip(written[1:], expected):
        given = "'" + words if words[:1] and words[0] in FORMULA else words
        if any(line[place] != given for place in places):
            fail(f"{words!r} was written as {line}")


def main():
    work = Path(sys.argv[1])
    by_office = by_sqlite = 0
    for path in sorted(work.glob("*.csv")):
        written = table(path)
        if any(len(line) != len(written[0]) for line in written):
            fail(f"the lines of {path.name} are not equally long")
        expected = path.with_suffix(".json")
        if expected.exists():
            check_words(written, json.loads(expected.read_text(encoding="utf-8")))
        elif len(written) != 130:
            fail(f"{path.name} has {len(written) - 1} programs, not 129")
        by_office += compare(written, office(path, work, len(written[0])), "LibreOffice", path)
        by_sqlite += compare(written, sqlite(path, work), "sqlite3", path)
    print(f"check-csv: {by_office} cells read back by LibreOffice, {by_sqlite} by sqlite3, 0 differ")


main()
