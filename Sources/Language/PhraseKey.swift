/// A key of a room's own texts: each room has an enum of these, and one test covers them all.
///
/// ```swift
/// enum DeskPhrase: PhraseKey {
///   case saved
///   var wording: Wording {
///     switch self {
///     case .saved: Wording(da: "Gemt", sv: "Sparat", en: "Saved")
///     }
///   }
/// }
/// DeskPhrase.saved(in: .da)
/// ```
public protocol PhraseKey: CaseIterable, Hashable, Sendable {
  /// The text in the three languages, with placeholders.
  var wording: Wording { get }
}

extension PhraseKey {
  /// The text in a language, with its placeholders filled in.
  public func callAsFunction(in language: LanguageCode, _ values: [String: PhraseValue] = [:]) -> String {
    values.isEmpty ? wording[language] : wording.filled(in: language, values)
  }
}
