import Console
import Counter
import Municipality
import Triage

/// The triage of one session at the desk: its answers so far, one key each.
///
/// It is kept in memory only: what the clerk saw of a citizen is on the disk in no form but the entry.
struct DeskTriage: Hashable {
  /// What a key did.
  enum Answer: Hashable {
    /// It was taken in.
    case taken
    /// The advice is taken over.
    case accepted
    /// Another level is given than the one advised, and why, where that was said.
    case chose(HelpLevel, HelpLevelReason?)
    /// Triage is closed without a level.
    case left
    /// It means nothing here.
    case nothing
  }

  /// The answers, for the advice.
  private(set) var answers = TriageAnswers()
  /// The barriers marked so far, by their place among the answers, while they are asked for.
  private(set) var marked: Set<Int> = []
  /// The level that is given instead of the advised one, while the reason is asked for.
  private(set) var other: HelpLevel?
  private var given: [TriageQuestion: String] = [:]
  private var order: [TriageQuestion] = []

  /// The question that is asked now; nil when no answer could change the advice any more.
  func asked(_ guide: DeskGuide, complexity: Int) -> TriageModel.Asked? {
    guard answers.gate == .none else { return nil }
    let next = guide.model.next(after: given, complexity: complexity, ceiling: guide.ceiling)
    return next.flatMap { question in guide.model.questions.first { $0.question == question } }
  }

  /// The advice by the answers so far.
  func advice(_ guide: DeskGuide, complexity: Int) -> TriageAdvice {
    guide.model.advice(for: answers, complexity: complexity, ceiling: guide.ceiling)
  }

  /// Answers to a key.
  mutating func press(_ key: Key, _ guide: DeskGuide, complexity: Int) -> Answer {
    if let other { return pressInReasons(key, other) }
    if key == .escape { return .left }
    if key == .backspace { return back() }
    guard let asked = asked(guide, complexity: complexity) else {
      return pressInAdvice(key, advice(guide, complexity: complexity))
    }
    switch key {
    case .character("?"): return answer(asked.question, "unknown")
    case .enter:
      guard asked.question == .barriers, !marked.isEmpty else { return answer(asked.question, "unknown") }
      let codes = marked.sorted().map { asked.answers[$0].code }
      return answer(.barriers, codes.joined(separator: "+"))
    case .character(let character):
      if let gate = guide.model.gate(letter: character) {
        answers.gate = gate
        return .taken
      }
      guard let digit = character.wholeNumberValue, asked.answers.indices.contains(digit - 1) else { return .nothing }
      let code = asked.answers[digit - 1].code
      guard asked.question == .barriers, code != "none", code != "unknown" else { return answer(asked.question, code) }
      marked.formSymmetricDifference([digit - 1])
      return .taken
    default: return .nothing
    }
  }

  private mutating func pressInAdvice(_ key: Key, _ advice: TriageAdvice) -> Answer {
    switch key {
    case .enter: return .accepted
    case .character(let character):
      guard let digit = character.wholeNumberValue, let level = HelpLevel(rawValue: digit) else { return .nothing }
      guard let advised = advice.level, advised != level else { return .chose(level, nil) }
      other = level
      return .taken
    default: return .nothing
    }
  }

  /// Why another level is given: one key, or Enter to say nothing.
  private mutating func pressInReasons(_ key: Key, _ level: HelpLevel) -> Answer {
    switch key {
    case .enter, .escape: return .chose(level, nil)
    case .backspace:
      other = nil
      return .taken
    case .character(let character):
      guard let digit = character.wholeNumberValue, HelpLevelReason.allCases.indices.contains(digit - 1) else {
        return .nothing
      }
      return .chose(level, HelpLevelReason.allCases[digit - 1])
    default: return .nothing
    }
  }

  private mutating func answer(_ question: TriageQuestion, _ word: String) -> Answer {
    guard answers.answer(question, word) else { return .nothing }
    given[question] = word
    order.append(question)
    marked = []
    return .taken
  }

  /// Takes the last answer back; with none left triage is closed.
  private mutating func back() -> Answer {
    if answers.gate != .none {
      answers.gate = .none
    } else if !marked.isEmpty {
      marked = []
    } else if let last = order.popLast() {
      given[last] = nil
      _ = answers.answer(last, "unknown")
    } else {
      return .left
    }
    return .taken
  }
}
