/// Finds the numbers of passports, identity cards and driving licences after the words for them.
///
/// Nine digits (Danish passports), eight digits or two letters and seven digits (Swedish and Norwegian ones), eight
/// digits (Danish licences), ten (Swedish licences, the holder's personal number); other lengths from six to twelve are
/// asked about as well, as the forms change with each print.
struct DocumentRule: CueRule {
  let cues: Set<TextCue> = [.passport, .passportNumber, .licence, .licenceNumber]

  func candidate(after hit: CueHit, in text: NormalisedText) -> Candidate? {
    guard let token = text.value(after: hit.range.upperBound) else { return nil }
    let run = text.firstRun(from: token.range.lowerBound)
    guard run < text.runs.count, text.runs[run].end <= token.range.upperBound else { return nil }
    // "Pas 20260215" is a day; "pas nr. 20260215" is a number.
    let isNumbered = hit.cue == .passportNumber || hit.cue == .licenceNumber
    if let day = text.calendarDay(at: token.range), !isNumbered || day.style != .bare { return nil }
    let whole = digits(from: run, text)
    guard (6...12).contains(whole.count), token.letters <= 3, token.capitals == token.letters || token.letters <= 2
    else {
      return nil
    }
    guard !text.isCount(endingAt: whole.end) else { return nil }
    let range = token.range.lowerBound..<max(whole.end, token.range.upperBound)
    let kind: IdentifierKind = hit.cue == .licence || hit.cue == .licenceNumber ? .licence : .passport
    return Candidate(kind: kind, range: range, confidence: whole.count >= 8 ? .certain : .likely)
  }

  /// The digits from a stretch on, in groups with single spaces or hyphens; years do not make a group.
  private func digits(from first: Int, _ text: NormalisedText) -> (count: Int, end: Int) {
    var run = first
    var count = text.runs[run].length
    while run + 1 < text.runs.count, text.gaps[run].isTight, text.gaps[run].spaces <= 1, !text.runs[run].isYear {
      let gap = text.gaps[run]
      guard gap.isBlank || gap.mark == ASCII.hyphen, count + text.runs[run + 1].length <= 12 else { break }
      count += text.runs[run + 1].length
      run += 1
    }
    return (count, text.runs[run].end)
  }
}
