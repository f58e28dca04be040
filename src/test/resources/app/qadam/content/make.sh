#!/usr/bin/env bash
# Makes the files beside this script again. All are drawn or generated here, so there is nobody else's work in them;
# the key and the passwords open nothing. What it needs on Debian:
#
#   apt-get install imagemagick libimage-exiftool-perl libheif-examples qpdf openssl zip webp python3
#
# The pictures show one upright sheet of 56 × 72 pixels: red upper left, green upper right, blue lower left, white lower
# right, so that every turn and mirror of it can be told apart.
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
convert=/usr/bin/convert

$convert \( -size 28x36 xc:red xc:lime +append \) \( -size 28x36 xc:blue xc:white +append \) -append \
  -depth 8 -type TrueColor "PNG24:$work/upright.png"

# Stored so that the orientation in EXIF makes it upright again.
declare -A store=([1]="" [2]="-flop" [3]="-rotate 180" [4]="-flip" [5]="-transpose" [6]="-rotate 270"
  [7]="-transverse" [8]="-rotate 90")
for n in 1 2 3 4 5 6 7 8; do
  # shellcheck disable=SC2086
  $convert "$work/upright.png" ${store[$n]} -strip -sampling-factor 4:4:4 -quality 92 "orientation-$n.jpg"
  exiftool -q -overwrite_original -n "-Orientation=$n" "orientation-$n.jpg"
done

cp orientation-6.jpg gps.jpg
exiftool -q -overwrite_original -GPSLatitude=51.1283 -GPSLatitudeRef=N -GPSLongitude=71.4305 -GPSLongitudeRef=E \
  -Make=Qadam -XResolution=72 -YResolution=72 -ResolutionUnit=inches gps.jpg
$convert "$work/upright.png" -strip -quality 92 xmp-gps.jpg
exiftool -q -overwrite_original -XMP-exif:GPSLatitude="51,7.698N" -XMP-exif:GPSLongitude="71,25.83E" xmp-gps.jpg

$convert "$work/upright.png" -strip -colorspace Gray -quality 92 grey.jpg
$convert "$work/upright.png" -strip -colorspace CMYK -quality 92 cmyk.jpg
$convert "$work/upright.png" -strip -interlace JPEG -quality 92 -units PixelsPerInch -density 240 progressive.jpg

$convert "$work/upright.png" -alpha set -region 28x36+28+36 -channel A -evaluate set 0 +channel +region -strip \
  "PNG32:see-through.png"
$convert "$work/upright.png" -strip -colors 4 "PNG8:palette.png"
exiftool -q -overwrite_original -PNG-pHYs:PixelsPerUnitX=11811 -PNG-pHYs:PixelsPerUnitY=11811 \
  -PNG-pHYs:PixelUnits#=1 palette.png
$convert -size 56x72 gradient:black-white -strip -depth 16 "PNG00:grey-16.png"

heif-enc -q 50 "$work/upright.png" -o picture.heic >/dev/null
cwebp -quiet "$work/upright.png" -o picture.webp
$convert "$work/upright.png" picture.gif
$convert "$work/upright.png" -compress None picture.tif
$convert "$work/upright.png" BMP3:picture.bmp

python3 make.py "$work"
for version in 1.4 1.5 1.6 1.7 2.0; do
  streams=disable
  # A table of objects inside a stream came with 1.5.
  [ "$version" = 1.4 ] || streams=generate
  qpdf --deterministic-id --object-streams=$streams --force-version=$version "$work/page.pdf" "pdf-$version.pdf"
done
qpdf --deterministic-id --linearize --object-streams=disable "$work/page.pdf" linearized.pdf
qpdf --encrypt secret owner 128 --use-aes=y -- "$work/page.pdf" password-128.pdf
qpdf --encrypt secret owner 256 -- "$work/page.pdf" password-256.pdf
qpdf --encrypt "" owner 256 --modify=none --print=none -- "$work/page.pdf" owner-256.pdf
qpdf --allow-weak-crypto --encrypt "" owner 40 -- "$work/page.pdf" owner-40.pdf

openssl req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=nobody -keyout "$work/key.pem" -out "$work/cert.pem" 2>/dev/null
openssl pkcs12 -export -inkey "$work/key.pem" -in "$work/cert.pem" -passout pass:secret -out key.p12
cp "$work/cert.pem" certificate.pem
chmod 644 ./*.p12
