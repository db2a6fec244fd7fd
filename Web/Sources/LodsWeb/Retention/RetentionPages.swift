import Accounts
import HelpDesk
import Language
import Markup
import Municipality
import Office
import Records
import Site

/// How long what is stored: what is past its term goes, and whether entries keep their minute is decided.
enum RetentionPages {
  /// Where the page is.
  static let link = Link("/retention")

  /// What the way about leads to.
  static let pages = [RoomPlan.Page(name: .retention, link: link, access: AuditPages.overseers)]

  static let routes = [
    Route.get("/retention", AuditPages.overseers) { visit in
      let model = try RetentionModel(visit)
      return visit.page(visit.say(FramePhrase.retention)) { RetentionView(model: model, visit: visit).main }
    },
    Route.post("/retention/seal", DoctorPages.administrators, seal),
    Route.get("/retention/run", DoctorPages.administrators) { visit in
      let due = try visit.office.retention().filter { $0.due > 0 }
      return visit.page(visit.say(RetentionPagePhrase.runTitle)) { RetentionRunView(due: due, visit: visit).main }
    },
    Route.post("/retention/run", DoctorPages.administrators, run),
    Route.get("/retention/decide", DoctorPages.administrators) { visit in
      try SealingForm(.decide, visit).page(visit)
    },
    Route.post("/retention/decide", DoctorPages.administrators) { visit in
      try SealingForm(.decide, visit.form, visit).save(visit)
    },
    Route.get("/retention/withdraw", DoctorPages.administrators) { visit in
      // What was never decided cannot be withdrawn.
      guard try visit.office.sealingRule() != nil else { return .redirect(to: link) }
      return try SealingForm(.withdraw, visit).page(visit)
    },
    Route.post("/retention/withdraw", DoctorPages.administrators) { visit in
      try SealingForm(.withdraw, visit.form, visit).save(visit)
    },
  ]

  private static func seal(_ visit: Visit) throws -> WebReply {
    _ = try visit.office.seal()
    visit.desk.checkups.forget()
    return .redirect(to: link.query("done", RetentionDone.sealed.rawValue))
  }

  private static func run(_ visit: Visit) throws -> WebReply {
    let before = try visit.office.purge(by: visit.actor.auditActor)
    visit.desk.checkups.forget()
    let went = before.contains { $0.due > 0 }
    return .redirect(to: link.query("done", (went ? RetentionDone.purged : .nothing).rawValue))
  }
}
