public import Language
public import Statistics

extension OpenMeasure {
  /// What it is called.
  public var wording: Wording {
    switch self {
    case .sessions: DeskColumns.sessions.title
    case .minutes:
      Wording(
        da: "Minutter pr. ekspedition i gennemsnit", sv: "Minuter per möte i genomsnitt",
        en: "Mean minutes of a session")
    case .rate:
      Wording(
        da: "Ekspeditioner pr. 1.000 indbyggere", sv: "Möten per 1 000 invånare", en: "Sessions per 1,000 inhabitants")
    }
  }

  /// What it means.
  var meaning: Wording {
    switch self {
    case .sessions: DeskColumns.sessions.meaning
    case .minutes: ReleasedColumns.minutes.meaning
    case .rate:
      Wording(
        da: "Ekspeditioner i perioden pr. 1.000 indbyggere i samme område og aldersgruppe.",
        sv: "Möten under perioden per 1 000 invånare i samma område och åldersgrupp.",
        en: "Sessions of the period to 1,000 inhabitants of the same area and age.")
    }
  }

  /// What its figures are counted in.
  var unit: ReportUnit {
    switch self {
    case .sessions: .sessions
    case .minutes: .minutes
    case .rate: .perThousand
    }
  }

  /// The decimals of its figures.
  var decimals: Int { self == .rate ? 1 : 0 }
}
