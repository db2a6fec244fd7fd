import Accounts
import Language
import Markup
import Office
import Site

/// What is stored, why, how long and where, with drafts for the data-protection officer: the paper of
/// `lods privacy report`, to be read and to be taken along.
enum PrivacyPages {
  /// The forms in which the paper may be taken along.
  enum Form: String, CaseIterable {
    case html, markdown
  }

  /// What the way about leads to.
  static let pages = [RoomPlan.Page(name: .privacy, link: Link("/privacy"), access: AuditPages.overseers)]

  static let routes = [
    Route.get("/privacy", AuditPages.overseers) { visit in
      let paper = try paper(visit)
      return visit.page(visit.say(FramePhrase.privacy)) {
        HTML.h1 { visit.say(FramePhrase.privacy) }
        HTML.p(.class("buttons")) {
          HTML.a(Link("/privacy/file").query("format", Form.html.rawValue), .class("secondary")) {
            visit.say(OversightPhrase.takeHTML)
          }
          HTML.a(Link("/privacy/file").query("format", Form.markdown.rawValue), .class("secondary")) {
            visit.say(OversightPhrase.takeMarkdown)
          }
        }
        PaperView(paper: paper).content
      }
    },
    Route.get("/privacy/file", AuditPages.overseers) { visit in
      guard let form = visit.query["format"].flatMap(Form.init(rawValue:)) else { throw Refusal.notFound }
      if let account = visit.visitor.person?.account { try visit.desk.exports.count(account.id, at: visit.now) }
      let paper = try paper(visit)
      let name = visit.say(OversightPhrase.privacyFile) + "-" + paper.day.iso
      return switch form {
      case .html:
        .download(Array(PaperHTML(paper).text.utf8), type: "text/html; charset=utf-8", name: name + ".html")
      case .markdown:
        .download(Array(PaperMarkdown(paper).text.utf8), type: "text/markdown; charset=utf-8", name: name + ".md")
      }
    },
  ]

  private static func paper(_ visit: Visit) throws -> Paper {
    try visit.desk.papers.value(PaperKey(language: visit.language, day: visit.today)) {
      try PrivacyPaper(of: visit.office, in: visit.language).paper
    }
  }
}
