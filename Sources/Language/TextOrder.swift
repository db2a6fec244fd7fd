import Foundation

/// Texts in the order that readers of a language expect.
///
/// Danish puts Æ, Ø and Å last and sorts "Aa" as Å; Swedish has Å, Ä, Ö. SQL's order knows neither.
public enum TextOrder {
  /// Whether one text comes before another.
  public static func precedes(_ left: String, _ right: String, in language: LanguageCode) -> Bool {
    left.compare(right, options: [.caseInsensitive, .numeric], range: nil, locale: locale(language))
      == .orderedAscending
  }

  /// Values sorted by a text of theirs.
  public static func sorted<Value>(
    _ values: [Value], in language: LanguageCode, by text: (Value) -> String
  ) -> [Value] {
    values.sorted { precedes(text($0), text($1), in: language) }
  }

  private static func locale(_ language: LanguageCode) -> Locale {
    switch language {
    case .da: Locale(identifier: "da_DK")
    case .sv: Locale(identifier: "sv_SE")
    case .en: Locale(identifier: "en_GB")
    }
  }
}
