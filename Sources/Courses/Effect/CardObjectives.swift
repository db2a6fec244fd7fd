import Formats
public import Language
import Municipality
public import SQLite

/// What the cards of a term ask about: at most six objectives of its curriculum.
///
/// The rule is this project's own. Of each session the first objective is taken that has at most 80 characters, so that
/// it can be read in big type (where all are longer, the shortest). A curriculum of more than six sessions gives those
/// of six, spread evenly from the first to the last; one of fewer gives second and third objectives until there are six
/// or none is left. A term without a curriculum asks about three general things.
public struct CardObjectives: Hashable, Sendable {
  /// The objectives in the order of the course.
  public let objectives: [EffectObjective]
  /// The language that they are written in, and so the card.
  public let language: LanguageCode
  /// Whether they are the general ones.
  public let isGeneral: Bool

  /// The most that a card asks about.
  public static let most = 6
  /// The most characters of an objective that is taken gladly.
  static let glad = 80

  /// The general ones.
  public init(generalIn language: LanguageCode) {
    self.language = language
    isGeneral = true
    objectives = [EffectPhrase.generalOne, .generalTwo, .generalThree].enumerated().map { place, phrase in
      EffectObjective(code: place + 1, text: phrase(in: language))
    }
  }

  /// Those of a curriculum.
  public init(of curriculum: Curriculum, facts: FactBook) {
    language = curriculum.language
    isGeneral = false
    let sessions = curriculum.sessions.map { session in
      Self.gladly(
        session.objectives.map { objective in
          EffectObjective(
            code: session.number * 100 + objective.number,
            text: Self.text(objective, facts: facts, in: curriculum.language),
            exercise: session.exercises.first { $0.objectives.contains(objective.number) }?.title)
        })
    }.filter { !$0.isEmpty }
    objectives = Self.choose(from: sessions).sorted { $0.code < $1.code }
  }

  /// Those of a term: of the version that it is taught by.
  ///
  /// Where the term names no version, that is the newest one imported by its first day, so that the second card asks
  /// what the first one did, whatever is imported meanwhile. Cards that were entered with the general objectives stay
  /// with them.
  ///
  /// - Parameters:
  ///   - curriculum: the code of the offer's curriculum; nil for none.
  ///   - known: the objectives' codes on the cards that were entered.
  ///   - reader: reads `desk.sqlite`, where curricula are.
  public init(of term: Term, curriculum: String?, known: Set<Int>, in reader: Reader) throws {
    let general = CardObjectives(generalIn: term.plan.language)
    guard let curriculum, known.isEmpty || known.contains(where: { $0 >= 100 }) else {
      self = general
      return
    }
    let versions = try CurriculumShelf.kept(in: reader).filter { $0.code.text == curriculum }
    let named = versions.first { "\($0.version)" == term.plan.version }
    let inTime = versions.last { kept in term.start.map { kept.imported <= $0 } ?? true }
    guard let kept = named ?? inTime ?? versions.min(by: { ($0.imported, $0.version) < ($1.imported, $1.version) }),
      let found = try CurriculumShelf.reading(kept, in: reader).curriculum
    else {
      self = general
      return
    }
    let chosen = CardObjectives(of: found, facts: try CurriculumShelf.facts(of: kept, in: reader))
    self = chosen.objectives.isEmpty ? general : chosen
  }

  /// Those that are short enough first, in their order, then the others, the shortest first.
  private static func gladly(_ objectives: [EffectObjective]) -> [EffectObjective] {
    objectives.filter { $0.text.count <= glad }
      + objectives.filter { $0.text.count > glad }.sorted { ($0.text.count, $0.code) < ($1.text.count, $1.code) }
  }

  private static func choose(from sessions: [[EffectObjective]]) -> [EffectObjective] {
    if sessions.count > most {
      let last = sessions.count - 1
      return (0..<most).map { sessions[($0 * last + (most - 1) / 2) / (most - 1)][0] }
    }
    let rounds = sessions.map(\.count).max() ?? 0
    return Array((0..<rounds).flatMap { round in sessions.compactMap { $0.dropFirst(round).first } }.prefix(most))
  }

  private static func text(_ objective: CurriculumObjective, facts: FactBook, in language: LanguageCode) -> String {
    FactMark.pieces(of: objective.spans.plain).map { piece in
      switch piece {
      case .text(let text): text
      case .fact(let id): facts.fact(id, in: language)?.text ?? "…"
      }
    }.joined()
  }
}
