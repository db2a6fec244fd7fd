import Language

/// The texts of `lods privacy attack`.
enum AttackPhrase: PhraseKey {
  case summary, details, looked, crowds, copied, clean, linked, mend, limits, fault

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
    case .looked:
      Wording(
        da: "Læst: {witnesses} {witnesses|person eller besøg|personer og besøg} ({sources}), holdt op mod {entries} "
          + "{entries|registrering|registreringer} fra de samme kanaler.",
        sv: "Läst: {witnesses} {witnesses|person eller besök|personer och besök} ({sources}), jämfört med {entries} "
          + "{entries|registrering|registreringar} från samma kanaler.",
        en: "Read: {witnesses} {witnesses|person or visit|persons and visits} ({sources}), held against {entries} "
          + "{entries|entry|entries} of the same channels.")
    case .crowds:
      Wording(
        da:
          "Tilbage efter alle slutninger: {one} med kun én mulig registrering, {few} med 2–4, {many} med 5 eller "
          + "flere.",
        sv:
          "Kvar efter alla slutsatser: {one} med bara en möjlig registrering, {few} med 2–4, {many} med 5 eller fler.",
        en: "Left after all conclusions: {one} with one possible entry, {few} with 2 to 4, {many} with 5 or more.")
    case .copied:
      Wording(
        da: "Registreringers numre, der står i filen med personer: {n}.",
        sv: "Registreringars nummer som står i filen med personer: {n}.",
        en: "Ids of entries that stand in the file of persons: {n}.")
    case .clean:
      Wording(
        da: "Ingen registrering kan henføres til én person eller ét besøg.",
        sv: "Ingen registrering kan kopplas till en enda person eller ett enda besök.",
        en: "No entry can be tied to one person or one visit.")
    case .linked:
      Wording(
        da: "{n} {n|registrering kan|registreringer kan} henføres til én person eller ét besøg. Behandl loggen som "
          + "personoplysninger.",
        sv: "{n} {n|registrering kan|registreringar kan} kopplas till en enda person eller ett enda besök. Behandla "
          + "loggen som personuppgifter.",
        en: "{n} {n|entry can|entries can} be tied to one person or one visit. Treat the log as personal data.")
    case .mend:
      Wording(
        da: "{rule} Så er der {n} tilbage.", sv: "{rule} Då är {n} kvar.", en: "{rule} Then {n} are left.")
    case .limits:
      Wording(
        da: "Forsøget ved ikke, hvad en nabo så, og hvad der står i andre systemer.",
        sv: "Försöket vet inte vad en granne såg eller vad som står i andra system.",
        en: "The attempt does not know what a neighbour saw or what other systems hold.")
    case .fault:
      Wording(
        da: "Loggen er personoplysninger, indtil reglen er ændret og forsøget er kørt igen.",
        sv: "Loggen är personuppgifter tills regeln är ändrad och försöket har körts igen.",
        en: "The log is personal data until the rule is changed and the attempt is run again.")
    }
  }
}
