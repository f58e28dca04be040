# Sets java to the program of a JDK 25: that of JAVA25_HOME or JAVA_HOME, else one in the usual folder, else the path's.
java=java
for candidate in "${JAVA25_HOME:-}" "${JAVA_HOME:-}" /usr/lib/jvm/*; do
  if [ -n "$candidate" ] && grep -qs '^JAVA_VERSION="25' "$candidate/release"; then
    java=$candidate/bin/java
    break
  fi
done
java=$(command -v "$java")
