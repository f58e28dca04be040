#!/usr/bin/env bash
# Packs what is handed in to Astana Hub from the sample, and holds the folder against programs that are not ours:
# sha256sum for the digests, unzip for the ZIP, qpdf, pdffonts and pdftotext for the index. Then lets the disk be full
# in the middle and looks that nothing half is left. What it needs on Debian:
#
#   apt-get install qpdf poppler-utils unzip
#
# packaging/check-pack.sh [PROGRAM]     target/qadam/bin/qadam unless said otherwise
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
qadam=${1:-$here/../target/qadam/bin/qadam}
papers=$here/../src/test/resources/app/qadam/content

if [ ! -x "$qadam" ]; then
  echo "There is no $qadam: run mvn package first." >&2
  exit 2
fi
for tool in sha256sum unzip qpdf pdffonts pdftotext; do
  command -v "$tool" >/dev/null || { echo "$tool is missing: apt-get install qpdf poppler-utils unzip" >&2; exit 2; }
done
fail() { echo "check-pack: $*" >&2; exit 1; }

work=$(mktemp -d)
small=
cleanup() {
  if [ -n "$small" ]; then umount "$small" || true; fi
  rm -rf "$work"
}
trap cleanup EXIT
cd "$work"

"$qadam" new a.qadam --sample
attach() { "$qadam" attach a.qadam "$1" "$papers/$2"; }
attach passport pdf-1.4.pdf
attach passport-translation pdf-1.7.pdf
attach cv letter.docx
attach portfolio pdf-2.0.pdf
attach motivation-letter linearized.pdf
attach criminal-record owner-256.pdf
attach photo gps.jpg
if "$qadam" pack a.qadam astana-hub early 2>missing.txt; then fail "packed although the diploma is missing"; fi
grep -q 'Diploma: No file is attached' missing.txt || fail "the missing diploma is not named"
[ ! -e early ] || fail "a folder is there although nothing was packed"
attach diploma palette.png
if "$qadam" pack a.qadam astana-hub early 2>missing.txt; then fail "packed although a birth date is wrong"; fi
grep -q 'Passport translation: 1 mismatch' missing.txt || fail "the mismatch is not named"
"$qadam" details a.qadam --document passport-translation --set birth-date=1990-04-05 >details.txt

"$qadam" pack a.qadam astana-hub hub
"$qadam" pack a.qadam astana-hub hub.zip --zip --language ru
(cd hub && sha256sum --strict -c SHA256SUMS.txt)
mkdir unpacked
unzip -q hub.zip -d unpacked
(cd unpacked && sha256sum --strict --quiet -c SHA256SUMS.txt)
cmp "$papers/owner-256.pdf" "hub/06 Criminal record certificate.pdf"

for index in 'hub/00 Index.pdf' 'unpacked/00 Index.pdf'; do
  qpdf --check "$index" >/dev/null
  # After two lines of heading, each font says "yes" for being embedded.
  pdffonts "$index" | tail -n +3 | grep -q ' yes ' || fail "$index has no fonts"
  if pdffonts "$index" | tail -n +3 | grep -v ' yes yes '; then fail "a font of $index is not embedded as a part"; fi
done
pdftotext -layout 'hub/00 Index.pdf' - | grep -q 'Papers for: Astana Hub' || fail "the index has no title"
pdftotext -layout 'unpacked/00 Index.pdf' - | grep -q 'Справка о несудимости' || fail "the index is not in Russian"

attach criminal-record owner-40.pdf
"$qadam" packings a.qadam | tee packings.txt
[ "$(grep -c 'Changed since: Criminal record certificate' packings.txt)" = 2 ] || fail "the changed scan is not reported"

echo "== the disk full in the middle"
# A random picture cannot be compressed, so the ZIP does not fit either.
python3 - <<'PY'
import os, struct, zlib
def chunk(kind, data):
    return struct.pack('>I', len(data)) + kind + data + struct.pack('>I', zlib.crc32(kind + data))
rows = b''.join(b'\0' + os.urandom(3 * 1200) for _ in range(1200))
open('large.png', 'wb').write(b'\x89PNG\r\n\x1a\n' + chunk(b'IHDR', struct.pack('>IIBBBBB', 1200, 1200, 8, 2, 0, 0, 0))
    + chunk(b'IDAT', zlib.compress(rows)) + chunk(b'IEND', b''))
PY
"$qadam" attach a.qadam diploma large.png
cp a.qadam before.qadam
full() {
  # In $1 the disk is full, or the largest file is 2 MB.
  local kind
  for kind in '' --zip; do
    if (eval "$2"; "$qadam" pack a.qadam astana-hub "$1/hub" $kind) 2>said.txt; then fail "packed onto a full disk"; fi
    grep -q 'could not be written' said.txt || { cat said.txt >&2; fail "a full disk is not told in a sentence"; }
    [ -z "$(ls -A "$1")" ] || { ls -lA "$1" >&2; fail "something half is left"; }
    cmp a.qadam before.qadam || fail "the record is there without the folder"
  done
}
mkdir limited
full limited 'ulimit -f 2048'
mkdir disk
if mount -t tmpfs -o size=2m tmpfs disk 2>/dev/null; then
  small=$work/disk
  full disk :
else
  echo "no small disk can be mounted here: only the largest size of a file was limited"
fi
[ "$("$qadam" check a.qadam)" = sound ]
echo "packed, reported, and nothing half left"
