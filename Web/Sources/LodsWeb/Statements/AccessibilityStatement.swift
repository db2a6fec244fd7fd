import Language
import Markup
import Municipality
import Office
import Site

/// The statement on accessibility, as a draft that the municipality completes by the law of its country.
struct AccessibilityStatement {
  let visit: Visit

  private var isDanish: Bool { visit.office.profile.country == .denmark }

  private func say(_ phrase: StatementPhrase) -> String {
    visit.say(phrase, ["office": .text(visit.office.profile.name)])
  }

  /// The content of the page.
  var main: HTML {
    HTML.div(.class("measure")) {
      HTML.h1 { visit.say(FramePhrase.accessibility) }
      HTML.div(.class("notice warning"), .id("draft")) {
        HTML.h2 { say(.draftTitle) }
        HTML.p { say(isDanish ? .draftDenmark : .draftSweden) }
      }
      HTML.p(.class("lead")) { say(isDanish ? .lawDenmark : .lawSweden) }
      HTML.p { say(.covers) }

      HTML.h2 { say(.conformityTitle) }
      HTML.p { say(.conformity) }
      HTML.p { say(.conformityToFill) }

      HTML.h2 { say(.gapsTitle) }
      HTML.p { say(.gaps) }
      HTML.ul {
        for phrase in [StatementPhrase.gapAudit, .gapReaders, .gapUsers] { HTML.li { say(phrase) } }
      }

      HTML.h2 { say(.madeTitle) }
      HTML.ul {
        for phrase in [StatementPhrase.madeKeyboard, .madeScripts, .madeZoom, .madeTime] { HTML.li { say(phrase) } }
      }

      HTML.h2 { say(.testedTitle) }
      HTML.p { say(.tested) }

      HTML.h2 { say(.contactTitle) }
      HTML.p { say(.contact) }
      for label in [StatementPhrase.contactWriting, .contactTelephone] {
        HTML.p(.class("blank")) {
          HTML.strong { say(label) }
          HTML.span {}
        }
      }

      HTML.h2 { say(.complaintTitle) }
      HTML.p { say(isDanish ? .complaintDenmark : .complaintSweden) }

      HTML.h2 { say(.toFillTitle) }
      HTML.ol {
        for phrase in isDanish ? Self.stepsDenmark : Self.stepsSweden { HTML.li { say(phrase) } }
      }
    }
  }

  private static let stepsDenmark: [StatementPhrase] = [
    .fillTest, .fillTool, .fillContact, .fillShortAddress, .fillYearly, .fillLaw,
  ]
  private static let stepsSweden: [StatementPhrase] = [.fillTest, .fillContact, .fillDate, .fillYearly, .fillLaw]
}
