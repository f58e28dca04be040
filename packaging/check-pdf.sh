#!/usr/bin/env bash
# Reads the PDF of the plan with programs that are not ours: qpdf, and pdfinfo, pdffonts and pdftotext of Poppler. The
# plan is that of the sample, in English and in Russian, with Kazakh, Russian and Chinese words of the applicant in it.
# What it needs on Debian:
#
#   apt-get install qpdf poppler-utils
#
# packaging/check-pdf.sh [PROGRAM]     target/qadam/bin/qadam unless said otherwise
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
qadam=${1:-$here/../target/qadam/bin/qadam}
kazakh='Қазақстан: Әсел мен Ңұрлан, Үйғұр һәм Өскемен, Іле'
russian='Ответили: ждать до пятницы, подъезд № 5'

if [ ! -x "$qadam" ]; then
  echo "There is no $qadam: run mvn package first." >&2
  exit 2
fi
for program in qpdf pdfinfo pdffonts pdftotext; do
  if ! command -v "$program" >/dev/null; then
    echo "$program is missing: apt-get install qpdf poppler-utils" >&2
    exit 2
  fi
done

fail() {
  echo "check-pdf: $1" >&2
  exit 1
}

# must TEXT PATTERN SENTENCE: the sentence is said unless a line of the text matches.
must() {
  grep -qE -- "$2" <<<"$1" || fail "$3"
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$qadam" new "$work/sample.qadam" --sample >"$work/said"
"$qadam" record "$work/sample.qadam" hub-interview "$(date +%F)" --note "$kazakh; $russian; 面试" >"$work/said"

for language in en ru; do
  pdf=$work/plan-$language.pdf
  "$qadam" export pdf "$work/sample.qadam" "$pdf" --language "$language" >"$work/said"

  checked=$(qpdf --check "$pdf" 2>&1) || fail "qpdf found: $checked"
  must "$checked" '^No syntax or stream encoding errors found' "qpdf said: $checked"

  fonts=$(pdffonts "$pdf" | tail -n +3)
  [ "$(wc -l <<<"$fonts")" -ge 3 ] || fail "fewer than three fonts: $fonts"
  # The columns from the end: object ID (two numbers), uni, sub, emb.
  loose=$(awk '$(NF-4) != "yes" || $(NF-2) != "yes"' <<<"$fonts")
  [ -z "$loose" ] || fail "not embedded, or without a way back to letters: $loose"

  info=$(pdfinfo "$pdf")
  must "$info" '^Tagged: +yes$' 'it is not tagged'
  must "$info" '^Page size: .*\(A4\)$' 'its pages are not A4'
  must "$info" '^Creator: +Qadam$' 'it does not say what made it'
  title=$([ "$language" = en ] && echo 'Plan of the application' || echo 'План заявления')
  must "$info" "^Title: +$title\$" "its title is not \"$title\""

  text=$(pdftotext "$pdf" - | tr '\n' ' ')
  for words in "$kazakh" "$russian" '□ ?□' "$title"; do
    must "$text" "$words" "it does not hold \"$words\""
  done
  heading=$([ "$language" = en ] && echo 'The eight stages' || echo 'Восемь этапов')
  must "$(pdfinfo -struct-text "$pdf")" "\"$heading\"" "\"$heading\" has no tag"
done

if "$qadam" export pdf "$work/sample.qadam" "$work/plan-en.pdf" >"$work/said" 2>&1; then
  fail 'it was written over another file'
fi
again=$work/again.pdf
"$qadam" export pdf "$work/sample.qadam" "$again" >"$work/said"
cmp -s "$work/plan-en.pdf" "$again" || fail 'the same plan gave two different files'
[ -z "$(find "$work" -name '*.part')" ] || fail 'it left a part of a file behind'
echo "check-pdf: $(pdfinfo "$again" | awk '/^Pages/ {print $2}') pages, sound in English and Russian"
