public import Language
public import Municipality

/// What a learner is to be told, by telephone, letter, e-mail or text message: a closed set.
public enum NoticeKind: String, CodedChoice {
  /// That they have a seat, when and where; said while they are on the telephone, so it is written and never rung.
  case confirmation
  /// That a seat is held for them until an answer is known.
  case offer
  /// That the term will not be held.
  case cancelledTerm = "cancelled-term"
  /// That a date will not be held.
  case cancelledDate = "cancelled-date"
  /// That a date has another day, time or room than the one they know.
  case movedDate = "moved-date"
  /// That there is a date more than they know of.
  case addedDate = "added-date"
  /// Some days before the start: whether they still come, so that somebody else can have the seat.
  case reconfirm
  /// Shortly before the start: when and where it begins.
  case reminder

  /// Whether somebody is rung for it.
  public var isCalled: Bool { self != .confirmation }

  /// What may come of a call for it; empty for what nobody is rung for.
  public var outcomes: [NoticeOutcome] {
    switch self {
    case .confirmation: []
    case .offer: [.yes, .no, .noAnswer, .wrongNumber, .callBack]
    case .cancelledTerm, .cancelledDate, .movedDate, .addedDate: [.told, .noAnswer, .wrongNumber, .callBack]
    case .reconfirm: [.coming, .notComing, .noAnswer, .wrongNumber, .callBack]
    case .reminder: [.told, .notComing, .noAnswer, .wrongNumber, .callBack]
    }
  }

  /// What is done with the enrolment when a call for it ends so; nil for nothing.
  func action(after outcome: NoticeOutcome) -> EnrolmentRegister.Action? {
    switch (self, outcome) {
    case (.offer, .yes): .accept
    case (.offer, .no): .decline
    case (.reconfirm, .notComing), (.reminder, .notComing): .leave
    default: nil
    }
  }

  /// What it is called.
  public var wording: Wording {
    switch self {
    case .confirmation: Wording(da: "Bekræftelse", sv: "Bekräftelse", en: "Confirmation")
    case .offer: Wording(da: "Tilbud om plads", sv: "Erbjudande om plats", en: "Offer of a seat")
    case .cancelledTerm: Wording(da: "Holdet er aflyst", sv: "Gruppen är inställd", en: "Term cancelled")
    case .cancelledDate: Wording(da: "En dato er aflyst", sv: "Ett datum är inställt", en: "Date cancelled")
    case .movedDate: Wording(da: "En dato er ændret", sv: "Ett datum är ändrat", en: "Date changed")
    case .addedDate: Wording(da: "En ekstra dato", sv: "Ett extra datum", en: "Extra date")
    case .reconfirm: Wording(da: "Kommer du stadig?", sv: "Kommer du fortfarande?", en: "Still coming?")
    case .reminder: Wording(da: "Påmindelse", sv: "Påminnelse", en: "Reminder")
    }
  }
}
