import Formats
public import Language

/// A place in a curriculum that a change of an app, a service or a rule may touch.
public struct StaleContent: Hashable, Sendable {
  /// What stands there.
  public enum Content: Hashable, Sendable {
    /// Steps in an app or on a page, by its plain name.
    case steps(service: String)
    /// A fact by its id.
    case fact(id: String)
  }

  /// The file in the curriculum's folder.
  public let file: String
  /// The line, counted from 1.
  public let line: Int
  /// What stands there.
  public let content: Content
  /// The day somebody last looked; nil where nobody has.
  public let looked: Day?

  /// The places of a curriculum that name a service and that nobody has looked at since a day.
  ///
  /// Capitals, blanks and hyphens do not count: `mitid` finds "MitID-app". A fact names a service in its id, its text, its
  /// source or in what it is about.
  public static func places(
    in reading: CurriculumReading, facts: FactBook, service: String, since day: Day
  ) -> [StaleContent] {
    let wanted = key(service)
    guard let curriculum = reading.curriculum, !wanted.isEmpty else { return [] }
    func isOld(_ looked: Day?) -> Bool { looked.map { $0 < day } ?? true }
    var places: [StaleContent] = []
    for session in curriculum.sessions {
      for steps in session.steps where key(steps.service).contains(wanted) && isOld(steps.tried) {
        places.append(
          StaleContent(
            file: session.file, line: steps.line, content: .steps(service: steps.service), looked: steps.tried))
      }
    }
    for (file, document) in reading.documents {
      for place in document.blocks.flatMap(FactMark.places) {
        guard let fact = facts.fact(place.id, in: curriculum.language), isOld(fact.seen),
          [fact.id, fact.text, fact.about, fact.source].contains(where: { key($0).contains(wanted) })
        else { continue }
        places.append(
          StaleContent(file: file, line: place.line, content: .fact(id: fact.id), looked: fact.seen))
      }
    }
    return places.sorted { ($0.file, $0.line) < ($1.file, $1.line) }
  }

  private static func key(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}
