import Municipality
import Office
import Triage

/// The cases of one round of practice: drawn by a number, so that a round can be taken again.
struct PracticeRound {
  /// The numbers that a round may have.
  static let numbers = 1...9999
  /// How many cases there are unless somebody asks for more or fewer.
  static let standard = 20

  /// The round's number.
  let number: Int
  /// The cases in the order in which they are asked.
  let cases: [PracticeCase]

  /// Draws cases; with more than there are, all of them.
  init(_ set: PracticeSet, cases count: Int, number: Int) {
    var generator = SeededGenerator(seed: UInt64(number))
    self.number = number
    cases = Array(set.cases.shuffled(using: &generator).prefix(count))
  }
}
