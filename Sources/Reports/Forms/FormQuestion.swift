import Language

/// What an official form asks, and what can be said to it.
struct FormQuestion {
  /// Where the figure comes from.
  enum Source {
    /// The office must find it elsewhere.
    case elsewhere
    /// The sessions of the desk log.
    case log
    /// The finished terms, where any ended in the period; what can be said else is where the figure is found.
    case courses(CourseFormFigures.Question)
    /// The visits that a counter at the door counted, where they were imported.
    case door
  }

  /// The stable name.
  let id: String
  /// What the form asks, in our words.
  let asks: FormPhrase
  /// What can be said to it; for visits, where none were imported.
  let says: FormPhrase
  /// Where the figure comes from.
  let source: Source

  /// Danmarks Statistik's yearly form for public libraries, as far as public pages tell.
  static let dst = [
    FormQuestion(id: "lessons", asks: .dstLessons, says: .lessonsNot, source: .courses(.lessons)),
    FormQuestion(
      id: "participants", asks: .dstParticipants, says: .participantsNot, source: .courses(.participants)),
    FormQuestion(id: "events", asks: .dstEvents, says: .eventsNot, source: .courses(.events)),
    FormQuestion(id: "visits", asks: .visits, says: .visitsNot, source: .door),
    FormQuestion(id: "staff", asks: .staff, says: .staffNot, source: .elsewhere),
    FormQuestion(id: "desk", asks: .deskHelp, says: .deskAnswer, source: .log),
  ]

  /// Kungliga biblioteket's yearly form, as far as public pages tell.
  static let kb = [
    FormQuestion(id: "teaching", asks: .kbTeaching, says: .lessonsNot, source: .courses(.lessons)),
    FormQuestion(id: "participants", asks: .kbParticipants, says: .participantsNot, source: .courses(.participants)),
    FormQuestion(id: "activities", asks: .kbActivities, says: .eventsNot, source: .courses(.events)),
    FormQuestion(id: "visits", asks: .visits, says: .visitsNot, source: .door),
    FormQuestion(id: "staff", asks: .staff, says: .staffNot, source: .elsewhere),
    FormQuestion(id: "digital-help", asks: .kbDigital, says: .kbDigitalAnswer, source: .log),
  ]
}
