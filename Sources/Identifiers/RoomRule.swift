/// Finds rooms, beds and flats where somebody lives or lies.
///
/// "Stue 12", "lgh 1203" (Lantmäteriet's four-digit flat numbers) and "seng 2" are asked about wherever they stand; a
/// room that could be for a course only where the text is about people who live there.
struct RoomRule: CueRule {
  let cues: Set<TextCue> = [.dwelling, .room]

  func candidate(after hit: CueHit, in text: NormalisedText) -> Candidate? {
    // "Lej" and "vær" are words of their own without the dot of an abbreviation.
    if hit.range.count == 3, RoomRule.short.contains(TextCue.key(text.scalars[hit.range])) {
      guard text.scalar(at: hit.range.upperBound) == ASCII.dot else { return nil }
    }
    guard let token = text.value(after: hit.range.upperBound) else { return nil }
    let run = text.firstRun(from: token.range.lowerBound)
    guard run < text.runs.count, text.runs[run].end <= token.range.upperBound, text.runs[run].length <= 4 else {
      return nil
    }
    // "Stue B12" and "lgh 12b", but neither "2.14" nor "10.30" nor "3-4".
    guard token.letters <= 2, token.signs == 0, token.digits <= 4, token.digits > 0 else { return nil }
    guard !text.runs[run].isYear || hit.cue == .dwelling, !text.isCount(endingAt: token.range.upperBound) else {
      return nil
    }
    if hit.cue == .room, !isAboutResidents(hit, text) { return nil }
    return Candidate(kind: .room, range: hit.range.lowerBound..<token.range.upperBound, confidence: .likely)
  }

  /// Whether a word about people who live or lie somewhere stands within sixty signs.
  private func isAboutResidents(_ hit: CueHit, _ text: NormalisedText) -> Bool {
    text.isPreceded(byAny: RoomRule.residents, before: hit.range.lowerBound, within: 60)
      || text.isPreceded(byAny: RoomRule.residents, before: min(text.count, hit.range.upperBound + 60), within: 56)
  }

  private static let short: Set<UInt64> = Set(["lej", "vær"].map { TextCue.key(NormalisedText.word($0)[...]) })
  private static let residents = WordPrefixes([
    "beboer", "bor ", "bor på", "boende", "plejehjem", "plejecenter", "plejebolig", "ældrebolig", "äldreboende",
    "vårdboende", "særboende", "särskilt boende", "hjemmebesøg", "hembesök", "resident", "lives", "care home",
    "nursing home", "home visit", "patient", "indlagt", "inlagd",
  ])
}
