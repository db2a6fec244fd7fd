import Language

/// The texts of `lods backup`.
enum BackupPhrase: PhraseKey {
  case summary, details, make, made, list, listDetails, prune, pruneDetails, none, noneDue, gone, wouldGo
  case copy, written, keptUntil, size, state, whole, damaged, brokenOff

  var wording: Wording {
    switch self {
    case .summary:
      Wording(
        da: "Sikkerhedskopier: tag en, vis dem, slet de gamle",
        sv: "Säkerhetskopior: gör en, visa dem, ta bort de gamla",
        en: "Backups: make one, list them, delete the old ones")
    case .details:
      Wording(
        da: "Kopierer begge filer til mappen backups, hver med sin kontrolsum. Andre kan arbejde imens. Kopier "
          + "slettes, når deres frist er gået; vælg den med: lods setting set backup-days 30\n"
          + "Sådan lægges en kopi tilbage: luk alle skranker, flyt filen væk sammen med dens -wal og -shm, og kopiér "
          + "kopien ind under filens navn, fx desk.sqlite. Slut med: lods doctor",
        sv: "Kopierar båda filerna till mappen backups, var och en med sin kontrollsumma. Andra kan arbeta under "
          + "tiden. Kopior tas bort när deras frist har gått ut; välj den med: lods setting set backup-days 30\n"
          + "Så läggs en kopia tillbaka: stäng alla diskar, flytta undan filen med dess -wal och -shm och "
          + "kopiera in kopian under filens namn, till exempel desk.sqlite. Sluta med: lods doctor",
        en: "Copies both files to the folder backups, each with its checksum. Others can work meanwhile. Copies are "
          + "deleted when their term is over; choose it with: lods setting set backup-days 30\n"
          + "To put a copy back: close all desks, move the file away with its -wal and -shm, and copy the copy in under "
          + "the file's name, as desk.sqlite. End with: lods doctor")
    case .make: Wording(da: "Tag en sikkerhedskopi", sv: "Gör en säkerhetskopia", en: "Make a backup")
    case .made: Wording(da: "Sikkerhedskopi skrevet:", sv: "Säkerhetskopia skriven:", en: "Backup written:")
    case .list:
      Wording(
        da: "Vis sikkerhedskopierne, og hvor længe de bliver", sv: "Visa säkerhetskopiorna och hur länge de blir kvar",
        en: "List the backups and how long they stay")
    case .listDetails:
      Wording(
        da: "Dagen er filens egen. En kopi, der ligger et andet sted, ser Lods ikke.",
        sv: "Dagen är filens egen. En kopia som ligger på en annan plats ser Lods inte.",
        en: "The day is the file's own. A copy that lies elsewhere is not seen.")
    case .prune:
      Wording(
        da: "Slet de kopier, hvis frist er gået", sv: "Ta bort de kopior vars frist har gått ut",
        en: "Delete the backups that are past their term")
    case .pruneDetails:
      Wording(
        da: "Det sker ellers af sig selv en gang om dagen. Også den sidste kopi går, når dens frist er gået.",
        sv: "Annars sker det av sig självt en gång om dagen. Även den sista kopian tas bort när dess frist har gått "
          + "ut.",
        en: "It happens by itself once a day. The last backup goes too when its term is over.")
    case .none:
      Wording(
        da: "Der er ingen sikkerhedskopier.", sv: "Det finns inga säkerhetskopior.", en: "There are no backups.")
    case .noneDue:
      Wording(
        da: "Ingen sikkerhedskopi har overskredet sin frist.", sv: "Ingen säkerhetskopia har passerat sin frist.",
        en: "No backup is past its term.")
    case .gone:
      Wording(
        da: "{n} {n|kopi er|kopier er} slettet.", sv: "{n} {n|kopia är borttagen|kopior är borttagna}.",
        en: "{n} {n|backup is|backups are} deleted.")
    case .wouldGo:
      Wording(
        da: "{n} {n|kopi ville|kopier ville} blive slettet.", sv: "{n} {n|kopia|kopior} skulle tas bort.",
        en: "{n} {n|backup|backups} would be deleted.")
    case .copy: Wording(da: "Kopi", sv: "Kopia", en: "Backup")
    case .written: Wording(da: "Skrevet", sv: "Skriven", en: "Written")
    case .keptUntil: Wording(da: "Gemmes til", sv: "Sparas till", en: "Kept until")
    case .size: Wording(da: "Størrelse", sv: "Storlek", en: "Size")
    case .state: Wording(da: "Stand", sv: "Skick", en: "State")
    case .whole: Wording(da: "hel", sv: "hel", en: "whole")
    case .damaged: Wording(da: "ændret", sv: "ändrad", en: "changed")
    case .brokenOff: Wording(da: "afbrudt", sv: "avbruten", en: "broken off")
    }
  }
}
