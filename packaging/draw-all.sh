#!/usr/bin/env bash
# Draws every page, form, menu and message: three languages, light and dark, three sizes of the window and four of the
# text, without a display; then contact sheets of nine, where ImageMagick is there. The whole is many thousand pictures.
#
# packaging/draw-all.sh [OUT] [--pages=overview,stage] [--languages=en,ru,kk] [--themes=light,dark,contrast-light,contrast-dark]
#                       [--sizes=900x600,1280x800] [--text=100,150]
# Before it: mvn package, which makes target/qadam and the test classes.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
out=$here/../target/pictures
if [ $# -gt 0 ] && [[ $1 != --* ]]; then
  out=$1
  shift
fi
lib=${QADAM_LIB:-$here/../target/qadam/lib/*}
tests=${QADAM_TESTS:-$here/../target/test-classes}
if [ ! -d "$tests" ]; then
  echo "There are no test classes: run mvn package first." >&2
  exit 2
fi
. "$here/java25.sh"
mkdir -p "$out"
sizes=900x600,1280x800,1920x1080
themes=light,dark
languages=en,ru,kk
rest=()
for argument in "$@"; do
  case $argument in
    --sizes=*) sizes=${argument#--sizes=} ;;
    --themes=*) themes=${argument#--themes=} ;;
    --languages=*) languages=${argument#--languages=} ;;
    *) rest+=("$argument") ;;
  esac
done

# A process for each size, theme and language, one on each core: JavaFX keeps what it draws without a display of every page
# that is held, and with all looks in one process that comes to more than two GB.
draw() {
  "$java" --enable-native-access=ALL-UNNAMED -XX:+UseSerialGC -Xmx2g -cp "$tests:$lib" \
    app.qadam.desktop.AllPictures "$out" "--sizes=$1" "--themes=$2" "--languages=$3" "${rest[@]}"
}
running=()
failed=0
for size in ${sizes//,/ }; do
  for theme in ${themes//,/ }; do
    for language in ${languages//,/ }; do
      if [ "${#running[@]}" -ge "$(nproc)" ]; then
        wait "${running[0]}" || failed=1
        running=("${running[@]:1}")
      fi
      draw "$size" "$theme" "$language" &
      running+=($!)
    done
  done
done
for one in "${running[@]}"; do wait "$one" || failed=1; done
[ "$failed" = 0 ] || { echo "not everything was drawn" >&2; exit 1; }
echo "$(ls "$out" | grep -vc '^sheet') pictures"

if command -v montage >/dev/null; then
  # One size to a sheet, in the order in which they were drawn; made small as they are read, for there are many.
  for size in $(ls "$out" | grep -v '^sheet' | grep -oE '[0-9]+x[0-9]+-(contrast-)?[a-z]+-[a-z]+(-[0-9]+)?' | sort -u); do
    (cd "$out" && montage "./*-$size.png[640x]" -tile 3x3 -geometry +6+6 "sheet-$size.png")
  done
  echo "and $(ls "$out" | grep -c '^sheet') contact sheets"
fi
