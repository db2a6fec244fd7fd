/// Finds full dates of birth.
///
/// After a word such as "født" every full date is one. Without, a date is taken for one where its year is long past:
/// 1900
/// to 2011, as those who ask for help at a desk are no younger than that, and what a note tells of happened later. The
/// dates of laws are let through.
struct BirthDateRecogniser: Recogniser {
  /// The years of birth that a date without a word beside it is asked about.
  static let years = 1900...2011
  /// The same with two digits: no appointment is made that far ahead.
  static let shortYears = 36...99

  func search(_ text: NormalisedText, into found: inout [Candidate]) {
    let start = found.count
    for run in text.runs.indices {
      guard let date = text.date(from: run), let confidence = confidence(date, text) else { continue }
      found.merge(Candidate(kind: .birthDate, range: date.range, confidence: confidence), from: start)
    }
  }

  private func confidence(_ date: WrittenDate, _ text: NormalisedText) -> Confidence? {
    let start = date.range.lowerBound
    if text.isPreceded(byAny: BirthDateRecogniser.births, before: start) || follows(date, text) {
      if date.style == .bare, date.isShort { return .likely }
      return date.isShort ? .likely : .certain
    }
    if date.isShort {
      guard isPastShort(date), !text.isCount(endingAt: date.range.upperBound), !isCount(date, text) else { return nil }
      if date.style == .dotted || date.style == .bare, isNumberOfSomething(start, text) { return nil }
      return isOfLaw(start, text) || isTime(start, text) ? nil : .possible
    }
    guard BirthDateRecogniser.years.contains(date.year), !isOfLaw(start, text) else { return nil }
    if date.style == .bare || date.style == .dotted, isNumberOfSomething(start, text) { return nil }
    if date.style == .bare { return .possible }
    return date.style == .spaced ? .possible : .likely
  }

  /// Years with two digits: "21/10-62", "21.10.62", and "05/03-08" where the form is plainly that of a day.
  private func isPastShort(_ date: WrittenDate) -> Bool {
    switch date.style {
    case .spaced: false
    case .dashed, .dotted, .words, .bare: BirthDateRecogniser.shortYears.contains(date.year)
    }
  }

  /// Whether a number of something follows a day without a year, as in "23 august, 53 gæster" and "18 jun: 56".
  private func isCount(_ date: WrittenDate, _ text: NormalisedText) -> Bool {
    let end = date.range.upperBound
    guard date.style == .words, text.scalar(at: end - 3) == ASCII.space else { return false }
    if text.scalar(at: end - 4) == ASCII.colon { return true }
    return text.scalar(at: end) == ASCII.space && ASCII.isWordLetter(text.scalar(at: end + 1))
  }

  /// "21-10-1962 (født)".
  private func follows(_ date: WrittenDate, _ text: NormalisedText) -> Bool {
    var place = date.range.upperBound
    while place < date.range.upperBound + 3, !ASCII.isWordSign(text.scalar(at: place)) { place += 1 }
    return BirthDateRecogniser.after.contains { text.matches($0, at: place) }
  }

  /// Whether a day is the one on which a law was made.
  private func isOfLaw(_ place: Int, _ text: NormalisedText) -> Bool {
    text.isPreceded(byAny: BirthDateRecogniser.laws, before: place, within: 50)
      && text.isPreceded(byAny: BirthDateRecogniser.of, before: place, within: 8)
  }

  private func isTime(_ place: Int, _ text: NormalisedText) -> Bool {
    text.isPreceded(byAny: BirthDateRecogniser.times, before: place, within: 6)
  }

  private func isNumberOfSomething(_ place: Int, _ text: NormalisedText) -> Bool {
    text.isPreceded(byAny: BirthDateRecogniser.numbered, before: place, within: 16)
  }

  private static let births = WordPrefixes([
    "fød", "f.", "f:", "f d", "fd", "född", "föd", "born ", "born:", "born,", "birth", "b.", "dob", "fdato", "fdag",
    "cpr", "personn",
  ])
  private static let after = ["født", "född", "født", "born", "(f", "er fødselsd"].map(NormalisedText.word)
  private static let laws = WordPrefixes([
    "lov", "lbk", "bek", "cirk", "vejl", "forordning", "direktiv", "lag ", "lagen", "förordning", "act", "regulation",
    "sfs", "anordning", "aftale", "overenskomst",
  ])
  private static let of = WordPrefixes(["af", "av", "of", "fra", "från", "den", "d."])
  private static let times = WordPrefixes(["kl", "klokken", "klockan"])
  private static let numbered = WordPrefixes([
    "version", "ver.", "v.", "v1", "app", "ios", "android", "windows", "firmware", "build", "kle", "emne", "opdater",
    "uppdater", "update", "kapitel", "afsnit", "punkt", "pkt", "side", "model", "varenr", "vare", "ordre", "faktura",
    "inventar", "serie", "serienr", "bilag", "dk5", "isbn", "issn", "ip",
  ])
}
