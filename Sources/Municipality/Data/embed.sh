#!/bin/sh
# Writes the catalogue documents beside this script into EmbeddedCatalogue.swift, as texts of the program.
# A test fails when the Swift file is not what this script would write.
set -eu
cd "$(dirname "$0")"
{
  echo '// Written by Data/embed.sh from Data/denmark.json and Data/sweden.json: change those and run it again.'
  echo '// swift-format-ignore-file'
  echo
  echo '/// The catalogue documents as texts of the program.'
  echo 'enum EmbeddedCatalogue {'
  for country in denmark sweden; do
    echo "  static let $country: StaticString = #\"\"\""
    cat "$country.json"
    echo '"""#'
  done
  # The editions alone, so that opening an office need not read a whole document.
  for country in denmark sweden; do
    printf '  static let %sEdition = %s\n' "$country" \
      "$(sed -n 's/^  "edition": *\("[0-9-]*"\),*$/\1/p' "$country.json" | head -n 1)"
  done
  echo '}'
} > ../EmbeddedCatalogue.swift
