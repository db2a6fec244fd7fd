public import HelpDesk
import Language
public import Municipality

/// Sessions of a visit that were alike: with which task, how much help, and how they ended.
public struct HelpedLine: Hashable, Sendable {
  /// The task's code.
  public var task: String
  /// How much help; nil for a task that an authority does in person.
  public var level: HelpLevel?
  /// How they ended.
  public var outcome: Outcome
  /// Why the task was not done; nil where it was, or nobody says.
  public var reason: NotDoneReason?
  /// How many, 1…500.
  public var count: Int

  /// Makes a line of sessions in which the task was done.
  public init(
    _ task: String, level: HelpLevel? = nil, outcome: Outcome = .done, reason: NotDoneReason? = nil, count: Int
  ) {
    self.task = task
    self.level = level
    self.outcome = outcome
    self.reason = reason
    self.count = count
  }

  /// Reads `mitid-app:2=4`, `mitid-issue=2` or `mitid-app:2:could-not:no-eid=1`: the task, then in any order the level,
  /// the outcome and the reason, then how many.
  ///
  /// - Throws: ``LogFault/lineNotRead``.
  public init(_ text: String) throws {
    let ends = text.split(separator: "=", omittingEmptySubsequences: false)
    let words = ends[0].split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "," }.map(String.init)
    guard ends.count == 2, let task = words.first?.singleSpaced, !task.isEmpty else { throw LogFault.lineNotRead }
    try self.init(task, words: words.dropFirst().map(\.singleSpaced), count: String(ends[1]))
  }

  /// The line as ``init(_:)-(String)`` reads it.
  public var text: String {
    [task, level.map { String($0.rawValue) }, outcome == .done ? nil : outcome.code, reason?.code]
      .compactMap(\.self).joined(separator: ":") + "=\(count)"
  }

  /// The same line with another number of sessions.
  func times(_ count: Int) -> HelpedLine {
    HelpedLine(task, level: level, outcome: outcome, reason: reason, count: count)
  }

  /// Makes a line of what is said of a task; outcome and reason may be codes or words of any of the three languages.
  ///
  /// - Throws: ``LogFault/lineNotRead``.
  init(_ task: String, words: [String], count: String) throws {
    guard let number = Int(count.singleSpaced), number >= 1 else { throw LogFault.lineNotRead }
    self.init(task, count: number)
    for word in words {
      if let digit = Int(word) {
        guard let level = HelpLevel(rawValue: digit) else { throw LogFault.lineNotRead }
        self.level = level
      } else if let outcome = Self.choice(word, of: Outcome.self, \.wording) {
        self.outcome = outcome
      } else if let reason = Self.choice(word, of: NotDoneReason.self, \.wording) {
        self.reason = reason
      } else {
        throw LogFault.lineNotRead
      }
    }
    // A reason says by itself that it could not be done.
    if reason != nil, outcome == .done { outcome = .couldNot }
  }

  /// The choice that a word names by its code or its name.
  static func choice<Choice: CodedChoice>(
    _ word: String, of type: Choice.Type, _ wording: (Choice) -> Wording
  ) -> Choice? {
    let plain = word.plainWords
    guard !plain.isEmpty else { return nil }
    return Choice.allCases.first { choice in
      ([choice.code] + wording(choice).all).contains { $0.plainWords == plain }
    }
  }
}

extension String {
  /// Without blanks at the ends.
  var singleSpaced: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// In small letters, hyphens as blanks, so that `could-not` and "Could not" are one.
  var plainWords: String {
    lowercased().split { $0.isWhitespace || $0 == "-" }.joined(separator: " ")
  }
}
