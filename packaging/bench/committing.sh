#!/usr/bin/env bash
# What one saved change costs against a bare SQLite transaction through the same driver on the same disk, in turns.
#
# packaging/bench/committing.sh [RUNS]     200 of each
set -euo pipefail
. "$(dirname "$0")/common.sh"
compile "$here/Committing.java"
mkdir -p "$project/target"
measure -XX:TieredStopAtLevel=1 Committing "$project/target" "${1:-200}"
rm -rf "$project"/target/committing*
