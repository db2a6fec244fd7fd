import Markup
import Site

/// A paper of the root rooms as a page to print: its style comes from an address of its own, as pages here may hold none.
enum PrintedPaper {
  private static let (opens, closes) = ("<style>", "</style>")

  /// The paper, or its style where the query asks for that part.
  ///
  /// - Parameters:
  ///   - text: the whole paper, with its style written into the head.
  ///   - own: where it stands, with what was asked of it.
  static func reply(_ text: String, at own: Link, _ visit: Visit) -> WebReply {
    var (page, style) = ("", "")
    var rest = text[...]
    while let start = range(of: opens, in: rest), let end = range(of: closes, in: rest[start.upperBound...]) {
      page += rest[..<start.lowerBound]
      style += rest[start.upperBound..<end.lowerBound] + "\n"
      rest = rest[end.upperBound...]
    }
    if visit.query["part"] == "style" {
      return WebReply(200, .bytes(Array(style.utf8), type: "text/css; charset=utf-8"))
    }
    let address = own.query("part", "style").text.split(separator: "&").joined(separator: "&amp;")
    let link =
      "<link rel=\"stylesheet\" href=\"\(address)\">"
      + "<link rel=\"icon\" href=\"\(Asset.icon.link.text)\" type=\"image/svg+xml\">"
    let head = range(of: "</head>", in: rest)
    page += head.map { rest[..<$0.lowerBound] + link + rest[$0.lowerBound...] } ?? rest
    return WebReply(200, .bytes(Array(page.utf8), type: "text/html; charset=utf-8"))
  }

  private static func range(of word: String, in text: Substring) -> Range<Substring.Index>? {
    let signs = text.utf8
    let looked = Array(word.utf8)
    var place = signs.startIndex
    while let next = signs[place...].firstIndex(of: looked[0]) {
      if signs[next...].starts(with: looked) { return next..<signs.index(next, offsetBy: looked.count) }
      place = signs.index(after: next)
    }
    return nil
  }
}
