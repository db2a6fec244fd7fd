public import Language

/// The names of the desk's fields and of what stands in them.
public enum DeskFieldPhrase: PhraseKey {
  case task, level, outcome, reason, channel, minutes, persons, alone, barriers, pathways, contact, misdirected, effort
  case area, age, helpedIn, note
  case noBarrier, effort1, effort2, effort3, effort4, effort5, effort6
  case yes, unrecorded, byTimer, chosen, noLevel
  case noteKept, noteInMemory, noteRules

  /// The degrees of effort, least first.
  public static let efforts: [DeskFieldPhrase] = [.effort1, .effort2, .effort3, .effort4, .effort5, .effort6]

  /// The name of a field.
  public static func name(of field: DeskField) -> DeskFieldPhrase {
    switch field {
    case .outcome: .outcome
    case .reason: .reason
    case .channel: .channel
    case .minutes: .minutes
    case .persons: .persons
    case .alone: .alone
    case .barriers: .barriers
    case .pathways: .pathways
    case .contact: .contact
    case .misdirected: .misdirected
    case .effort: .effort
    case .area: .area
    case .age: .age
    case .helpedIn: .helpedIn
    case .note: .note
    }
  }

  /// The text in the three languages.
  public var wording: Wording {
    switch self {
    case .task: Wording(da: "Opgave", sv: "Ärende", en: "Task")
    case .level: Wording(da: "Grad", sv: "Nivå", en: "Level")
    case .outcome: Wording(da: "Udfald", sv: "Utfall", en: "Outcome")
    case .reason: Wording(da: "Grund", sv: "Skäl", en: "Reason")
    case .channel: Wording(da: "Kanal", sv: "Kanal", en: "Channel")
    case .minutes: Wording(da: "Minutter", sv: "Minuter", en: "Minutes")
    case .persons: Wording(da: "Personer", sv: "Personer", en: "Persons")
    case .alone: Wording(da: "Selv fremover", sv: "Själv sedan", en: "Alone later")
    case .barriers: Wording(da: "Barrierer", sv: "Hinder", en: "Barriers")
    case .pathways: Wording(da: "Vej videre", sv: "Väg vidare", en: "Ways on")
    case .contact: Wording(da: "Info/sag", sv: "Typ", en: "Kind")
    case .misdirected: Wording(da: "Gået forkert", sv: "Fel ställe", en: "Wrong desk")
    case .effort: Wording(da: "Indsats", sv: "Insats", en: "Effort")
    case .area: Wording(da: "Lokalområde", sv: "Område", en: "Area")
    case .age: Wording(da: "Alder", sv: "Ålder", en: "Age")
    case .helpedIn: Wording(da: "Hjulpet på", sv: "Hjälpt på", en: "Helped in")
    case .note: Wording(da: "Note", sv: "Anteckning", en: "Note")
    case .noBarrier: Wording(da: "Ingen barriere", sv: "Inget hinder", en: "No barrier")
    case .effort1: Wording(da: "1 af 6: næsten ingen", sv: "1 av 6: nästan ingen", en: "1 of 6: hardly any")
    case .effort2: Wording(da: "2 af 6: lidt", sv: "2 av 6: lite", en: "2 of 6: a little")
    case .effort3: Wording(da: "3 af 6: noget", sv: "3 av 6: en del", en: "3 of 6: some")
    case .effort4: Wording(da: "4 af 6: en del", sv: "4 av 6: ganska stor", en: "4 of 6: a good deal")
    case .effort5: Wording(da: "5 af 6: stor", sv: "5 av 6: stor", en: "5 of 6: great")
    case .effort6: Wording(da: "6 af 6: meget stor", sv: "6 av 6: mycket stor", en: "6 of 6: very great")
    case .yes: Wording(da: "Ja", sv: "Ja", en: "Yes")
    case .unrecorded: Wording(same: "–")
    case .byTimer: Wording(da: "{n} (målt)", sv: "{n} (mätt)", en: "{n} (timed)")
    case .chosen: Wording(da: "{n} valgt", sv: "{n} valda", en: "{n} chosen")
    case .noLevel:
      Wording(
        da: "Ingen grad til denne opgave: {kind}", sv: "Ingen nivå för det här ärendet: {kind}",
        en: "No level for this task: {kind}")
    case .noteKept:
      Wording(
        da: "Kladden gemmes, mens du skriver. Et tal til sidst gemmes først med Enter.",
        sv: "Utkastet sparas medan du skriver. En siffra i slutet sparas först med Enter.",
        en: "The draft is kept as you type. A number at the end is kept only when you press Enter.")
    case .noteInMemory:
      Wording(
        da: "Teksten er ikke gemt noget sted. Ret det understregede, så gemmes den.",
        sv: "Texten är inte sparad någonstans. Rätta det understrukna, så sparas den.",
        en: "The text is not stored anywhere. Change what is underlined and it will be.")
    case .noteRules:
      Wording(
        da: "Skriv aldrig navne, numre eller adresser. Andre end dig læser noten.",
        sv: "Skriv aldrig namn, nummer eller adresser. Andra än du läser anteckningen.",
        en: "Never write names, numbers or addresses. Others than you read the note.")
    }
  }
}
