import Accounts
import Foundation
import Language
import Markup
import Office
import Records

/// The audit: who did what and when, and whether the record of it holds.
enum AuditPages {
  /// Who may look over the office's shoulder.
  static let overseers = Access.roles([.administrator, .dataProtectionOfficer])

  static let routes = [
    Route.get("/audit", overseers) { visit in
      let model = try AuditModel(visit)
      let hasFault = !model.problems.isEmpty
      return visit.page(visit.say(OversightPhrase.auditTitle), status: hasFault ? 422 : 200, hasFault: hasFault) {
        AuditView(model: model, visit: visit).main
      }
    }
  ]

  /// The pages of oversight that the visitor may see, as tabs.
  static func tabs(_ visit: Visit) -> HTML {
    let all: [(OversightPhrase, Link, Access)] = [
      (.auditTitle, Link("/audit"), overseers), (.privacyTitle, Link("/privacy"), overseers),
      (.doctorTitle, Link("/doctor"), DoctorPages.administrators),
    ]
    return HTML.nav(.class("tabs"), .ariaLabel(visit.say(FramePhrase.supervision))) {
      for (name, link, access) in all where access.admits(visit.visitor) {
        if link.text == visit.request.path {
          HTML.a(link, .ariaCurrent("page")) { visit.say(name) }
        } else {
          HTML.a(link) { visit.say(name) }
        }
      }
    }
  }
}
