/// Reads every number once and asks the rules that know its length.
struct NumberRecogniser: Recogniser {
  private typealias Question = @Sendable (_ window: DigitWindow, _ text: NormalisedText) -> Candidate?

  /// What is asked about numbers of each length; a new kind of number is one more file and one more line here.
  ///
  /// The rules' functions stand here and not values of `any NumberRule`, which Embedded Swift does not have: the same
  /// gate runs in the browser.
  private static let byLength: [[Question]] = {
    var byLength = [[Question]](repeating: [], count: DigitWindow.most + 1)
    func add(_ rule: some NumberRule) {
      for length in rule.lengths { byLength[length].append(rule.candidate) }
    }
    add(CPRRecogniser())
    add(PersonnummerRecogniser())
    add(FodselsnummerRule())
    add(OrganisationRule())
    add(CardRule())
    add(AccountRule())
    return byLength
  }()

  func search(_ text: NormalisedText, into found: inout [Candidate]) {
    guard !text.runs.isEmpty else { return }
    let byLength = NumberRecogniser.byLength
    let start = found.count
    text.forEachWindow(of: DigitWindow.most) { window in
      for candidate in byLength[window.count] {
        guard let candidate = candidate(window, text) else { continue }
        found.merge(candidate, from: start)
      }
    }
  }
}
