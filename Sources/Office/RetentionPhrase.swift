public import Language

/// The texts about how long data is kept.
public enum RetentionPhrase: PhraseKey {
  case entries, minutes, notes, ties, drafts, backups, persons, purpose, signIns, links, pairCodes
  case years, days, whenSealed, nextDay, whenCleared, whenOver, figures

  /// The text in the three languages.
  public var wording: Wording {
    switch self {
    case .entries: Wording(da: "Registreringer", sv: "Registreringar", en: "Entries")
    case .minutes: Wording(da: "Minutter", sv: "Minuter", en: "Minutes")
    case .notes: Wording(da: "Noter", sv: "Anteckningar", en: "Notes")
    case .ties:
      Wording(da: "Skrankernes sidste registrering", sv: "Diskarnas senaste registrering", en: "Desks' last entries")
    case .drafts: Wording(da: "Åbne ekspeditioner", sv: "Öppna möten", en: "Open sessions")
    case .backups: Wording(da: "Sikkerhedskopier", sv: "Säkerhetskopior", en: "Backups")
    case .persons: Wording(da: "Personer", sv: "Personer", en: "Persons")
    case .purpose:
      Wording(
        da: "til formålets sidste dag", sv: "till ändamålets sista dag", en: "until the purpose's last day")
    case .years: Wording(da: "{n} år", sv: "{n} år", en: "{n} {n|year|years}")
    case .days: Wording(da: "{n} {n|dag|dage}", sv: "{n} {n|dag|dagar}", en: "{n} {n|day|days}")
    case .whenSealed: Wording(da: "til forseglingen", sv: "till förseglingen", en: "until sealed")
    case .nextDay:
      Wording(
        da: "til næste dags første registrering", sv: "till nästa dags första registrering",
        en: "until the next day's first entry")
    case .whenCleared:
      Wording(
        da: "til de gemmes eller ryddes", sv: "tills de sparas eller rensas", en: "until saved or cleared")
    case .signIns: Wording(da: "Personalets login", sv: "Personalens inloggningar", en: "Staff sign-ins")
    case .links: Wording(da: "Engangslinks", sv: "Engångslänkar", en: "One-time links")
    case .pairCodes:
      Wording(da: "Koder på kursisters kort", sv: "Koder på deltagares kort", en: "Codes of learners' cards")
    case .whenOver:
      Wording(
        da: "til det er slut, og få dage efter", sv: "tills det är slut, och några dagar efter",
        en: "until it is over, and a few days after")
    case .figures:
      Wording(
        da: "så længe tallene bruges", sv: "så länge siffrorna används", en: "as long as the figures are kept")
    }
  }
}

extension RetentionItem.Rule {
  /// The rule in words.
  public func words(in language: LanguageCode) -> String {
    switch self {
    case .years(let number): RetentionPhrase.years(in: language, ["n": .number(number)])
    case .days(let number): RetentionPhrase.days(in: language, ["n": .number(number)])
    case .whenSealed: RetentionPhrase.whenSealed(in: language)
    case .nextDay: RetentionPhrase.nextDay(in: language)
    case .whenCleared: RetentionPhrase.whenCleared(in: language)
    case .whenOver: RetentionPhrase.whenOver(in: language)
    case .purpose: RetentionPhrase.purpose(in: language)
    case .figures: RetentionPhrase.figures(in: language)
    }
  }
}
