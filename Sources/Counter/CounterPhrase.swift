public import Language

/// The words for days that lie near.
public enum CounterPhrase: PhraseKey {
  case today, yesterday

  /// The text in the three languages.
  public var wording: Wording {
    switch self {
    case .today: Wording(da: "i dag", sv: "i dag", en: "today")
    case .yesterday: Wording(da: "i går", sv: "i går", en: "yesterday")
    }
  }
}
