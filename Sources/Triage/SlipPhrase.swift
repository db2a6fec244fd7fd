public import Language

/// The words that stand on every slip.
public enum SlipPhrase: PhraseKey {
  case next, bring, nothingToBring, ask, write, unconfirmed, noCodes, source, rest

  /// The text in the three languages.
  public var wording: Wording {
    switch self {
    case .next: Wording(da: "Det næste skridt", sv: "Nästa steg", en: "The next step")
    case .bring: Wording(da: "Tag med", sv: "Ta med", en: "Bring")
    case .nothingToBring:
      Wording(
        da: "Du skal ikke have noget med.", sv: "Du behöver inte ha med dig något.", en: "You need not bring anything.")
    case .ask: Wording(da: "Her kan du spørge", sv: "Här kan du fråga", en: "Where to ask")
    case .write: Wording(da: "Skriv selv", sv: "Skriv själv", en: "Write it yourself")
    case .unconfirmed:
      Wording(
        da: "ikke bekræftet – spørg os først", sv: "inte bekräftat – fråga oss först",
        en: "not confirmed – ask us first")
    case .noCodes:
      Wording(
        da: "Skriv aldrig koder eller dit CPR-nummer på sedlen.",
        sv: "Skriv aldrig koder eller ditt personnummer på lappen.",
        en: "Never write codes or your personal number on this slip.")
    case .source:
      Wording(
        da: "{n|Kilde|Kilder}, læst {day}: {titles}.", sv: "{n|Källa, läst|Källor, lästa} {day}: {titles}.",
        en: "{n|Source|Sources}, read {day}: {titles}.")
    case .rest:
      Wording(
        da: "Resten er råd fra Lods, ikke regler.", sv: "Resten är råd från Lods, inga regler.",
        en: "The rest is advice from Lods, no rule.")
    }
  }
}
