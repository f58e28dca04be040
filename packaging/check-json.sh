#!/usr/bin/env bash
# Looks at exports of whole files with programs that are not ours: python3 reads the JSON and holds every row and every
# digest against what sqlite3 reads from the file; then the export is brought back, and sqlite3 dumps of both files must
# be equal. After that a few thousand mutations of a real export: each must be refused with its place, or make a sound
# file. The last line prints the counts. What it needs on Debian:
#
#   apt-get install --no-install-recommends sqlite3 python3
#
# packaging/check-json.sh [PROGRAM]     target/qadam/bin/qadam unless said otherwise; mvn package has made test classes
# MUTATIONS=2000 FILES=6                how many are tried
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
qadam=${1:-$here/../target/qadam/bin/qadam}
tests=${TEST_CLASSES:-$here/../target/test-classes}
mutations=${MUTATIONS:-2000}
files=${FILES:-6}

if [ ! -x "$qadam" ] || [ ! -d "$tests" ]; then
  echo "There is no $qadam, or no test classes: run mvn package first." >&2
  exit 2
fi
for program in sqlite3 python3; do
  if ! command -v "$program" >/dev/null; then
    echo "$program is missing: apt-get install --no-install-recommends sqlite3 python3" >&2
    exit 2
  fi
done
. "$here/java25.sh"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
lib=${LIBRARIES:-$(dirname "$(readlink -f "$qadam")")/../lib/*}
made() {
  "$java" --enable-native-access=ALL-UNNAMED -cp "$tests:$lib" app.qadam.export.MadeUpFiles "$@"
}

made files "$work" "$files"
for file in "$work"/*.qadam; do
  name=${file%.qadam}
  "$qadam" export json "$file" "$name.json" >"$work/said"
  "$qadam" import json "$name.json" "$name.back" >"$work/said"
  # In what order the tables were made is no part of what is kept, and purging changes it.
  sqlite3 "$file" .dump | LC_ALL=C sort >"$name.dump"
  sqlite3 "$name.back" .dump | LC_ALL=C sort | cmp - "$name.dump" || {
    echo "check-json: $(basename "$file") came back otherwise" >&2
    exit 1
  }
  "$qadam" export json "$name.back" "$name.again" >"$work/said"
  cmp "$name.json" "$name.again"
  if "$qadam" import json "$name.json" "$name.back" >"$work/said" 2>&1; then
    echo "check-json: a file was written over" >&2
    exit 1
  fi
done
counts=$(python3 "$here/check-json.py" "$work")
tried=$(made mutations "$work" "$mutations")
echo "$counts, $tried"
