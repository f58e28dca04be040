#!/usr/bin/env bash
# Holds protected files against a reader that is not ours in any part (python3-argon2, python3-cryptography, sqlite3),
# then ends a process that saves, protects, changes the passphrase and takes it away, many times in the middle.
# What it needs on Debian:
#
#   apt-get install sqlite3 python3-argon2 python3-cryptography
#
# packaging/check-protected.sh [KILLS [PROGRAM]]     200 of each kind and target/qadam/bin/qadam unless said otherwise
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
kills=${1:-200}
qadam=${2:-$here/../target/qadam/bin/qadam}
# Debian's own Python has Debian's packages, another one before it on the path has not.
python=/usr/bin/python3
[ -x "$python" ] || python=python3

if [ ! -x "$qadam" ]; then
  echo "There is no $qadam: run mvn package first." >&2
  exit 2
fi
command -v sqlite3 >/dev/null || { echo "sqlite3 is missing: apt-get install sqlite3" >&2; exit 2; }
"$python" -c 'import argon2, cryptography' 2>/dev/null ||
  { echo "apt-get install python3-argon2 python3-cryptography" >&2; exit 2; }
fail() { echo "check-protected: $*" >&2; exit 1; }

work=$(mktemp -d)
small=
cleanup() {
  if [ -n "$small" ]; then umount "$small" || true; fi
  rm -rf "$work"
}
trap cleanup EXIT
printf 'Қадам, шаг за шагом\n' >"$work/words"
printf 'another long one\r\n' >"$work/other"
export QADAM_PASSPHRASE_FILE=$work/words
file=$work/a.qadam
rows() { sqlite3 "$1" .dump; }
read_as() { "$python" "$here/read-protected.py" "$1" "$2" "$3"; }
refused() {
  # What the reader says of a file ($2) with a passphrase ($3) ends with exit code $1.
  local code=0
  read_as "$2" "$3" "$work/never" 2>"$work/said" || code=$?
  [ "$code" = "$1" ] || { cat "$work/said" >&2; fail "the reader ends with $code, not $1"; }
  [ ! -e "$work/never" ] || fail "something refused was written"
}

"$qadam" new "$file" --sample
for paper in pdf-1.4.pdf pdf-2.0.pdf; do
  "$qadam" attach "$file" portfolio "$here/../src/test/resources/app/qadam/content/$paper"
done
rows "$file" >"$work/before.sql"

"$qadam" protect "$file" --new-passphrase-file "$work/words"
[ "$(stat -c %a "$file")" = 600 ] || fail "others can read the file"
if sqlite3 "$file" .schema 2>/dev/null; then fail "SQLite opens a protected file"; fi
read_as "$file" "$work/words" "$work/read.sqlite"
rows "$work/read.sqlite" | cmp - "$work/before.sql" || fail "the other reader finds other rows"
refused 1 "$file" "$work/other"
[ "$("$qadam" check "$file")" = sound ]

"$qadam" record "$file" hub-interview 2026-11-21
"$qadam" protect "$file" --change --new-passphrase-file "$work/other"
refused 1 "$file" "$work/words"
read_as "$file" "$work/other" "$work/changed.sqlite"
export QADAM_PASSPHRASE_FILE=$work/other

head -c -1 "$file" >"$work/cut.qadam"
# Every bit of one byte is turned: a fixed letter would be the byte that stands there in one file of 256.
"$python" - "$file" "$work/flipped.qadam" <<'END'
import sys
data = bytearray(open(sys.argv[1], "rb").read())
data[70000] ^= 0xFF
open(sys.argv[2], "wb").write(data)
END
for damaged in cut flipped; do
  refused 2 "$work/$damaged.qadam" "$work/other"
  if "$qadam" check "$work/$damaged.qadam" 2>>"$work/told"; then fail "$damaged is told as sound"; fi
done
grep -q 'cut short' "$work/told" || fail "a cut is not told"
grep -q 'not as Qadam wrote' "$work/told" || fail "tampering is not told"

mkdir "$work/disk"
if mount -t tmpfs -o size=2m tmpfs "$work/disk" 2>/dev/null; then
  small=$work/disk
  cp "$file" "$small/a.qadam"
  # Room for the lock is left, and for nothing of the file's size.
  head -c 4m /dev/zero >"$small/filler" 2>/dev/null || true
  truncate -s -40k "$small/filler"
  if "$qadam" record "$small/a.qadam" hub-approved 2026-11-22 2>"$work/said"; then fail "saved onto a full disk"; fi
  grep -q 'The disk is full' "$work/said" || { cat "$work/said" >&2; fail "a full disk is not told"; }
  cmp "$file" "$small/a.qadam" || fail "a full disk changed the file"
  [ "$(ls "$small" | tr '\n' ' ')" = 'a.qadam filler ' ] || { ls "$small" >&2; fail "something half is left"; }
else
  echo "no small disk can be mounted here: a full one was not tried"
fi

"$qadam" unprotect "$file"
rows "$file" | cmp - <(rows "$work/changed.sqlite") || fail "taking the passphrase away changed a row"
echo "read by another reader, row by row; refused as wrong passphrase, cut short and changed"

[ "$kills" -gt 0 ] || exit 0
cd "$here/.."
QADAM_PROTECTED_KILLS=$kills mvn -B test -Dtest=KilledWhileProtectingTest -Dsurefire.failIfNoSpecifiedTests=false |
  tee "$work/kills" | grep -E 'kills survived|ERROR' || true
[ "$(grep -c "kills survived: $kills," "$work/kills")" = 2 ] || fail "not every kill was survived"
