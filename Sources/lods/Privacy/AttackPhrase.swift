import Language

/// The texts of `lods privacy attack`.
enum AttackPhrase: PhraseKey {
  case summary, details, fault

  var wording: Wording {
    switch self {
    case .summary:
      Wording(
        da: "Prøv at finde personer i loggen, som en, der har begge filer",
        sv: "Försök hitta personer i loggen, som någon som har båda filerna",
        en: "Try to find persons in the log, as somebody who holds both files")
    case .details:
      Wording(
        da:
          "Læser, hvem der har bestilt tid eller får besøg, og leder efter deres ekspeditioner ud fra dag, bibliotek, "
          + "kanal, opgave, minutter og lokalområde. Så længe noget kan findes, er loggen personoplysninger.",
        sv: "Läser vem som har bokat tid eller får besök och letar efter deras ärenden utifrån dag, bibliotek, kanal, "
          + "ärende, minuter och område. Så länge något går att hitta är loggen personuppgifter.",
        en: "Reads who has booked a time or gets a visit, and looks for their sessions by day, branch, channel, task, "
          + "minutes and area. As long as something can be found, the log is personal data.")
    case .fault:
      Wording(
        da: "Loggen er personoplysninger, indtil reglen er ændret og forsøget er kørt igen.",
        sv: "Loggen är personuppgifter tills regeln är ändrad och försöket har körts igen.",
        en: "The log is personal data until the rule is changed and the attempt is run again.")
    }
  }
}
