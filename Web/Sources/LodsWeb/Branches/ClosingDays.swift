import Language
import Markup
import Municipality
import Office
import Records
import Site

/// Closing a day at a branch or at all of them, and opening it again.
enum ClosingDays {
  /// The form as it was typed.
  struct Form: Sendable {
    var date = DateFields()
    var name = ""
    var isEverywhere = false
    /// The name that the day has already, where the visitor was told of it.
    var seen = ""
    var problems: [FieldProblem] = []
  }

  /// A day that was asked to be opened, and is closed for another reason by now.
  struct Reopening: Sendable {
    let day: Day
    /// Why it is closed now.
    let now: String
  }

  static func change(_ visit: Visit) throws -> WebReply {
    let branch = try BranchPages.branch(visit)
    guard visit.keeps(branch) else { throw Refusal.notFound }
    switch visit.form["do"] {
    case "close": return try close(branch, visit)
    case "reopen": return try reopen(branch, visit)
    default: throw Refusal.brokenForm
    }
  }

  private static func close(_ branch: Branch, _ visit: Visit) throws -> WebReply {
    var form = Form(
      date: DateFields(visit.form, "day"), name: visit.form.text("name") ?? "",
      isEverywhere: visit.form["everywhere"] != nil && visit.keepsWholeOffice, seen: visit.form["seen"] ?? "")
    let day = form.date.value
    if day.map({ !(2000...2100).contains($0.year) }) ?? true {
      form.problems.append(FieldProblem("day", visit.say(BranchPagePhrase.dayMissing)))
    }
    if form.name.isEmpty {
      form.problems.append(FieldProblem("name", visit.say(BranchPagePhrase.nameMissing)))
    }
    guard form.problems.isEmpty, let day else { return try BranchPages.page(branch, visit, closing: form) }
    let place = form.isEverywhere ? nil : branch
    do {
      let (name, seen) = (form.name, form.seen)
      let standing = try visit.office.desk.write { writer -> CalendarRegister.ClosingDay? in
        let standing = try CalendarRegister.closingDays(from: day, to: day, in: writer.reader)
          .first { $0.branch == place?.number }
        if let standing, standing.name != name, standing.name != seen { return standing }
        return try CalendarRegister.close(day, at: place, name: name, in: writer)
      }
      if let standing {
        let isForAll = place != nil && standing.branch == nil
        if !isForAll { form.seen = standing.name }
        let phrase = isForAll ? BranchPagePhrase.closedForAll : .closedAlready
        form.problems.append(
          FieldProblem(isForAll ? "day" : "name", visit.say(phrase, ["name": .text(standing.name)])))
        return try BranchPages.page(branch, visit, closing: form)
      }
    } catch let fault as any Fault where fault.field == "name" {
      form.problems.append(FieldProblem("name", fault.sentence(in: visit.language)))
      return try BranchPages.page(branch, visit, closing: form)
    }
    // A gap in the log may be none now.
    visit.desk.alerts.forget()
    return done(SensitiveWarning(form.name) == nil ? .closedDay : .closedWithCare, on: day, at: branch)
  }

  private static func reopen(_ branch: Branch, _ visit: Visit) throws -> WebReply {
    guard let day = visit.form["day"].flatMap({ Day(iso: $0) }) else { throw Refusal.brokenForm }
    let isEverywhere = visit.form["everywhere"] != nil
    // What holds for all branches is opened again by those who keep all of them.
    guard !isEverywhere || visit.keepsWholeOffice else { throw Refusal.notAllowed }
    let place = isEverywhere ? nil : branch
    let seen = visit.form["seen"]
    let standing = try visit.office.desk.write { writer -> String? in
      let standing = try CalendarRegister.closingDays(from: day, to: day, in: writer.reader)
        .first { $0.branch == place?.number }?.name
      // Somebody has closed it for another reason since the page was made.
      if let standing, standing != seen { return standing }
      try CalendarRegister.reopen(day, at: place, in: writer)
      return nil
    }
    if let standing { return try BranchPages.page(branch, visit, reopening: Reopening(day: day, now: standing)) }
    visit.desk.alerts.forget()
    return done(.openedDay, on: day, at: branch)
  }

  private static func done(_ done: BranchDone, on day: Day, at branch: Branch) -> WebReply {
    .redirect(
      to: BranchPages.link(to: branch).query("month", String(day.iso.prefix(7))).query("done", done.rawValue)
        .fragment("calendar"))
  }
}
