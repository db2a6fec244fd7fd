/// One text in the three languages.
public struct Wording: Hashable, Codable, Sendable {
  /// The Danish text, which is written first.
  public var da: String
  /// The Swedish text.
  public var sv: String
  /// The English text.
  public var en: String

  /// Makes a wording of its three texts.
  public init(da: String, sv: String, en: String) {
    self.da = da
    self.sv = sv
    self.en = en
  }

  /// A wording that is the same in every language: a name, a code, a number.
  public init(same text: String) {
    self.init(da: text, sv: text, en: text)
  }

  /// The text in one language.
  public subscript(_ language: LanguageCode) -> String {
    switch language {
    case .da: da
    case .sv: sv
    case .en: en
    }
  }

  /// The three texts, Danish first.
  public var all: [String] { [da, sv, en] }

  /// The text with its placeholders filled in.
  ///
  /// `{name}` is replaced by the value called "name"; `{n|session|sessions}` by the word that fits the number called
  /// "n" (see ``PluralForm``). A placeholder without a value stays as it stands, so that a test sees it.
  public func filled(in language: LanguageCode, _ values: [String: PhraseValue]) -> String {
    PhraseTemplate(self[language]).filled(in: language, values)
  }
}
