import Counter
import Language
import Municipality
import Office
import Site
import Triage

/// A round of practice as the page carries it: the server keeps nothing of it, and no answer stands in an address.
struct PracticeTurn: Sendable {
  /// The numbers that a round may have; the same number draws the same cases, here and at the command line.
  static let rounds = 1...9999
  /// How many may answer together.
  static let persons = 1...12

  /// The cases of the country.
  let set: PracticeSet
  /// The round's number.
  let round: Int
  /// The cases in the order in which they are asked.
  let cases: [PracticeCase]
  /// How many people answer.
  let persons: Int
  /// The place of the case that is asked or was just answered.
  private(set) var place: Int
  /// Each person's answers by the name of the case.
  private(set) var sheets: [[String: PracticeVerdict]]
  /// Whether the last case was just answered, and is told of.
  private(set) var isTold = false
  /// Whether an answer is missing.
  private(set) var isMissing = false

  /// Begins a round.
  init(_ set: PracticeSet, round: Int, cases: Int, persons: Int) {
    self.set = set
    self.round = min(max(round, Self.rounds.lowerBound), Self.rounds.upperBound)
    self.persons = min(max(persons, Self.persons.lowerBound), Self.persons.upperBound)
    var generator = SeededGenerator(seed: UInt64(self.round))
    self.cases = Array(set.cases.shuffled(using: &generator).prefix(max(1, cases)))
    place = 0
    sheets = Array(repeating: [:], count: self.persons)
  }

  /// Goes on with a round that was sent.
  ///
  /// - Throws: `Refusal.brokenForm` for what no page of a round has sent.
  init(_ set: PracticeSet, _ form: FormFields) throws {
    guard let round = form["round"].flatMap({ Int($0) }), let count = form["cases"].flatMap({ Int($0) }),
      let persons = form["persons"].flatMap({ Int($0) }), let place = form["place"].flatMap({ Int($0) })
    else { throw Refusal.brokenForm }
    self.init(set, round: round, cases: count, persons: persons)
    guard (0...cases.count).contains(place) else { throw Refusal.brokenForm }
    self.place = place
    let known = Set(cases.map(\.id))
    for line in form.all("said") {
      let parts = line.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 3, let person = Int(parts[0]), sheets.indices.contains(person), known.contains(parts[1]),
        let verdict = PracticeVerdict(parts[2])
      else { throw Refusal.brokenForm }
      sheets[person][parts[1]] = verdict
    }
  }

  /// The case that is asked or told of; nil at the end.
  var current: PracticeCase? { cases.indices.contains(place) ? cases[place] : nil }

  /// The answers as the page carries them.
  var said: [String] {
    sheets.enumerated().flatMap { person, sheet in
      sheet.sorted { $0.key < $1.key }.map { "\(person):\($0.key):\($0.value.word)" }
    }
  }

  /// The answers to a case, in the order of the persons.
  func answers(to one: PracticeCase) -> [PracticeVerdict] { sheets.compactMap { $0[one.id] } }

  /// Takes the answers to the case that is asked; all of them, or none is taken.
  mutating func answer(_ form: FormFields) {
    guard let one = current else { return }
    let given = (0..<persons).map { form.text("answer-\($0 + 1)").flatMap { PracticeVerdict($0) } }
    guard given.allSatisfy({ $0 != nil }) else {
      isMissing = true
      return
    }
    for (person, verdict) in given.enumerated() { sheets[person][one.id] = verdict }
    isTold = true
  }

  /// Goes on to the next case.
  mutating func next() { place = min(place + 1, cases.count) }

  /// Ends the round.
  mutating func end() { place = cases.count }
}
