/// Finds the names of people and their addresses.
struct NameAndHomeRecogniser: Recogniser {
  /// Whether only what is a name or an address and nothing else counts, as in codes.
  var isStrict = false
  var lexicon = NameLexicon.standard

  func search(_ text: NormalisedText, into found: inout [Candidate]) {
    let words = NameText(text, lexicon)
    var names = NameFinder(words, isStrict: isStrict)
    names.search()
    found.append(contentsOf: names.found)
    var homes = HomeFinder(words, isStrict: isStrict)
    homes.search(into: &found)
  }
}
