#!/usr/bin/env bash
# Harms real files in sixteen ways, the same each time for the same seed, and tries with each what can be done with a
# file: opening, reading, looking through, changing, undoing, salvaging. None may end in anything but a plain refusal,
# hang, or crash; a file in which something is found may not lose or gain a byte. Prints its counts on one line.
#
# packaging/check-damage.sh [MUTATIONS] [SEED]     2500 and 7 unless said otherwise; mvn package has made test classes
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
tests=$here/../target/test-classes
lib=$here/../target/qadam/lib

if [ ! -d "$tests" ] || [ ! -d "$lib" ]; then
  echo "There is no program, or there are no test classes: run mvn package first." >&2
  exit 2
fi
. "$here/java25.sh"

# Waiting for a disk to have written says nothing here.
work=$(mktemp -d -p "$([ -w /dev/shm ] && echo /dev/shm || echo "${TMPDIR:-/tmp}")")
trap 'rm -rf "$work"' EXIT
"$java" -Djava.io.tmpdir="$work" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED \
  -cp "$tests:$lib/*" app.qadam.store.DamagingProcess "${1:-2500}" "${2:-7}"
