import Language
import Markup
import Records
import Site
import Synchronization

/// A paper of the root rooms as an answer: the same page, with its styles as a file of their own, since a page of the
/// desk may hold none, and with a button to print it.
enum PaperReply {
  /// The styles of the papers that were sent, by their marks.
  ///
  /// They are part of the program, so there are few; they are taken from the papers as these are made.
  private static let sheets = Mutex<[String: String]>([:])
  private static let most = 64

  private static let tools = """
    nav.tools{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;align-items:center;padding:.7rem 1rem;margin:0;
    font:1rem/1.4 system-ui,sans-serif;background:#efebe1;color:#16232b;border-bottom:1px solid #747b80}
    nav.tools a{color:#0a5872;padding:.6rem 0}
    nav.tools button{min-height:2.75rem;padding:.4rem 1.2rem;font:inherit;font-weight:600;color:#fff;background:#0b5468;
    border:1px solid #0b5468;border-radius:.5rem}
    nav.tools :focus-visible{outline:3px solid #0b5468;outline-offset:2px}
    @media print{nav.tools{display:none}}
    """

  /// The answer.
  ///
  /// - Parameters:
  ///   - text: the whole page as a root room made it.
  ///   - back: where the way back leads.
  static func page(_ text: String, back: Link, _ visit: Visit) -> WebReply {
    var styles: [String] = []
    var rest = text[...]
    var whole = ""
    while let start = rest.firstRange(of: "<style>"), let end = rest[start.upperBound...].firstRange(of: "</style>") {
      whole += rest[..<start.lowerBound]
      styles.append(String(rest[start.upperBound..<end.lowerBound]))
      rest = rest[end.upperBound...]
    }
    whole += rest
    let sheet = (styles + [tools]).joined(separator: "\n")
    let mark = String(SHA256.hex(of: Array(sheet.utf8)).prefix(16))
    sheets.withLock { sheets in
      if sheets.count >= most { sheets.removeAll() }
      sheets[mark] = sheet
    }
    let head: [HeadItem] = [
      .stylesheet(Link("/assets").appending(mark).appending("paper.css")), .module(Asset.printScript.link),
      .icon(Asset.icon.link, type: "image/svg+xml"),
    ]
    let bar = HTML.nav(.class("tools"), .lang(visit.language.rawValue), .ariaLabel(visit.say(FramePhrase.tools))) {
      HTML.button(.type("button"), .id("print"), .hidden()) { visit.say(FramePhrase.printIt) }
      HTML.a(back) { visit.say(FramePhrase.goBack) }
    }
    // What is put in is written as everything is: escaped, as part of a page.
    let frame = Document(lang: visit.language.rawValue, title: "", head: head) { bar }.rendered()
    whole = whole.replacing("</head>", with: part(of: frame, "</title>", "</head>") + "</head>", maxReplacements: 1)
    whole = whole.replacing("<body>", with: "<body>" + part(of: frame, "<body>", "</body>"), maxReplacements: 1)
    return WebReply(200, .bytes(Array(whole.utf8), type: "text/html; charset=utf-8"))
  }

  /// What stands between two tags of a page.
  private static func part(of page: String, _ first: String, _ last: String) -> Substring {
    guard let start = page.firstRange(of: first), let end = page[start.upperBound...].firstRange(of: last) else {
      return ""
    }
    return page[start.upperBound..<end.lowerBound]
  }

  /// The place that the styles are served from.
  static let route = Route.get("/assets/{mark}/paper.css", .everyone) { visit in
    let mark = visit.step("mark")
    guard let sheet = sheets.withLock({ $0[mark] }) else { throw Refusal.notFound }
    var reply = WebReply(200, .bytes(Array(sheet.utf8), type: "text/css; charset=utf-8"))
    reply.keeping = .forever
    return reply
  }
}
