public import Language

/// The texts of this room's faults.
public enum MunicipalityPhrase: PhraseKey {
  case unknownBranch, unknownBranchNearest, unknownTask, unknownTaskNearest, unknownArea, unknownAreaNearest
  case unknownTag, unknownTagNearest, unknownGroup, unknownGroupNearest
  case noBranch, badCode, badLocalCode, taken, nameMissing, nameTooLong, nameRefused, tooManyAreas, closedBeforeOpened
  case badTelephone, badHours, badWeek, endsBeforeBeginning, overlappingHours, badPeriod, quickListLength, catalogueTask

  /// The text in the three languages.
  public var wording: Wording {
    switch self {
    case .unknownBranch:
      Wording(
        da: "Biblioteket findes ikke. Se dem alle med: lods branch list",
        sv: "Biblioteket finns inte. Se alla med: lods branch list",
        en: "There is no such branch. See them all with: lods branch list")
    case .unknownBranchNearest:
      Wording(
        da: "Biblioteket findes ikke. Mente du {nearest}? Se dem alle med: lods branch list",
        sv: "Biblioteket finns inte. Menade du {nearest}? Se alla med: lods branch list",
        en: "There is no such branch. Did you mean {nearest}? See them all with: lods branch list")
    case .unknownTask:
      Wording(
        da: "Opgaven findes ikke. Søg efter den med: lods task list ORD",
        sv: "Ärendet finns inte. Sök efter det med: lods task list ORD",
        en: "There is no such task. Search for it with: lods task list WORD")
    case .unknownTaskNearest:
      Wording(
        da: "Opgaven findes ikke. Mente du {nearest}? Søg efter den med: lods task list ORD",
        sv: "Ärendet finns inte. Menade du {nearest}? Sök efter det med: lods task list ORD",
        en: "There is no such task. Did you mean {nearest}? Search for it with: lods task list WORD")
    case .unknownArea:
      Wording(
        da: "Lokalområdet findes ikke. Se dem alle med: lods area list",
        sv: "Området finns inte. Se alla med: lods area list",
        en: "There is no such area. See them all with: lods area list")
    case .unknownAreaNearest:
      Wording(
        da: "Lokalområdet findes ikke. Mente du {nearest}? Se dem alle med: lods area list",
        sv: "Området finns inte. Menade du {nearest}? Se alla med: lods area list",
        en: "There is no such area. Did you mean {nearest}? See them all with: lods area list")
    case .unknownTag:
      Wording(
        da: "Mærket findes ikke. Se dem alle med: lods tag list",
        sv: "Märkningen finns inte. Se alla med: lods tag list",
        en: "There is no such tag. See them all with: lods tag list")
    case .unknownTagNearest:
      Wording(
        da: "Mærket findes ikke. Mente du {nearest}? Se dem alle med: lods tag list",
        sv: "Märkningen finns inte. Menade du {nearest}? Se alla med: lods tag list",
        en: "There is no such tag. Did you mean {nearest}? See them all with: lods tag list")
    case .unknownGroup:
      Wording(
        da: "Gruppen findes ikke. Se grupperne med: lods task groups",
        sv: "Gruppen finns inte. Se grupperna med: lods task groups",
        en: "There is no such group. See the groups with: lods task groups")
    case .unknownGroupNearest:
      Wording(
        da: "Gruppen findes ikke. Mente du {nearest}? Se grupperne med: lods task groups",
        sv: "Gruppen finns inte. Menade du {nearest}? Se grupperna med: lods task groups",
        en: "There is no such group. Did you mean {nearest}? See the groups with: lods task groups")
    case .noBranch:
      Wording(
        da: "Skriv, hvilket bibliotek det er: --branch KODE. Eller vælg et fast med: lods setting set branch KODE",
        sv: "Skriv vilket bibliotek det gäller: --branch KOD. Eller välj ett fast med: lods setting set branch KOD",
        en: "Say which branch it is: --branch CODE. Or choose one for good with: lods setting set branch CODE")
    case .badCode:
      Wording(
        da: "Koden kan ikke bruges. Skriv små bogstaver a–z, tal og bindestreg, højst 40 tegn, og begynd med et "
          + "bogstav.",
        sv: "Koden går inte att använda. Skriv små bokstäver a–z, siffror och bindestreck, högst 40 tecken, och börja "
          + "med en bokstav.",
        en: "The code cannot be used. Write small letters a–z, digits and hyphens, at most 40, beginning with a "
          + "letter.")
    case .badLocalCode: ImportPhrase.badCode.wording
    case .taken:
      Wording(
        da: "Koden er allerede i brug. Vælg en anden.", sv: "Koden används redan. Välj en annan.",
        en: "The code is in use already. Choose another.")
    case .nameMissing:
      Wording(
        da: "Navnet mangler. Skriv det, som det skal stå på listerne.",
        sv: "Namnet saknas. Skriv det som det ska stå i listorna.",
        en: "The name is missing. Write it as it should stand in the lists.")
    case .nameTooLong:
      Wording(
        da: "Navnet er for langt. Der er plads til {limit} tegn.",
        sv: "Namnet är för långt. Det får ha {limit} "
          + "tecken.",
        en: "The name is too long. There is room for {limit} characters.")
    case .nameRefused:
      Wording(
        da: "Teksten ligner noget om en person og er ikke gemt. Skriv den om uden numre og adresser.",
        sv: "Texten liknar uppgifter om en person och har inte sparats. Skriv om den utan nummer och adresser.",
        en: "The text looks like something about a person and was not saved. Rewrite it without numbers or addresses.")
    case .badTelephone:
      Wording(
        da: "Skriv telefonnummeret med otte cifre, som 12 34 56 78 (i Sverige med områdenummer, som 042-10 50 00).",
        sv: "Skriv telefonnumret med riktnummer, som 042-10 50 00 (i Danmark med åtta siffror, som 12 34 56 78).",
        en: "Write the telephone number with eight digits, as 12 34 56 78 (in Sweden with its area, as 042-10 50 00).")
    case .tooManyAreas:
      Wording(
        da: "Der kan højst være 12 lokalområder: flere gør grupperne for små. Luk et først.",
        sv: "Det kan finnas högst 12 områden: fler gör grupperna för små. Stäng ett först.",
        en: "There can be at most 12 areas: more would make the groups too small. Close one first.")
    case .closedBeforeOpened:
      Wording(
        da: "Lukkedagen ligger før åbningsdagen. Ret en af dem.",
        sv: "Stängningsdagen ligger före öppningsdagen. Rätta en av dem.",
        en: "The closing date is before the opening date. Correct one of them.")
    case .badHours:
      Wording(
        da: "Tiden kan ikke læses. Skriv den som 10:00-17:00.",
        sv: "Tiden går inte att läsa. Skriv den som "
          + "10:00-17:00.",
        en: "The time cannot be read. Write it as 10:00-17:00.")
    case .badWeek:
      Wording(
        da: "Ugen kan ikke læses. Skriv fx mon-thu=10:00-17:00,fri=10:00-12:00+13:00-15:00, hver dag én gang, eller "
          + "closed.",
        sv: "Veckan går inte att läsa. Skriv till exempel mon-thu=10:00-17:00,fri=10:00-12:00+13:00-15:00, varje dag "
          + "en gång, eller closed.",
        en: "The week cannot be read. Write as mon-thu=10:00-17:00,fri=10:00-12:00+13:00-15:00, each day once, or "
          + "closed.")
    case .endsBeforeBeginning:
      Wording(
        da: "Et tidsrum skal slutte senere, end det begynder. Skriv fx mon=10:00-17:00.",
        sv: "Sluttiden måste ligga efter starttiden. Skriv till exempel mon=10:00-17:00.",
        en: "Hours must end later than they begin. Write them as mon=10:00-17:00.")
    case .overlappingHours:
      Wording(
        da: "To tidsrum samme dag overlapper. Skriv dem som ét.",
        sv: "Två tider samma dag överlappar. Skriv dem som "
          + "en.",
        en: "Two spans on the same day overlap. Write them as one.")
    case .badPeriod:
      Wording(
        da: "Den sidste dag ligger før den første. Ret en af dem.",
        sv: "Den sista dagen ligger före den första. Rätta en av dem.",
        en: "The last day is before the first. Correct one of them.")
    case .quickListLength:
      Wording(
        da: "Hurtiglisten har plads til 1–9 opgaver, hver kun én gang.",
        sv: "Snabblistan rymmer 1–9 ärenden, varje ärende en gång.",
        en: "The quick list holds 1 to 9 tasks, each of them once.")
    case .catalogueTask:
      Wording(
        da: "Opgaven hører til landets katalog og kan ikke fjernes. Skjul den med: lods task hide",
        sv: "Ärendet hör till landets katalog och kan inte tas bort. Dölj det med: lods task hide",
        en: "The task belongs to the country's catalogue and cannot be removed. Hide it with: lods task hide")
    }
  }
}
