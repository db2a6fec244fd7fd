public import Language
import Records

extension Checkup.Row {
  /// What was found and, where something is to be done, what.
  public func sentence(in language: LanguageCode) -> String {
    if let fault { return fault.sentence(in: language) }
    let phrase: CheckupPhrase =
      switch subject {
      case .sqlite: .sqlite
      case .sqliteOld, .cannotOpen: .sqliteOld
      case .peopleMissing: .peopleMissing
      case .file: .file
      case .pragmas: .pragmas
      case .damage: .damage
      case .orphans: .orphans
      case .bigLog: .bigLog
      case .permissions: .permissions
      case .catalogue: .catalogue
      case .log: .log
      case .noBranch: .noBranch
      case .noHours: .noHours
      case .audit: .audit
      case .auditBroken: .auditBroken
      case .backups: .backups
      case .backupsDamaged: .backupsDamaged
      case .backupsDue: .backupsDue
      case .noBackup: .noBackup
      case .space: .space
      case .lowSpace: .lowSpace
      case .sealing: .sealing
      case .noSealing: .noSealing
      case .sealingDue: .sealingDue
      case .unerased: .unerased
      case .ledgerGuards: .ledgerGuards
      case .ledgerGuardsBroken: .ledgerGuardsBroken
      }
    return phrase(in: language, values)
  }
}

/// The texts of the check-up.
public enum CheckupPhrase: PhraseKey {
  case sqlite, sqliteOld, peopleMissing, file, pragmas, damage, orphans, bigLog, permissions
  case catalogue, log, noBranch, noHours, audit, auditBroken
  case backups, backupsDamaged, backupsDue, noBackup, space, lowSpace
  case sealing, noSealing, sealingDue, unerased
  case ledgerGuards, ledgerGuardsBroken

  /// The text in the three languages.
  public var wording: Wording {
    switch self {
    case .sqlite: Wording(da: "SQLite {version}.", sv: "SQLite {version}.", en: "SQLite {version}.")
    case .sqliteOld:
      Wording(
        da:
          "SQLite {version}. Før 3.51.3 kan to programmer, der rydder op samtidig, skade en fil. Lods lader kun ét gøre det ad gangen. Lad ikke andre programmer skrive i filerne.",
        sv:
          "SQLite {version}. Före 3.51.3 kan två program som städar samtidigt skada en fil. Lods låter bara ett göra det åt gången. Låt inga andra program skriva i filerna.",
        en:
          "SQLite {version}. Before 3.51.3 two programs tidying at once can damage a file. Lods lets only one do it at a time. Let no other program write to the files."
      )
    case .peopleMissing:
      Wording(
        da: "Filen people.sqlite mangler. Læg den tilbage fra mappen backups, før I arbejder videre.",
        sv: "Filen people.sqlite saknas. Lägg tillbaka den från mappen backups innan ni arbetar vidare.",
        en: "The file people.sqlite is missing. Put it back from the folder backups before you go on.")
    case .file:
      Wording(
        da: "{file} er hel: {size} kB, skema {version}.", sv: "{file} är hel: {size} kB, schema {version}.",
        en: "{file} is whole: {size} kB, schema {version}.")
    case .pragmas:
      Wording(
        da: "{file} har forkerte indstillinger: {names}. Luk alle programmer, der bruger den, og prøv igen.",
        sv: "{file} har fel inställningar: {names}. Stäng alla program som använder den och försök igen.",
        en: "{file} has wrong settings: {names}. Close all programs that use it, and try again.")
    case .damage:
      Wording(
        da:
          "{file} er beskadiget ({n} {n|fund|fund}). Tag en kopi af hele mappen, og læg den seneste hele sikkerhedskopi tilbage.",
        sv:
          "{file} är skadad ({n} fynd). Ta en kopia av hela mappen och lägg tillbaka den senaste hela säkerhetskopian.",
        en: "{file} is damaged ({n} {n|finding|findings}). Copy the whole folder, and put back the latest whole backup."
      )
    case .orphans:
      Wording(
        da: "{file} har rækker uden det, de hører til, i {tables}. Læg den seneste hele sikkerhedskopi tilbage.",
        sv: "{file} har rader utan det de hör till i {tables}. Lägg tillbaka den senaste hela säkerhetskopian.",
        en: "{file} has rows without what they belong to, in {tables}. Put back the latest whole backup.")
    case .bigLog:
      Wording(
        da: "{file} har {size} MB, der venter på at blive ryddet op. Luk programmer, der har stået åbne længe.",
        sv: "{file} har {size} MB som väntar på städning. Stäng program som har stått öppna länge.",
        en: "{file} has {size} MB waiting to be tidied. Close programs that have been open for long.")
    case .permissions:
      Wording(
        da:
          "Andre brugere på maskinen kan læse datamappen. Luk for det med: "
          + "chmod go-rw MAPPE; chmod go= MAPPE/*.sqlite",
        sv:
          "Andra användare på datorn kan läsa datamappen. Stäng för det med: "
          + "chmod go-rw MAPP; chmod go= MAPP/*.sqlite",
        en:
          "Other users of this machine can read the data folder. Stop that with: "
          + "chmod go-rw FOLDER; chmod go= FOLDER/*.sqlite")
    case .catalogue:
      Wording(
        da: "{name}, opgavekatalog af {edition}.", sv: "{name}, ärendekatalog från {edition}.",
        en: "{name}, task catalogue of {edition}.")
    case .log:
      Wording(
        da: "{entries} {entries|registrering|registreringer} af {sessions} {sessions|ekspedition|ekspeditioner}.",
        sv: "{entries} {entries|registrering|registreringar} av {sessions} möten.",
        en: "{entries} {entries|entry|entries} of {sessions} {sessions|session|sessions}.")
    case .noBranch:
      Wording(
        da: "Der er intet bibliotek. Den, der driver Lods, skal oprette et.",
        sv: "Det finns inget bibliotek. Den som driver Lods behöver skapa ett.",
        en: "There is no branch. Whoever runs Lods must make one.")
    case .noHours:
      Wording(
        da:
          "{n} {n|bibliotek|biblioteker} mangler åbningstider, så en tom dag ikke kan forklares. Skriv dem.",
        sv:
          "{n} bibliotek saknar öppettider, så en tom dag inte kan förklaras. Skriv dem.",
        en:
          "{n} {n|branch has|branches have} no opening hours, so an empty day cannot be explained. Set them."
      )
    case .audit:
      Wording(da: "Revisionssporet hænger sammen.", sv: "Revisionsspåret hänger ihop.", en: "The audit trail holds.")
    case .auditBroken:
      Wording(
        da:
          "Revisionssporet er brudt ved række {row}: nogen har ændret eller fjernet noget. Sig det til databeskyttelsesrådgiveren.",
        sv:
          "Revisionsspåret är brutet vid rad {row}: någon har ändrat eller tagit bort något. Säg det till dataskyddsombudet.",
        en:
          "The audit trail is broken at row {row}: somebody has changed or removed something. Tell the data-protection officer."
      )
    case .backups:
      Wording(
        da: "Sikkerhedskopier: {n} {n|fil|filer}, alle hele.", sv: "Säkerhetskopior: {n} {n|fil|filer}, alla hela.",
        en: "Backups: {n} {n|file|files}, all whole.")
    case .backupsDamaged:
      Wording(
        da: "{n} af {of} sikkerhedskopier er ikke, som de blev skrevet. Slet dem, og tag en ny.",
        sv: "{n} av {of} säkerhetskopior är inte som de skrevs. Ta bort dem och gör en ny.",
        en: "{n} of {of} backups are not as they were written. Delete them, and make a new one.")
    case .backupsDue:
      Wording(
        da: "{n} {n|sikkerhedskopi har|sikkerhedskopier har} overskredet sin frist. Slet {n|den|dem}.",
        sv: "{n} {n|säkerhetskopia har|säkerhetskopior har} passerat sin frist. Ta bort {n|den|dem}.",
        en: "{n} {n|backup is|backups are} past the term. Delete {n|it|them}.")
    case .noBackup:
      Wording(
        da: "Der er ingen sikkerhedskopi. Tag en.",
        sv: "Det finns ingen säkerhetskopia. Gör en.",
        en: "There is no backup. Make one.")
    case .ledgerGuards:
      Wording(
        da: "Loggen over frigivelser er værnet mod ændringer.",
        sv: "Loggen över offentliggöranden är skyddad mot ändringar.",
        en: "The ledger of releases is kept from being changed.")
    case .ledgerGuardsBroken:
      Wording(
        da:
          "Det, der værner loggen over frigivelser mod ændringer, er væk eller lavet om: {names}. Intet kan frigives, før loggen er kontrolleret.",
        sv:
          "Det som skyddar loggen över offentliggöranden mot ändringar är borta eller ändrat: {names}. Inget kan offentliggöras innan loggen är kontrollerad.",
        en:
          "What keeps the ledger of releases from being changed is gone, or was altered: {names}. Nothing can be released until the ledger is checked."
      )
    case .sealing:
      Wording(
        da: "Registreringer forsegles efter {n} {n|dag|dage}; {open} har et klokkeslæt endnu.",
        sv: "Registreringar förseglas efter {n} {n|dag|dagar}; {open} har ett klockslag kvar.",
        en: "Entries are sealed after {n} {n|day|days}; {open} keep their clock time for now.")
    case .noSealing:
      Wording(
        da: "Der gemmes ingen klokkeslæt.", sv: "Inga klockslag sparas.", en: "No clock times are kept.")
    case .sealingDue:
      Wording(
        da: "Noget skulle være forseglet. Se til, at der må skrives i mappen, og forsegl igen.",
        sv: "Något skulle ha förseglats. Se till att det går att skriva i mappen och försegla igen.",
        en: "Something should have been sealed. See that the folder may be written to, and seal again.")
    case .unerased:
      Wording(
        da: "{file} har rester af noget slettet, mens andre bruger den. Luk alle skranker, og lav eftersynet igen.",
        sv: "{file} har rester av något raderat medan andra använder den. Stäng alla diskar och gör översynen igen.",
        en: "{file} holds remains of something deleted while others use it. Close all desks, and check again.")
    case .space: Wording(da: "{mb} MB ledig plads.", sv: "{mb} MB ledigt utrymme.", en: "{mb} MB of free space.")
    case .lowSpace:
      Wording(
        da: "Kun {mb} MB ledig plads. Gør plads, før disken er fuld.",
        sv: "Bara {mb} MB ledigt utrymme. Frigör utrymme innan disken är full.",
        en: "Only {mb} MB of free space. Make room before the disk is full.")
    }
  }
}
