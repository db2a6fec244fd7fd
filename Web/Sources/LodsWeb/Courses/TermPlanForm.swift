import Courses
import Language
import Markup
import Municipality
import Office
import Records
import Site

/// A term as it is being planned: the rule of its dates, its seats and its place.
struct TermPlanForm: Sendable {
  /// What the rule gives, to be looked at before it is saved.
  struct Preview: Sendable {
    let dates: [DateDraft]
    let skipped: [DateRule.Skipped]
    /// The days as the form remembers them.
    var mark: String { dates.map(\.day.iso).joined(separator: ",") }
  }

  var typed: [String: String] = [
    "count": "6", "weeks": "1", "seats": "8", "list": "8", "price": "0", "hours": "10.00-12.00", "kind": "series",
  ]
  var first = DateFields()
  var inHolidays = false
  /// The term that this one is a copy of; nil for a new one.
  var source: Term?
  let offers: [CourseOffer]
  let rooms: [CourseRoom]
  let branches: [Branch]
  private(set) var preview: Preview?
  private(set) var problems: [FieldProblem] = []

  static let fields: Set<String> = [
    "offer", "code", "branch", "kind", "room", "hours", "count", "weeks", "seats", "list", "least", "price", "first",
  ]

  /// An empty form, or one with what a term has.
  init(_ visit: Visit) throws {
    (offers, rooms) = try visit.desk.people.read { reader in
      (
        try OfferRegister.offers(in: reader).filter { $0.state != .closed },
        try RoomRegister.rooms(in: reader).filter { room in
          visit.visitor.reaches(room.branch) && room.closed.map { $0 >= visit.today } ?? true
        }
      )
    }
    branches = try visit.reachedBranches().filter { $0.closed.map { $0 >= visit.today } ?? true }
    if let offer = visit.query.text("offer") { typed["offer"] = offer }
    if branches.count == 1 { typed["branch"] = branches.first?.code.text }
    if let from = visit.query.text("from") ?? visit.form.text("from"),
      let id = Int(from).flatMap({ RowNumber<Term>($0) })
    {
      let found = try visit.desk.people.read { reader in
        do { return try TermRegister.term(id, in: reader) } catch TermFault.unknown { throw Refusal.notFound }
      }
      guard visit.visitor.reaches(found.plan.branch) else { throw Refusal.notFound }
      source = found
      copy(found, visit)
    }
  }

  private mutating func copy(_ term: Term, _ visit: Visit) {
    let plan = term.plan
    typed["offer"] = offers.first { $0.id == term.offer }?.code.text
    typed["branch"] = plan.branch.text
    typed["kind"] = plan.kind.code
    typed["room"] = rooms.first { $0.id == plan.room }?.code.text
    typed["count"] = String(max(1, term.heldDates.count))
    typed["seats"] = String(plan.seats.seats)
    typed["list"] = String(plan.seats.listLimit)
    typed["least"] = plan.least.map(String.init)
    typed["price"] = String(plan.price / 100)
    if let date = term.heldDates.first {
      typed["hours"] = HoursForm.line([date.span], in: visit.language)
      // A half year later, on the same weekday.
      let later = date.day.adding(26 * 7)
      first = DateFields(later < visit.today ? date.day.adding(52 * 7) : later)
    }
  }

  /// The form as it was sent.
  init(_ form: FormFields, _ visit: Visit) throws {
    try self.init(visit)
    for field in Self.fields { typed[field] = form[field] ?? "" }
    first = DateFields(form, "first")
    inHolidays = form["in-holidays"] != nil
  }

  // MARK: Reading

  private func chosen<Choice>(_ field: String, _ all: [Choice], _ code: (Choice) -> String) -> Choice? {
    all.first { code($0) == typed[field] }
  }

  private var offer: CourseOffer? { chosen("offer", offers) { $0.code.text } }
  private var branch: Branch? { chosen("branch", branches) { $0.code.text } }
  private var room: CourseRoom? { chosen("room", rooms) { $0.code.text } }

  private mutating func fault(_ field: String, _ text: String) { problems.append(FieldProblem(field, text)) }

  private mutating func number(_ field: String, _ range: ClosedRange<Int>, _ visit: Visit) -> Int {
    if let value = Int((typed[field] ?? "").trimmed), range.contains(value) { return value }
    let values: [String: PhraseValue] = ["from": .number(range.lowerBound), "to": .number(range.upperBound)]
    fault(field, visit.say(TermPlanPhrase.numberWrong, values))
    return range.lowerBound
  }

  /// The term's plan with its dates; nil where something is wrong.
  private mutating func read(_ visit: Visit) throws -> (CourseOffer, TermPlan, Preview)? {
    let language = visit.language
    if offer == nil { fault("offer", visit.say(TermPlanPhrase.offerMissing)) }
    if branch == nil { fault("branch", visit.say(TermPlanPhrase.branchMissing)) }
    if let branch, !(typed["room"] ?? "").isEmpty, room?.branch != branch.code {
      fault("room", visit.say(TermPlanPhrase.roomElsewhere))
    }
    let kind = TermKind(rawValue: typed["kind"] ?? "") ?? .series
    let from = first.value
    if from == nil { fault("first", visit.say(TermPlanPhrase.firstMissing)) }
    if let from, from < visit.today { fault("first", TermFault.datePast(from).sentence(in: language)) }
    let hours = (typed["hours"] ?? "").replacing("–", with: "-").filter { !$0.isWhitespace }
    let span = TimeSpan(hours)
    if span == nil { fault("hours", visit.say(TermPlanPhrase.hoursWrong)) }
    let count = number("count", 1...60, visit)
    let weeks = number("weeks", 1...8, visit)
    let seats = kind.hasEnrolment ? number("seats", 1...1_000, visit) : 0
    let list = kind.hasEnrolment ? number("list", 0...1_000, visit) : 0
    let price = number("price", 0...100_000, visit)
    var least: Int?
    if !(typed["least"] ?? "").trimmed.isEmpty { least = number("least", 1...max(1, seats), visit) }
    guard problems.isEmpty, let offer, let branch, let from, let span else { return nil }
    let rule = DateRule(
      count: count, weekday: from.weekday, weeks: weeks, span: span, from: from, skipsSchoolHolidays: !inHolidays)
    let preview: Preview
    do {
      let (dates, skipped) = try visit.office.desk.read {
        try rule.dates(at: branch, country: visit.office.profile.country, in: $0)
      }
      preview = Preview(dates: dates, skipped: skipped)
    } catch let fault as TermFault {
      self.fault("count", fault.sentence(in: language))
      return nil
    }
    var plan =
      source?.plan
      ?? TermPlan(
        title: offer.title, kind: kind, branch: branch.code,
        language: visit.office.profile.country == .denmark ? .da : .sv)
    plan.kind = kind
    plan.branch = branch.code
    plan.room = room?.id
    plan.price = price * 100
    plan.least = least
    plan.decides = nil
    plan.takesSignUp = kind.hasEnrolment
    plan.version = try newestVersion(for: offer, visit)
    // A copy that keeps its number of seats keeps what they are for.
    if plan.seats.seats != seats || source == nil { plan.seats = SeatRules(seats: seats, listLimit: list) }
    plan.seats.listLimit = list
    return (offer, plan, preview)
  }

  /// The newest version of the offer's curriculum, which a new term is taught by; nil where the office keeps none.
  private func newestVersion(for offer: CourseOffer, _ visit: Visit) throws -> String? {
    guard let code = offer.curriculum else { return nil }
    return try visit.office.desk.read { try CurriculumShelf.newest(in: $0) }
      .first { $0.code.text == code }.map { "\($0.version)" }
  }

  /// A code of the offer's and the season's, where none was typed.
  private func freeCode(_ offer: CourseOffer, on day: Day, in terms: Set<String>) -> String {
    let season = day.month < 6 ? "f" : day.month < 9 ? "s" : "e"
    let base = String(offer.code.text.prefix(30)) + "-" + season + String(day.year % 100)
    let numbered: [String] = (2...99).map { base + "-" + String($0) }
    return ([base] + numbered).first { !terms.contains($0) } ?? base
  }

  // MARK: Saving

  /// Shows what the rule gives, or saves it.
  func send(_ visit: Visit) throws -> WebReply {
    var form = self
    guard let (offer, plan, preview) = try form.read(visit) else { return form.page(visit) }
    if (form.typed["code"] ?? "").trimmed.isEmpty, let day = preview.dates.first?.day {
      let terms = try visit.desk.people.read { reader in
        Set(try TermRegister.terms(of: offer.id, in: reader).map(\.code.text))
      }
      form.typed["code"] = freeCode(offer, on: day, in: terms)
    }
    form.preview = preview
    guard let code = Code<Term>((form.typed["code"] ?? "").trimmed) else {
      form.fault("code", TermFault.badCode(field: "code").sentence(in: visit.language))
      return form.page(visit)
    }
    // Days that nobody has seen are not saved.
    guard visit.form["do"] == "save", visit.form["seen"] == preview.mark else { return form.page(visit) }
    do {
      var generator = SharedGenerator(desk: visit.desk)
      let number = try visit.onceForForm { writer in
        try TermRegister.plan(
          code, of: offer.id, plan, on: preview.dates, at: visit.time, using: &generator, in: writer
        ).id.number
      }
      guard let id = RowNumber<Term>(number) else { throw Refusal.notFound }
      return .redirect(to: CoursePages.link(to: id).query("done", CourseDone.planned.rawValue))
    } catch let fault as TermFault {
      let field = if case .taken = fault { "code" } else { fault.field ?? "offer" }
      form.fault(Self.fields.contains(field) ? field : "offer", fault.sentence(in: visit.language))
      return form.page(visit)
    }
  }

  /// The page.
  func page(_ visit: Visit) -> WebReply {
    let hasFault = !problems.isEmpty
    return visit.page(visit.say(TermPlanPhrase.title), status: hasFault ? 422 : 200, hasFault: hasFault) {
      TermPlanView(form: self, visit: visit).main
    }
  }
}
