#!/usr/bin/env bash
# Makes a fresh Debian 12 in a folder and tries a .deb there as a person would: apt install, the window from the menu
# entry, a file by its type, removal. Part of packaging/check-package.sh --debian.
#
# on-a-fresh-debian.sh DEB FOLDER     as root; the folder is not there yet; a shot of the window stays in target
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
deb=$1 root=$2
shots=$here/../../target/debian
fail() { echo "check-package: $*" >&2; exit 1; }
ok() { echo "ok: $*"; }
command -v debootstrap >/dev/null || fail "debootstrap is missing: apt-get install debootstrap"
# In a world of processes of its own, so that nothing outside is touched, and nothing stays.
if [ "${QADAM_ALONE:-}" != yes ]; then
  QADAM_ALONE=yes exec unshare --pid --mount --fork --kill-child "$0" "$@"
fi
away() { for mounted in dev/pts proc; do if mountpoint -q "$root/$mounted"; then umount "$root/$mounted"; fi; done; }
trap away EXIT
unset DISPLAY HOME XDG_CONFIG_HOME XDG_STATE_HOME
export LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive
inside() { chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
person() { inside runuser -u person -- env HOME=/home/person DISPLAY=:7 "$@"; }

debootstrap --variant=minbase bookworm "$root" >"$root.log" 2>&1 || { tail -n 20 "$root.log" >&2; fail "no Debian"; }
# The way to the packages is the one of this machine.
cp /etc/apt/apt.conf.d/* "$root/etc/apt/apt.conf.d/" 2>/dev/null || true
mount -t proc proc "$root/proc"
mount --bind /dev/pts "$root/dev/pts"
inside apt-get update -q >>"$root.log" 2>&1
inside apt-get install -q -y --no-install-recommends xvfb x11-utils x11-apps xdotool libgtk-3-bin libglib2.0-bin \
  desktop-file-utils >>"$root.log" 2>&1 || { tail -n 20 "$root.log" >&2; fail "no screen for the fresh Debian"; }
inside useradd -m person
files() { (cd "$root" && find . -xdev \( -path ./proc -o -path ./dev -o -path ./tmp -o -path ./var/cache -o -path ./var/log -o -path ./run \) -prune -o -print | LC_ALL=C sort); }
files >"$root.before"

cp "$deb" "$root/root/qadam.deb"
inside apt-get install -q -y --no-install-recommends /root/qadam.deb >>"$root.log" 2>&1 ||
  { tail -n 20 "$root.log" >&2; fail "apt cannot install it"; }
rm "$root/root/qadam.deb"
ok "apt install ./$(basename "$deb") works on a fresh Debian 12"
ok "qadam --version answers there: $(person qadam --version | head -n 1)"

chroot "$root" /usr/bin/Xvfb :7 -screen 0 1400x1000x24 >/dev/null 2>&1 &
display=$!
for _ in $(seq 100); do [ -S "$root/tmp/.X11-unix/X7" ] && break; sleep 0.1; done
shown() {
  # Waits for a window of Qadam whose title holds $1, takes a shot of it, and closes it.
  local found
  for _ in $(seq 300); do
    found=$(person xdotool search --class app.qadam.desktop.QadamApplication 2>/dev/null | head -n 1 || true)
    if [ -n "$found" ] && person xdotool getwindowname "$found" 2>/dev/null | grep -q "$1"; then break; fi
    found=
    sleep 0.1
  done
  [ -n "$found" ] || fail "no window with \"$1\" in its title"
  sleep 2
  mkdir -p "$shots"
  person xwd -silent -root >"$shots/$2.xwd"
  local process
  process=$(person xdotool getwindowpid "$found")
  kill "$process"
  for _ in $(seq 100); do kill -0 "$process" 2>/dev/null || break; sleep 0.1; done
}
person gtk-launch app.qadam.Qadam
shown Qadam menu
ok "the window opens from the menu entry"
person qadam new "/home/person/My application.qadam" --sample >/dev/null
[ "$(person gio info -a standard::content-type "/home/person/My application.qadam" | sed -n 's/.*content-type: //p')" = application/vnd.qadam ] ||
  fail "the file has another type"
person gio open "/home/person/My application.qadam"
shown "My application" file
ok "a .qadam file opens by its type"
kill "$display"

inside apt-get purge -q -y qadam >>"$root.log" 2>&1
inside apt-get autoremove --purge -q -y >>"$root.log" 2>&1
files >"$root.after"
left=$(LC_ALL=C comm -13 "$root.before" "$root.after" | grep -v '^\./home/person/' || true)
# What belongs to apt and the libraries it brought along is theirs.
left=$(grep -i qadam <<<"$left" || true)
[ -z "$left" ] || fail "left behind: $left"
[ -s "$root/home/person/My application.qadam" ] || fail "the person's file is gone"
ok "removal leaves nothing but what is the person's: $(cd "$root/home/person" && find . -type f | grep -iv '^\./\.\(bash\|profile\)' | sort | tr '\n' ' ')"
