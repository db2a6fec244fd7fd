import Accounts
import Foundation
import Language
import Markup
import Municipality
import Office
import Records
import Site

/// Backups: made and checked aside, deleted at their term; none can be fetched over the web.
enum BackupPages {
  private static let access = DoctorPages.administrators
  /// Where the page is.
  static let link = Link("/backups")

  /// What the way about leads to.
  static let pages = [RoomPlan.Page(name: .backups, link: link, access: AuditPages.overseers)]

  private static let working = Route.post("/backups", access, work)

  static let routes = [
    Route.get("/backups", AuditPages.overseers) { visit in
      try page(visit)
    },
    working,
    Route.get("/backups/prune", access) { visit in
      let due = try visit.office.backupsDue().map { BackupModel.Row($0, days: 0, checked: nil, visit) }
      return visit.page(visit.say(BackupPagePhrase.pruneTitle)) { BackupPruneView(due: due, visit: visit).main }
    },
    Route.post("/backups/prune", access) { visit in
      let gone = try visit.office.pruneBackups(by: visit.actor.auditActor)
      visit.desk.checkups.forget()
      return .redirect(to: link.query("done", (gone.isEmpty ? BackupDone.nothing : .pruned).rawValue))
    },
  ]

  /// The page, also with why nothing was begun.
  private static func page(_ visit: Visit, told: BackupPagePhrase? = nil) throws -> WebReply {
    let task = visit.desk.copying.task
    if visit.request.wantsValues { return AsideView.state(task.map { AsideView.Standing($0) }, visit) }
    let model = try BackupModel(visit)
    return visit.page(
      visit.say(FramePhrase.backups), status: told == nil ? 200 : 409,
      head: AsideView.head(isUnderWay: task?.isUnderWay ?? false)
    ) {
      BackupView(model: model, told: told, visit: visit).main
    }
  }

  private static func work(_ visit: Visit) throws -> WebReply {
    guard let what = visit.form["do"], ["make", "verify"].contains(what) else { throw Refusal.brokenForm }
    let desk = visit.desk
    let actor = what == "make" ? try visit.actor.auditActor : nil
    // Pressed twice, one copy is made.
    guard desk.echo.number(madeBy: visit.form) == nil else { return .redirect(to: link) }
    let task = desk.copying.begin(id: desk.freshID().description, choosing: { _ in () }) {
      desk.reported($0, at: working)
    } _: { _ in
      defer { desk.checkups.forget() }
      return try BackupRun(desk.office, making: actor)
    }
    // Another's check goes on: whoever wants a copy made now is told that none was.
    guard task != nil else { return try page(visit, told: what == "make" ? .busyMaking : .busyChecking) }
    desk.echo.note(1, madeBy: visit.form)
    return .redirect(to: link)
  }
}
