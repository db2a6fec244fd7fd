extension NormalisedText {
  /// Whether one of the words starts a word in the few scalars before a place.
  func isPreceded(byAny words: WordPrefixes, before place: Int, within distance: Int = 30) -> Bool {
    let start = max(0, place - distance)
    return start < place && words.isIn(start..<place, of: self)
  }

  /// Whether the word, given in lower case, stands at a place, in any case.
  func matches(_ word: [UInt32], at place: Int) -> Bool {
    guard place >= 0, place + word.count <= count else { return false }
    for offset in word.indices where ASCII.lowered(scalars[place + offset]) != word[offset] { return false }
    return true
  }

  /// Whether an amount of money or a share ends at a place, as in "21 106 256 kroner".
  func isMoney(endingAt place: Int) -> Bool {
    var next = place
    while next < place + 2, scalar(at: next) == ASCII.space { next += 1 }
    let sign = scalar(at: next)
    if sign == 0x25 || sign == 0x20AC { return true }
    if sign == ASCII.comma, scalar(at: next + 1) == ASCII.hyphen { return true }
    return NormalisedText.money.contains { matches($0, at: next) && !ASCII.isWordLetter(scalar(at: next + $0.count)) }
  }

  /// Words before numbers of things: goods, books, invoices and parcels, not persons.
  static let registers = WordPrefixes(
    ["isbn", "issn", "ean", "gln", "stregkode", "streckkod", "barcode", "sporing", "kolli", "track", "faust"],
    whole: ["ocr"])

  private static let money = ["kr", "kroner", "kronor", "dkk", "sek", "eur", "euro"].map(NormalisedText.word)

  /// The scalars of a word.
  static func word(_ text: String) -> [UInt32] { text.unicodeScalars.map { $0.value } }

  /// Whether a stretch of four digits is the year that an ISO date starts with.
  func startsISODate(_ run: Int) -> Bool {
    guard runs[run].isYear, run + 2 < runs.count, gaps[run].isOnly(ASCII.hyphen) else { return false }
    return runs[run + 1].length == 2 && runs[run + 2].length == 2 && gaps[run + 1].isOnly(ASCII.hyphen)
  }

  /// Whether a stretch of two digits is the month of an ISO date or of a time stamp.
  func continuesYear(_ run: Int) -> Bool {
    guard run > 0, runs[run - 1].isYear, gaps[run - 1].marks == 1, gaps[run - 1].spaces == 0 else { return false }
    return gaps[run - 1].isLike(gaps[run])
  }
}
