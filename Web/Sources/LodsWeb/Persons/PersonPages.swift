import Accounts
import Language
import Markup
import Municipality
import Office
import People
import Records
import Site

/// The persons that the office keeps, and the rights they have: to see, to have corrected, stored only, and erased.
///
/// A person stands in an address as their random number, and what they are called is typed into forms only.
enum PersonPages {
  private static let access = DoctorPages.administrators
  /// Where the page is.
  static let link = Link("/persons")
  /// How many persons that fit are listed.
  static let most = 20

  /// What the way about leads to.
  static let pages = [RoomPlan.Page(name: .persons, link: link, access: AuditPages.overseers)]

  static let routes = [
    Route.get("/persons", AuditPages.overseers) { visit in try list(visit, PersonSearch()) },
    Route.post("/persons", access, find),
    Route.get("/persons/refuse", access) { visit in RefusalForm(FormFields()).page(visit) },
    Route.post("/persons/refuse", access) { visit in try RefusalForm(visit.form).save(visit) },
    Route.get("/persons/{id}", access) { visit in try page(visit, person(visit)) },
    Route.post("/persons/{id}/export", access, export),
    Route.get("/persons/{id}/file", access, PersonFile.file),
    Route.get("/persons/{id}/correct", access) { visit in try CorrectionForm(person(visit)).page(visit) },
    Route.post("/persons/{id}/correct", access) { visit in
      try CorrectionForm(visit.form, person(visit)).save(visit)
    },
    Route.post("/persons/{id}/restrict", access, restrict),
    Route.get("/persons/{id}/erase", access) { visit in try erasePage(visit, person(visit)) },
    Route.post("/persons/{id}/erase", access, erase),
  ]

  // MARK: Finding

  /// The person that the path names; somebody who is gone is like one who never was.
  static func person(_ visit: Visit) throws -> PersonRecord {
    guard let id = RandomID(visit.step("id")),
      let person = try visit.desk.people.read({ try PersonRegister.person(id, in: $0) })
    else { throw Refusal.notFound }
    return person
  }

  /// Where a person's page is.
  static func link(to person: RandomID) -> Link { link.appending(person.description) }

  private static func list(_ visit: Visit, _ search: PersonSearch) throws -> WebReply {
    let cases = try visit.desk.people.read { try RightsCases.all(in: $0) }
    let hasFault = !search.problems.isEmpty
    return visit.page(visit.say(FramePhrase.persons), status: hasFault ? 422 : 200, hasFault: hasFault) {
      PersonsView(search: search, cases: cases.reversed(), mayAct: access.admits(visit.visitor), visit: visit).main
    }
  }

  private static func find(_ visit: Visit) throws -> WebReply {
    var search = PersonSearch()
    search.typed = visit.form.text("who") ?? ""
    guard !search.typed.isEmpty else {
      search.problems = [FieldProblem("who", visit.say(PersonPagePhrase.whoMissing))]
      return try list(visit, search)
    }
    search.found = try search.look(in: visit.desk.people)
    if search.found.count == 1 { return .redirect(to: link(to: search.found[0].id)) }
    // Before their names are shown: where the audit cannot be written, nothing is.
    if !search.found.isEmpty {
      try AuditTrail.append(
        .personSeen, by: visit.actor.auditActor, at: visit.office.clock.instant, to: visit.desk.people)
    }
    search.isDone = true
    return try list(visit, search)
  }

  /// A person's page, also with something that could not be done.
  static func page(_ visit: Visit, _ person: PersonRecord, problems: [FieldProblem] = [], status: Int? = nil) throws
    -> WebReply
  {
    // Before it is seen: where the audit cannot be written, nothing is shown.
    try AuditTrail.append(
      .personSeen, by: visit.actor.auditActor, at: visit.office.clock.instant, to: visit.desk.people)
    let dossier = try visit.desk.people.read { try PersonDossier(of: person.id, in: $0) }
    let hasFault = !problems.isEmpty
    return visit.page(
      visit.say(PersonPagePhrase.personTitle), status: status ?? (hasFault ? 422 : 200), hasFault: hasFault
    ) {
      PersonView(person: person, dossier: dossier, problems: problems, visit: visit).main
    }
  }

  // MARK: Doing

  /// Does something once, however often its form is sent, and gives the number of the case.
  ///
  /// The same form at another person's page is another form.
  static func once(_ visit: Visit, _ body: () throws -> Int) throws -> Int {
    try visit.desk.echo.once(form(visit), body)
  }

  /// The number of the case that a form has made already; nil for none.
  private static func made(_ visit: Visit) -> Int? { visit.desk.echo.number(madeBy: form(visit)) }

  private static func form(_ visit: Visit) -> FormFields {
    visit.form.replacing("path", with: visit.request.path)
  }

  private static func erased(_ number: Int) -> Link {
    link.query("done", PersonDone.erased.rawValue).query("case", String(number))
  }

  private static func export(_ visit: Visit) throws -> WebReply {
    let person = try person(visit)
    let number = try once(visit) { try visit.office.use(.access, by: visit.actor.auditActor).number }
    let ticket = CaseTicket.text(person.id, case: number, visit)
    return .redirect(
      to: link(to: person.id).query("done", PersonDone.access.rawValue).query("case", String(number))
        .query("ticket", ticket))
  }

  private static func restrict(_ visit: Visit) throws -> WebReply {
    let person = try person(visit)
    let lifts = visit.form["do"] == "lift"
    let reason = visit.form["because"].flatMap(Restriction.init(rawValue:))
    guard lifts || reason != nil else {
      return try page(visit, person, problems: [FieldProblem("because", visit.say(PersonPagePhrase.becauseMissing))])
    }
    do {
      let number = try once(visit) {
        try visit.office.use(lifts ? .lifting : .restriction, by: visit.actor.auditActor) {
          try PersonRegister.restrict(person.id, because: lifts ? nil : reason, in: $0)
        }.number
      }
      return .redirect(
        to: link(to: person.id).query("done", (lifts ? PersonDone.lifted : .restricted).rawValue)
          .query("case", String(number)))
    } catch PeopleFault.notRestricted {
      // Somebody else has lifted it meanwhile: the page says how it stands.
      return try page(visit, self.person(visit), status: 409)
    } catch PeopleFault.nobody {
      throw Refusal.notFound
    }
  }

  // MARK: Erasing

  private static func erasePage(_ visit: Visit, _ person: PersonRecord, problems: [FieldProblem] = []) throws
    -> WebReply
  {
    try AuditTrail.append(
      .personSeen, by: visit.actor.auditActor, at: visit.office.clock.instant, to: visit.desk.people)
    let model = try ErasureModel(person, visit, problems: problems)
    let hasFault = !problems.isEmpty
    return visit.page(
      visit.say(PersonPagePhrase.eraseTitle), status: hasFault ? 422 : 200, hasFault: hasFault
    ) {
      ErasureView(model: model, visit: visit).main
    }
  }

  private static func erase(_ visit: Visit) throws -> WebReply {
    // The page of somebody who is gone is not there any more for the second press.
    if let number = made(visit) { return .redirect(to: erased(number)) }
    let person = try person(visit)
    guard visit.form["sure"] == "yes" else {
      return try erasePage(
        visit, person, problems: [FieldProblem("sure", visit.say(PersonPagePhrase.eraseSureMissing))])
    }
    do {
      var done: Link?
      let number = try once(visit) {
        let erasure = try visit.office.erase(person.id, by: visit.actor.auditActor)
        var place = erased(erasure.receipt.number)
        if !erasure.bare.isEmpty { place = place.query("bare", String(erasure.bare.count)) }
        if !erasure.left.isEmpty { place = place.query("left", String(erasure.left.count)) }
        if erasure.offered > 0 { place = place.query("offered", String(erasure.offered)) }
        done = place
        return erasure.receipt.number
      }
      // Pressed twice at the same moment, the second waited for the first.
      return .redirect(to: done ?? erased(number))
    } catch PeopleFault.nobody {
      throw Refusal.notFound
    } catch PeopleFault.restricted {
      return try page(visit, self.person(visit), status: 409)
    }
  }
}
