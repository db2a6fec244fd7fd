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
        da: "Biblioteket findes ikke. Vælg et på listen.",
        sv: "Biblioteket finns inte. Välj ett i listan.",
        en: "There is no such branch. Choose one from the list.")
    case .unknownBranchNearest:
      Wording(
        da: "Biblioteket findes ikke. Mente du {nearest}?",
        sv: "Biblioteket finns inte. Menade du {nearest}?",
        en: "There is no such branch. Did you mean {nearest}?")
    case .unknownTask:
      Wording(
        da: "Opgaven findes ikke. Søg efter den på listen.",
        sv: "Ärendet finns inte. Sök efter det i listan.",
        en: "There is no such task. Search for it in the list.")
    case .unknownTaskNearest:
      Wording(
        da: "Opgaven findes ikke. Mente du {nearest}?",
        sv: "Ärendet finns inte. Menade du {nearest}?",
        en: "There is no such task. Did you mean {nearest}?")
    case .unknownArea:
      Wording(
        da: "Lokalområdet findes ikke. Vælg et på listen.",
        sv: "Området finns inte. Välj ett i listan.",
        en: "There is no such area. Choose one from the list.")
    case .unknownAreaNearest:
      Wording(
        da: "Lokalområdet findes ikke. Mente du {nearest}?",
        sv: "Området finns inte. Menade du {nearest}?",
        en: "There is no such area. Did you mean {nearest}?")
    case .unknownTag:
      Wording(
        da: "Mærket findes ikke. Vælg et på listen.",
        sv: "Märkningen finns inte. Välj en i listan.",
        en: "There is no such tag. Choose one from the list.")
    case .unknownTagNearest:
      Wording(
        da: "Mærket findes ikke. Mente du {nearest}?",
        sv: "Märkningen finns inte. Menade du {nearest}?",
        en: "There is no such tag. Did you mean {nearest}?")
    case .unknownGroup:
      Wording(
        da: "Gruppen findes ikke. Vælg en på listen.",
        sv: "Gruppen finns inte. Välj en i listan.",
        en: "There is no such group. Choose one from the list.")
    case .unknownGroupNearest:
      Wording(
        da: "Gruppen findes ikke. Mente du {nearest}?",
        sv: "Gruppen finns inte. Menade du {nearest}?",
        en: "There is no such group. Did you mean {nearest}?")
    case .noBranch:
      Wording(
        da: "Sig, hvilket bibliotek det er.",
        sv: "Ange vilket bibliotek det gäller.",
        en: "Say which branch it is.")
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
        da: "Opgaven hører til landets katalog og kan ikke fjernes. Skjul den i stedet.",
        sv: "Ärendet hör till landets katalog och kan inte tas bort. Dölj det i stället.",
        en: "The task belongs to the country's catalogue and cannot be removed. Hide it instead.")
    }
  }
}
