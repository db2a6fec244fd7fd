/// Finds replacement numbers that hospitals and systems make: a day of birth and four signs with letters among them.
///
/// The CPR office recommends 60 added to the day; some systems put letters in the serial instead. Only capitals count, as
/// other words begin with six digits too.
struct LetteredCPRRecogniser: Recogniser {
  func search(_ text: NormalisedText, into found: inout [Candidate]) {
    for run in text.runs where (6...9).contains(run.length) {
      guard let candidate = candidate(run, text) else { continue }
      found.append(candidate)
    }
  }

  private func candidate(_ run: DigitRun, _ text: NormalisedText) -> Candidate? {
    guard !ASCII.isWordSign(text.scalar(at: run.start - 1)) else { return nil }
    var place = run.start + 6
    var digits: [Int] = []
    for index in run.start..<place { digits.append(Int(text.scalars[index] - ASCII.zero)) }
    let year = 2000 + digits[4] * 10 + digits[5]
    guard BirthDate.exists(year: year, month: digits[2] * 10 + digits[3], day: digits[0] * 10 + digits[1]) else {
      return nil
    }
    let isApart = text.scalar(at: place) == ASCII.hyphen || text.scalar(at: place) == ASCII.space
    if isApart {
      guard run.length == 6 else { return nil }
      place += 1
    }
    var letters = 0
    let end = place + 4
    for index in place..<end {
      let value = text.scalar(at: index)
      if ASCII.isUpper(value) {
        letters += 1
      } else if !ASCII.isDigit(value) {
        return nil
      }
    }
    guard letters > 0, !ASCII.isWordSign(text.scalar(at: end)) else { return nil }
    let named = text.isPreceded(byAny: LetteredCPRRecogniser.words, before: run.start)
    // "150226 KL10" and "150226 USB3": apart by a space only after a word.
    guard named || !isApart || text.scalar(at: run.start + 6) == ASCII.hyphen else { return nil }
    return Candidate(kind: .cpr, range: run.start..<end, confidence: Confidence.possible.raised(if: named))
  }

  private static let words = WordPrefixes(["cpr", "erstat", "personn", "ecpr", "e-cpr"])
}
