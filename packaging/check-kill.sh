#!/usr/bin/env bash
# Kills processes that change a file (SIGKILL, at moments that follow from a fixed seed: while Java starts, while the
# file is opened, in the middle of changes), and processes that bring files of each older version to today's. After each
# kill the file is held against what the process had told: every change told as saved is there, at most one more is,
# SQLite's and Qadam's own checks find nothing, and the next opening succeeds at once.
#
# packaging/check-kill.sh [COUNT [PROGRAM]]     500 kills, and target/qadam/bin/qadam; mvn package has made test classes
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
count=${1:-500}
qadam=${2:-$here/../target/qadam/bin/qadam}
tests=$here/../target/test-classes

if [ ! -x "$qadam" ] || [ ! -d "$tests" ]; then
  echo "There is no $qadam, or no test classes: run mvn package first." >&2
  exit 2
fi
. "$here/java25.sh"
lib=$(dirname "$(readlink -f "$qadam")")/../lib

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# Classes that lie in archives are loaded faster, which counts when Java is started hundreds of times.
"$(dirname "$java")/jar" --create --file "$work/tests.jar" -C "$tests" .
run() {
  "$java" --enable-native-access=ALL-UNNAMED -XX:+UseSerialGC -cp "$work/tests.jar:$lib/*" "$@"
}
run app.qadam.store.Kills "$work" "$count"
run app.qadam.store.KilledUpgrades "$work" $(((count + 9) / 10))
