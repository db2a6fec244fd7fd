#!/bin/sh
# Writes the documents beside this script into Swift files, as texts of the program.
# A test fails when a Swift file is not what this script would write.
set -eu
cd "$(dirname "$0")"

# embed NAME PREFIX WHAT: the documents PREFIX + denmark.json and sweden.json become the enum NAME.
embed() {
  {
    echo "// Written by Data/embed.sh from Data/$2denmark.json and Data/$2sweden.json: change those and run it again."
    echo '// swift-format-ignore-file'
    echo
    echo "/// The $3 documents as texts of the program."
    echo "enum $1 {"
    for country in denmark sweden; do
      echo "  static let $country: StaticString = #\"\"\""
      cat "$2$country.json"
      echo '"""#'
    done
    echo '}'
  } > "../$1.swift"
}

embed EmbeddedModel '' model
embed EmbeddedCases cases- 'practice case'
embed EmbeddedSlips slips- slip
