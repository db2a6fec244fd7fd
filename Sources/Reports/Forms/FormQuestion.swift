import Language

/// What an official form asks, and what the desk log can say to it.
struct FormQuestion {
  /// The stable name.
  let id: String
  /// What the form asks, in our words.
  let asks: FormPhrase
  /// What can be said to it.
  let says: FormPhrase
  /// Whether the log has a figure for it.
  let isAnswered: Bool

  /// Danmarks Statistik's yearly form for public libraries, as far as public pages tell.
  static let dst = [
    FormQuestion(id: "lessons", asks: .dstLessons, says: .lessonsNot, isAnswered: false),
    FormQuestion(id: "participants", asks: .dstParticipants, says: .lessonsNot, isAnswered: false),
    FormQuestion(id: "events", asks: .dstEvents, says: .eventsNot, isAnswered: false),
    FormQuestion(id: "visits", asks: .dstVisits, says: .visitsNot, isAnswered: false),
    FormQuestion(id: "staff", asks: .dstStaff, says: .staffNot, isAnswered: false),
    FormQuestion(id: "desk", asks: .deskHelp, says: .deskAnswer, isAnswered: true),
  ]

  /// Kungliga biblioteket's yearly form, as far as public pages tell.
  static let kb = [
    FormQuestion(id: "teaching", asks: .kbTeaching, says: .lessonsNot, isAnswered: false),
    FormQuestion(id: "activities", asks: .kbActivities, says: .eventsNot, isAnswered: false),
    FormQuestion(id: "digital-help", asks: .kbDigital, says: .kbDigitalAnswer, isAnswered: true),
  ]
}
