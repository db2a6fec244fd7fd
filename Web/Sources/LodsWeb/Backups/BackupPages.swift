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
      let model = try BackupModel(visit)
      return visit.page(visit.say(FramePhrase.backups), head: [.module(Asset.asideScript.link)]) {
        BackupView(model: model, visit: visit).main
      }
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

  private static func work(_ visit: Visit) throws -> WebReply {
    guard let what = visit.form["do"], ["make", "verify"].contains(what) else { throw Refusal.brokenForm }
    let desk = visit.desk
    let actor = what == "make" ? try visit.actor.auditActor : nil
    // Pressed twice, one copy is made.
    guard desk.echo.number(madeBy: visit.form) == nil else { return .redirect(to: link) }
    desk.echo.note(1, madeBy: visit.form)
    desk.copying.start(now: desk.now) {
      defer { desk.checkups.forget() }
      return try BackupRun(desk.office, making: actor)
    } failing: {
      desk.reported($0, at: working)
    }
    return .redirect(to: link)
  }
}
