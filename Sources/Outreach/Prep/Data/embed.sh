#!/bin/sh
# Writes what a place has ready before a visit, kept beside this script, into EmbeddedPrep.swift.
# A test fails when the Swift file is not what this script would write.
set -eu
cd "$(dirname "$0")"
{
  echo '// Written by Data/embed.sh from Data/denmark.json and Data/sweden.json: change those and run it again.'
  echo '// swift-format-ignore-file'
  echo
  echo '/// What a place has ready before a visit, as texts of the program.'
  echo 'enum EmbeddedPrep {'
  for country in denmark sweden; do
    echo "  static let $country: StaticString = #\"\"\""
    cat "$country.json"
    echo '"""#'
  done
  echo '}'
} > ../EmbeddedPrep.swift
