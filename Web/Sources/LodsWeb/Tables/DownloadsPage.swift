import Municipality
import Language
import Markup
import Office
import Site
import Statistics

/// Which file is for what, with the way to each.
enum DownloadsPage {
  /// The page.
  static func page(_ visit: Visit) throws -> WebReply {
    let newest = try visit.office.releases().releases().last
    func say(_ phrase: TablePhrase) -> String { visit.say(phrase) }
    return visit.page(visit.say(FramePhrase.downloads)) {
      HTML.h1 { visit.say(FramePhrase.downloads) }
      HTML.p(.class("lead measure")) { say(.downloadsLead) }
      HTML.section(.ariaLabelledby("house-title")) {
        HTML.h2(.id("house-title")) { say(.houseTitle) }
        HTML.p(.class("measure")) { say(.houseLead) }
        list(
          visit,
          [
            (Link("/reports/overview"), .overviewFile, .overviewFor), (Link("/reports/desk"), .deskFile, .deskFor),
            (Link("/reports/owners"), .ownersFile, .ownersFor),
            (Link("/reports/indicators"), .indicatorsFile, .indicatorsFor),
          ])
      }
      HTML.section(.ariaLabelledby("all-title")) {
        HTML.h2(.id("all-title")) { say(.allTitle) }
        HTML.p(.class("measure")) { say(.allLead) }
        list(
          visit,
          [
            (
              newest.map { TablePages.link.query("release", String($0.number)) } ?? TablePages.link, .openFile, .openFor
            ),
            (TablePages.dictionaryLink("csv"), .dictionaryFile, .dictionaryFor),
          ])
      }
      HTML.section(.ariaLabelledby("forms-title")) {
        HTML.h2(.id("forms-title")) { say(.formsTitle) }
        HTML.dl(.class("facts")) {
          for (name, text) in [
            (TablePhrase.excelFile, TablePhrase.excelFor), (.htmlFile, .htmlFor), (.csvFile, .csvFor),
            (.codebookFile, .codebookFor), (.statFile, .statFor), (.jsonFile, .jsonFor),
          ] {
            HTML.dt { say(name) }
            HTML.dd { say(text) }
          }
        }
      }
    }
  }

  private static func list(_ visit: Visit, _ items: [(link: Link, name: TablePhrase, text: TablePhrase)]) -> HTML {
    HTML.ul(.class("files")) {
      for item in items {
        HTML.li {
          HTML.a(item.link) { visit.say(item.name) }
          " – " + visit.say(item.text)
        }
      }
    }
  }
}
