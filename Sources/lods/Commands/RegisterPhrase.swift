import Language

/// The texts that the commands of the registers share.
enum RegisterPhrase: PhraseKey {
  case codeArgument, dateArgument, fileArgument, nameValue, weekValue
  case code, name, opened, closed, kind, group, place, first, last, tasks, next, cut, none, allBranches
  case from, until
  case notThere, unreadable, tooLarge, notADay, noSuchDay, notAWeek

  var wording: Wording {
    switch self {
    case .codeArgument:
      Wording(
        da: "Koden: små bogstaver a–z, tal og bindestreg.", sv: "Koden: små bokstäver a–z, siffror och bindestreck.",
        en: "The code: small letters a–z, digits and hyphens.")
    case .dateArgument:
      Wording(
        da: "Dagen, fx 2026-12-24.", sv: "Dagen, till exempel 2026-12-24.", en: "The day, such as 2026-12-24.")
    case .fileArgument:
      Wording(
        da: "CSV-filen, eller - for at læse det, der sendes ind.",
        sv: "CSV-filen, eller - för att läsa det som skickas in.",
        en: "The CSV file, or - to read what is sent in.")
    case .nameValue: Wording(da: "NAVN", sv: "NAMN", en: "NAME")
    case .weekValue: Wording(da: "UGE", sv: "VECKA", en: "WEEK")
    case .code: Wording(da: "Kode", sv: "Kod", en: "Code")
    case .name: Wording(da: "Navn", sv: "Namn", en: "Name")
    case .opened: Wording(da: "Åbnet", sv: "Öppnad", en: "Opened")
    case .closed: Wording(da: "Lukket", sv: "Stängd", en: "Closed")
    case .kind: Wording(da: "Slags", sv: "Slag", en: "Kind")
    case .group: Wording(da: "Gruppe", sv: "Grupp", en: "Group")
    case .place: Wording(da: "Tast", sv: "Tangent", en: "Key")
    case .first: Wording(da: "Første dag", sv: "Första dag", en: "First day")
    case .last: Wording(da: "Sidste dag", sv: "Sista dag", en: "Last day")
    case .tasks: Wording(da: "Opgaver", sv: "Ärenden", en: "Tasks")
    case .next: Wording(da: "Næste: {line}", sv: "Nästa: {line}", en: "Next: {line}")
    case .cut:
      Wording(
        da: "Viser {n} af {all}. Se flere med --limit.", sv: "Visar {n} av {all}. Se fler med --limit.",
        en: "Showing {n} of {all}. See more with --limit.")
    case .none: Wording(da: "Der er ingen.", sv: "Det finns inga.", en: "There are none.")
    case .allBranches: Wording(da: "alle biblioteker", sv: "alla bibliotek", en: "all branches")
    case .from: Wording(da: "fra {day}", sv: "från {day}", en: "from {day}")
    case .until: Wording(da: "til {day}", sv: "till {day}", en: "until {day}")
    case .notThere:
      Wording(
        da: "Filen findes ikke. Se efter, om navnet og mappen er rigtige.",
        sv: "Filen finns inte. Kontrollera namnet och mappen.",
        en: "There is no such file. Check the name and the folder.")
    case .unreadable:
      Wording(
        da: "Filen kan ikke læses. Se efter, om du må læse den.",
        sv: "Filen går inte att läsa. Kontrollera att du får läsa den.",
        en: "The file cannot be read. Check that you are allowed to read it.")
    case .tooLarge:
      Wording(
        da: "Filen er større end 10 MB. Del den op.", sv: "Filen är större än 10 MB. Dela upp den.",
        en: "The file is larger than 10 MB. Split it.")
    case .notADay:
      Wording(
        da: "Datoen kan ikke læses. Skriv den som år-måned-dag, fx 2026-12-24.",
        sv: "Datumet går inte att läsa. Skriv det som år-månad-dag, till exempel 2026-12-24.",
        en: "The date cannot be read. Write it as year-month-day, such as 2026-12-24.")
    case .noSuchDay:
      Wording(
        da: "Datoen findes ikke i kalenderen.", sv: "Datumet finns inte i kalendern.",
        en: "The date is not in the calendar.")
    case .notAWeek:
      Wording(
        da: "Ugen findes ikke. Skriv den som år og uge, fx 2026-W53. De fleste år har 52 uger.",
        sv: "Veckan finns inte. Skriv den som år och vecka, till exempel 2026-W53. De flesta år har 52 veckor.",
        en: "There is no such week. Write it as year and week, such as 2026-W53. Most years have 52 weeks.")
    }
  }
}
