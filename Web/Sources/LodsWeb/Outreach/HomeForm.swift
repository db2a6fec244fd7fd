import Language
import Markup
import Municipality
import Office
import Outreach
import People
import Records
import Site

/// A citizen's wish for a visit at home as it comes in by telephone.
struct HomeForm: Sendable {
  /// The minutes of a visit where nothing is said.
  static let minutes = 60

  /// The branches that it may count at.
  let branches: [Branch]
  /// The areas of the office.
  let areas: [Area]
  /// The tasks of the office.
  let shelf: TaskShelf
  /// What was typed or chosen.
  let fields: FormFields
  /// The first and the last day that suit.
  let from: DateFields
  let until: DateFields
  /// What is wrong.
  private(set) var problems: [FieldProblem] = []

  /// A new form.
  init(_ visit: Visit) throws {
    (branches, areas, shelf) = try Self.choices(visit)
    fields = FormFields(Weekday.allCases.filter { $0.rawValue < 6 }.map { FormFields.Field("on", $0.code) })
    from = DateFields(visit.today.adding(1))
    until = DateFields(visit.today.adding(28))
  }

  /// The form as it was sent.
  init(form: FormFields, _ visit: Visit) throws {
    (branches, areas, shelf) = try Self.choices(visit)
    fields = form
    from = DateFields(form, "from")
    until = DateFields(form, "until")
  }

  private static func choices(_ visit: Visit) throws -> ([Branch], [Area], TaskShelf) {
    let today = visit.today
    let (branches, areas) = try visit.office.desk.read { reader in
      (
        try BranchRegister.branches(in: reader).filter { visit.visitor.reaches($0.code) && $0.isOpen(on: today) },
        try BranchRegister.areas(in: reader).filter { !$0.isClosed }
      )
    }
    return (branches, areas, try TaskShelf(visit.office))
  }

  /// The chosen tasks.
  var tasks: [OfficeTask] {
    let codes = fields.all("task")
    return shelf.tasks.filter { !$0.isRetired && codes.contains($0.code.text) }
  }

  /// Writes the request down, or shows the form again.
  func save(_ visit: Visit) throws -> WebReply {
    var form = self
    func fault(_ field: String, _ text: String) { form.problems.append(FieldProblem(field, text)) }
    let branch = branches.first { $0.code.text == fields.text("branch") }
    if branch == nil { fault("branch", visit.say(PlacePagePhrase.branchMissing)) }
    let area = areas.first { $0.code.text == fields.text("area") }
    if area == nil { fault("area", visit.say(HomePhrase.areaMissing)) }
    if tasks.isEmpty { fault("task", visit.say(RequestPhrase.tasksMissing)) }
    if from.value == nil { fault("from", visit.say(RequestPhrase.dayWrong)) }
    if until.value == nil { fault("until", visit.say(RequestPhrase.dayWrong)) }
    let minutes = fields.text("minutes").map { Int($0) ?? 0 } ?? Self.minutes
    if !(5...600).contains(minutes) { fault("minutes", visit.say(RequestPhrase.minutesWrong)) }
    var time: TimeSpan?
    let ends = ["at-from", "at-to"].map { fields.text($0) }
    if ends.contains(where: { $0 != nil }) {
      let span = ends.map { $0.flatMap { TimeSpan.minute($0) } }
      if let first = span[0], let last = span[1] { time = TimeSpan(from: first, to: last) }
      if time == nil { fault("at-from", visit.say(RequestPhrase.timeWrong)) }
    }
    let details = person(&form, visit)
    guard form.problems.isEmpty, let branch, let area, let details, let from = from.value, let until = until.value
    else { return form.page(visit) }
    var wish = VisitWish(
      .home(area.code), branch: branch.code, tasks: tasks.map(\.code.text), residents: 1, from: from, to: until,
      minutes: minutes, staff: HomeVisits.leastStaff)
    do {
      VisitNeeds.fill(&wish, at: nil)
      wish.weekdays = Set(Weekday.allCases.filter { fields.all("on").contains($0.code) })
      wish.time = time
      if let staff = fields.text("staff").flatMap({ Int($0) }), (1...4).contains(staff) { wish.staff = staff }
      let skills = ChoiceSet(fields.all("skill").compactMap(OutreachSkill.init(rawValue:)))
      wish.skills = ChoiceSet(bits: wish.skills.bits | skills.bits)
      wish.languages = ChoiceSet(fields.all("speaks").compactMap(OutreachLanguage.init(rawValue:)))
      guard !wish.weekdays.isEmpty else { throw VisitFault.noSuchWeekday }
      try HomeVisits.checkStaff(of: wish)
      try VisitNeeds.checkDays(of: wish, at: nil, on: visit.today)
      try VisitNeeds.checkTime(of: wish, tasks: tasks)
      return try write(wish, details, visit)
    } catch let problem as any Fault where problem.kind == .data || problem.kind == .usage {
      fault(Self.field(of: problem), problem.sentence(in: visit.language))
      return form.page(visit)
    }
  }

  /// The field of the page that a fault lies in.
  private static func field(of problem: any Fault) -> String {
    switch problem.field {
    case "to", "latest": "until"
    case "at": "at-from"
    case "wayIn": "way-in"
    case let field?: field
    case nil: "name"
    }
  }

  private func person(_ form: inout HomeForm, _ visit: Visit) -> PersonDetails? {
    var details: PersonDetails?
    do {
      details = try PersonDetails(
        name: fields.text("name") ?? "", telephone: fields.text("telephone"), address: fields.text("address"))
    } catch let problem as any Fault {
      form.problems.append(FieldProblem(Self.field(of: problem), problem.sentence(in: visit.language)))
    } catch {}
    // All that is missing is said at once.
    for (field, fault) in [("telephone", HomeVisitFault.telephoneMissing), ("address", .addressMissing)]
    where fields.text(field) == nil {
      form.problems.append(FieldProblem(field, fault.sentence(in: visit.language)))
    }
    return details
  }

  private func write(_ wish: VisitWish, _ details: PersonDetails, _ visit: Visit) throws -> WebReply {
    let number = try visit.desk.echo.once(visit.form) {
      var generator = SharedGenerator(desk: visit.desk)
      let trip = try HomeVisits.request(
        wish, to: details, wayIn: fields.text("way-in"), on: visit.today, desk: visit.office.desk,
        people: visit.desk.people, using: &generator)
      return try visit.office.desk.write { writer in
        if try CriterionBook.criteria(isHome: true, in: writer.reader).isEmpty {
          try VisitRegister.check(trip.number, meets: true, on: visit.today, in: writer)
        }
        return trip.number.number
      }
    }
    guard let number = RowNumber<OutreachVisit>(number) else { throw Refusal.notFound }
    return .redirect(
      to: OutreachPages.link(to: number).query("done", TripDone.requested.rawValue).query("offer", "yes"))
  }

  /// The page.
  func page(_ visit: Visit) -> WebReply {
    let hasFault = !problems.isEmpty
    return visit.page(visit.say(HomePhrase.title), status: hasFault ? 422 : 200, hasFault: hasFault) {
      HomeFormView(form: self, visit: visit).main
    }
  }
}
