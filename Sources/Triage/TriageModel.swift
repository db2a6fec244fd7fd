public import Language
public import Municipality

/// How the degree of help is advised, as a versioned document: gates, questions, points, limits, texts and sources.
///
/// It is made only by ``TriageModelReader``, which refuses a document that breaks one of the ``TriageLaw``s.
public struct TriageModel: Hashable, Sendable {
  /// A source that the document rests on.
  public struct Source: Hashable, Sendable {
    /// The name within the document.
    public let id: String
    /// What it is and where.
    public let title: String
    /// The day on which it was read.
    public let checked: Day
  }

  /// What a gate leads to.
  public struct GateAdvice: Hashable, Sendable {
    /// The gate.
    public let gate: TriageGate
    /// What the citizen says.
    public let text: Wording
    /// What to do.
    public let advice: Wording
    /// The ways on.
    public let pathways: ChoiceSet<Pathway>
    /// The sources' names.
    public let sources: [String]
  }

  /// One answer to a question.
  public struct Answer: Hashable, Sendable {
    /// The code.
    public let code: String
    /// The points that it adds.
    public let points: Int
    /// The words beside the key.
    public let text: Wording
    /// The reason as a citizen could be shown it.
    public let reason: Wording
  }

  /// A question with its answers.
  public struct Asked: Hashable, Sendable {
    /// Which it is.
    public let question: TriageQuestion
    /// How it is asked.
    public let text: Wording
    /// The answers; for the barriers, "none", each barrier, and "not known".
    public let answers: [Answer]
    /// The sources' names.
    public let sources: [String]
  }

  /// A way on that is offered beside the level.
  public struct Offer: Hashable, Sendable {
    /// The way.
    public let pathway: Pathway
    /// The lowest level that it is offered at; nil for any.
    public let level: HelpLevel?
    /// For each question the ways of answering that it is offered for, a bit each; nil for any.
    let ways: [UInt64?]
    /// Why, in words.
    public let text: Wording
  }

  /// The name of the version, as `dk-2026-1`.
  public let id: String
  /// The country.
  public let country: Country
  /// The day on which its sources were read last.
  public let checked: Day
  /// What must be said of it.
  public let note: Wording
  /// The sources.
  public let sources: [Source]
  /// The gates' advice.
  public let gates: [GateAdvice]
  /// The questions in the order in which they are asked.
  public let questions: [Asked]
  /// The points for a task's complexity, 1 to 3.
  public let complexity: [Int]
  /// The most points that the barriers add together.
  public let mostForBarriers: Int
  /// The fewest points for side by side, pen-holder and the alternative.
  public let limits: [Int]
  /// What is offered beside the level.
  public let offers: [Offer]

  /// The points of each question for each way of answering it.
  let points: [[Int]]

  init(
    id: String, country: Country, checked: Day, note: Wording, sources: [Source], gates: [GateAdvice],
    questions: [Asked], complexity: [Int], mostForBarriers: Int, limits: [Int], offers: [Offer]
  ) {
    self.id = id
    self.country = country
    self.checked = checked
    self.note = note
    self.sources = sources
    self.gates = gates
    self.questions = questions
    self.complexity = complexity
    self.mostForBarriers = mostForBarriers
    self.limits = limits
    self.offers = offers
    points = TriageQuestion.allCases.map { question in
      let answers = questions.first { $0.question == question }?.answers ?? []
      let byCode = Dictionary(answers.map { ($0.code, $0.points) }, uniquingKeysWith: { first, _ in first })
      guard question == .barriers else { return question.answers.map { byCode[$0] ?? 0 } }
      return (0..<question.ways).map { way in
        guard way != question.unknown else { return byCode["unknown"] ?? 0 }
        return min(mostForBarriers, ChoiceSet<Barrier>(bits: way).choices.reduce(0) { $0 + (byCode[$1.code] ?? 0) })
      }
    }
  }

  /// The advice of a gate.
  public func advice(at gate: TriageGate) -> GateAdvice? { gates.first { $0.gate == gate } }
}
