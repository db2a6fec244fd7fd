/// Text made to be slow: each part is repeated.
enum HostileText {
  static let parts: [(name: String, part: String)] = [
    ("digits", "1"), ("pairs of digits", "21 "), ("dates", "21.10.62-"), ("at signs", "a@"),
    ("spoken signs", "a snabel-a "),
    ("dots and words", "a.b-"), ("zero-width", "\u{200B}"), ("combining", "1\u{301}"), ("ligatures", "\u{FDFA}"),
    ("fullwidth", "\u{FF11}"), ("links", "http://a.dk/?token="), ("fillers", "P<"), ("capitals", "Anna "),
    ("kin", "hans søn "),
    ("kode", "kode "), ("streets", "Skovvej "), ("letters and digits", "DK50"), ("line ends", "\n"),
    ("mails", "a.b@c.dk "), ("names", "fru Anna Holm "), ("addresses", "Skovvej 12, 2. tv, "), ("plates", "AB 12 345 "),
    ("births", "født 12.03.1948 "), ("personal numbers", "211062-5629 "), ("words in braces", "kode: ("),
  ]

  /// About so many bytes of a part, which is repeated and, where it is longer, cut.
  static func text(_ part: String, bytes: Int) -> String {
    let whole = String(repeating: part, count: bytes / part.utf8.count + 1)
    return String(decoding: whole.utf8.prefix(bytes), as: UTF8.self)
  }
}
