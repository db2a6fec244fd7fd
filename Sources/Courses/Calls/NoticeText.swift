public import Language

/// What is said or written to one learner.
public struct NoticeText: Sendable {
  private let due: DueNotice
  private let places: NoticePlaces
  private let today: Day
  private let answerBy: (day: Day, minute: Int)?

  /// Prepares the texts of a notice.
  ///
  /// - Parameters:
  ///   - answerBy: until when an offered seat is held, on the office's clock; nil where none is.
  public init(of due: DueNotice, places: NoticePlaces, today: Day, answerBy: (day: Day, minute: Int)?) {
    self.due = due
    self.places = places
    self.today = today
    self.answerBy = answerBy
  }

  // MARK: Whole texts

  /// What to say on the telephone.
  public func call(in language: LanguageCode) -> String {
    switch due.kind {
    case .offer: say(.sayOffer, language)
    case .reconfirm: say(.sayReconfirm, language)
    case .reminder: say(.sayReminder, language)
    default: opened(in: language)
    }
  }

  /// The whole text in the term's own language: a letter, which an e-mail can hold too, or a short one for a
  /// telephone's screen.
  public func written(by way: NoticeWay, to name: String) -> String {
    let language = due.term.plan.language
    return way == .sms ? short(in: language) : letter(to: name, in: language)
  }

  /// Until when an offer is held.
  public func deadline(in language: LanguageCode) -> String? {
    answerBy.map { MeetingWords.moment($0.day, minute: $0.minute, in: language) }
  }

  /// All dates that are held, each with its own room where it has one.
  func dates(in language: LanguageCode) -> [String] { held.map { line($0, in: language) } }

  private func letter(to name: String, in language: LanguageCode) -> String {
    var parts = [NoticeLetterPhrase.greeting(in: language, ["name": .text(name)]), opened(in: language)]
    if due.kind == .confirmation, due.enrolment.party > 1 {
      parts[1] += " " + NoticeLetterPhrase.persons(in: language, ["n": .number(due.enrolment.party)])
    }
    if let heading = datesHeading(in: language) {
      parts.append(([heading] + shownDates.map { line($0, in: language) }).joined(separator: "\n"))
    }
    if due.kind != .cancelledTerm, !shownDates.isEmpty || due.kind != .cancelledDate {
      parts.append(whereAndWhat(in: language))
    }
    parts += actions.map { say($0, language) }
    let telephone = places.telephone(of: due.term).map {
      "\n" + NoticeLetterPhrase.telephone(in: language, ["number": .text($0)])
    }
    parts.append(NoticeLetterPhrase.regards(in: language) + "\n" + places.branch(of: due.term) + (telephone ?? ""))
    return parts.joined(separator: "\n\n") + "\n"
  }

  private func short(in language: LanguageCode) -> String {
    var parts = [opened(in: language, isShort: true)]
    if [.confirmation, .offer].contains(due.kind) { parts.append(say(.firstTime, language)) }
    if ![.cancelledTerm, .cancelledDate].contains(due.kind) { parts.append(say(.place, language) + ".") }
    parts += actions.map { say($0, language) }
    let telephone = places.telephone(of: due.term)
    let regards: NoticeLetterPhrase = telephone == nil ? .regardsShort : .regardsTelephone
    parts.append(
      regards(
        in: language, ["branch": .text(places.branch(of: due.term)), "number": .text(telephone ?? "")]))
    return parts.joined(separator: " ")
  }

  // MARK: Parts

  /// What is up, and for a date that was moved also when not to come, so that nobody stands there on the old day.
  private func opened(in language: LanguageCode, isShort: Bool = false) -> String {
    let text = say(opening, language, isShort: isShort)
    guard due.kind == .movedDate else { return text }
    let before = due.dates.compactMap { places.before($0, of: due.term) }.map {
      MeetingWords.moment($0.day, minute: $0.minute, in: language)
    }
    guard !before.isEmpty else { return text }
    let list = MeetingWords.list(before, in: language)
    return text + " " + NoticeLetterPhrase.notBefore(in: language, ["before": .text(list)])
  }

  private var opening: NoticeLetterPhrase {
    switch due.kind {
    case .confirmation: .openConfirmation
    case .offer: .openOffer
    case .cancelledTerm: .openCancelledTerm
    case .cancelledDate: .openCancelledDate
    case .movedDate: .openMovedDate
    case .addedDate: .openAddedDate
    case .reconfirm: .openReconfirm
    case .reminder: .openReminder
    }
  }

  /// What the reader is to do.
  private var actions: [NoticeLetterPhrase] {
    switch due.kind {
    case .confirmation, .reminder: [.cannotCome]
    case .offer: [.answer]
    case .cancelledTerm: [.sorry]
    case .cancelledDate: []
    case .movedDate, .addedDate: [.doesNotSuit]
    case .reconfirm: [.confirmCome]
    }
  }

  private var held: [TermDate] { due.term.heldDates }

  private var shownDates: [TermDate] { held.filter { $0.day >= today } }

  private func datesHeading(in language: LanguageCode) -> String? {
    guard !shownDates.isEmpty else { return nil }
    switch due.kind {
    case .confirmation, .offer:
      return NoticeLetterPhrase.dates(in: language, ["n": .number(shownDates.count)])
    case .movedDate, .addedDate: return NoticeLetterPhrase.datesNow(in: language)
    case .cancelledDate: return NoticeLetterPhrase.datesLeft(in: language)
    case .cancelledTerm, .reconfirm, .reminder: return nil
    }
  }

  private func whereAndWhat(in language: LanguageCode) -> String {
    var lines = [say(.place, language)]
    let access = places.access(of: due.term).map { $0.wording[language].lowercased() }
    if !access.isEmpty {
      lines.append(
        NoticeLetterPhrase.access(in: language, ["access": .text(MeetingWords.list(access, in: language))]))
    }
    if [.confirmation, .offer].contains(due.kind) {
      let price = due.term.plan.price
      let text = MeetingWords.price(price, in: language)
      let costs = NoticeLetterPhrase.price(in: language, ["price": .text(text)])
      lines.append(
        price == 0 ? NoticeLetterPhrase.isFree(in: language) : costs.hasSuffix(".") ? costs : costs + ".")
    }
    if [.confirmation, .reconfirm, .reminder].contains(due.kind) { lines.append(say(bring, language)) }
    return lines.joined(separator: "\n")
  }

  private var bring: NoticeLetterPhrase {
    if due.enrolment.wantsLoan { return .bringLoan }
    guard let device = due.enrolment.device, device != .other else { return .bringAny }
    return .bringDevice
  }

  private func line(_ date: TermDate, in language: LanguageCode) -> String {
    let room = places.otherRoom(of: date, of: due.term, in: language).map { " (\($0))" } ?? ""
    return MeetingWords.span(of: date, in: language) + room
  }

  /// The title in the language's own marks, for »Se hinanden, mens I taler« would else read as a part of the sentence.
  ///
  /// A text message has only the marks of the telephone's smallest alphabet (GSM 03.38): others halve its room.
  private func title(_ language: LanguageCode, isShort: Bool) -> String {
    let title = due.term.plan.title
    if isShort { return "\"\(title)\"" }
    return Wording(da: "»\(title)«", sv: "”\(title)”", en: "“\(title)”")[language]
  }

  /// A phrase with everything that any of them asks for.
  private func say(_ phrase: NoticeLetterPhrase, _ language: LanguageCode, isShort: Bool = false) -> String {
    let isOne = due.enrolment.party == 1
    let you = isOne ? Wording(da: "du", sv: "du", en: "you") : Wording(da: "I", sv: "ni", en: "you")
    let object = isOne ? Wording(da: "dig", sv: "dig", en: "you") : Wording(da: "jer", sv: "er", en: "you")
    let your = isOne ? Wording(da: "din", sv: "din", en: "your") : Wording(da: "jeres", sv: "er", en: "your")
    let seat =
      isOne
      ? Wording(da: "pladsen", sv: "platsen", en: "seat") : Wording(da: "pladserne", sv: "platserna", en: "seats")
    let about = due.kind == .reconfirm || due.kind == .reminder ? due.dates.first : nil
    let next = about ?? held.first { $0.day >= today } ?? held.first
    let changed = due.dates.map { date in
      let room = places.otherRoom(of: date, of: due.term, in: language).map { " (\($0))" } ?? ""
      return MeetingWords.start(of: date, in: language) + room
    }
    return phrase(
      in: language,
      [
        "You": .text(you[language].prefix(1).uppercased() + you[language].dropFirst()), "you": .text(you[language]),
        "obj": .text(object[language]), "your": .text(your[language]), "seat": .text(seat[language]),
        "title": .text(title(language, isShort: isShort)),
        "when": .text(next.map { MeetingWords.start(of: $0, in: language) } ?? ""),
        "changed": .text(MeetingWords.list(changed, in: language)), "n": .number(changed.count),
        "place": .text(places.all(of: due.term, in: language)),
        "device": .text(due.enrolment.device?.wording[language] ?? ""),
        "deadline": .text(deadline(in: language) ?? ""),
      ])
  }
}
