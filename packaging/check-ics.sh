#!/usr/bin/env bash
# Reads the calendar that Qadam writes with programs that are not ours: Python's icalendar, libical (the one in
# Evolution), and khal, which keeps it as a calendar program does, in three time zones; then changes a date and takes
# one away, and looks whether each export takes the place of the one before. What it needs on Debian:
#
#   apt-get install khal python3-icalendar gir1.2-ical-3.0 python3-gi
#
# packaging/check-ics.sh [PROGRAM]     target/qadam/bin/qadam unless said otherwise
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
qadam=${1:-$here/../target/qadam/bin/qadam}

if [ ! -x "$qadam" ]; then
  echo "There is no $qadam: run mvn package first." >&2
  exit 2
fi
if ! command -v khal >/dev/null; then
  echo "khal is missing: apt-get install khal" >&2
  exit 2
fi
for python in /usr/bin/python3 python3; do
  if "$python" -c 'import icalendar, gi; gi.require_version("ICalGLib", "3.0")' 2>/dev/null; then
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
    "$python" "$here/check-ics.py" "$qadam" "$work"
    exit
  fi
done
echo "Python's readers are missing: apt-get install python3-icalendar gir1.2-ical-3.0 python3-gi" >&2
exit 2
