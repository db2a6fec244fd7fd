import Language

/// The texts about how long what is stored, and about decisions on sealing.
enum RetentionPagePhrase: PhraseKey {
  case lead, tableName, data, count, kept, until, pastTerm, noDay, nothingDue, someDue
  case ruleTitle, inForce, keepsNotes, dropsNotes, noDecision, open, decideAnew
  case sealTitle, sealNow, sealHint, nothingToSeal, wouldSeal
  case decisions, noDecisions, day, matter, journal, decidedBy, state, holdsNow, over
  case sealingKeeping, sealingDropping, sealingWithdrawn, auditAccepted
  case gone, nothingGone, runTitle, runLead, runBackups, runNow
  case decideTitle, decideEffect, decideNow, withdrawTitle, withdrawEffect, withdrawNow, effectTitle, minutesNow
  case days, daysHint, daysWrong, notes, notesKeep, notesDrop, notesMissing, journalHint, decidedByHint, decidedOn
  case dayWrong, deciderMissing, sureTitle, sureDecide, sureWithdraw, sureMissing, changedTitle, changedText

  var wording: Wording {
    switch self {
    case .lead:
      Wording(
        da:
          "Hvad der kan sige noget om personer, hvor længe det bliver, og hvem der har besluttet det. Det, hvis frist "
          + "er gået, slettes af sig selv en gang om dagen.",
        sv: "Vad som kan säga något om personer, hur länge det blir kvar och vem som har beslutat det. Det vars frist "
          + "har gått ut gallras av sig självt en gång om dagen.",
        en: "What may say something about persons, how long it stays, and who decided it. What is past its term is "
          + "deleted by itself once a day.")
    case .tableName: Wording(da: "Frister", sv: "Frister", en: "Terms")
    case .data: Wording(da: "Data", sv: "Uppgifter", en: "Data")
    case .count: Wording(da: "Antal", sv: "Antal", en: "Count")
    case .kept: Wording(da: "Gemmes", sv: "Sparas", en: "Kept")
    case .until: Wording(da: "Den sidste til", sv: "Den sista till", en: "The last until")
    case .pastTerm: Wording(da: "Over frist", sv: "Över frist", en: "Past term")
    case .noDay: Wording(da: "ingen dag sat", sv: "ingen dag satt", en: "no day set")
    case .nothingDue:
      Wording(
        da: "Intet har overskredet sin frist.", sv: "Inget har passerat sin frist.", en: "Nothing is past its term.")
    case .someDue:
      Wording(
        da: "{n} {n|slags|slags} data har overskredet sin frist.",
        sv: "{n} {n|slag|slag} av uppgifter har passerat sin frist.",
        en: "{n} {n|kind|kinds} of data are past their term.")
    case .ruleTitle: Wording(da: "Klokkeslæt i loggen", sv: "Klockslag i loggen", en: "Clock times in the log")
    case .inForce:
      Wording(
        da: "En registrering beholder sit klokkeslæt i {n} {n|dag|dage} (beslutning af {day}).",
        sv: "En registrering behåller sitt klockslag i {n} {n|dag|dagar} (beslut den {day}).",
        en: "An entry keeps its clock time for {n} {n|day|days} (decision of {day}).")
    case .keepsNotes: Wording(da: "Noter bliver stående.", sv: "Anteckningar står kvar.", en: "Notes stay.")
    case .dropsNotes:
      Wording(
        da: "Noter slettes, når registreringen forsegles.", sv: "Anteckningar tas bort när registreringen förseglas.",
        en: "Notes go when the entry is sealed.")
    case .noDecision:
      Wording(
        da: "Der er ingen beslutning om forsegling: Der gemmes ingen klokkeslæt.",
        sv: "Det finns inget beslut om försegling: inga klockslag sparas.",
        en: "There is no decision about sealing: no clock times are kept.")
    case .open:
      Wording(
        da: "{n} {n|registrering|registreringer} har et klokkeslæt endnu, den sidste til {day}.",
        sv: "{n} {n|registrering|registreringar} har ett klockslag kvar, den sista till {day}.",
        en: "{n} {n|entry keeps its clock time|entries keep their clock times} for now, the last one until {day}.")
    case .decideAnew: Wording(da: "Ny beslutning", sv: "Nytt beslut", en: "New decision")
    case .sealTitle: Wording(da: "Forsegling", sv: "Försegling", en: "Sealing")
    case .sealNow: Wording(da: "Forsegl nu", sv: "Försegla nu", en: "Seal now")
    case .sealHint:
      Wording(
        da: "Det sker ellers af sig selv ved dagens første registrering. Det skader ikke at gøre det flere gange.",
        sv: "Annars sker det av sig självt vid dagens första registrering. Det skadar inte att göra det flera gånger.",
        en: "It happens by itself with the first entry of a day. Doing it again does no harm.")
    case .nothingToSeal:
      Wording(
        da: "Der er intet at forsegle i dag.", sv: "Det finns inget att försegla i dag.",
        en: "There is nothing to seal today.")
    case .wouldSeal:
      Wording(
        da: "Når der forsegles, slettes {minutes} klokkeslæt og {notes} {notes|note|noter}, og filen "
          + "skrives om, så rækkefølgen heller ikke kan ses.",
        sv: "När det förseglas tas {minutes} klockslag och {notes} {notes|anteckning|anteckningar} bort, "
          + "och filen skrivs om så att ordningen inte heller syns.",
        en: "Sealing deletes {minutes} clock {minutes|time|times} and {notes} {notes|note|notes}, and the file is "
          + "written anew, so that the order cannot be seen either.")
    case .decisions: Wording(da: "Beslutninger", sv: "Beslut", en: "Decisions")
    case .noDecisions: Wording(da: "Ingen beslutninger endnu.", sv: "Inga beslut ännu.", en: "No decisions yet.")
    case .day: Wording(da: "Dato", sv: "Datum", en: "Date")
    case .matter: Wording(da: "Beslutning", sv: "Beslut", en: "Decision")
    case .journal: Wording(da: "Journalnummer", sv: "Diarienummer", en: "Journal number")
    case .decidedBy: Wording(da: "Besluttet af", sv: "Beslutat av", en: "Decided by")
    case .state: Wording(da: "Tilstand", sv: "Status", en: "State")
    case .holdsNow: Wording(da: "Gælder", sv: "Gäller", en: "In force")
    case .over: Wording(da: "Afløst", sv: "Avlöst", en: "Over")
    case .sealingKeeping:
      Wording(
        da: "Forsegling efter {n} {n|dag|dage}, noter bliver",
        sv: "Försegling efter {n} {n|dag|dagar}, anteckningar kvar",
        en: "Sealing after {n} {n|day|days}, notes stay")
    case .sealingDropping:
      Wording(
        da: "Forsegling efter {n} {n|dag|dage}, noter slettes",
        sv: "Försegling efter {n} {n|dag|dagar}, anteckningar tas bort",
        en: "Sealing after {n} {n|day|days}, notes go")
    case .sealingWithdrawn:
      Wording(da: "Forsegling trukket tilbage", sv: "Försegling återkallad", en: "Sealing withdrawn")
    case .auditAccepted:
      Wording(
        da: "Revisionssporets ender godkendt", sv: "Revisionsspårets ändar godkända", en: "Ends of the audit accepted")
    case .gone: Wording(da: "Slettet senest", sv: "Senast gallrat", en: "Deleted lately")
    case .nothingGone: Wording(da: "Intet er slettet endnu.", sv: "Inget är gallrat ännu.", en: "Nothing yet.")
    case .runTitle:
      Wording(
        da: "Slet det, hvis frist er gået", sv: "Gallra det vars frist har gått ut", en: "Delete what is past its term")
    case .runLead:
      Wording(
        da: "Det her slettes nu og kan ikke hentes tilbage:", sv: "Det här gallras nu och går inte att hämta tillbaka:",
        en: "This is deleted now and cannot be brought back:")
    case .runBackups:
      Wording(
        da: "En sikkerhedskopi kan stadig rumme det slettede, til kopiens egen frist er gået.",
        sv: "En säkerhetskopia kan fortfarande ha kvar det gallrade tills kopians egen frist har gått ut.",
        en: "A backup may still hold what was deleted until its own term is over.")
    case .runNow: Wording(da: "Slet nu", sv: "Gallra nu", en: "Delete now")
    case .decideTitle:
      Wording(da: "Beslutning om forsegling", sv: "Beslut om försegling", en: "Decide on sealing")
    case .decideEffect:
      Wording(
        da:
          "Fra nu af husker hver registrering sit klokkeslæt, til den forsegles. Så står kun dato og del af dagen tilbage, "
          + "og filen skrives om, så rækkefølgen heller ikke kan ses. Bestilte tider og besøg beholder kun måneden. En "
          + "kortere frist end før forsegler med det samme det, der er ældre.",
        sv: "Från och med nu minns varje registrering sitt klockslag tills den förseglas. Då återstår bara datum och "
          + "del av "
          + "dagen, och filen skrivs om så att ordningen inte heller syns. Bokade tider och besök behåller bara "
          + "månaden. "
          + "En kortare frist än förut förseglar genast det som är äldre.",
        en: "From now on each entry keeps its clock time until it is sealed. Then only date and part of day are "
          + "left, and "
          + "the file is written anew, so that the order cannot be seen either. Booked times and visits keep the month "
          + "only. A shorter term than before seals at once what is older.")
    case .decideNow: Wording(da: "Sæt beslutningen i kraft", sv: "Sätt beslutet i kraft", en: "Put it in force")
    case .withdrawTitle:
      Wording(da: "Træk beslutningen tilbage", sv: "Återkalla beslutet", en: "Withdraw the decision")
    case .withdrawEffect:
      Wording(
        da: "Alle klokkeslæt slettes med det samme og kan ikke hentes tilbage. Derefter gemmes der ingen.",
        sv: "Alla klockslag tas bort genast och går inte att hämta tillbaka. Därefter sparas inga.",
        en: "All clock times are deleted at once and cannot be brought back. After that none are kept.")
    case .withdrawNow:
      Wording(da: "Træk tilbage, og slet", sv: "Återkalla och ta bort", en: "Withdraw and delete")
    case .effectTitle: Wording(da: "Det sker der", sv: "Det här händer", en: "What happens")
    case .minutesNow:
      Wording(
        da: "Lige nu har {n} {n|registrering|registreringer} et klokkeslæt.",
        sv: "Just nu har {n} {n|registrering|registreringar} ett klockslag.",
        en: "Right now {n} {n|entry keeps a clock time|entries keep a clock time}.")
    case .days:
      Wording(
        da: "Dage, til en registrering forsegles", sv: "Dagar tills en registrering förseglas",
        en: "Days until an entry is sealed")
    case .daysHint:
      Wording(da: "Fra 1 til 31; 7 er forslaget.", sv: "Från 1 till 31; 7 är förslaget.", en: "1 to 31; 7 is proposed.")
    case .daysWrong:
      Wording(
        da: "Skriv et helt tal fra 1 til 31.", sv: "Skriv ett heltal från 1 till 31.",
        en: "Type a whole number from 1 to 31.")
    case .notes:
      Wording(
        da: "Noten, når registreringen forsegles", sv: "Anteckningen när registreringen förseglas",
        en: "The note, when the entry is sealed")
    case .notesKeep: Wording(da: "Den bliver stående", sv: "Den står kvar", en: "It stays")
    case .notesDrop: Wording(da: "Den slettes", sv: "Den tas bort", en: "It is deleted")
    case .notesMissing:
      Wording(
        da: "Vælg, om noten bliver stående eller slettes.", sv: "Välj om anteckningen står kvar eller tas bort.",
        en: "Choose whether the note stays or is deleted.")
    case .journalHint:
      Wording(
        da: "Nummeret på sagen om beslutningen, for eksempel 26-004711.",
        sv: "Numret på ärendet om beslutet, till exempel 26-004711.",
        en: "The number of the decision’s case, such as 26-004711.")
    case .decidedByHint:
      Wording(
        da: "Stilling eller udvalg, intet navn.", sv: "Befattning eller nämnd, inget namn.",
        en: "An office or a board, no name.")
    case .decidedOn: Wording(da: "Besluttet den", sv: "Beslutat den", en: "Decided on")
    case .dayWrong:
      Wording(
        da: "Skriv den dag, hvor beslutningen blev truffet, som dag, måned og år.",
        sv: "Skriv den dag då beslutet fattades, som dag, månad och år.",
        en: "Type the day of the decision as day, month and year.")
    case .deciderMissing:
      Wording(
        da: "Skriv, hvem der har besluttet det, som stilling eller udvalg og uden navn, for eksempel "
          + "Borgerservicechefen.",
        sv: "Skriv vem som har beslutat det, som befattning eller nämnd och utan namn, till exempel Servicechefen.",
        en: "Type who decided, as an office or a board and without a name, such as Head of citizen service.")
    case .sureTitle: Wording(da: "Er du sikker?", sv: "Är du säker?", en: "Are you sure?")
    case .sureDecide:
      Wording(
        da: "Jeg har læst, hvad der sker, og beslutningen er truffet.",
        sv: "Jag har läst vad som händer, och beslutet är fattat.",
        en: "I have read what happens, and the decision was made.")
    case .sureWithdraw:
      Wording(
        da: "Jeg har læst, hvad der sker, og at klokkeslættene ikke kan hentes tilbage.",
        sv: "Jag har läst vad som händer och att klockslagen inte går att hämta tillbaka.",
        en: "I have read what happens, and that the clock times cannot be brought back.")
    case .sureMissing:
      Wording(
        da: "Læs, hvad der sker, og sæt et flueben.", sv: "Läs vad som händer och kryssa i rutan.",
        en: "Read what happens, and tick the box.")
    case .changedTitle:
      Wording(
        da: "En anden har besluttet noget imens", sv: "Någon annan har beslutat något under tiden",
        en: "Somebody else has decided meanwhile")
    case .changedText:
      Wording(
        da: "Det, du skrev, står nedenfor og gælder ikke. Sæt fluebenet igen, hvis din beslutning skal afløse den nye.",
        sv: "Det du skrev står nedan och gäller inte. Kryssa i rutan igen om ditt beslut ska avlösa det nya.",
        en: "What you typed stands below and is not in force. Tick the box again if yours shall replace the new one.")
    }
  }
}

/// What was just done, as the address after it says.
enum RetentionDone: String, PhraseKey {
  case decided, withdrawn, sealed, purged, nothing

  var wording: Wording {
    switch self {
    case .decided:
      Wording(
        da: "Beslutningen er noteret og gælder nu.", sv: "Beslutet är antecknat och gäller nu.",
        en: "The decision is recorded and in force.")
    case .withdrawn:
      Wording(
        da: "Beslutningen er trukket tilbage. Alle klokkeslæt er slettet.",
        sv: "Beslutet är återkallat. Alla klockslag är borttagna.",
        en: "The decision is withdrawn. All clock times are deleted.")
    case .sealed:
      Wording(
        da: "Der er forseglet, og filen er skrevet om.", sv: "Det är förseglat, och filen är omskriven.",
        en: "Sealed, and the file is written anew.")
    case .purged:
      Wording(
        da: "Det, hvis frist var gået, er slettet, også fra det frie i filerne.",
        sv: "Det vars frist hade gått ut är gallrat, även ur filernas lediga utrymme.",
        en: "What was past its term is deleted, from the files’ free space too.")
    case .nothing:
      Wording(
        da: "Intet havde overskredet sin frist.", sv: "Inget hade passerat sin frist.", en: "Nothing was past its term."
      )
    }
  }
}
