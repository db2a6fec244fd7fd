import Language
import Markup
import Municipality
import Office
import Records

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
      let standing = try visit.office.desk.write { writer -> String? in
        let standing = try CalendarRegister.closingDays(from: day, to: day, in: writer.reader)
          .first { $0.branch == place?.number }?.name
        if let standing, standing != name, standing != seen { return standing }
        try CalendarRegister.close(day, at: place, name: name, in: writer)
        return nil
      }
      if let standing {
        form.seen = standing
        let sentence = visit.say(BranchPagePhrase.closedAlready, ["name": .text(standing)])
        form.problems.append(FieldProblem("name", sentence))
        return try BranchPages.page(branch, visit, closing: form)
      }
    } catch let fault as MunicipalityFault {
      form.problems.append(FieldProblem("name", fault.sentence(in: visit.language)))
      return try BranchPages.page(branch, visit, closing: form)
    }
    return done(.closedDay, on: day, at: branch)
  }

  private static func reopen(_ branch: Branch, _ visit: Visit) throws -> WebReply {
    guard let day = visit.form["day"].flatMap({ Day(iso: $0) }) else { throw Refusal.brokenForm }
    let isEverywhere = visit.form["everywhere"] != nil
    // What holds for all branches is opened again by those who keep all of them.
    guard !isEverywhere || visit.keepsWholeOffice else { throw Refusal.notAllowed }
    let place = isEverywhere ? nil : branch
    _ = try visit.office.desk.write { try CalendarRegister.reopen(day, at: place, in: $0) }
    return done(.openedDay, on: day, at: branch)
  }

  private static func done(_ done: BranchDone, on day: Day, at branch: Branch) -> WebReply {
    .redirect(
      to: BranchPages.link(to: branch).query("month", String(day.iso.prefix(7))).query("done", done.rawValue)
        .fragment("calendar"))
  }
}
