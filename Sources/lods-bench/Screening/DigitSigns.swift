/// The signs that people, telephones and word processors put between the groups of a number.
enum DigitSigns {
  static let few: [(name: String, text: String)] = [
    ("nothing", ""), ("hyphen", "-"), ("space", " "), ("no-break space", "\u{A0}"), ("en dash", "\u{2013}"),
    ("dot", "."),
    ("no-break hyphen", "\u{2011}"), ("two spaces", "  "), ("thin space", "\u{2009}"), ("spaced hyphen", " - "),
  ]
  static let many: [(name: String, text: String)] =
    few + [
      ("narrow space", "\u{202F}"), ("figure space", "\u{2007}"), ("em dash", "\u{2014}"), ("true hyphen", "\u{2010}"),
      ("figure dash", "\u{2012}"), ("bar", "\u{2015}"), ("minus", "\u{2212}"), ("wide hyphen", "\u{FF0D}"),
      ("small hyphen", "\u{FE63}"), ("spaced en dash", " \u{2013} "), ("slash", "/"), ("spaced slash", " / "),
      ("underscore", "_"), ("tab", "\t"), ("line end", "\n"), ("hyphen, space", "- "), ("space, hyphen", " -"),
      ("two hyphens", "--"), ("soft hyphen", "\u{AD}"), ("wide space", "\u{3000}"),
    ]
}
