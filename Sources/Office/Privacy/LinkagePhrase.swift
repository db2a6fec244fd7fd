public import Language

/// The texts of what the linkage attack found.
public enum LinkagePhrase: PhraseKey {
  case looked, crowds, copied, clean, linked, mend, limits

  /// The text in the three languages.
  public var wording: Wording {
    switch self {
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
    }
  }
}

extension LinkageAttack {
  /// What was looked at, and how many persons are left with how few entries.
  public func particulars(in language: LanguageCode) -> [String] {
    let sources = Schema.witnesses.map { $0.title[language].lowercased() }.joined(separator: ", ")
    return [
      LinkagePhrase.looked(
        in: language, ["witnesses": .number(witnesses), "entries": .number(entries), "sources": .text(sources)]),
      LinkagePhrase.crowds(
        in: language, ["one": .number(crowds.one), "few": .number(crowds.few), "many": .number(crowds.many)]),
      LinkagePhrase.copied(in: language, ["n": .number(copied)]),
    ]
  }

  /// What it comes to, in one sentence.
  public func verdict(in language: LanguageCode) -> String {
    (isClean ? LinkagePhrase.clean : .linked)(in: language, ["n": .number(linked)])
  }

  /// What would help most, at most three.
  public func remedies(in language: LanguageCode) -> [String] {
    mends.prefix(3).map {
      LinkagePhrase.mend(in: language, ["rule": .text($0.attribute.mend[language]), "n": .number($0.left)])
    }
  }
}
