#!/bin/sh
# Writes the model documents beside this script into EmbeddedModel.swift, as texts of the program.
# A test fails when the Swift file is not what this script would write.
set -eu
cd "$(dirname "$0")"
{
  echo '// Written by Data/embed.sh from Data/denmark.json and Data/sweden.json: change those and run it again.'
  echo '// swift-format-ignore-file'
  echo
  echo '/// The model documents as texts of the program.'
  echo 'enum EmbeddedModel {'
  for country in denmark sweden; do
    echo "  static let $country: StaticString = #\"\"\""
    cat "$country.json"
    echo '"""#'
  done
  echo '}'
} > ../EmbeddedModel.swift
