#!/usr/bin/env bash
# How long until the first page is painted, from the start of the process, under one Xvfb and in one interleaved run:
# packaged Qadam with the sample, an empty JavaFX window with the same Java, and programs that people know. With --memory
# also what each holds after 10 s at rest. What it needs on Debian:
#
#   apt-get install xvfb libgtk-3-0   and, to compare with them, libreoffice-calc libreoffice-gtk3 gnucash keepassxc
#   python3-gnucash libdbd-sqlite3 sqlite3
#
# packaging/bench/start.sh [--memory] [RUNS]     15 runs; prints rows of a table: program, median (range), ratio
set -euo pipefail
. "$(dirname "$0")/common.sh"
idle=0
if [ "${1:-}" = --memory ]; then idle=10; shift; fi
runs=${1:-15}
qadam=$program/bin/qadam
runtime=$program/lib/runtime

"$qadam" new "$work/sample.qadam" --sample >/dev/null
compile "$here"/{Start,Paint,Screen}.java
"$(dirname "$java")/javac" -d "$work/empty" --module-path "$project/target/package-work/modules" \
  --add-modules javafx.controls "$here/EmptyWindow.java"
"$(dirname "$java")/jar" --create --file "$work/empty.jar" -C "$work/empty" .
open_screen

# The same Java with the archive of its own classes that every JDK brings along, and with an AOT cache of its own.
cp -a "$runtime" "$work/runtime"
cp "$work/runtime/bin/qadam" "$work/runtime/bin/java"
"$work/runtime/bin/java" -Xshare:dump >/dev/null 2>&1
empty="--enable-native-access=javafx.graphics --add-modules javafx.controls -cp $work/empty.jar EmptyWindow"
small="-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
# shellcheck disable=SC2086
{
  "$work/runtime/bin/java" $small -XX:AOTMode=record -XX:AOTConfiguration="$work/empty.conf" $empty >/dev/null 2>&1 &
  training=$!
  sleep 8
  kill $training
  wait $training || true
  "$work/runtime/bin/java" $small -XX:AOTMode=create -XX:AOTConfiguration="$work/empty.conf" \
    -XX:AOTCache="$work/empty.aot" $empty >/dev/null 2>&1
}

programs=(
  "empty JavaFX window, no AOT cache=exec $work/runtime/bin/java $empty"
  "**Qadam with the sample**=exec $qadam $work/sample.qadam"
  "Qadam, looking for OpenGL all the same=exec env JAVA_TOOL_OPTIONS=-Dprism.order=es2,sw $qadam $work/sample.qadam"
  "empty JavaFX window, AOT cache=exec $work/runtime/bin/java $small -XX:AOTCache=$work/empty.aot $empty"
)
if command -v soffice >/dev/null; then
  # A lock stays behind when it is ended, here and below.
  "$qadam" programs --csv "$work/programs.csv" >/dev/null
  programs+=("LibreOffice Calc, table of programs=rm -f $work/.~lock.*; exec soffice --norestore --nologo --nofirststartwizard --calc --infilter=CSV:44,34,76,1 $work/programs.csv")
fi
if command -v gnucash >/dev/null && command -v sqlite3 >/dev/null; then
  "$here/gnucash-book.sh" "$work/book.gnucash" 2>/dev/null
  programs+=("GnuCash, SQLite book=sqlite3 $work/book.gnucash 'delete from gnclock' && exec gnucash sqlite3://$work/book.gnucash")
fi
if command -v keepassxc >/dev/null; then
  programs+=("KeePassXC=exec keepassxc")
fi
measure Start "$work/screen" "$runs" "$idle" "${programs[@]}"
