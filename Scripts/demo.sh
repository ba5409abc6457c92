#!/bin/sh
# demo.sh GALLEY OUT: the whole of Galley over this project; what it does and what came out, in a few lines.
set -eu
galley=$1
out=$2
now=2026-03-31T12:00:00Z
rm -rf "$out"
mkdir -p "$out"

step() { printf '%-10s %s\n' "$1" "$2"; }

# Says what a file of messages of the run ended with, after a failure.
failed() { cat "$2" >&2; echo "demo: $1 failed" >&2; exit 1; }

rm -f data/galley.sqlite data/galley.sqlite-wal data/galley.sqlite-shm
"$galley" data import >"$out/import.txt" 2>&1 || failed import "$out/import.txt"
recipients=$("$galley" data info | awk '$1 == "recipients" { print $2 }')
step import "$recipients recipients into data/galley.sqlite; what was left out, and why: $out/import.txt"

step lint "$("$galley" lint)"

for template in templates/*.mjml; do
  name=$(basename "$template" .mjml)
  for segment in $("$galley" data info | awk '/^segments/ { on = 1; next } /^$/ { on = 0 } on { print $1 }'); do
    "$galley" render "$name" --segment "$segment" --now "$now" --part html --part text --part subject \
      -o "$out/messages/$name/$segment" 2>>"$out/render.txt" || failed "render $name for $segment" "$out/render.txt"
  done
done
step render "$(awk '/ messages, / { m += $1; b += $3; s += $5 } END {
  printf "%d messages of every template and segment, %d bytes, %.2f s", m, b, s }' "$out/render.txt")"

step golden "$("$galley" golden check)"
step proof "$("$galley" proof --now "$now" -o "$out")"
echo "open $out/index.html"
