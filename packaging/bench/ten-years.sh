#!/usr/bin/env bash
# How much longer a file of ten years of use (5,000 rows of history, 300 attached files, 500 MB) takes to open than the
# sample: from the start of the process to the painted page, in one interleaved run. Wants 1.2 GB of disk.
#
# packaging/bench/ten-years.sh [RUNS]     15 runs
set -euo pipefail
. "$(dirname "$0")/common.sh"
runs=${1:-15}
compile "$here"/{Start,Paint,Screen,TenYears}.java
"$program/bin/qadam" new "$work/sample.qadam" --sample >/dev/null
measure TenYears "$work/ten-years.qadam"
open_screen
# Backups are verified once a day, at the first opening, which is not counted.
measure Start "$work/screen" "$runs" 0 \
  "the sample=exec $program/bin/qadam $work/sample.qadam" \
  "**ten years of use**=exec $program/bin/qadam $work/ten-years.qadam"
