/// A language that a user reads: Danish first, then Swedish and English.
///
/// The language is chosen apart from the country: an English-speaking clerk in Helsingør works in the Danish
/// profile with English texts.
public enum LanguageCode: String, CaseIterable, Codable, Sendable {
  case da, sv, en

  /// The language that a locale name as in `LANG` asks for ("da_DK.UTF-8" gives Danish), or nil for another language.
  public init?(localeName: String) {
    let head = localeName.lowercased().prefix { $0.isLetter }
    self.init(rawValue: String(head))
  }

  /// The language's own name, as it stands in a language switch.
  public var ownName: String {
    switch self {
    case .da: "dansk"
    case .sv: "svenska"
    case .en: "English"
    }
  }
}
