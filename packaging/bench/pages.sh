#!/usr/bin/env bash
# How long the packaged program takes to change its page, for the first time and later: from the key that asks for it to
# the painted page, with what xdotool takes to press it (some 5 ms). Ratio: to the first change to the same page.
#
#   apt-get install xdotool
#
# packaging/bench/pages.sh [RUNS]     15 runs, each a program that has just started
set -euo pipefail
. "$(dirname "$0")/common.sh"
command -v xdotool >/dev/null || { echo "xdotool is missing: apt-get install xdotool" >&2; exit 2; }
compile "$here"/{Pages,Paint,Screen}.java
"$program/bin/qadam" new "$work/sample.qadam" --sample >/dev/null
open_screen
export HOME=$work XDG_CONFIG_HOME=$work/config XDG_STATE_HOME=$work/state
measure Pages "$work/screen" "${1:-15}" "$program/bin/qadam" "$work/sample.qadam"
