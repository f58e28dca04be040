#!/usr/bin/env bash
# Makes the packages of Linux from the program that jpackage has put together: the tree as it is installed, and of it
# a .deb and an .rpm; and a plain archive of the program. jpackage makes packages as well, but puts them into /opt,
# without a program on the path, a manual page, the texts of the licences, or a type of file with its icon in all sizes,
# and none of that can be told it. dpkg-deb and rpmbuild need only a tree and a list.
#
# SOURCE_DATE_EPOCH=SECONDS packages.sh PROGRAM TARGET VERSION     PROGRAM is jpackage's folder
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
program=$1 target=$2 version=$3
project=$(cd "$here/../.." && pwd)
work=$(dirname "$program")
tree=$work/tree
day=$(LC_ALL=C date -u -d "@$SOURCE_DATE_EPOCH" +%F)
machine=$(uname -m)
umask 022

filled() { sed -e "s/@VERSION@/$version/g" -e "s/@DATE@/$day/g" "$@"; }
put() { install -D -m 644 "$1" "$tree/$2"; }
# All of a folder with one time, so that two builds are the same.
settle() { find "$1" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +; }

# Only tools for programmers read it.
rm -f "$program/lib/runtime/lib/jrt-fs.jar"
command -v strip >/dev/null || { echo "strip is missing: apt-get install binutils" >&2; exit 2; }
chmod -R u+w,go-w "$program"
find "$program" -type f \( -name '*.so' -o -name jexec -o -name jspawnhelper -o -path '*/runtime/bin/*' \) \
  -exec strip --strip-unneeded {} +
# Libraries are loaded, not started.
find "$program" -name '*.so' -exec chmod 644 {} +

rm -rf "$tree"
mkdir -p "$tree/usr/bin" "$tree/usr/lib"
cp -a "$program" "$tree/usr/lib/qadam"
ln -s ../lib/qadam/bin/qadam "$tree/usr/bin/qadam"

# What belongs to the package instead of the program.
doc=usr/share/doc/qadam
for paper in README.md sbom.json licences LICENSE; do
  mkdir -p "$tree/$doc"
  mv "$tree/usr/lib/qadam/lib/app/$paper" "$tree/$doc/"
done
rm "$tree/$doc/LICENSE"
gzip -9n "$tree/$doc/sbom.json"
gzip -9nc "$project/packaging/CHANGELOG.md" >"$tree/$doc/changelog.gz"
put "$here/copyright" "$doc/copyright"
filled "$here/changelog" | sed "s/@MOMENT@/$(LC_ALL=C date -u -R -d "@$SOURCE_DATE_EPOCH")/" |
  gzip -9n >"$tree/$doc/changelog.Debian.gz"

put "$here/app.qadam.Qadam.desktop" usr/share/applications/app.qadam.Qadam.desktop
put "$here/qadam.xml" usr/share/mime/packages/qadam.xml
mkdir -p "$tree/usr/share/metainfo" "$tree/usr/share/man/man1"
filled "$here/app.qadam.Qadam.metainfo.xml" >"$tree/usr/share/metainfo/app.qadam.Qadam.metainfo.xml"
filled "$here/qadam.1" | gzip -9n >"$tree/usr/share/man/man1/qadam.1.gz"
icons=usr/share/icons/hicolor
for size in 16 24 32 48 64 128 256 512; do
  put "$project/packaging/icon/qadam-$size.png" "$icons/${size}x$size/apps/qadam.png"
  put "$project/packaging/icon/qadam-file-$size.png" "$icons/${size}x$size/mimetypes/application-vnd.qadam.png"
done
put "$project/packaging/icon/qadam.svg" $icons/scalable/apps/qadam.svg
put "$project/packaging/icon/qadam-file.svg" $icons/scalable/mimetypes/application-vnd.qadam.svg
settle "$tree"

archive() {
  local folder=$work/archive/qadam-$version
  rm -rf "$work/archive"
  mkdir -p "$folder/share"
  cp -a "$program/." "$folder"
  cp -a "$tree/usr/share/applications" "$tree/usr/share/icons" "$tree/usr/share/metainfo" "$tree/usr/share/mime" \
    "$tree/usr/share/man" "$folder/share"
  settle "$folder"
  tar --sort=name --owner=0 --group=0 --numeric-owner --format=gnu -C "$work/archive" -c "qadam-$version" |
    gzip -6n >"$target/qadam-$version-linux-$machine.tar.gz"
}

deb() {
  command -v dpkg-deb >/dev/null || { echo "no .deb: dpkg-deb is missing"; return; }
  local architecture kilobytes root=$work/deb
  architecture=$(dpkg --print-architecture)
  kilobytes=$(du -sk --apparent-size "$tree" | cut -f1)
  rm -rf "$root"
  cp -a "$tree" "$root"
  put_override "$root"
  mkdir "$root/DEBIAN"
  filled -e "s/@ARCHITECTURE@/$architecture/" -e "s/@KILOBYTES@/$kilobytes/" "$here/control" >"$root/DEBIAN/control"
  (cd "$root" && find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum) >"$root/DEBIAN/md5sums"
  settle "$root"
  # Levels above this one take minutes and save two MB.
  dpkg-deb --root-owner-group -Zxz -z1 --build "$root" "$target/qadam_$version-1_$architecture.deb"
}

put_override() {
  install -D -m 644 "$here/lintian-overrides" "$1/usr/share/lintian/overrides/qadam"
}

rpm() {
  command -v rpmbuild >/dev/null || { echo "no .rpm: rpmbuild is missing"; return; }
  local top=$work/rpm
  rm -rf "$top"
  mkdir -p "$top"
  rpmbuild -bb --quiet --define "_topdir $top" --define "tree $tree" --define "the_version $version" \
    --define "_rpmdir $target" --define "_build_name_fmt %%{NAME}-%%{VERSION}-%%{RELEASE}.%%{ARCH}.rpm" \
    --define "_buildhost localhost" --define "use_source_date_epoch_as_buildtime 1" \
    --define "clamp_mtime_to_source_date_epoch 1" "$here/qadam.spec"
}

archive
deb
rpm
(cd "$target" && sha256sum -- * >SHA256SUMS.txt && ls -l)
