import Language
import Markup
import Municipality
import Office
import Site

/// What anybody may read: how accessible the desk is, and what it is and keeps.
enum StatementPages {
  static let routes = [
    Route.get("/accessibility", .everyone) { visit in
      visit.page(visit.say(FramePhrase.accessibility)) { AccessibilityStatement(visit: visit).main }
    },
    // The short address that Danish rules ask for, and that people know.
    Route.get("/was", .everyone) { _ in .redirect(to: Link("/accessibility")) },
    Route.get("/about", .everyone) { visit in
      visit.page(visit.say(FramePhrase.about)) { about(visit) }
    },
  ]

  private static func about(_ visit: Visit) -> HTML {
    HTML.div(.class("measure")) {
      HTML.h1 { visit.say(FramePhrase.about) }
      HTML.p(.class("lead")) { visit.say(StatementPhrase.aboutLead) }
      HTML.dl(.class("facts")) {
        HTML.dt { visit.say(StatementPhrase.version) }
        HTML.dd { WebCommand.version }
        HTML.dt { visit.say(StatementPhrase.office) }
        HTML.dd { visit.office.profile.name }
        HTML.dt { visit.say(StatementPhrase.edition) }
        HTML.dd { DayText.short(visit.office.profile.edition, in: visit.language) }
      }
      HTML.h2 { visit.say(StatementPhrase.keptTitle) }
      HTML.ul {
        for phrase in [StatementPhrase.keptSessions, .keptDay, .keptPeople, .keptStaff, .keptCookies] {
          HTML.li { visit.say(phrase) }
        }
      }
      HTML.h2 { visit.say(StatementPhrase.notKeptTitle) }
      HTML.ul {
        for phrase in [StatementPhrase.noCitizen, .noTexts, .noTracking, .noSending] {
          HTML.li { visit.say(phrase) }
        }
      }
      HTML.h2 { visit.say(StatementPhrase.askTitle) }
      HTML.p { visit.say(StatementPhrase.ask, ["office": .text(visit.office.profile.name)]) }
    }
  }
}
