/// A card of paper as it is typed: one short line.
///
/// The line is `31224 ahhn- hest 42`: a digit an objective, a letter a task, and the code. What was left out is `-`,
/// and one `-` stands for all digits or all letters. The code may be missing.
public struct EffectEntry: Hashable, Sendable {
  /// The answers by the objective's code.
  public let answers: [Int: EffectAnswer]
  /// The learner's code; nil where there is none.
  public let code: PairCode?

  /// Makes an entry.
  public init(answers: [Int: EffectAnswer], code: PairCode? = nil) {
    self.answers = answers
    self.code = code
  }

  /// Reads a line.
  ///
  /// - Parameters:
  ///   - text: the line.
  ///   - number: its number, from 1.
  ///   - objectives: what the card asks about, in its order.
  /// - Throws: ``EffectFault``, which never repeats the line.
  public init(_ text: String, line number: Int, asking objectives: [EffectObjective]) throws {
    let words = text.lowercased().split(whereSeparator: \.isWhitespace)
    guard let digits = Self.places(words.first, objectives.count) else {
      throw EffectFault.badRatings(line: number, count: objectives.count)
    }
    let ratings = digits.map { $0.isASCII ? $0.wholeNumberValue : nil }
    guard zip(digits, ratings).allSatisfy({ $0 == "-" || $1.map { (1...5).contains($0) } ?? false }) else {
      throw EffectFault.badRatings(line: number, count: objectives.count)
    }
    guard let letters = Self.places(words.dropFirst().first, objectives.count),
      letters.allSatisfy({ $0 == "-" || TaskAttempt.letters[$0] != nil })
    else { throw EffectFault.badTasks(line: number, count: objectives.count) }
    var answers: [Int: EffectAnswer] = [:]
    for (place, objective) in objectives.enumerated() {
      let answer = EffectAnswer(rating: ratings[place], task: TaskAttempt.letters[letters[place]])
      if !answer.isEmpty { answers[objective.code] = answer }
    }
    guard !answers.isEmpty else { throw EffectFault.emptyCard(line: number) }
    self.answers = answers
    let rest = words.dropFirst(2)
    code = rest.isEmpty ? nil : try PairCode(rest.joined(separator: " "), line: number)
  }

  /// A word's characters, one an objective; a single dash stands for as many.
  private static func places(_ word: Substring?, _ count: Int) -> [Character]? {
    guard let word else { return nil }
    if word == "-" { return Array(repeating: "-", count: count) }
    return word.count == count ? Array(word) : nil
  }
}
