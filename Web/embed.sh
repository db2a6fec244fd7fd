#!/bin/sh
# Puts the style sheets and scripts into Sources/LodsWeb/Assets/EmbeddedFiles.swift, so that the program is one file.
# With --check it only says whether that file is what the others would make.
set -eu
cd "$(dirname "$0")"
target=Sources/LodsWeb/Assets/EmbeddedFiles.swift
made=$(mktemp)
trap 'rm -f "$made"' EXIT
piece() {
  printf '\n  static let %s: StaticString = ##"""\n' "$1"
  shift
  for file in "$@"; do
    # A line that is empty stays empty; all others are set in to where the text begins.
    sed -e 's/^\(.\)/    \1/' "$file"
  done
  printf '    """##\n'
}
{
  printf '// Made by Web/embed.sh of the files in Web/Style and Web/Browser; change those.\n'
  printf '// swift-format-ignore-file\n\n'
  printf '/// The style sheets and scripts of the desk, as they are sent.\nenum EmbeddedFiles {'
  piece style $(cat Style/order.txt | sed 's,^,Style/,')
  piece icon Browser/icon.svg
  for script in Browser/*.js; do
    name=$(basename "$script" .js | tr - _)
    piece "${name}Script" "$script"
  done
  printf '}\n'
} > "$made"
public=Sources/PublicPages/EmbeddedStyle.swift
sheet=$(mktemp)
trap 'rm -f "$made" "$sheet"' EXIT
{
  printf '// Made by Web/embed.sh of the files in Web/Style; change those.\n'
  printf '// swift-format-ignore-file\n\n'
  printf '/// The style sheet of the public pages, as it is sent.\nenum EmbeddedStyle {'
  piece style Style/tokens.css Style/base.css Style/frame.css Style/forms.css Style/public.css
  printf '}\n'
} > "$sheet"
for pair in "$made $target" "$sheet $public"; do
  set -- "${1:-}" $pair
  if [ "$1" = --check ]; then
    cmp -s "$2" "$3" || { echo "$3 is not fresh: run Web/embed.sh"; exit 1; }
  else
    cp "$2" "$3"
  fi
done
