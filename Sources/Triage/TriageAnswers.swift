public import Municipality

/// One set of answers; what was not answered is not known.
public struct TriageAnswers: Hashable, Sendable {
  /// What decides before the questions.
  public var gate: TriageGate = .none
  /// For each question the way in which it was answered.
  var ways: [Int]

  /// Nothing is known.
  public init() { ways = TriageQuestion.allCases.map(\.unknown) }

  init(ways: [Int]) { self.ways = ways }

  /// The answer to a question as it is written, as `with-help`, or `device+language`.
  public subscript(_ question: TriageQuestion) -> String {
    let way = ways[question.place]
    guard question == .barriers else { return question.answers[way] }
    guard way != question.unknown else { return "unknown" }
    let barriers = ChoiceSet<Barrier>(bits: way).choices
    return barriers.isEmpty ? "none" : barriers.map(\.code).joined(separator: "+")
  }

  /// The barriers that were seen; nil where that is not known.
  public var barriers: ChoiceSet<Barrier>? {
    let way = ways[TriageQuestion.barriers.place]
    return way == TriageQuestion.barriers.unknown ? nil : ChoiceSet(bits: way)
  }

  /// Answers a question by its written answer.
  ///
  /// - Returns: false where that is no answer to it.
  public mutating func answer(_ question: TriageQuestion, _ word: String) -> Bool {
    guard let way = question.way(word) else { return false }
    ways[question.place] = way
    return true
  }

  /// The answers as one line, as `before=never,foundation=some,barriers=none,learn=no,deadline=yes`.
  public var line: String {
    let gate = gate == .none ? "" : "gate=\(gate.code),"
    return gate + TriageQuestion.allCases.map { "\($0.rawValue)=\(self[$0])" }.joined(separator: ",")
  }
}

extension TriageQuestion {
  var place: Int {
    switch self {
    case .before: 0
    case .foundation: 1
    case .barriers: 2
    case .learn: 3
    case .deadline: 4
    }
  }

  /// The way that a written answer stands for; barriers may come in any order.
  func way(_ word: String) -> Int? {
    guard self == .barriers else { return answers.firstIndex(of: word) }
    if word == "unknown" { return unknown }
    if word == "none" { return 0 }
    let words = word.split(separator: "+", omittingEmptySubsequences: false).map(String.init)
    let barriers = words.compactMap(Barrier.init(rawValue:))
    guard barriers.count == words.count else { return nil }
    return ChoiceSet(barriers).bits
  }
}

extension TriageAnswers {
  /// What is wrong in a line of answers.
  public enum Problem: Error, Hashable, Sendable {
    /// A part is not written as `question=answer`.
    case noPair
    /// There is no such question; these there are.
    case unknownQuestion(allowed: [String])
    /// There is no such answer to the question; these there are.
    case unknownAnswer(question: String, allowed: [String])
  }

  /// Reads a line of answers as `gate=none,before=never,barriers=device+language`.
  public init(reading line: String) throws(Problem) {
    self.init()
    for part in line.split(separator: ",", omittingEmptySubsequences: false) {
      let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard pair.count == 2 else { throw .noPair }
      if pair[0] == "gate" {
        guard let gate = TriageGate(rawValue: pair[1]) else {
          throw .unknownAnswer(question: "gate", allowed: TriageGate.allCases.map(\.code))
        }
        self.gate = gate
        continue
      }
      guard let question = TriageQuestion(rawValue: pair[0]) else {
        throw .unknownQuestion(allowed: ["gate"] + TriageQuestion.allCases.map(\.rawValue))
      }
      guard answer(question, pair[1]) else {
        let barriers = question == .barriers ? Barrier.allCases.map(\.code) : []
        throw .unknownAnswer(question: question.rawValue, allowed: question.answers + barriers)
      }
    }
  }

  /// Reads a line of answers; nil where something in it is not known.
  init?(line: String) {
    guard let answers = try? TriageAnswers(reading: line) else { return nil }
    self = answers
  }
}
