import Identifiers
import Language

extension CurriculumCheck.Draft {
  /// Looks for persons in every text, practice material too.
  ///
  /// Names need judgement, since a story has people in it: they are told, and a curriculum that says that its people are
  /// invented is told of whole names only. Everything else that the gate finds must go.
  mutating func screen() {
    for (file, text) in reading.texts.sorted(by: { $0.key < $1.key }) {
      let lines = LineStarts(of: text)
      let all = gate.findings(in: text, profile: .note)
      var told: Set<Int> = []
      // The gate looks for less in a text for places, and so may tell a place apart that a name covered.
      for found in all.filter({ $0.kind != .name }) + gate.findings(in: text, profile: .place) {
        let line = lines.line(of: found.from)
        if told.insert(line).inserted { find(.identifier(found.kind), file, line) }
      }
      screenNames(all.filter { $0.kind == .name }, in: text, lines, file)
    }
  }

  private mutating func screenNames(_ names: [Finding], in text: String, _ lines: LineStarts, _ file: String) {
    guard let first = names.first else { return }
    if reading.curriculum?.saysPeopleAreInvented != true {
      let language = reading.curriculum?.language ?? .da
      find(
        .names(
          count: names.count, key: CurriculumKey.people.word[language], value: CurriculumWords.invented[language]),
        file, lines.line(of: first.from))
    }
    let scalars = Array(text.unicodeScalars)
    var told: Set<Int> = []
    for name in names where scalars[name.from..<min(name.to, scalars.count)].contains(" ") {
      let line = lines.line(of: name.from)
      if told.insert(line).inserted { find(.wholeName, file, line) }
    }
  }
}

/// Where the lines of a text begin, counted in Unicode scalars.
private struct LineStarts {
  private let starts: [Int]

  init(of text: String) {
    var starts = [0]
    for (place, scalar) in text.unicodeScalars.enumerated() where scalar == "\n" { starts.append(place + 1) }
    self.starts = starts
  }

  /// The line of a place, counted from 1.
  func line(of place: Int) -> Int {
    var low = 0
    var high = starts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle] <= place { low = middle } else { high = middle }
    }
    return low + 1
  }
}
