#!/usr/bin/env bash
# What working out a plan costs, and finding and sorting among 100,000 made-up programs, by JMH. Ratio: to the same
# with 1,000 programs.
#
# packaging/bench/working.sh
set -euo pipefail
cd "$(dirname "$0")/../.."
mvn -q -B -Pbench test-compile exec:exec@bench \
  -Dbench.which='PlanBench.ofTheSample|ProgramBench.(firstLetter|nextLetter|changedLetter)' |
  awk '
    /^(Plan|Program)Bench/ {
      size = ($2 ~ /^[0-9]+$/) ? $2 : ""
      score = ($2 ~ /^[0-9]+$/) ? $5 : $4
      for (i = 1; i <= NF; i++) if ($i == "±") { score = $(i - 1); unit = $(i + 2) }
      sub(/\/op/, "", unit)
      name = $1; sub(/.*\./, "", name)
      small[name] = size == 1000 ? score : small[name]
      printf "| %s%s | %s %s | %s |\n", name, size ? ", " size " programs" : "", score, unit,
        size == 100000 && small[name] ? sprintf("%.0f", score / small[name]) : ""
    }'
