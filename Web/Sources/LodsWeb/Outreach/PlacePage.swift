import Language
import Markup
import Municipality
import Office
import Outreach
import People
import Records
import Routing
import Site

/// A place's page: what is agreed, whom one rings, when it is closed, and its visits.
enum PlacePage {
  /// The page, also with what could not be done.
  static func page(_ visit: Visit, _ place: OutreachPlace, problems: [FieldProblem] = []) throws -> WebReply {
    let (contacts, trips, words) = try visit.office.desk.read { desk in
      (
        try visit.desk.people.read { try ContactBook.contacts(of: place.id, in: $0) },
        try VisitRegister.visits(to: place.id, in: desk), try TripWords(visit, in: desk)
      )
    }
    return visit.page(
      place.details.name, status: problems.isEmpty ? 200 : 422, hasFault: !problems.isEmpty
    ) {
      PlaceView(place: place, contacts: contacts, trips: trips, words: words, problems: problems, visit: visit).main
    }
  }

  /// What is known and agreed of a place.
  static func facts(_ place: OutreachPlace, _ visit: Visit) -> [(name: String, text: String)] {
    let details = place.details
    func say(_ phrase: PlacePagePhrase) -> String { visit.say(phrase) }
    let rows: [(PlacePagePhrase, String?)] = [
      (.kind, details.kind.wording[visit.language]), (.address, details.address),
      (.point, details.point.map { "\($0.latitude), \($0.longitude)" }),
      (.hours, details.hours.isEmpty ? nil : PlaceHours.text(details.hours, in: visit.language)),
      (.minutes, String(details.minutes)), (.staff, String(details.staff)),
      (.teams, details.teams == 2 ? "2" : nil), (.gap, String(details.gap)), (.every, details.every.map(String.init)),
      (.residents, details.residents.map(String.init)),
      (
        .access,
        details.access.isEmpty ? nil : details.access.choices.map { $0.wording[visit.language] }.joined(separator: ", ")
      ),
      (.parking, details.parking?.wording[visit.language]), (.wifi, details.wifi?.wording[visit.language]),
      (.note, details.note),
    ]
    return rows.compactMap { phrase, text in text.map { (say(phrase), $0) } }
  }

  private static func done(_ place: OutreachPlace, _ done: PlaceDone) -> WebReply {
    .redirect(to: PlacePages.link(to: place).query("done", done.rawValue))
  }

  /// Closes the place for a time: what is planned then is asked for anew.
  static func shut(_ visit: Visit) throws -> WebReply {
    let place = try PlacePages.place(visit)
    let (from, until) = (DateFields(visit.form, "from"), DateFields(visit.form, "until"))
    var problems: [FieldProblem] = []
    if from.value == nil { problems.append(FieldProblem("from", visit.say(MovePhrase.dayMissing))) }
    if !until.isEmpty, until.value == nil { problems.append(FieldProblem("until", visit.say(MovePhrase.dayMissing))) }
    let reason = visit.form.text("reason").flatMap(ClosureReason.init(rawValue:))
    guard problems.isEmpty, let first = from.value, let reason else {
      return try page(visit, place, problems: problems)
    }
    if place.closures.contains(where: { $0.first == first && $0.last == until.value && $0.reason == reason }) {
      return done(place, .shut)
    }
    var generator = SharedGenerator(desk: visit.desk)
    do {
      let lost = try visit.office.desk.write {
        try PlaceClosing.shut(
          place.id, from: first, to: until.value, because: reason, on: visit.today, using: &generator, in: $0)
      }
      return done(place, lost.isEmpty ? .shut : .shutWithLoss)
    } catch let problem as OutreachFault {
      return try page(visit, place, problems: [FieldProblem("until", problem.sentence(in: visit.language))])
    }
  }

  /// Opens the place again from today.
  static func open(_ visit: Visit) throws -> WebReply {
    let place = try PlacePages.place(visit)
    guard let first = visit.form["from"].flatMap({ Day(iso: $0) }) else { throw Refusal.brokenForm }
    do {
      _ = try visit.office.desk.write {
        try PlaceClosing.open(place.id, from: max(first, visit.today), on: visit.today, in: $0)
      }
    } catch PlaceFault.notShut {
      // Pressed twice, or opened by somebody else: it is open.
    }
    return done(place, .opened)
  }

  /// Keeps somebody whom one rings there.
  static func contact(_ visit: Visit) throws -> WebReply {
    let place = try PlacePages.place(visit)
    var generator = SharedGenerator(desk: visit.desk)
    do {
      let details = try PersonDetails(
        name: visit.form["name"] ?? "", telephone: visit.form.text("telephone"), email: visit.form.text("email"))
      // Pressed twice, it is the same person, kept once.
      try visit.desk.people.write {
        _ = try ContactBook.keep(details, at: place.id, on: visit.today, using: &generator, in: $0)
      }
      return done(place, .contact)
    } catch let problem as any Fault where problem.kind != .software {
      return try page(
        visit, place, problems: [FieldProblem(problem.field ?? "telephone", problem.sentence(in: visit.language))])
    }
  }

  /// Ends the visits there for good, or takes them up again.
  static func state(_ visit: Visit) throws -> WebReply {
    let place = try PlacePages.place(visit)
    guard let word = visit.form["do"], ["end", "again"].contains(word) else { throw Refusal.brokenForm }
    try visit.office.desk.write {
      try PlaceRegister.close(place.id, on: word == "end" ? visit.today : nil, in: $0)
    }
    return done(place, word == "end" ? .ended : .again)
  }
}
