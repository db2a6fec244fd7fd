#!/bin/sh
# Writes the word lists beside this script into EmbeddedNames.swift, as texts of the program.
# A test fails when the Swift file is not what this script would write.
# Afterwards build, and run "lods-bench lexicon Sources/Identifiers/EmbeddedLexicon.swift" to pack the lists anew.
set -eu
cd "$(dirname "$0")"
{
  echo '// Written by Data/embed.sh from the lists in Data: change those and run it again.'
  echo '// swift-format-ignore-file'
  echo
  echo '/// The word lists as texts of the program: words in lower case with blanks between them.'
  echo 'enum EmbeddedNames {'
  while read -r name file; do
    echo "  static let $name: StaticString = #\"\"\""
    grep -v '^#' "$file.txt"
    echo '"""#'
  done << 'LISTS'
given given-names
givenWords given-words
family family-names
familyWords family-words
everyday everyday-words
own own-words
danish danish-words
swedish swedish-words
english english-words
known known
places places
cues cues
brandPairs brand-pairs
sensitive sensitive-words
LISTS
  echo '}'
} > ../EmbeddedNames.swift
