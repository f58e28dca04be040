#!/usr/bin/env bash
# Lets Qadam crop photos and reads them back with programs that are not ours: ImageMagick and ExifTool. The photos are
# drawn here, upright red, green, blue and white in the four quarters, and stored in each of the eight ways a camera can
# be held, with the place where they were taken. What it needs on Debian:
#
#   apt-get install imagemagick libimage-exiftool-perl
#
# packaging/check-photo.sh [PROGRAM]     target/qadam/bin/qadam unless said otherwise
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
qadam=${1:-$here/../target/qadam/bin/qadam}
# Others may stand before Debian's on the path.
convert=/usr/bin/convert
identify=/usr/bin/identify

if [ ! -x "$qadam" ]; then
  echo "There is no $qadam: run mvn package first." >&2
  exit 2
fi
if [ ! -x "$convert" ] || ! command -v exiftool >/dev/null; then
  echo "ImageMagick or ExifTool is missing: apt-get install imagemagick libimage-exiftool-perl" >&2
  exit 2
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fail() {
  echo "$1" >&2
  exit 1
}

# same WHAT FOUND EXPECTED
same() {
  [ "$2" = "$3" ] || fail "$1: $2 instead of $3"
}

# near WHAT FOUND EXPECTED: a colour as red,green,blue, each channel within 12 of 255.
near() {
  local -a found expected
  IFS=, read -ra found <<<"$2"
  IFS=, read -ra expected <<<"$3"
  for i in 0 1 2; do
    local apart=$((found[i] - expected[i]))
    [ "${apart#-}" -le 12 ] || fail "$1: $2 instead of $3"
  done
}

colour() {
  $convert "$1" -depth 8 -crop "1x1+$2+$3" -format \
    '%[fx:round(255*u.r)],%[fx:round(255*u.g)],%[fx:round(255*u.b)]' info:
}

# Is it what is handed in: shape, size, resolution, and nothing that a camera wrote?
read_back() {
  local name=$1 size=$2 width height
  same "$name: sides" "$($identify -format '%wx%h' "$name")" "$size"
  width=${size%x*}
  height=${size#*x}
  local apart=$((width * 45 - height * 35))
  # One pixel of the height is 35 of these, one of the width 45.
  [ "${apart#-}" -le 45 ] || fail "$name: $size is not 35 to 45 within one pixel"
  same "$name: form" "$($identify -format '%m %[colorspace] %z' "$name")" "JPEG sRGB 8"
  same "$name: resolution" "$($identify -format '%x %y %U' "$name")" "300 300 PixelsPerInch"
  same "$name: resolution in the head" \
    "$(exiftool -s3 -JFIF:XResolution -JFIF:YResolution -JFIF:ResolutionUnit "$name" | tr '\n' ' ')" "300 300 inches "
  same "$name: place and other words of a camera" \
    "$(exiftool -s -G1 -EXIF:all -XMP:all -IPTC:all -GPS:all -ICC_Profile:all -Photoshop:all "$name")" ""
  same "$name: whole" "$($convert "$name" -regard-warnings null: 2>&1)" ""
}

$convert \( -size 600x500 xc:red xc:lime +append \) \( -size 600x500 xc:blue xc:white +append \) -append \
  -depth 8 "PNG24:$work/upright.png"

declare -A store=([1]="" [2]="-flop" [3]="-rotate 180" [4]="-flip" [5]="-transpose" [6]="-rotate 270"
  [7]="-transverse" [8]="-rotate 90")
for n in 1 2 3 4 5 6 7 8; do
  photo=$work/held-$n.jpg
  out=$work/photo-$n.jpg
  # shellcheck disable=SC2086
  $convert "$work/upright.png" ${store[$n]} -strip -sampling-factor 4:4:4 -quality 95 "$photo"
  exiftool -q -overwrite_original -n "-Orientation=$n" -GPSLatitude=51.1283 -GPSLatitudeRef=N \
    -GPSLongitude=71.4305 -GPSLongitudeRef=E -Make=Qadam "$photo"
  before=$(sha256sum "$photo")
  said=$("$qadam" photo "$photo" --crop 400,140,560,720 -o "$out") || fail "held $n: $said"
  grep -q "It says where it was taken" <<<"$said" || fail "held $n: the place was not seen"
  same "held $n: the source" "$(sha256sum "$photo")" "$before"
  read_back "$out" 560x720
  # The frame's left upper corner lies at 400, 140; the quarters meet at 600, 500.
  near "held $n: upper left" "$(colour "$out" 100 180)" 255,0,0
  near "held $n: upper right" "$(colour "$out" 380 180)" 0,255,0
  near "held $n: lower left" "$(colour "$out" 100 540)" 0,0,255
  near "held $n: lower right" "$(colour "$out" 380 540)" 255,255,255
  near "held $n: left of the middle" "$(colour "$out" 190 180)" 255,0,0
  near "held $n: right of the middle" "$(colour "$out" 209 180)" 0,255,0
done

"$qadam" photo "$work/held-6.jpg" -o "$work/largest.jpg" >/dev/null
read_back "$work/largest.jpg" 778x1000

$convert "$work/upright.png" -resize '4200x5400!' -quality 90 "$work/large.jpg"
"$qadam" photo "$work/large.jpg" -o "$work/smaller.jpg" >/dev/null
read_back "$work/smaller.jpg" 1652x2124

$convert -size 413x531 xc:none -fill orange -draw 'circle 206,265 206,100' "$work/clear.png"
"$qadam" photo "$work/clear.png" -o "$work/on-white.jpg" | grep -q "white now" || fail "see-through: not said"
read_back "$work/on-white.jpg" 413x531
near "see-through" "$(colour "$work/on-white.jpg" 5 5)" 255,255,255

status=0
"$qadam" photo "$work/held-6.jpg" -o "$work/largest.jpg" 2>/dev/null >&2 || status=$?
same "writing over a photo" "$status" 2
$convert "$work/upright.png" -colorspace CMYK "$work/ink.jpg"
status=0
"$qadam" photo "$work/ink.jpg" 2>"$work/said" >&2 || status=$?
same "inks" "$status $(wc -l <"$work/said")" "2 1"

echo "11 photos read back: 35 to 45 within one pixel, 300 dpi, upright, without a place"
