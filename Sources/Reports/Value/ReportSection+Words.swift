import Language

extension ReportSection {
  /// Makes a section whose texts are known in all three languages, so that the code book has them all.
  init(
    _ id: String, _ heading: Wording, lead: String? = nil, body: ReportBody, rule: Wording = Wording(same: ""),
    source: Wording, in language: LanguageCode
  ) {
    let join = { (left: String, right: String) in left.isEmpty ? right : left + " " + right }
    self.init(
      id: id, heading: heading[language], lead: lead, body: body, rule: rule[language], source: source[language],
      words: ReportWords(
        heading: heading,
        counted: Wording(
          da: join(rule.da, source.da), sv: join(rule.sv, source.sv), en: join(rule.en, source.en))))
  }
}

extension PhraseKey {
  /// The text in all three languages, with its placeholders filled in for each.
  func filled(_ values: (LanguageCode) -> [String: PhraseValue]) -> Wording {
    Wording(da: self(in: .da, values(.da)), sv: self(in: .sv, values(.sv)), en: self(in: .en, values(.en)))
  }
}
