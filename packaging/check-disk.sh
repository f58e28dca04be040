#!/usr/bin/env bash
# Changes a file on disks that fail: strace lets the calls that write, force, shorten and delete fail with an error of
# the disk and with no space; and, for the administrator, on a small disk that is full, and on one that may only be read.
# After each run the file is held against what the process had told. What it needs on Debian:
#
#   apt-get install strace
#
# packaging/check-disk.sh [COUNT [PROGRAM]]     10 runs for each kind of fault, and target/qadam/bin/qadam; mvn package
#                                               has made test classes
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
count=${1:-10}
qadam=${2:-$here/../target/qadam/bin/qadam}
tests=$here/../target/test-classes

if [ ! -x "$qadam" ] || [ ! -d "$tests" ]; then
  echo "There is no $qadam, or no test classes: run mvn package first." >&2
  exit 2
fi
if ! command -v strace >/dev/null; then
  echo "strace is missing: apt-get install strace" >&2
  exit 2
fi
if [ "$(id -u)" = 0 ] && [ -z "${QADAM_OWN_MOUNTS:-}" ]; then
  # What is mounted here nobody else sees, and it goes with this script.
  exec env QADAM_OWN_MOUNTS=1 unshare --mount "$0" "$@"
fi
. "$here/java25.sh"
lib=$(dirname "$(readlink -f "$qadam")")/../lib

work=$(mktemp -d)
trap 'umount "$work/small" 2>/dev/null || true; rm -rf "$work"' EXIT
faults() {
  "$java" --enable-native-access=ALL-UNNAMED -XX:+UseSerialGC -cp "$tests:$lib/*" app.qadam.store.DiskFaults "$work" "$@"
}
expect() {
  if ! grep -q "$1" <<<"$2"; then
    echo "check-disk: expected $1" >&2
    exit 1
  fi
}

said=$(faults "$count")
echo "failing calls: $said"

if [ "$(id -u)" != 0 ]; then
  echo "full and read-only disk: left out, only the administrator can mount them"
  exit 0
fi
mkdir "$work/small"
mount -t tmpfs -o size=1m none "$work/small"
"$qadam" new "$work/small/case.qadam" >/dev/null
said=$(faults 1 "$work/small/case.qadam")
echo "full disk: $said"
expect "disk-full=" "$said"
mount -o remount,size=64m "$work/small"
said=$(faults 1 "$work/small/case.qadam")
echo "the same, with room again: $said"
expect "refused in words: {}" "$said"
mount -o remount,ro "$work/small"
said=$(faults 1 "$work/small/case.qadam")
echo "read-only disk: $said"
expect "{read-only=1}" "$said"
"$qadam" status "$work/small/case.qadam" >/dev/null
echo "read-only disk: status reads it"
