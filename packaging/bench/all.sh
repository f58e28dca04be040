#!/usr/bin/env bash
# Makes the whole table of benchmarks in one run, as it stands in the README. The machine should have nothing else to do.
#
# packaging/bench/all.sh [RUNS]     15 runs of each start; about half an hour
set -euo pipefail
cd "$(dirname "$0")"
runs=${1:-15}
heading() { printf '\n| %s | median (range) | ratio |\n|---|---|---|\n' "$1"; }
echo "$(date -u +%F), $(nproc) cores, $(sed -n 's/^model name.*: //p' /proc/cpuinfo | head -n 1), $(uname -sr)"
heading "start of the process to the painted first page"
./start.sh --memory "$runs"
heading "size of the package"
./size.sh
heading "saving"
./committing.sh
heading "opening"
./ten-years.sh "$runs"
heading "changing the page"
./pages.sh "$runs"
heading "working out a plan, filtering 100,000 programs"
./working.sh
