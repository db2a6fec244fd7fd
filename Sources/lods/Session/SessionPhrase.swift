import Language

/// The texts of `lods session`.
enum SessionPhrase: PhraseKey {
  case session, sessionDetails, idArgument, log, logDetails, logExample, backlogExample, downExample
  case `repeat`, undo, correct, correctDetails, correctExample, void, voidDetails, clear
  case saved, savedBefore, undone, corrected, unchanged, voided
  case outcomeMissing, timeNotRead, becauseMissing, noteTooLong, spanBackwards, nothingToRepeat
  case rowsAreNotForPublication

  var wording: Wording {
    switch self {
    case .session:
      Wording(
        da: "Ekspeditioner: registrér, ret og se", sv: "Möten: registrera, rätta och se",
        en: "Sessions: log, correct and see")
    case .sessionDetails:
      Wording(
        da: "En registrering står for én eller flere ens ekspeditioner. Der er ingen person i den.",
        sv: "En registrering står för ett eller flera likadana möten. Det finns ingen person i den.",
        en: "An entry stands for one or more sessions alike. There is no person in it.")
    case .idArgument:
      Wording(
        da: "Registreringens id; begyndelsen er nok.", sv: "Registreringens id; det räcker med början.",
        en: "The entry's id; its beginning is enough.")
    case .log: Wording(da: "Registrér en ekspedition", sv: "Registrera ett möte", en: "Log a session")
    case .logDetails:
      Wording(
        da: "Kun opgave og udfald skal med, og hjælpegraden ved vejledning. Alt andet kan udelades. Når svaret kommer, "
          + "er det gemt på disken.",
        sv: "Bara ärende och utfall krävs, och hjälpnivån vid vägledning. Allt annat kan utelämnas. När svaret kommer "
          + "är det sparat på disken.",
        en: "Only task and outcome are required, and the level for guidance. All else may be left out. When the answer "
          + "comes, it is on disk.")
    case .logExample:
      Wording(
        da: "Hjalp side om side med MitID i 12 minutter", sv: "Hjälpte sida vid sida med MitID i 12 minuter",
        en: "Helped side by side with MitID for 12 minutes")
    case .backlogExample:
      Wording(
        da: "Cirka 7 af samme slags i går, på én gang", sv: "Ungefär 7 av samma slag i går, på en gång",
        en: "About 7 of the same kind yesterday, at once")
    case .downExample:
      Wording(
        da: "Systemet var nede: 30 måtte gå uden hjælp", sv: "Systemet låg nere: 30 fick vända",
        en: "The system was down: 30 were turned away")
    case .repeat: Wording(da: "Registrér det samme igen", sv: "Registrera samma igen", en: "Log the same again")
    case .undo:
      Wording(
        da: "Fortryd skrankens seneste registrering i dag", sv: "Ångra diskens senaste registrering i dag",
        en: "Undo the desk's last entry of today")
    case .correct: Wording(da: "Ret en registrering", sv: "Rätta en registrering", en: "Correct an entry")
    case .correctDetails:
      Wording(
        da: "Kun det, du skriver, ændres. Det huskes, hvilke felter der blev rettet, hvorfor og hvilken dag.",
        sv: "Bara det du skriver ändras. Det sparas vilka fält som rättades, varför och vilken dag.",
        en: "Only what you give is changed. Which fields were corrected, why and on which day is kept.")
    case .correctExample:
      Wording(da: "Ret hjælpegraden til 3", sv: "Rätta hjälpnivån till 3", en: "Correct the help level to 3")
    case .void: Wording(da: "Annullér en registrering", sv: "Makulera en registrering", en: "Void an entry")
    case .voidDetails:
      Wording(
        da: "Registreringen bliver i loggen, men tæller ikke med.",
        sv: "Registreringen ligger kvar i loggen men räknas inte.",
        en: "The entry stays in the log and counts nowhere.")
    case .clear:
      Wording(da: "Tøm et felt.", sv: "Töm ett fält.", en: "Empty a field.")
    case .saved: Wording(da: "Gemt:", sv: "Sparat:", en: "Saved:")
    case .savedBefore: Wording(da: "Var allerede gemt:", sv: "Var redan sparat:", en: "Was saved already:")
    case .undone: Wording(da: "Fortrudt:", sv: "Ångrat:", en: "Undone:")
    case .corrected: Wording(da: "Rettet:", sv: "Rättat:", en: "Corrected:")
    case .unchanged:
      Wording(da: "Sådan stod der allerede:", sv: "Så stod det redan:", en: "It said so already:")
    case .voided: Wording(da: "Annulleret:", sv: "Makulerat:", en: "Voided:")
    case .outcomeMissing:
      Wording(
        da: "Skriv, hvordan det endte: --outcome done, partly, left, could-not eller referred",
        sv: "Skriv hur det slutade: --outcome done, partly, left, could-not eller referred",
        en: "Say how it ended: --outcome done, partly, left, could-not or referred")
    case .timeNotRead:
      Wording(
        da: "Tidspunktet efter --at findes ikke eller kan ikke læses. Skriv fx 2026-11-20T10:30 eller kun dagen.",
        sv: "Tidpunkten efter --at finns inte eller går inte att läsa. Skriv t.ex. 2026-11-20T10:30 eller bara dagen.",
        en: "The time after --at does not exist or cannot be read. Write 2026-11-20T10:30, say, or the day alone.")
    case .becauseMissing:
      Wording(
        da: "Skriv hvorfor: --because slip, wrong-task, wrong-level, wrong-day, double, practice eller other",
        sv: "Skriv varför: --because slip, wrong-task, wrong-level, wrong-day, double, practice eller other",
        en: "Say why: --because slip, wrong-task, wrong-level, wrong-day, double, practice or other")
    case .noteTooLong:
      Wording(
        da: "Noten er for lang. Skriv højst {limit} tegn. Intet er gemt.",
        sv: "Anteckningen är för lång. Skriv högst {limit} tecken. Inget har sparats.",
        en: "The note is too long. Write at most {limit} characters. Nothing was saved.")
    case .spanBackwards:
      Wording(
        da: "Dagen efter --to ligger før dagen efter --from. Byt dem om.",
        sv: "Dagen efter --to ligger före dagen efter --from. Byt plats på dem.",
        en: "The day after --to lies before the day after --from. Swap them.")
    case .nothingToRepeat:
      Wording(
        da: "Der er intet at gentage ved denne skranke i dag. Registrér først med: lods session log",
        sv: "Det finns inget att upprepa vid den här disken i dag. Registrera först med: lods session log",
        en: "There is nothing to repeat at this desk today. Log first with: lods session log")
    case .rowsAreNotForPublication:
      Wording(
        da: "Enkelte rækker kan ikke offentliggøres. Til eget brug: lods session export --for internal",
        sv: "Enskilda rader kan inte publiceras. För eget bruk: lods session export --for internal",
        en: "Single rows cannot be published. For your own use: lods session export --for internal")
    }
  }
}
