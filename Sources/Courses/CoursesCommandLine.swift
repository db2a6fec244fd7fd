public import Language

/// What the faults of this room advise to type at the command line; a page leaves it out.
public enum CoursesCommandLine: PhraseKey {
  case terms, term, openTerm, least, endTerm, offers, rooms, enrolments, enrolment, giveSeat
  case count, attendanceOrYes, attendanceOrCancel
  case helperState, addHelper, reopenPartner, agreed
  case calendars, newCalendar, skipInvalid
  case curricula, checkCurriculum

  /// The text.
  public var wording: Wording {
    switch self {
    case .terms: Wording(same: "lods term list")
    case .term: Wording(da: "lods term show HOLD", sv: "lods term show GRUPP", en: "lods term show TERM")
    case .openTerm: Wording(da: "lods term open HOLD", sv: "lods term open GRUPP", en: "lods term open TERM")
    case .least:
      Wording(
        da: "lods term change HOLD --least 4", sv: "lods term change GRUPP --least 4",
        en: "lods term change TERM --least 4")
    case .endTerm: Wording(da: "lods term end HOLD", sv: "lods term end GRUPP", en: "lods term end TERM")
    case .offers: Wording(same: "lods offer list")
    case .rooms: Wording(same: "lods room list")
    case .enrolments:
      Wording(da: "lods enrolment list HOLD", sv: "lods enrolment list GRUPP", en: "lods enrolment list TERM")
    case .enrolment: Wording(same: "lods enrolment show")
    case .giveSeat:
      Wording(
        da: "lods attendance show HOLD, og derefter: lods enrolment move eller accept",
        sv: "lods attendance show GRUPP, och sedan: lods enrolment move eller accept",
        en: "lods attendance show TERM, and then: lods enrolment move or accept")
    case .count: Wording(same: "lods attendance count")
    case .attendanceOrYes:
      Wording(
        da: "lods attendance set (i en åben café: lods attendance count), eller --yes",
        sv: "lods attendance set (på ett öppet kafé: lods attendance count), eller --yes",
        en: "lods attendance set (in a drop-in café: lods attendance count), or --yes")
    case .attendanceOrCancel:
      Wording(
        da: "lods attendance set, eller: lods term cancel HOLD",
        sv: "lods attendance set, eller: lods term cancel GRUPP",
        en: "lods attendance set, or: lods term cancel TERM")
    case .helperState:
      Wording(da: "lods helper state NUMMER", sv: "lods helper state NUMMER", en: "lods helper state NUMBER")
    case .addHelper: Wording(same: "lods helper add")
    case .reopenPartner: Wording(same: "lods partner reopen")
    case .agreed: Wording(same: "--agreed")
    case .calendars: Wording(same: "lods other-offer list")
    case .newCalendar:
      Wording(
        da: "--name NAVN --audience seniors", sv: "--name NAMN --audience seniors", en: "--name NAME --audience seniors"
      )
    case .skipInvalid: Wording(same: "--skip-invalid")
    case .curricula: Wording(same: "lods curriculum show")
    case .checkCurriculum:
      Wording(
        da: "lods curriculum check MAPPE", sv: "lods curriculum check MAPP", en: "lods curriculum check FOLDER")
    }
  }
}
