public import Language

/// What the figures of a column are counted in.
public enum ReportUnit: String, CaseIterable, Sendable {
  /// Not a figure.
  case none
  /// Not a figure but a day, week or month; what stands in the column explains itself.
  case time
  /// Sessions at the desk.
  case sessions
  /// Mentions: a session with two tasks counts twice.
  case mentions
  /// Persons.
  case persons
  /// Visits.
  case visits
  /// Queue tickets or persons counted at a door.
  case arrivals
  /// Lessons.
  case lessons
  /// Participants.
  case participants
  /// Days.
  case days
  /// Minutes.
  case minutes
  /// Hours.
  case hours
  /// Danish kroner.
  case dkk
  /// Swedish kronor.
  case sek
  /// A share of one.
  case share
  /// So many to a thousand inhabitants.
  case perThousand
  /// Another count.
  case number

  /// The unit's name.
  public var wording: Wording {
    switch self {
    case .none: Wording(da: "ingen", sv: "ingen", en: "none")
    case .time: Wording(da: "tid", sv: "tid", en: "time")
    case .sessions: Wording(da: "ekspeditioner", sv: "möten", en: "sessions")
    case .mentions: Wording(da: "omtaler", sv: "omnämnanden", en: "mentions")
    case .persons: Wording(da: "personer", sv: "personer", en: "persons")
    case .visits: Wording(da: "besøg", sv: "besök", en: "visits")
    case .arrivals: Wording(da: "fremmødte", sv: "besökande", en: "arrivals")
    case .lessons: Wording(da: "undervisningsgange", sv: "lektioner", en: "lessons")
    case .participants: Wording(da: "deltagere", sv: "deltagare", en: "participants")
    case .days: Wording(da: "dage", sv: "dagar", en: "days")
    case .minutes: Wording(da: "minutter", sv: "minuter", en: "minutes")
    case .hours: Wording(da: "timer", sv: "timmar", en: "hours")
    case .dkk: Wording(da: "danske kroner", sv: "danska kronor", en: "Danish kroner")
    case .sek: Wording(da: "svenske kroner", sv: "svenska kronor", en: "Swedish kronor")
    case .share: Wording(da: "andel af 1", sv: "andel av 1", en: "share of 1")
    case .perThousand:
      Wording(da: "pr. 1.000 indbyggere", sv: "per 1 000 invånare", en: "per 1,000 inhabitants")
    case .number: Wording(da: "antal", sv: "antal", en: "number")
    }
  }
}
