import Language
import Markup
import Municipality
import Office
import Outreach
import People
import Records
import Site

/// A request for a visit as it comes in by telephone: which place, what help, when, and what it takes.
struct RequestForm: Sendable {
  /// The places that may be asked for.
  let places: [OutreachPlace]
  /// The tasks of the office.
  let shelf: TaskShelf
  /// What was typed or chosen.
  let fields: FormFields
  /// The first and the last day that suit.
  let from: DateFields
  let until: DateFields
  /// What is wrong.
  private(set) var problems: [FieldProblem] = []

  /// A new form, with the place that the link to it knows.
  init(query: FormFields, _ visit: Visit) throws {
    let (known, shelf) = try Self.choices(visit)
    (places, self.shelf) = (known, shelf)
    let place = query.text("place").flatMap { word in known.first { $0.code.text == word } }
    var fields = place.map { [FormFields.Field("place", $0.details.name)] } ?? []
    fields += Weekday.allCases.filter { $0.rawValue < 6 }.map { FormFields.Field("on", $0.code) }
    self.fields = FormFields(fields)
    from = DateFields(visit.today.adding(1))
    until = DateFields(visit.today.adding(28))
  }

  /// The form as it was sent.
  init(form: FormFields, _ visit: Visit) throws {
    (places, shelf) = try Self.choices(visit)
    fields = form
    from = DateFields(form, "from")
    until = DateFields(form, "until")
  }

  private static func choices(_ visit: Visit) throws -> ([OutreachPlace], TaskShelf) {
    let today = visit.today
    let places = try visit.office.desk.read { try PlaceRegister.places(in: $0) }
      .filter { visit.visitor.reaches($0.details.branch) && ($0.closed.map { today <= $0 } ?? true) }
    return (
      TextOrder.sorted(places, in: visit.language) { $0.details.name }, try TaskShelf(visit.office)
    )
  }

  /// The place that was typed: by its name or its code.
  var place: OutreachPlace? {
    guard let word = fields.text("place")?.lowercased() else { return nil }
    return places.first { $0.details.name.lowercased() == word || $0.code.text == word }
  }

  /// The chosen tasks.
  var tasks: [OfficeTask] {
    let codes = fields.all("task")
    return shelf.tasks.filter { !$0.isRetired && codes.contains($0.code.text) }
  }

  /// Writes the request down, or shows the form again.
  func save(_ visit: Visit) throws -> WebReply {
    var form = self
    func fault(_ field: String, _ phrase: RequestPhrase) {
      form.problems.append(FieldProblem(field, visit.say(phrase)))
    }
    let place = place
    if place == nil { fault("place", fields.text("place") == nil ? .placeMissing : .placeUnknown) }
    if tasks.isEmpty { fault("task", .tasksMissing) }
    let residents = fields.text("residents").flatMap { Int($0) }
    if residents.map({ (1...500).contains($0) }) != true { fault("residents", .residentsMissing) }
    if from.value == nil { fault("from", .dayWrong) }
    if until.value == nil { fault("until", .dayWrong) }
    let time = span(&form, visit)
    let minutes = fields.text("minutes").map { Int($0) ?? 0 }
    if let minutes, !(5...600).contains(minutes) { fault("minutes", .minutesWrong) }
    let caller = caller(&form, visit)
    guard form.problems.isEmpty, let place, let residents, let from = from.value, let until = until.value else {
      return try form.page(visit)
    }
    let details = place.details
    var wish = VisitWish(
      .place(place.id), branch: details.branch, tasks: tasks.map(\.code.text), residents: residents, from: from,
      to: until, minutes: minutes ?? details.minutes, staff: details.staff, teams: details.teams)
    do {
      VisitNeeds.fill(&wish, at: details)
      wish.weekdays = Set(Weekday.allCases.filter { fields.all("on").contains($0.code) })
      wish.time = time
      if let staff = fields.text("staff").flatMap({ Int($0) }) { wish.staff = staff }
      let skills = ChoiceSet(fields.all("skill").compactMap(OutreachSkill.init(rawValue:)))
      wish.skills = ChoiceSet(bits: wish.skills.bits | skills.bits)
      wish.languages = ChoiceSet(fields.all("speaks").compactMap(OutreachLanguage.init(rawValue:)))
      for kind in fields.all("kit").compactMap(KitKind.init(rawValue:)) { wish.kit[kind] = max(1, wish.kit[kind] ?? 0) }
      guard !wish.weekdays.isEmpty else { throw OutreachFault.textMissing(field: "on") }
      try VisitNeeds.checkDays(of: wish, at: place, on: visit.today)
      try VisitNeeds.checkTime(of: wish, tasks: tasks)
      return try write(wish, caller, at: place, visit)
    } catch let problem as VisitFault {
      return try form.page(visit, adding: problem)
    } catch let problem as OutreachFault {
      return try form.page(visit, adding: problem)
    }
  }

  private func span(_ form: inout RequestForm, _ visit: Visit) -> TimeSpan? {
    let words = [fields.text("at-from"), fields.text("at-to")]
    guard words.contains(where: { $0 != nil }) else { return nil }
    let ends = words.map { $0.flatMap { TimeSpan.minute($0) } }
    if let first = ends[0], let last = ends[1], let span = TimeSpan(from: first, to: last) { return span }
    form.problems.append(FieldProblem("at-from", visit.say(RequestPhrase.timeWrong)))
    return nil
  }

  /// Who rang, where that is to be kept; they are kept at the place and not at the visit.
  private func caller(_ form: inout RequestForm, _ visit: Visit) -> PersonDetails? {
    let (name, telephone) = (fields.text("caller"), fields.text("telephone"))
    guard name != nil || telephone != nil else { return nil }
    do {
      let details = try PersonDetails(name: name ?? "", telephone: telephone)
      guard details.telephone != nil else { throw PlaceFault.noWayToReach }
      return details
    } catch let problem as any Fault {
      form.problems.append(
        FieldProblem(name == nil ? "caller" : "telephone", problem.sentence(in: visit.language)))
    } catch {}
    return nil
  }

  private func write(
    _ wish: VisitWish, _ caller: PersonDetails?, at place: OutreachPlace, _ visit: Visit
  ) throws -> WebReply {
    let id = visit.desk.freshID()
    // Nobody is kept for a request that was pressed twice.
    if let caller, visit.desk.echo.number(madeBy: visit.form) == nil {
      var generator = SharedGenerator(desk: visit.desk)
      try visit.desk.people.write {
        _ = try ContactBook.keep(caller, at: place.id, on: visit.today, using: &generator, in: $0)
      }
    }
    let made = try visit.onceForForm(inDesk: { writer in
      let trip = try VisitRegister.add(wish, id: id, origin: .request, on: visit.today, in: writer)
      if try CriterionBook.criteria(isHome: false, in: writer.reader).isEmpty {
        try VisitRegister.check(trip.number, meets: true, on: visit.today, in: writer)
      }
      return trip.number.number
    })
    guard let number = RowNumber<OutreachVisit>(made) else { throw Refusal.notFound }
    return .redirect(
      to: OutreachPages.link(to: number).query("done", TripDone.requested.rawValue).query("offer", "yes"))
  }

  private func page(_ visit: Visit, adding problem: any Fault) throws -> WebReply {
    var form = self
    let field =
      switch problem.field {
      case "to", "latest": "until"
      case "at": "at-from"
      case let field?: field
      case nil: "place"
      }
    form.problems.append(FieldProblem(field, problem.sentence(in: visit.language)))
    return try form.page(visit)
  }

  /// The page.
  func page(_ visit: Visit) throws -> WebReply {
    let hasFault = !problems.isEmpty
    return visit.page(visit.say(RequestPhrase.title), status: hasFault ? 422 : 200, hasFault: hasFault) {
      RequestView(form: self, visit: visit).main
    }
  }
}
