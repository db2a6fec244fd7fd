/// Ages that a figure of a population is of: from one to another, or with no end.
struct AgeSpan: Hashable {
  /// The first age, in whole years.
  let first: Int
  /// The last one; nil for no end.
  let last: Int?

  /// A list of single ages that goes so far is whole: hardly anybody is older.
  static let oldest = 109

  private static let totals: Set<String> = [
    "total", "totalt", "i alt", "ialt", "alle", "alla", "all", "tot", "samtlige", "samtliga", "alle aldre",
    "alla åldrar", "all ages",
  ]
  private static let years: Set<String> = ["år", "aar", "year", "years"]

  /// Makes a span of an age or more.
  init(_ first: Int, to last: Int?) {
    self.first = first
    self.last = last
  }

  /// Reads `0`, `0 år`, `0-14`, `0–14 år`, `85+`, `85 år og derover`, `100+ år`; nil for anything else.
  init?(_ text: String) {
    let text = Self.plain(text)
    if let found = text.wholeMatch(of: /([0-9]{1,3})/), let age = Int(found.1) {
      self.init(age, to: age)
    } else if let found = text.wholeMatch(of: /([0-9]{1,3}) ?(?:-|–|til|till|to) ?([0-9]{1,3})/),
      let first = Int(found.1), let last = Int(found.2), first <= last
    {
      self.init(first, to: last)
    } else if let found = text.wholeMatch(
      of: /([0-9]{1,3}) ?(?:\+|-|–|(?:og|och|and|eller|or) (?:derover|däröver|over|över|ældre|äldre|older))/),
      let first = Int(found.1)
    {
      self.init(first, to: nil)
    } else {
      return nil
    }
  }

  /// Whether a text stands for all ages together.
  static func isTotal(_ text: String) -> Bool { totals.contains(plain(text)) }

  /// In lower case, with single blanks, and without the word for years.
  private static func plain(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init).filter { !years.contains($0) }
      .joined(separator: " ")
  }

  /// The ages as people write them.
  var text: String { last.map { $0 == first ? "\(first)" : "\(first)–\($0)" } ?? "\(first)+" }
}
