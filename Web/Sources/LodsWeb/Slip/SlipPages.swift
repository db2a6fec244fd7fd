import Counter
import Language
import Markup
import Municipality
import Office
import Records
import Site
import Triage

/// The take-away slip of a task as a page to print, in any of the three languages.
enum SlipPages {
  static let routes = [
    Route.get("/slip/{task}", .counter) { visit in
      let country = visit.office.profile.country
      let tasks = try visit.office.desk.read { try TaskRegister.tasks(in: $0, of: country) }
      guard let task = tasks.first(where: { $0.code.text == visit.step("task") }) else { throw Refusal.notFound }
      guard let slip = try SlipSet.shipped(for: country)[task.code.text] else { return none(visit, task) }
      // The citizen may read another language than whoever stands at the desk.
      let language = visit.query["language"].flatMap(LanguageCode.init(rawValue:)) ?? visit.language
      let page = SlipPage(slip: slip, title: task.name, office: visit.office.profile.name, language: language)
      return .page(document(page, link(to: task.code), visit))
    }
  ]

  /// Where the slip of a task is.
  static func link(to task: Code<OfficeTask>) -> Link { Link("/slip").appending(task.text) }

  private static func document(_ page: SlipPage, _ link: Link, _ visit: Visit) -> Document {
    Document(
      lang: page.language.rawValue, title: page.title[page.language] + " – " + page.office,
      head: [
        .meta("robots", "noindex"), .stylesheet(Asset.slipStyle.link), .icon(Asset.icon.link, type: "image/svg+xml"),
        .module(Asset.printScript.link),
      ]
    ) {
      HTML.nav(.lang(visit.language.rawValue), .ariaLabel(visit.say(SlipPagePhrase.tools))) {
        for language in LanguageCode.allCases {
          if language == page.language {
            HTML.strong(.lang(language.rawValue)) { language.ownName }
          } else {
            HTML.a(link.query("language", language.rawValue), .lang(language.rawValue)) { language.ownName }
          }
        }
        HTML.button(.type("button"), .id("print"), .hidden()) { visit.say(SlipPagePhrase.print) }
        HTML.a(Link("/log")) { visit.say(BulkPhrase.toLog) }
      }
      page.main
    }
  }

  /// The page for a task that has no slip.
  private static func none(_ visit: Visit, _ task: OfficeTask) -> WebReply {
    let title = visit.say(SlipPagePhrase.noSlip)
    return visit.page(title, status: 404) {
      HTML.h1 { title }
      HTML.p(.class("lead")) { task.name[visit.language] }
      HTML.p { visit.say(SlipPagePhrase.noSlipText) }
      HTML.p { HTML.a(Link("/log")) { visit.say(BulkPhrase.toLog) } }
    }
  }
}
