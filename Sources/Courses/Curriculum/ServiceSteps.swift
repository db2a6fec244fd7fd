public import Formats
public import Language

/// The line before steps in an app or on a page: which, its version, and when the steps were tried.
///
///     Trin: MitID-app, version 4.2, afprøvet 2026-11-21
///     Trin: borger.dk, version ikke kontrolleret, ikke afprøvet
public struct ServiceSteps: Hashable, Sendable {
  /// The plain name of the app or service.
  public let service: String
  /// The version; nil where nobody has looked.
  public let version: String?
  /// The day that somebody tried the steps; nil where nobody has.
  public let tried: Day?
  /// The line, counted from 1.
  public let line: Int

  /// The word before the colon.
  public static let word = Wording(da: "Trin", sv: "Steg", en: "Steps")

  static let triedWord = Wording(da: "afprøvet", sv: "prövat", en: "tried")
  private static let notTried = Wording(da: "ikke afprøvet", sv: "inte prövat", en: "not tried")
  private static let notChecked = Wording(da: "ikke kontrolleret", sv: "ej kontrollerad", en: "not checked")

  /// How the line is written.
  static let form = Wording(
    da: "Trin: MitID-app, version 4.2, afprøvet 2026-11-21", sv: "Steg: BankID-app, version 7.3, prövat 2026-11-21",
    en: "Steps: MitID-app, version 4.2, tried 2026-11-21")

  /// Whether a text is such a line, well written or not.
  static func isLine(_ text: String, in language: LanguageCode) -> Bool {
    text.lowercased().hasPrefix(word[language].lowercased() + ":")
  }

  /// Reads such a line; nil for a text that is none or is not written as asked.
  public init?(_ text: String, line: Int, in language: LanguageCode) {
    guard ServiceSteps.isLine(text, in: language), let colon = text.firstIndex(of: ":") else { return nil }
    // The service's name may hold a comma, so the parts are taken from the end.
    var parts = text[text.index(after: colon)...].split(separator: ",", omittingEmptySubsequences: false)
      .map { String($0.drop { $0 == " " }).trimmingEnd }
    guard parts.count >= 3, let tried = parts.popLast()?.lowercased(), let version = parts.popLast(),
      version.lowercased().hasPrefix("version")
    else { return nil }
    service = parts.joined(separator: ", ")
    let said = String(version.dropFirst("version".count).drop { $0 == " " })
    guard !service.isEmpty, !said.isEmpty else { return nil }
    self.version = said.lowercased() == ServiceSteps.notChecked[language] ? nil : said
    if tried == ServiceSteps.notTried[language] {
      self.tried = nil
    } else {
      let words = tried.split(separator: " ")
      guard words.count == 2, words[0] == ServiceSteps.triedWord[language], let day = Day(iso: words[1]) else {
        return nil
      }
      self.tried = day
    }
    self.line = line
  }

  /// The line that a paragraph begins with; nil where it begins with something else.
  public init?(_ block: MarkdownBlock, in language: LanguageCode) {
    guard case .paragraph(let spans) = block.content else { return nil }
    self.init(spans.firstLine, line: block.line, in: language)
  }
}

extension String {
  fileprivate var trimmingEnd: String {
    var text = self[...]
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}

extension [MarkdownSpan] {
  /// The words up to the first line's end.
  var firstLine: String { Array(prefix { $0 != .lineEnd }).plain }
}
