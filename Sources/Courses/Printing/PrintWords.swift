import Language

/// Short texts of prints that are put together of several.
enum PrintWords {
  /// Whether steps were looked at: "version 4.2, afprøvet 21-11-2026".
  static func state(of steps: ServiceSteps, _ language: LanguageCode) -> String {
    let version = steps.version.map { PrintPhrase.versionIs(in: language, ["version": .text($0)]) }
    let tried = steps.tried.map { PrintPhrase.triedOn(in: language, ["day": .day($0)]) }
    return [version, tried ?? PrintPhrase.notTried(in: language)].compactMap(\.self).joined(separator: ", ")
  }

  /// "2.6 håndtere digital identitet".
  static func competences(_ codes: [String], _ version: String, _ language: LanguageCode) -> String {
    codes.map { code in
      DigComp.name(of: code, version: version).map { "\(code) \($0[language])" } ?? code
    }.joined(separator: ", ")
  }

  /// A title in which a word that begins with a hyphen, as "-tablet", is not parted from it, nor one that begins with a
  /// letter and a hyphen, and no dash begins a line.
  static func title(_ text: String) -> String {
    let whole = text.replacing(" –", with: "\u{A0}–").replacing(" -", with: " \u{2011}")
    return whole.replacing(/\b(\p{L})-(?=\p{L})/) { "\($0.output.1)\u{2011}" }
  }

  /// A text that begins a line.
  static func capital(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
