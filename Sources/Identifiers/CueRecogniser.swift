/// Finds values that are known by the word before them: codes, user ids, case numbers, rooms and the like.
struct CueRecogniser: Recogniser {
  /// The rules; a new family is one more file and one more name here.
  static let rules: [any CueRule] = [
    SecretRule(), UserRule(), CaseNumberRule(), RoomRule(), DocumentRule(), LastDigitsRule(), NamedAccountRule(),
  ]

  private static let byCue: [[any CueRule]] = (0...UInt8.max).map { raw in
    guard let cue = TextCue(rawValue: raw) else { return [] }
    return rules.filter { $0.cues.contains(cue) }
  }

  func search(_ text: NormalisedText, into found: inout [Candidate]) {
    let table = CueTable.standard
    let byCue = CueRecogniser.byCue
    let start = found.count
    var place = 0
    let count = text.count
    while place < count {
      guard ASCII.isWordLetter(text.scalars[place]) else {
        place += 1
        continue
      }
      let first = place
      var key = TextCue.firstKey
      while place < count, ASCII.isWordLetter(text.scalars[place]) {
        key = TextCue.add(ASCII.lowered(text.scalars[place]), to: key)
        place += 1
      }
      guard let hit = table.hit(key: key, word: first..<place, in: text) else { continue }
      place = max(place, hit.range.upperBound)
      for rule in byCue[Int(hit.cue.rawValue)] {
        guard let candidate = rule.candidate(after: hit, in: text) else { continue }
        found.merge(candidate, from: start)
      }
    }
  }
}
