import Accounts
import HelpDesk
import Language
import Markup
import Municipality
import Office
import Records
import Site
import Statistics

/// What stands out in the log, and the causes that somebody knows.
enum AlertPages {
  /// Where the page is.
  static let link = Link("/alerts")
  /// Where the form for a known cause is.
  static let noteForm = Link("/alerts/note")

  static let routes = [
    Route.get("/alerts", FiguresPages.access) { visit in try page(visit) },
    Route.get("/alerts/note", CataloguePages.officeKeepers) { visit in
      try AlertNoteForm(query: visit.query, visit).page(visit)
    },
    Route.post("/alerts/note", CataloguePages.officeKeepers) { visit in
      try AlertNoteForm(form: visit.form, visit).save(visit)
    },
    Route.post("/alerts/notes/{number}", CataloguePages.officeKeepers, change),
  ]

  /// Where the page of a branch is; nil for the office as a whole.
  static func link(at branch: Branch?) -> Link {
    branch.map { link.query("branch", $0.code.text) } ?? link
  }

  /// Where a known cause is changed.
  static func link(to note: Int) -> Link { Link("/alerts/notes").appending(String(note)) }

  /// The page, also with what could not be done.
  private static func page(_ visit: Visit, trouble: String? = nil) throws -> WebReply {
    guard let account = visit.visitor.person?.account else { throw Refusal.notFound }
    let reach = FiguresReach(account, of: try visit.allBranches())
    let branch = try branch(visit, within: reach)
    // An account whose branches are all gone sees nothing, least of all what the whole office sees.
    let look = reach.seesWhole || branch != nil ? try visit.freshAlerts(at: branch) : nil
    var model = try AlertsModel(visit, reach: reach, at: branch, look)
    model.trouble = trouble
    return visit.page(visit.say(AlertPagePhrase.title), status: trouble == nil ? 200 : 409) {
      AlertsView(model: model, visit: visit).main
    }
  }

  private static func branch(_ visit: Visit, within reach: FiguresReach) throws -> Branch? {
    guard let word = visit.query.text("branch") else { return reach.seesWhole ? nil : reach.branches.first }
    guard let branch = reach.branches.first(where: { $0.code.text == word }) else { throw Refusal.notFound }
    return branch
  }

  /// Ends a known cause today, or takes it back.
  private static func change(_ visit: Visit) throws -> WebReply {
    guard let number = Int(visit.step("number")) else { throw Refusal.notFound }
    guard let word = visit.form["do"], ["end", "void"].contains(word) else { throw Refusal.brokenForm }
    let today = visit.today
    do {
      try visit.office.desk.write { writer in
        guard let note = try AlertNotes.all(in: writer.reader).first(where: { $0.number == number }) else {
          throw AlertFault.unknownNote
        }
        // Pressed twice, it is done once.
        if word == "void" {
          if note.voided == nil { _ = try AlertNotes.void(number, on: today, in: writer) }
        } else if note.voided != nil || note.last != today {
          _ = try AlertNotes.end(number, on: today, in: writer)
        }
      }
    } catch AlertFault.unknownNote {
      throw Refusal.notFound
    } catch let fault as AlertFault {
      return try page(visit, trouble: fault.sentence(in: visit.language))
    }
    visit.desk.alerts.forget()
    let done: AlertDone = word == "void" ? .voided : .ended
    return .redirect(to: link.query("done", done.rawValue).fragment("notes"))
  }
}
