import Language

/// The texts of `lods privacy`.
enum PrivacyPhrase: PhraseKey {
  case summary, details, show, decide, decideDetails, decideExample, withdraw, withdrawDetails, seal, sealDetails
  case daysValue, sealAfter, notes, journalValue, journal, deciderValue, decider, on, dryRun
  case decided, withdrawn, sealedNow, wouldSeal, nothingToSeal, unfinished
  case noDecision, inForce, keepsNotes, dropsNotes, open
  case dayColumn, matterColumn, journalColumn, deciderColumn, sealingMatter, withdrawnMatter, acceptedMatter

  var wording: Wording {
    switch self {
    case .summary:
      Wording(
        da: "Databeskyttelse: hvad der gemmes, hvor længe, og hvem der har besluttet det",
        sv: "Dataskydd: vad som sparas, hur länge och vem som har beslutat det",
        en: "Data protection: what is kept, for how long, and who decided it")
    case .details:
      Wording(
        da: "Uden en beslutning gemmes der ingen klokkeslæt. Med en beholder en registrering sit minut, til den "
          + "forsegles.",
        sv: "Utan ett beslut sparas inga klockslag. Med ett beslut behåller en registrering sin minut tills den "
          + "förseglas.",
        en: "Without a decision no clock times are kept. With one an entry keeps its minute until it is sealed.")
    case .show:
      Wording(
        da: "Vis, hvad der gælder, og alle beslutninger", sv: "Visa vad som gäller och alla beslut",
        en: "Show what holds, and all decisions")
    case .decide:
      Wording(
        da: "Notér en beslutning om forsegling", sv: "Anteckna ett beslut om försegling",
        en: "Record a decision about sealing")
    case .decideDetails:
      Wording(
        da: "Fra nu af husker hver registrering sit minut, til den forsegles. Så står kun dato og del af dagen "
          + "tilbage, og filen skrives om, så rækkefølgen heller ikke kan ses. Bestilte tider og besøg beholder kun "
          + "måneden. En sikkerhedskopi fra før forseglingen rummer minuttet, til kopien slettes.",
        sv: "Från och med nu minns varje registrering sin minut tills den förseglas. Då återstår bara datum och del "
          + "av dagen, och filen skrivs om så att ordningen inte heller syns. Bokade tider och besök behåller bara "
          + "månaden. En säkerhetskopia från före förseglingen har kvar minuten tills kopian tas bort.",
        en: "From now on each entry keeps its minute until it is sealed. Then only date and part of day are left, and "
          + "the file is written anew, so that the order cannot be seen either. Booked times and visits keep the month "
          + "only. A backup from before the sealing holds the minute until the backup is deleted.")
    case .decideExample:
      Wording(
        da: "Forsegl efter en uge", sv: "Försegla efter en vecka", en: "Seal after a week")
    case .withdraw:
      Wording(
        da: "Træk beslutningen tilbage: alle minutter slettes", sv: "Återkalla beslutet: alla minuter tas bort",
        en: "Withdraw the decision: all minutes are deleted")
    case .withdrawDetails:
      Wording(
        da: "Alt forsegles med det samme, og der gemmes ingen klokkeslæt mere.",
        sv: "Allt förseglas genast och inga klockslag sparas längre.",
        en: "Everything is sealed at once, and no clock times are kept any more.")
    case .seal:
      Wording(
        da: "Forsegl nu det, hvis frist er udløbet", sv: "Försegla nu det vars frist har gått ut",
        en: "Seal now what is past its term")
    case .sealDetails:
      Wording(
        da: "Det sker ellers af sig selv ved dagens første registrering. Kan gentages uden skade.",
        sv: "Annars sker det av sig självt vid dagens första registrering. Kan upprepas utan skada.",
        en: "It happens by itself with the first entry of a day. Repeating it does no harm.")
    case .daysValue: Wording(da: "DAGE", sv: "DAGAR", en: "DAYS")
    case .sealAfter:
      Wording(
        da: "Så mange dage efter sin egen dag forsegles en registrering (ellers 7).",
        sv: "Så många dagar efter sin egen dag förseglas en registrering (annars 7).",
        en: "So many days after its own day an entry is sealed (else 7).")
    case .notes:
      Wording(
        da: "Bliver noten stående, når registreringen forsegles (keep), eller slettes den (drop)? Ellers keep.",
        sv: "Står anteckningen kvar när registreringen förseglas (keep) eller tas den bort (drop)? Annars keep.",
        en: "Does the note stay when the entry is sealed (keep) or go (drop)? Else keep.")
    case .journalValue: Wording(da: "NUMMER", sv: "NUMMER", en: "NUMBER")
    case .journal:
      Wording(
        da: "Journalnummeret på sagen om beslutningen.", sv: "Diarienumret på ärendet om beslutet.",
        en: "The journal number of the decision's case.")
    case .deciderValue: Wording(da: "HVEM", sv: "VEM", en: "WHO")
    case .decider:
      Wording(
        da: "Hvem der har besluttet det: stilling eller udvalg, intet navn.",
        sv: "Vem som har beslutat det: befattning eller nämnd, inget namn.",
        en: "Who decided: an office or a board, no name.")
    case .on:
      Wording(
        da: "Dagen for beslutningen (ellers i dag).", sv: "Dagen för beslutet (annars i dag).",
        en: "The day of the decision (else today).")
    case .dryRun:
      Wording(
        da: "Sig kun, hvad der ville ske.", sv: "Säg bara vad som skulle hända.",
        en: "Only say what would happen.")
    case .decided:
      Wording(
        da: "Noteret. En registrering forsegles {n} {n|dag|dage} efter sin dag; {entries} er forseglet nu.",
        sv: "Antecknat. En registrering förseglas {n} {n|dag|dagar} efter sin dag; {entries} är förseglade nu.",
        en: "Recorded. An entry is sealed {n} {n|day|days} after its day; {entries} were sealed now.")
    case .withdrawn:
      Wording(
        da: "Noteret. {entries} {entries|registrering|registreringer} er forseglet nu, og der gemmes ingen klokkeslæt.",
        sv: "Antecknat. {entries} {entries|registrering|registreringar} är förseglade nu, och inga klockslag sparas.",
        en: "Recorded. {entries} {entries|entry was|entries were} sealed now, and no clock times are kept.")
    case .sealedNow:
      Wording(
        da: "Forseglet: {minutes} {minutes|minut|minutter} og {notes} {notes|note|noter} er slettet, og filen er "
          + "skrevet om.",
        sv: "Förseglat: {minutes} {minutes|minut|minuter} och {notes} {notes|anteckning|anteckningar} är borttagna, "
          + "och filen är omskriven.",
        en: "Sealed: {minutes} {minutes|minute|minutes} and {notes} {notes|note|notes} are deleted, and the file is "
          + "written anew.")
    case .wouldSeal:
      Wording(
        da: "Der ville blive slettet {minutes} {minutes|minut|minutter} og {notes} {notes|note|noter}, og filen ville "
          + "blive skrevet om.",
        sv: "{minutes} {minutes|minut|minuter} och {notes} {notes|anteckning|anteckningar} skulle tas bort, och filen "
          + "skulle skrivas om.",
        en: "{minutes} {minutes|minute|minutes} and {notes} {notes|note|notes} would be deleted, and the file would "
          + "be written anew.")
    case .nothingToSeal:
      Wording(
        da: "Der er intet at forsegle i dag.", sv: "Det finns inget att försegla i dag.",
        en: "There is nothing to seal today.")
    case .unfinished:
      Wording(
        da: "Filen er i brug og bliver skrevet om, næste gang den åbnes. Luk alle skranker, og prøv igen: "
          + "lods privacy seal",
        sv: "Filen används och skrivs om nästa gång den öppnas. Stäng alla diskar och försök igen: lods privacy seal",
        en: "The file is in use and will be written anew when it is opened next. Close all desks, and try again: "
          + "lods privacy seal")
    case .noDecision:
      Wording(
        da: "Ingen beslutning om forsegling: der gemmes ingen klokkeslæt, og rækkefølgen forsvinder med næste dags "
          + "første registrering.",
        sv: "Inget beslut om försegling: inga klockslag sparas, och ordningen försvinner med nästa dags första "
          + "registrering.",
        en: "No decision about sealing: no clock times are kept, and the order goes with the next day's first entry.")
    case .inForce:
      Wording(
        da: "Registreringer beholder deres minut i {n} {n|dag|dage} (beslutning af {day}).",
        sv: "Registreringar behåller sin minut i {n} {n|dag|dagar} (beslut den {day}).",
        en: "Entries keep their minute for {n} {n|day|days} (decision of {day}).")
    case .keepsNotes:
      Wording(
        da: "Noter bliver stående.", sv: "Anteckningar står kvar.", en: "Notes stay.")
    case .dropsNotes:
      Wording(
        da: "Noter slettes, når registreringen forsegles.", sv: "Anteckningar tas bort när registreringen förseglas.",
        en: "Notes go when the entry is sealed.")
    case .open:
      Wording(
        da: "{n} {n|registrering|registreringer} har et minut endnu, den sidste til {day}.",
        sv: "{n} {n|registrering|registreringar} har en minut kvar, den sista till {day}.",
        en: "{n} {n|entry keeps its|entries keep their} minute for now, the last one until {day}.")
    case .dayColumn: Wording(da: "Dato", sv: "Datum", en: "Date")
    case .matterColumn: Wording(da: "Beslutning", sv: "Beslut", en: "Decision")
    case .journalColumn: Wording(da: "Journalnummer", sv: "Diarienummer", en: "Journal number")
    case .deciderColumn: Wording(da: "Besluttet af", sv: "Beslutat av", en: "Decided by")
    case .sealingMatter:
      Wording(
        da: "Forsegling efter {n} {n|dag|dage}", sv: "Försegling efter {n} {n|dag|dagar}",
        en: "Sealing after {n} {n|day|days}")
    case .withdrawnMatter:
      Wording(
        da: "Forsegling trukket tilbage", sv: "Försegling återkallad", en: "Sealing withdrawn")
    case .acceptedMatter:
      Wording(
        da: "Revisionssporets ender godkendt", sv: "Revisionsspårets ändar godkända", en: "Ends of the audit accepted")
    }
  }
}
