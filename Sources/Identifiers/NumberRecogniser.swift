/// Reads every number once and asks the rules that know its length.
struct NumberRecogniser: Recogniser {
  /// The rules; a new kind of number is one more file and one more name here.
  static let rules: [any NumberRule] = [
    CPRRecogniser(), PersonnummerRecogniser(), FodselsnummerRule(), OrganisationRule(), CardRule(), AccountRule(),
  ]

  private static let byLength: [[any NumberRule]] = (0...DigitWindow.most).map { length in
    rules.filter { $0.lengths.contains(length) }
  }

  func search(_ text: NormalisedText, into found: inout [Candidate]) {
    guard !text.runs.isEmpty else { return }
    let byLength = NumberRecogniser.byLength
    let start = found.count
    text.forEachWindow(of: DigitWindow.most) { window in
      for rule in byLength[window.count] {
        guard let candidate = rule.candidate(window, text) else { continue }
        found.merge(candidate, from: start)
      }
    }
  }
}
