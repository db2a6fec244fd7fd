import Language

/// The texts about backups.
enum BackupPagePhrase: PhraseKey {
  case lead, none, noneText, tableName, copy, holds, written, keptUntil, size, state, deskFile, peopleFile
  case whole, damaged, brokenOff, unchecked, makeNow, verifyNow, underWay, busyMaking, busyChecking, failed, made,
    allWhole, someBad
  case pruneTitle, pruneSome, pruneLead, pruneNow, noneDue
  case restoreTitle, restoreLead, restoreStop, restoreMove, restoreCopy, restoreDoctor, restoreErased

  var wording: Wording {
    switch self {
    case .lead:
      Wording(
        da:
          "Kopier af begge filer på maskinen selv, hver med sin kontrolsum. De slettes efter {n} {n|dag|dage}. Læg dem "
          + "også et andet sted. De kan ikke hentes over nettet.",
        sv: "Kopior av båda filerna på maskinen själv, var och en med sin kontrollsumma. De tas bort efter {n} "
          + "{n|dag|dagar}. Lägg dem även på en annan plats. De går inte att hämta över nätet.",
        en: "Copies of both files on the machine itself, each with its checksum. They are deleted after {n} "
          + "{n|day|days}. Put them elsewhere too. They cannot be fetched over the web.")
    case .none: Wording(da: "Ingen sikkerhedskopier endnu", sv: "Inga säkerhetskopior ännu", en: "No backups yet")
    case .noneText:
      Wording(
        da: "Tag en nu. Andre kan arbejde imens.", sv: "Gör en nu. Andra kan arbeta under tiden.",
        en: "Make one now. Others can work meanwhile.")
    case .tableName: Wording(da: "Kopierne", sv: "Kopiorna", en: "The backups")
    case .copy: Wording(da: "Kopi", sv: "Kopia", en: "Backup")
    case .holds: Wording(da: "Rummer", sv: "Innehåller", en: "Holds")
    case .written: Wording(da: "Skrevet", sv: "Skriven", en: "Written")
    case .keptUntil: Wording(da: "Gemmes til", sv: "Sparas till", en: "Kept until")
    case .size: Wording(da: "Størrelse", sv: "Storlek", en: "Size")
    case .state: Wording(da: "Stand", sv: "Skick", en: "State")
    case .deskFile: Wording(da: "Loggen og tallene", sv: "Loggen och siffrorna", en: "The log and the figures")
    case .peopleFile: Wording(da: "Personer og konti", sv: "Personer och konton", en: "Persons and accounts")
    case .whole: Wording(da: "Hel", sv: "Hel", en: "Whole")
    case .damaged: Wording(da: "Ændret", sv: "Ändrad", en: "Changed")
    case .brokenOff: Wording(da: "Afbrudt", sv: "Avbruten", en: "Broken off")
    case .unchecked: Wording(da: "Ikke kontrolleret", sv: "Inte kontrollerad", en: "Not checked")
    case .makeNow: Wording(da: "Tag en sikkerhedskopi", sv: "Gör en säkerhetskopia", en: "Make a backup")
    case .verifyNow: Wording(da: "Kontrollér kopierne", sv: "Kontrollera kopiorna", en: "Check the backups")
    case .underWay:
      Wording(
        da: "Kopier skrives og kontrolleres, begyndt {when}.", sv: "Kopior skrivs och kontrolleras, påbörjat {when}.",
        en: "Copies are being written and checked, begun {when}.")
    case .busyMaking:
      Wording(
        da: "Kopier skrives eller kontrolleres allerede, så der er ikke taget en ny. Tryk igen, når det er færdigt.",
        sv: "Kopior skrivs eller kontrolleras redan, så ingen ny är tagen. Tryck igen när det är klart.",
        en: "Copies are being written or checked already, so no new one was made. Press again when that is over.")
    case .busyChecking:
      Wording(
        da: "Kopier skrives eller kontrolleres allerede. Tryk igen, når det er færdigt.",
        sv: "Kopior skrivs eller kontrolleras redan. Tryck igen när det är klart.",
        en: "Copies are being written or checked already. Press again when that is over.")
    case .failed:
      Wording(
        da: "Det lykkedes ikke. Se, om disken er fuld, og oplys ellers nummeret {reference} til den, der driver Lods.",
        sv: "Det gick inte. Se om disken är full, och uppge annars numret {reference} för den som driver Lods.",
        en: "It failed. See whether the disk is full, or give the number {reference} to whoever runs Lods.")
    case .made:
      Wording(
        da: "Sikkerhedskopien er skrevet {when}.", sv: "Säkerhetskopian skrevs {when}.",
        en: "The backup was written {when}.")
    case .allWhole:
      Wording(
        da: "Alle kopier er hele. Kontrolleret {when}.", sv: "Alla kopior är hela. Kontrollerat {when}.",
        en: "All backups are whole. Checked {when}.")
    case .someBad:
      Wording(
        da: "{n} {n|kopi er|kopier er} ikke, som da {n|den|de} blev skrevet. Kontrolleret {when}. Tag en ny.",
        sv: "{n} {n|kopia är|kopior är} inte som när {n|den|de} skrevs. Kontrollerat {when}. Gör en ny.",
        en: "{n} {n|backup is|backups are} not as written. Checked {when}. Make a new one.")
    case .pruneTitle:
      Wording(
        da: "Slet kopier, hvis frist er gået", sv: "Ta bort kopior vars frist har gått ut",
        en: "Delete backups past their term")
    case .pruneSome: Wording(da: "Slet de gamle ({n})", sv: "Ta bort de gamla ({n})", en: "Delete the old ones ({n})")
    case .pruneLead:
      Wording(
        da: "De her slettes og kan ikke hentes tilbage. Det sker ellers af sig selv en gang om dagen.",
        sv: "De här tas bort och går inte att hämta tillbaka. Annars sker det av sig självt en gång om dagen.",
        en: "These are deleted and cannot be brought back. It happens by itself once a day.")
    case .pruneNow: Wording(da: "Slet kopierne", sv: "Ta bort kopiorna", en: "Delete the backups")
    case .noneDue:
      Wording(
        da: "Ingen sikkerhedskopi har overskredet sin frist.", sv: "Ingen säkerhetskopia har passerat sin frist.",
        en: "No backup is past its term.")
    case .restoreTitle:
      Wording(da: "Sådan lægges en kopi tilbage", sv: "Så läggs en kopia tillbaka", en: "To put a copy back")
    case .restoreLead:
      Wording(
        da: "Det gøres på maskinen af den, der driver Lods, og ikke her:",
        sv: "Det görs på maskinen av den som driver Lods, och inte här:",
        en: "It is done at the machine by whoever runs Lods, and not here:")
    case .restoreStop:
      Wording(
        da: "Stop Lods, og luk alle skranker.", sv: "Stoppa Lods och stäng alla diskar.",
        en: "Stop Lods, and close all desks.")
    case .restoreMove:
      Wording(
        da: "Flyt filen væk (desk.sqlite eller people.sqlite) sammen med dens -wal og -shm.",
        sv: "Flytta undan filen (desk.sqlite eller people.sqlite) med dess -wal och -shm.",
        en: "Move the file away (desk.sqlite or people.sqlite) with its -wal and -shm.")
    case .restoreCopy:
      Wording(
        da: "Kopiér kopien fra mappen backups ind under filens navn.",
        sv: "Kopiera in kopian från mappen backups under filens namn.",
        en: "Copy the backup from the folder backups in under the file’s name.")
    case .restoreDoctor:
      Wording(
        da: "Start Lods igen, og se under »{page}«, om alt er i orden.",
        sv: "Starta Lods igen och se under ”{page}” om allt är i sin ordning.",
        en: "Start Lods again, and see under “{page}” whether all is in order.")
    case .restoreErased:
      Wording(
        da:
          "Den, der er slettet siden kopien, kommer tilbage med den. Sagerne under Rettigheder siger, hvilke dage nogen "
          + "blev slettet, men ikke hvem: Find henvendelserne, og slet personerne igen.",
        sv: "Den som har raderats sedan kopian kommer tillbaka med den. Ärendena under Rättigheter säger vilka dagar "
          + "någon raderades men inte vem: leta upp begärandena och radera personerna igen.",
        en: "Whoever was erased since the copy comes back with it. The cases under Persons’ rights say on which days "
          + "somebody was erased, but not who: find the requests, and erase the persons again.")
    }
  }
}

/// What was just done, as the address after it says.
enum BackupDone: String, PhraseKey {
  case pruned, nothing

  var wording: Wording {
    switch self {
    case .pruned:
      Wording(
        da: "De gamle kopier er slettet.", sv: "De gamla kopiorna är borttagna.", en: "The old backups are deleted.")
    case .nothing:
      Wording(
        da: "Ingen kopi havde overskredet sin frist.", sv: "Ingen kopia hade passerat sin frist.",
        en: "No backup was past its term.")
    }
  }
}
