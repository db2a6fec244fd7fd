import Language

/// The texts of the commands that read the log.
enum SessionListPhrase: PhraseKey {
  case list, show, export, exportDetails, exportExample, from, to, task, all, purpose, format, file, output
  case none, cut, session, exported

  var wording: Wording {
    switch self {
    case .list:
      Wording(
        da: "Se registreringer, nyeste dag først", sv: "Se registreringar, senaste dagen först",
        en: "List entries, newest day first")
    case .show: Wording(da: "Se én registrering", sv: "Se en registrering", en: "Show one entry")
    case .export:
      Wording(
        da: "Skriv registreringer til en fil", sv: "Skriv registreringar till en fil", en: "Write entries to a file")
    case .exportDetails:
      Wording(
        da: "Enkelte rækker er kun til eget brug og kan ikke offentliggøres. Hver eksport noteres.",
        sv: "Enskilda rader är bara för eget bruk och kan inte publiceras. Varje export noteras.",
        en: "Single rows are for your own use only and cannot be published. Every export is noted.")
    case .exportExample:
      Wording(
        da: "Alt fra 1. oktober til et regneark", sv: "Allt från 1 oktober till ett kalkylark",
        en: "All from 1 October for a spreadsheet")
    case .from: Wording(da: "Fra og med dagen.", sv: "Från och med dagen.", en: "From this day on.")
    case .to: Wording(da: "Til og med dagen.", sv: "Till och med dagen.", en: "Up to this day.")
    case .task: Wording(da: "Kun med denne opgave.", sv: "Bara med det här ärendet.", en: "Only with this task.")
    case .all: Wording(da: "Vis også annullerede.", sv: "Visa även makulerade.", en: "Show voided ones too.")
    case .purpose:
      Wording(
        da: "Hvad tallene er til: publication eller internal.",
        sv: "Vad siffrorna är till: publication eller internal.",
        en: "What the figures are for: publication or internal.")
    case .format:
      Wording(
        da: "csv (komma), excel (semikolon) eller json.", sv: "csv (komma), excel (semikolon) eller json.",
        en: "csv (comma), excel (semicolon) or json.")
    case .file: Wording(da: "FIL", sv: "FIL", en: "FILE")
    case .output: Wording(da: "Skriv til denne fil.", sv: "Skriv till den här filen.", en: "Write to this file.")
    case .none:
      Wording(
        da: "Ingen registreringer. Registrér den første med: lods session log",
        sv: "Inga registreringar. Registrera den första med: lods session log",
        en: "No entries. Log the first with: lods session log")
    case .cut:
      Wording(
        da: "Kun de {n} nyeste er vist. Se flere med --limit.", sv: "Bara de {n} senaste visas. Se fler med --limit.",
        en: "Only the newest {n} are shown. See more with --limit.")
    case .session: Wording(da: "Ekspedition", sv: "Möte", en: "Session")
    case .exported:
      Wording(
        da: "{n} {n|registrering|registreringer} skrevet.", sv: "{n} {n|registrering|registreringar} skrivna.",
        en: "{n} {n|entry|entries} written.")
    }
  }
}
