import Language
import Markup
import Municipality
import Office
import Records
import Site

/// The hours of a week as a form: a field for each weekday, and the day from which they hold.
struct HoursForm: Sendable {
  let branch: Branch
  /// What the hours are about.
  let kind: CalendarRegister.HoursKind
  /// What was typed for each weekday, Monday first.
  var typed: [String]
  /// The first day of the hours.
  var from: DateFields
  /// The week that stood there when the page was made, as text; see ``text(_:)``.
  var seen: String
  /// What is wrong.
  var problems: [FieldProblem] = []
  /// The week that stands there now, where somebody else has changed it meanwhile.
  var theirs: CalendarRegister.Week?

  /// The form with the hours of today.
  init(of branch: Branch, _ kind: CalendarRegister.HoursKind, _ visit: Visit) throws {
    let day = visit.today
    let (own, open) = try visit.office.desk.read { reader in
      (
        try CalendarRegister.week(kind: kind, at: branch, on: day, in: reader),
        try CalendarRegister.week(kind: .open, at: branch, on: day, in: reader)
      )
    }
    self.branch = branch
    self.kind = kind
    seen = Self.text(own)
    // Staffed hours that were never set are taken to be the opening hours: a good beginning.
    typed = Weekday.allCases.map { Self.line((own ?? open)?[$0] ?? [], in: visit.language) }
    from = DateFields(day)
  }

  /// Reads a form.
  init(_ form: FormFields, of branch: Branch, _ kind: CalendarRegister.HoursKind, _ visit: Visit) {
    self.branch = branch
    self.kind = kind
    typed = Weekday.allCases.map { form.text($0.code) ?? "" }
    from = DateFields(form, "from")
    seen = form["seen"] ?? ""
  }

  /// A week as text, so that a form can tell whether it is still the same one.
  static func text(_ week: CalendarRegister.Week?) -> String { week.map(WeekText.text) ?? "unset" }

  /// Hours as they are typed, with the sign that the language parts hours and minutes by: "10.00-12.00, 13.00-17.00".
  static func line(_ spans: [TimeSpan], in language: LanguageCode) -> String {
    func time(_ minute: Int) -> String { DayText.time(minute: minute, in: language) }
    return spans.sorted().map { time($0.from) + "-" + time($0.to) }.joined(separator: ", ")
  }

  /// The week that was typed; what cannot be read is told of at its weekday.
  mutating func week(in language: LanguageCode) -> CalendarRegister.Week {
    var week: CalendarRegister.Week = [:]
    for (weekday, typed) in zip(Weekday.allCases, typed) where !["", "-", "–"].contains(typed) {
      // People write spans with a dash, and a comma or "og" between two of them.
      let spans = typed.replacing("–", with: "-").replacing(",", with: "+").filter { !$0.isWhitespace }
      do {
        week[weekday] = try WeekText.read("\(weekday.code)=\(spans)")[weekday]
      } catch {
        let phrase: BranchPagePhrase = error == .overlappingHours ? .overlapping : .badHours
        let day: PhraseValue = .text(weekday.wording[language])
        problems.append(FieldProblem(weekday.code, phrase(in: language, ["day": day])))
      }
    }
    return week
  }

  /// Saves the hours, or shows the form again.
  func save(_ visit: Visit) throws -> WebReply {
    var form = self
    let language = visit.language
    let week = form.week(in: language)
    let first = from.value
    if first.map({ $0 < branch.opened }) ?? true {
      let values: [String: PhraseValue] = ["day": .day(branch.opened)]
      form.problems.append(FieldProblem("from", BranchPagePhrase.fromWrong(in: language, values)))
    }
    guard form.problems.isEmpty, let first else { return form.page(visit, status: 422) }
    let changed: CalendarRegister.Week?? = try visit.office.desk.write { writer in
      let now = try CalendarRegister.week(kind: kind, at: branch, on: first, in: writer.reader)
      // Pressed twice, it is done once.
      if Self.text(now) == Self.text(week) { return nil }
      guard Self.text(now) == seen else { return .some(now) }
      try CalendarRegister.setHours(week, kind: kind, at: branch, from: first, in: writer)
      return nil
    }
    if let now = changed {
      form.theirs = now ?? [:]
      form.seen = Self.text(now)
      return form.page(visit, status: 409)
    }
    visit.desk.alerts.forget()
    let done: BranchDone = kind == .open ? .openHours : .staffedHours
    return .redirect(to: BranchPages.link(to: branch).query("done", done.rawValue))
  }

  /// The page.
  func page(_ visit: Visit, status: Int = 200) -> WebReply {
    let title = visit.say(kind == .open ? BranchPagePhrase.changeOpen : .changeStaffed)
    return visit.page(title, status: status, hasFault: !problems.isEmpty) {
      HoursView(form: self, title: title, visit: visit).main
    }
  }
}
