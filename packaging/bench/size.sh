#!/usr/bin/env bash
# How large the packages are.
#
# packaging/bench/size.sh
set -euo pipefail
cd "$(dirname "$0")/../../target/packages"
for file in *.deb *.rpm *.tar.gz; do
  echo "| $file | $(($(stat -c %s "$file") / 1000000)) MB | |"
done
echo "| installed | $(($(du -sb ../package-work/tree | cut -f1) / 1000000)) MB | |"
