public import Language

/// What kind of work a task is.
public enum TaskKind: String, CodedChoice, Codable {
  /// Help with digital self-service: it has a help level.
  case guidance
  /// Something that an authority does in person, as issuing a MitID: a degree of help means nothing there.
  case transaction
  /// A short lesson.
  case teaching
  /// Not ours: the citizen is told where to go.
  case elsewhere

  /// The kind's name.
  public var wording: Wording {
    switch self {
    case .guidance: Wording(da: "Vejledning", sv: "Vägledning", en: "Guidance")
    case .transaction: Wording(da: "Myndighedsopgave", sv: "Myndighetsärende", en: "Authority transaction")
    case .teaching: Wording(da: "Undervisning", sv: "Undervisning", en: "Teaching")
    case .elsewhere: Wording(da: "Ikke vores", sv: "Inte vårt", en: "Not ours")
    }
  }
}
