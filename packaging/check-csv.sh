#!/usr/bin/env bash
# Reads the tables of programs with programs that are not ours: LibreOffice, which takes each into a spreadsheet and
# writes it again, and sqlite3; every cell must come back as it was written. The tables are all programs, with and
# without a byte order mark, and made-up ones whose names break tables. What it needs on Debian:
#
#   apt-get install --no-install-recommends libreoffice-calc-nogui sqlite3 python3
#
# packaging/check-csv.sh [PROGRAM]     target/qadam/bin/qadam unless said otherwise; mvn package has made test classes
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
qadam=${1:-$here/../target/qadam/bin/qadam}
tests=$here/../target/test-classes
made_up=2000

if [ ! -x "$qadam" ] || [ ! -d "$tests" ]; then
  echo "There is no $qadam, or no test classes: run mvn package first." >&2
  exit 2
fi
for program in soffice sqlite3 python3; do
  if ! command -v "$program" >/dev/null; then
    echo "$program is missing: apt-get install --no-install-recommends libreoffice-calc-nogui sqlite3 python3" >&2
    exit 2
  fi
done
. "$here/java25.sh"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$qadam" programs --csv "$work/plain.csv" >"$work/said"
"$qadam" programs --csv "$work/marked.csv" --bom --currency EUR >"$work/said"
lib=$(dirname "$(readlink -f "$qadam")")/../lib
"$java" -cp "$tests:$lib/*" app.qadam.export.HostileCsv "$work/hostile.csv" "$work/hostile.json" "$made_up"

[ "$(head -c 3 "$work/marked.csv" | od -An -tx1 | tr -d ' ')" = efbbbf ] || {
  echo "check-csv: the byte order mark is missing" >&2
  exit 1
}
[ "$(head -c 3 "$work/plain.csv")" = id, ] || {
  echo "check-csv: the table without a mark does not begin with its heading" >&2
  exit 1
}
if "$qadam" programs --csv "$work/plain.csv" >"$work/said" 2>&1; then
  echo "check-csv: it was written over another file" >&2
  exit 1
fi
python3 "$here/check-csv.py" "$work"
