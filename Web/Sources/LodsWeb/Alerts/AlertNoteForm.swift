import HelpDesk
import Language
import Markup
import Municipality
import Office
import Records
import Site
import Statistics

/// A known cause as a form: of which task, what it is, and from when to when.
struct AlertNoteForm: Sendable {
  /// The tasks that may be chosen, by their groups.
  let groups: [(name: String, tasks: [OfficeTask])]
  /// The code of the task; empty for all.
  let task: String
  /// The code of the cause; empty where none is chosen.
  let cause: String
  /// What happened, as it was typed.
  let text: String
  /// The first day; empty for today.
  let from: DateFields
  /// The last day; empty where no end is known.
  let until: DateFields
  /// What is wrong.
  private(set) var problems: [FieldProblem] = []

  /// The form as it was sent.
  init(form: FormFields, _ visit: Visit) throws {
    groups = try Self.groups(visit)
    task = form.text("task") ?? ""
    cause = form.text("cause") ?? ""
    text = form.text("text") ?? ""
    from = DateFields(form, "from")
    until = DateFields(form, "until")
  }

  /// A new form, with what the link to it knows of an alert.
  init(query: FormFields, _ visit: Visit) throws {
    groups = try Self.groups(visit)
    task = query.text("task") ?? ""
    cause = query.text("cause") ?? ""
    text = ""
    from = DateFields(query.text("from").flatMap { Day(iso: $0) } ?? visit.today)
    until = query.text("until").flatMap { Day(iso: $0) }.map(DateFields.init) ?? DateFields()
  }

  private static func groups(_ visit: Visit) throws -> [(name: String, tasks: [OfficeTask])] {
    let shelf = try TaskShelf(visit.office)
    let tasks = shelf.tasks.filter { !$0.isRetired }
    let parents = tasks.reduce(into: [String]()) { if !$0.contains($1.parent) { $0.append($1.parent) } }
    return parents.compactMap { parent in
      let own = tasks.filter { $0.parent == parent }
      return own.first.map { (shelf.groupName(of: $0)[visit.language], own) }
    }
  }

  private func isDay(_ day: Day) -> Bool { (2000...2100).contains(day.year) }

  /// Notes the cause, or shows the form again.
  func save(_ visit: Visit) throws -> WebReply {
    var form = self
    func fault(_ field: String, _ phrase: AlertPagePhrase) {
      form.problems.append(FieldProblem(field, visit.say(phrase)))
    }
    let chosen = groups.flatMap(\.tasks).first { $0.code.text == task }
    if !task.isEmpty, chosen == nil { fault("task", .taskUnknown) }
    let why = AlertCause(rawValue: cause)
    if why == nil { fault("cause", .causeMissing) }
    let first = from.isEmpty ? visit.today : from.value
    if !(first.map(isDay) ?? false) { fault("from", .dayWrong) }
    let last = until.value
    if !until.isEmpty, !(last.map(isDay) ?? false) { fault("until", .dayWrong) }
    guard form.problems.isEmpty, let why, let first else { return form.page(visit) }
    do {
      try visit.onceForForm(inDesk: { writer in
        try AlertNotes.add(
          why, task: chosen, text: text.isEmpty ? nil : text, from: first, until: last, in: writer
        ).number
      })
    } catch let fault as AlertFault {
      form.problems.append(FieldProblem(fault.field ?? "text", fault.sentence(in: visit.language)))
      return form.page(visit)
    }
    visit.desk.alerts.forget()
    let done: AlertDone = SensitiveWarning(text) == nil ? .noted : .notedWithCare
    return .redirect(to: AlertPages.link.query("done", done.rawValue).fragment("notes"))
  }

  /// The page.
  func page(_ visit: Visit) -> WebReply {
    let hasFault = !problems.isEmpty
    return visit.page(visit.say(AlertPagePhrase.noteTitle), status: hasFault ? 422 : 200, hasFault: hasFault) {
      AlertNoteView(form: self, visit: visit).main
    }
  }
}
