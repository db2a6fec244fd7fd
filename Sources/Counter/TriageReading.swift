public import Courses
public import Language
public import Municipality
public import Triage

/// The advice for one session in words, in one language; how they are laid out is for whoever shows them.
public struct TriageReading: Hashable, Sendable {
  /// One reason: its points and its words.
  public struct Reason: Hashable, Sendable {
    /// The points; those above 0 speak for more help.
    public let points: Int
    /// The words.
    public let text: String

    /// The points with their sign, as "+2".
    public var signed: String { (points > 0 ? "+" : "") + String(points) }
  }

  /// A way on, and why.
  public struct Way: Hashable, Sendable {
    /// Its name.
    public let name: String
    /// Why it is offered; nil where the model says nothing of it.
    public let why: String?
  }

  /// The version of the model.
  public let model: String
  /// The level; nil where a gate decided, and for a task that the scale of help says nothing of.
  public let level: HelpLevel?
  /// The level's name, or what the citizen said that decided; nil where the scale says nothing of the task.
  public let heading: String?
  /// What the level means, or what to do instead of giving one.
  public let meaning: String
  /// That the role may not give so much help; nil where it may.
  public let aboveCeiling: String?
  /// The reasons of the level; empty where there is none.
  public let reasons: [Reason]
  /// The sum of the reasons' points.
  public let total: Int
  /// The ways on.
  public let pathways: [Way]
  /// Which other answers would change the advice; nil where none would.
  public let changes: String?
  /// The non-digital way of the task; nil where the catalogue has none.
  public let alternative: String?
  /// The next term that teaches the task, in one line; nil where none was found, or none looked for.
  public let nextTerm: String?
  /// The language of the words.
  public let language: LanguageCode

  /// Puts a model's advice for a task into words.
  ///
  /// - Parameter nextTerm: the next term that teaches the task; see `/Office/Office/nextTerm(for:after:_:)`.
  public init(
    _ advice: TriageAdvice, of task: OfficeTask, by model: TriageModel, in language: LanguageCode,
    nextTerm: (term: NextTerm, place: String)? = nil
  ) {
    func say(_ phrase: TriageReadingPhrase, _ values: [String: PhraseValue] = [:]) -> String {
      phrase(in: language, values)
    }
    self.model = advice.model
    self.language = language
    self.nextTerm = nextTerm.map { $0.term.line(at: $0.place, in: language) }
    let level = advice.gate == nil && TriageReading.hasLevel(task) ? advice.level : nil
    self.level = level
    if let gate = advice.gate {
      heading = gate.text[language]
      meaning = gate.advice[language]
    } else if let level {
      heading = level.wording[language]
      meaning = level.meaning[language]
    } else {
      heading = nil
      meaning = say(.noLevel, ["kind": .text(task.kind.wording[language].lowercased())])
    }
    aboveCeiling = level != nil && advice.isAboveCeiling ? say(.aboveCeiling) : nil
    reasons = level == nil ? [] : advice.reasons.map { Reason(points: $0.points, text: $0.text[language]) }
    total = level == nil ? 0 : advice.total
    pathways = advice.pathways.map { pathway in
      // A gate says itself why; the model's offers go by the level.
      let offer = advice.gate == nil ? model.offers.first { $0.pathway == pathway } : nil
      return Way(name: pathway.wording[language], why: offer?.text[language])
    }
    changes =
      level == nil || advice.wouldChange.isEmpty
      ? nil : say(.wouldChange, ["answers": .text(TriageReading.answers(advice.wouldChange, of: model, in: language))])
    alternative = task.entry?.alternative?.what[language]
  }

  /// Whether the scale of help says anything of a task: it does for guidance only.
  public static func hasLevel(_ task: OfficeTask) -> Bool { task.kind == .guidance }

  /// The first four of the answers that would change the advice, each question once with its answers after it.
  private static func answers(_ changes: [String], of model: TriageModel, in language: LanguageCode) -> String {
    let changes = changes.prefix(4).map { $0.split(separator: "=").map(String.init) }.filter { $0.count == 2 }
    return model.questions.compactMap { asked -> String? in
      let words = changes.filter { $0[0] == asked.question.rawValue }.map { change in
        change[1].split(separator: "+").compactMap { code in
          asked.answers.first { $0.code == code }?.text[language].lowercased()
        }.joined(separator: " + ")
      }
      guard let last = words.last else { return nil }
      let first = words.dropLast().joined(separator: ", ")
      let either =
        first.isEmpty
        ? last : TriageReadingPhrase.eitherAnswer(in: language, ["first": .text(first), "last": .text(last)])
      return TriageReadingPhrase.toQuestion(
        in: language, ["question": .text(asked.text[language]), "answers": .text(either)])
    }.joined(separator: "; ")
  }
}
