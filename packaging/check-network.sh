#!/usr/bin/env bash
# Runs the packaged program and looks at every socket that its processes open: all commands, all pages drawn without a
# display, the window on a screen of its own, and a walk through the window by its controls. Then commands and pages
# once more in a network namespace that has no interface at all, where everything must come out the same.
#
# Sockets that may be there, each local to the machine:
#   X11                       the display, /tmp/.X11-unix
#   nscd                      the C library looks up the user's name there
#   dbus, at-spi, netlink     GTK asks for a session's services and listens to the kernel for interfaces
#   a probe by Java           its library for files and sockets in one asks once whether the kernel knows IPv4 and IPv6:
#                             such a socket is closed at once, and never connected, bound or written to
set -euo pipefail
cd "$(dirname "$0")/.."
for tool in strace unshare xvfb-run; do
  command -v "$tool" >/dev/null || { echo "$tool is needed" >&2; exit 2; }
done
[ -x target/qadam/bin/qadam ] || mvn -q -B package -DskipTests
qadam=$PWD/target/qadam/bin/qadam
content=$PWD/src/test/resources/app/qadam/content
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# All commands, with what each of them says and writes, into the folder $1; $2… runs the program.
commands() {
  mkdir -p "$1"
  (
    cd "$1"
    shift
    run() { "$@" "$qadam" "${arguments[@]}" >>said 2>&1 || true; }
    while read -r -a arguments; do run "$@" </dev/null; done <<END
new a.qadam --sample
record a.qadam hub-interview 2026-12-01 --reference AH-1
stay a.qadam --in 2026-03-10 --city Almaty
stay a.qadam --list --json
eligibility a.qadam --nationality NL
details a.qadam --check
attach a.qadam cv $content/letter.docx
attach a.qadam diploma $content/pdf-1.7.pdf
attachments a.qadam
extract a.qadam 1 out.docx
pack a.qadam astana-hub hub --all-the-same --on 2027-01-04
packings a.qadam
status a.qadam --on 2027-01-04 --json
due review 2026-11-30
programs a.qadam --currency EUR
compare a.qadam ge-it-residence-permit --pdf side.pdf --on 2027-01-04
means a.qadam --income 3000USD
filters a.qadam
rates a.qadam --set EUR=0.92 --date 2026-11-20
facts a.qadam
photo $content/gps.jpg -o cropped.jpg
check a.qadam
export json a.qadam a.json
export csv a.qadam a.csv --on 2027-01-04
export ics a.qadam a.ics --on 2027-01-04
export pdf a.qadam a.pdf --on 2027-01-04
END
    # What these say and write has the moment in it, and is not the same twice.
    mkdir copies
    echo 'step by step' >words
    timed() { "$@" "$qadam" "${arguments[@]}" >>timed 2>&1 || { tail -n 3 timed >&2; return 1; }; }
    while read -r -a arguments; do timed "$@" </dev/null; done <<END
history a.qadam
undo a.qadam
redo a.qadam
backup a.qadam --to copies
backups a.qadam
import json a.json b.qadam
salvage b.qadam c.qadam
protect b.qadam --new-passphrase-file words
unprotect b.qadam --passphrase-file words
purge a.qadam --all --yes
END
    arguments=(restore a.qadam copies/*/*.qadam)
    timed "$@" </dev/null
  )
}

pages() {
  env -u DISPLAY -u WAYLAND_DISPLAY TMPDIR="$work" JDK_JAVA_OPTIONS="-Dqadam.screens=$1" \
    "${@:2}" "$qadam" >"$1.said" 2>&1
}

# A real window on the sample for half a minute, ended as a session ends it.
window() {
  HOME="$work" XDG_CONFIG_HOME="$work/c" XDG_STATE_HOME="$work/s" \
    xvfb-run -a -s '-screen 0 1400x1000x24' "$@" timeout -s TERM 30 "$qadam" "$work/with/a.qadam" \
    >"$work/window.said" 2>&1 || true
}

trace=(strace -f -qq -e trace=network -e signal=none)
commands "$work/with" "${trace[@]}" -A -o "$work/trace.commands"
pages "$work/pages-with" "${trace[@]}" -o "$work/trace.pages"
window "${trace[@]}" -o "$work/trace.window"

# The walk through the window by its controls: the tests that need a real window, in a Java that is traced.
if [ "${QADAM_WALK:-yes}" = yes ]; then
  . packaging/java25.sh
  mkdir -p "$work/jdk/bin"
  printf '#!/bin/sh\nexec strace -f -qq -A -e trace=network -e signal=none -o "%s" "%s" "$@"\n' \
    "$work/trace.walk" "$java" >"$work/jdk/bin/java"
  chmod +x "$work/jdk/bin/java"
  xvfb-run -a -s '-screen 0 1400x1000x24' mvn -o -q -B -Pwindow test -Djvm="$work/jdk/bin/java" \
    -Dtest="${QADAM_WALKS:-JourneyTest,CompareJourneyTest,HandInJourneyTest,RealWindowTest}" \
    -Dsurefire.failIfNoSpecifiedTests=false >"$work/walk.said" 2>&1 ||
    { tail -n 40 "$work/walk.said" >&2; exit 1; }
fi

# The same without any interface: what is said and written is compared, and every page is drawn.
commands "$work/without" unshare -r -n
pages "$work/pages-without" unshare -r -n
# The JSON tells when each change was made, which is another moment each time.
for name in said a.csv out.docx cropped.jpg; do
  cmp "$work/with/$name" "$work/without/$name"
done
drawn=$(find "$work/pages-with" -name '*.png' | wc -l)
[ "$drawn" -ge 100 ] && [ "$drawn" = "$(find "$work/pages-without" -name '*.png' | wc -l)" ]

cat "$work"/trace.* | sed -E 's/^[0-9]+ +//' >"$work/all"
count() { grep -cE "$1" "$work/all" || true; }
reaches='^(connect|bind|sendto|sendmsg|sendmmsg)\(.*sa_family=AF_INET|^(listen|accept|accept4)\('
known='/\.X11-unix/|/nscd/socket|dbus|/at-spi|AF_NETLINK'
unknown=$(grep -E '^connect\(' "$work/all" | grep -vE "$known" | sort | uniq -c || true)
if [ -n "$unknown" ] || [ "$(count "$reaches")" != 0 ]; then
  echo "connections that nobody has explained:" >&2
  echo "$unknown" >&2
  grep -E "$reaches" "$work/all" >&2 || true
  exit 1
fi
echo "sockets opened: $(count '^socket\('), connected: X11 $(count '^connect\(.*X11-unix'), nscd" \
  "$(count '^connect\(.*nscd'), dbus $(count '^connect\(.*(dbus|at-spi)'), all local to the machine; inet connected," \
  "bound or written to: 0 (probes by Java: $(count '^socket\(AF_INET')); pages drawn without a network: $drawn"
