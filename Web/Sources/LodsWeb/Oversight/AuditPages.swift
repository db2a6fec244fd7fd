import Accounts
import Foundation
import Language
import Markup
import Office
import Records
import Site

/// The audit: who did what and when, and whether the record of it holds.
enum AuditPages {
  /// Who may look over the office's shoulder.
  static let overseers = Access.roles([.administrator, .dataProtectionOfficer])

  /// What the way about leads to.
  static let pages = [RoomPlan.Page(name: .audit, link: Link("/audit"), access: overseers)]

  static let routes = [
    Route.get("/audit", overseers) { visit in
      let model = try AuditModel(visit)
      let hasFault = !model.problems.isEmpty
      return visit.page(visit.say(FramePhrase.audit), status: hasFault ? 422 : 200, hasFault: hasFault) {
        AuditView(model: model, visit: visit).main
      }
    }
  ]
}
