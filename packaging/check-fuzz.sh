#!/usr/bin/env bash
# Searches with Jazzer, which follows what the code does with its input, for input on which a reader fails: a line of
# the history, a whole file, pages to carve, facts, rates, filters, sums, lengths of stay, files to attach, photos.
# Prints a line for each reader and ends with 1 when something was found. What is found is kept among the tests'
# resources, from where the suite repeats it.
#
# packaging/check-fuzz.sh [SECONDS]     for each reader, 30 unless said otherwise; mvn package has made test classes
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
seconds=${1:-30}
. "$here/packaging/java25.sh"
cd "$here"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mvn -q -B dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile="$work/libraries" >"$work/said" 2>&1
libraries=$(cat "$work/libraries")

# Each reader as class::method; a folder for what one run learns is kept only while it lasts.
readers=$(grep -rl --include='*FuzzTest.java' FuzzTest src/test/java | sort | while read -r source; do
  class=${source#src/test/java/}
  class=${class%.java}
  sed -n '/@FuzzTest/{n;s/^  void \([A-Za-z]*\)(.*/\1/p;}' "$source" | sed "s|^|${class//\//.}::|"
done)
found=0
count=0
runs=0
for reader in $readers; do
  count=$((count + 1))
  mkdir -p "$work/corpus"
  seeds=src/test/resources/$(echo "${reader%%::*}" | tr . /)Inputs/${reader##*::}
  [ -d "$seeds" ] || seeds=
  code=0
  "$java" -Xmx1g -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true \
    -cp "target/test-classes:target/classes:$libraries" com.code_intelligence.jazzer.Jazzer \
    --target_class="${reader%%::*}" --target_method="${reader##*::}" \
    --instrumentation_includes='app.qadam.**' --reproducer_path="$work" \
    "$work/corpus" $seeds -max_total_time="$seconds" -artifact_prefix="$work/" -timeout=30 \
    >"$work/said" 2>&1 || code=$?
  done=$(sed -n 's/^Done \([0-9]*\) runs.*/\1/p;s/^stat::number_of_executed_units: *//p' "$work/said" | tail -1)
  runs=$((runs + ${done:-0}))
  if [ "$code" -ne 0 ]; then
    found=$((found + 1))
    grep -m 12 -A 12 '^== Java Exception\|ERROR' "$work/said" || tail -20 "$work/said"
  fi
  echo "$reader: ${done:-?} inputs tried"
  rm -rf "$work/corpus"
done
echo "readers fuzzed: $count, seconds each: $seconds, inputs tried: $runs, readers that failed: $found"
[ "$found" -eq 0 ]
