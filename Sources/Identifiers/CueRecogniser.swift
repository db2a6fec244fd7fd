/// Finds values that are known by the word before them: codes, user ids, case numbers, rooms and the like.
struct CueRecogniser: Recogniser {
  private typealias Question = @Sendable (_ hit: CueHit, _ text: NormalisedText) -> Candidate?

  /// What is asked after each cue; a new family is one more file and one more line here.
  ///
  /// The rules' functions stand here and not values of `any CueRule`, which Embedded Swift does not have: the same gate
  /// runs in the browser.
  private static let byCue: [[Question]] = {
    var byCue = [[Question]](repeating: [], count: Int(UInt8.max) + 1)
    func add(_ rule: some CueRule) {
      for cue in rule.cues { byCue[Int(cue.rawValue)].append(rule.candidate(after:in:)) }
    }
    add(SecretRule())
    add(UserRule())
    add(CaseNumberRule())
    add(RoomRule())
    add(DocumentRule())
    add(LastDigitsRule())
    add(NamedAccountRule())
    return byCue
  }()

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
      for candidate in byCue[Int(hit.cue.rawValue)] {
        guard let candidate = candidate(hit, text) else { continue }
        found.merge(candidate, from: start)
      }
    }
  }
}
