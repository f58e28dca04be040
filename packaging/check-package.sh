#!/usr/bin/env bash
# Looks at the packages of Linux that mvn -Ppackage package has made, one line a check: their size, what Debian's,
# freedesktop.org's and RPM's own tools say of them, whether the unpacked program starts from its AOT cache, and whether
# it builds no page but the first. With --debian it also makes a fresh Debian 12 in a folder, installs the .deb there,
# opens its window from the menu entry and a file by its type, and takes it away again; that must be done as root and
# loads some 300 MB. What it needs on Debian:
#
#   apt-get install lintian desktop-file-utils appstream shared-mime-info rpm xvfb libgtk-3-0   and, for --debian, debootstrap
#
# packaging/check-package.sh [--debian] [FOLDER]     target/packages unless said otherwise
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
fresh=
if [ "${1:-}" = --debian ]; then fresh=yes; shift; fi
packages=$(cd "${1:-$here/../target/packages}" && pwd) || { echo "Run mvn -Ppackage package first." >&2; exit 2; }
work=$(mktemp -d)
display=
cleanup() {
  if [ -n "$display" ]; then kill "$display" 2>/dev/null || true; fi
  for mounted in dev/pts proc; do
    if mountpoint -q "$work/debian/$mounted"; then umount "$work/debian/$mounted"; fi
  done
  rm -rf "$work"
}
trap cleanup EXIT
fail() { echo "check-package: $*" >&2; exit 1; }
ok() { echo "ok: $*"; }
need() { command -v "$1" >/dev/null || fail "$1 is missing: apt-get install $2"; }
one() {
  local found
  found=$(find "$packages" -maxdepth 1 -name "$1")
  [ -n "$found" ] && [ "$(wc -l <<<"$found")" = 1 ] || fail "one $1 is expected, not: $found"
  echo "$found"
}
need lintian lintian
need desktop-file-validate desktop-file-utils
need appstreamcli appstream
need update-mime-database shared-mime-info
need rpm rpm
need Xvfb xvfb

deb=$(one '*.deb')
red=$(one '*.rpm')
archive=$(one '*.tar.gz')
(cd "$packages" && sha256sum --quiet -c SHA256SUMS.txt)
ok "the digests in SHA256SUMS.txt are those of the packages"

bytes=$(stat -c %s "$deb")
[ "$bytes" -le 60000000 ] || fail "the .deb has $bytes bytes, more than 60 MB"
ok "the .deb has $((bytes / 1000000)) MB, at most 60"

lintian --fail-on error "$deb" >"$work/lintian.txt" 2>&1 ||
  { cat "$work/lintian.txt" >&2; fail "lintian finds errors"; }
ok "lintian finds no errors ($(grep -c '^W' "$work/lintian.txt" || true) warnings)"

mkdir "$work/deb"
dpkg-deb -x "$deb" "$work/deb"
share=$work/deb/usr/share
desktop-file-validate "$share/applications/app.qadam.Qadam.desktop"
ok "desktop-file-validate has nothing to say"
appstreamcli validate --no-net "$share/metainfo/app.qadam.Qadam.metainfo.xml" >"$work/appstream.txt" ||
  { cat "$work/appstream.txt" >&2; fail "appstreamcli is not content"; }
ok "appstreamcli validate: $(tail -n 1 "$work/appstream.txt")"
cp -r "$share/mime" "$work/mime"
XDG_DATA_HOME=$work update-mime-database "$work/mime" || fail "the type of file is not understood"
grep -q 'application/vnd.qadam:\*.qadam' "$work/mime/globs2" || fail "*.qadam has no type"
ok "*.qadam gets the type application/vnd.qadam"

# The program, unpacked, under a home of its own.
export HOME=$work/home XDG_CONFIG_HOME=$work/home XDG_STATE_HOME=$work/home
mkdir "$HOME"
qadam=$work/deb/usr/bin/qadam
"$qadam" --version >"$work/version.txt"
"$qadam" new "$work/a.qadam" --sample >/dev/null
[ "$("$qadam" check "$work/a.qadam")" = sound ] || fail "the packaged program finds its own file unsound"
ok "the unpacked program answers: $(head -n 1 "$work/version.txt"), makes a file and finds it sound"
for asked in "programs --json" "due --list --json" "facts --json"; do
  # shellcheck disable=SC2086
  cmp <("$qadam" $asked) <("$here/../target/qadam/bin/qadam" $asked) || fail "packed facts say something else to $asked"
done
ok "the facts say the same packed and as JSON"
[ -z "$(find "$HOME" "${TMPDIR:-/tmp}" -newer "$work/version.txt" \( -name '*sqlitejdbc*' -o -path '*openjfx*' \) -print -quit)" ] ||
  fail "a native library was unpacked"
ok "no native library is unpacked at a start"

# A window, as a person opens it, and what Java tells of it.
exec 3>"$work/number"
Xvfb -displayfd 3 -screen 0 1400x1000x24 2>/dev/null &
display=$!
for _ in $(seq 100); do [ -s "$work/number" ] && break; sleep 0.1; done
DISPLAY=:$(cat "$work/number")
export DISPLAY
JAVA_TOOL_OPTIONS="-Xlog:aot:file=$work/aot.txt -Xlog:class+load:file=$work/load.txt -Xlog:class+init:file=$work/init.txt" \
  "$qadam" "$work/a.qadam" 2>/dev/null &
window=$!
for _ in $(seq 600); do
  if grep -q "Initializing 'app/qadam/desktop/overview/OverviewView'" "$work/init.txt" 2>/dev/null; then break; fi
  kill -0 "$window" 2>/dev/null || fail "the window did not open"
  sleep 0.1
done
# Whatever else would be built is built in the next seconds.
sleep 3
kill "$window"
wait "$window" || true
grep -q 'initial full module graph: enabled' "$work/aot.txt" || fail "the AOT cache does not fit the program"
all=$(grep -c ' source: ' "$work/load.txt")
cached=$(grep -c 'source: shared objects file' "$work/load.txt")
[ $((cached * 100)) -ge $((all * 90)) ] || fail "only $cached of $all classes come from the AOT cache"
ok "$cached of $all classes come from the AOT cache, with the whole graph of modules"
grep -q "Initializing 'app/qadam/facts/PackedTree'" "$work/init.txt" || fail "the facts were parsed at the start"
ok "the facts are read without parsing"
built=$(grep -o "Initializing 'app/qadam/desktop/[a-z]*/[A-Za-z]*View'" "$work/init.txt" | sed "s/.*desktop.//; s/'//" | sort -u)
others=$(grep -vE '^(overview|shell|kit)/' <<<"$built" || true)
[ -z "$others" ] || fail "pages are built before anyone opens them: $others"
ok "no page but the first is built at the start: $(tr '\n' ' ' <<<"$built")"

mkdir "$work/archive"
tar -xzf "$archive" -C "$work/archive"
"$(echo "$work"/archive/qadam-*)/bin/qadam" --version | cmp - "$work/version.txt"
ok "the archive's program runs where it was unpacked"

rpm -K --nosignature "$red" >/dev/null || fail "the .rpm's digests are wrong"
rpm -qp --requires "$red" | grep -q '^gtk3' || fail "the .rpm does not ask for GTK"
ok "the .rpm's digests are right, and it asks for GTK"
if [ "$(id -u)" = 0 ]; then
  mkdir "$work/rpm"
  rpm --root "$work/rpm" --initdb
  rpm --root "$work/rpm" -i --nodeps --ignoreos --noscripts "$red"
  rpm --root "$work/rpm" -V --nodeps qadam || fail "what the .rpm has installed is not what it says"
  "$work/rpm/usr/bin/qadam" --version | cmp - "$work/version.txt"
  rpm --root "$work/rpm" -e --nodeps --noscripts qadam
  [ -z "$(find "$work/rpm" -name '*qadam*')" ] || fail "the .rpm leaves something behind"
  ok "the .rpm installs into a root, runs there, and goes without a trace"
fi

if [ -n "$fresh" ]; then
  [ "$(id -u)" = 0 ] || fail "a fresh Debian can only be made as root"
  "$here/linux/on-a-fresh-debian.sh" "$deb" "$work/debian"
fi
echo "the packages are as they must be"
