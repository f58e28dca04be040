# What the benchmarks have in common: the packaged program, a Java, a folder, and a screen that can be watched.
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
project=$(cd "$here/../.." && pwd)
program=${QADAM:-$project/target/package-work/qadam}
if [ ! -x "$program/bin/qadam" ]; then
  echo "There is no $program: run mvn -Ppackage package first." >&2
  exit 2
fi
. "$project/packaging/java25.sh"
work=$(mktemp -d)
screen=
cleanup() {
  if [ -n "$screen" ]; then kill "$screen" 2>/dev/null || true; fi
  rm -rf "$work"
}
trap cleanup EXIT
export LC_ALL=C.UTF-8

# An Xvfb that keeps its picture in a file, in which Screen.java looks at it.
open_screen() {
  command -v Xvfb >/dev/null || { echo "Xvfb is missing: apt-get install xvfb" >&2; exit 2; }
  mkdir "$work/screen"
  exec 3>"$work/number"
  Xvfb -displayfd 3 -fbdir "$work/screen" -screen 0 1400x1000x24 2>/dev/null &
  screen=$!
  for _ in $(seq 100); do [ -s "$work/number" ] && break; sleep 0.1; done
  DISPLAY=:$(cat "$work/number")
  export DISPLAY
}

# Java programs of this folder, compiled once, with Qadam's libraries where they need them.
measure() {
  "$java" -XX:+UseSerialGC -cp "$work/classes:$project/target/qadam/lib/*" --enable-native-access=ALL-UNNAMED "$@"
}
compile() {
  "$(dirname "$java")/javac" -d "$work/classes" -cp "$project/target/qadam/lib/*" "$@"
}
