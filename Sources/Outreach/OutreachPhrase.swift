public import Language

/// The texts of this room's faults.
public enum OutreachPhrase: PhraseKey {
  case unknownPlace, unknownTeam, unknownMember, unknownVisit, unknownCriterion
  case didYouMean, codeTaken, codeRule, numberRange, lineMissing, lineTooLong, lineRefused, pointRule, endsFirst
  case wrongStep, noStep

  /// The text.
  public var wording: Wording {
    switch self {
    case .unknownPlace:
      Wording(
        da: "Stedet findes ikke. Vælg et, der står på listen over steder.",
        sv: "Platsen finns inte. Välj en som står i listan över platser.",
        en: "There is no such place. Choose one from the list of places.")
    case .unknownTeam:
      Wording(
        da: "Udeholdet findes ikke. Vælg et, der står på listen over udehold.",
        sv: "Teamet finns inte. Välj ett som står i listan över team.",
        en: "There is no such team. Choose one from the list of teams.")
    case .unknownMember:
      Wording(
        da: "Medarbejderen findes ikke på noget udehold. Vælg en, der står på listen.",
        sv: "Medarbetaren finns inte i något team. Välj någon som står i listan.",
        en: "There is no such member on any team. Choose one from the list.")
    case .unknownVisit:
      Wording(
        da: "Besøget findes ikke. Vælg et, der står på listen over besøg.",
        sv: "Besöket finns inte. Välj ett som står i listan över besök.",
        en: "There is no such visit. Choose one from the list of visits.")
    case .unknownCriterion:
      Wording(
        da: "Kriteriet findes ikke. Vælg et, der står på listen.",
        sv: "Kriteriet finns inte. Välj ett som står i listan.",
        en: "There is no such criterion. Choose one from the list.")
    case .didYouMean:
      Wording(da: "Mente du {nearest}?", sv: "Menade du {nearest}?", en: "Did you mean {nearest}?")
    case .codeTaken:
      Wording(
        da: "Koden er brugt. Vælg en anden.", sv: "Koden är upptagen. Välj en annan.",
        en: "The code is taken. Choose another.")
    case .codeRule:
      Wording(
        da: "En kode består af små bogstaver a–z, tal og bindestreger og begynder med et bogstav.",
        sv: "En kod består av små bokstäver a–z, siffror och bindestreck och börjar med en bokstav.",
        en: "A code is made of small letters a–z, digits and hyphens, and begins with a letter.")
    case .numberRange:
      Wording(
        da: "{field}: skriv et tal fra {from} til {to}.", sv: "{field}: skriv ett tal från {from} till {to}.",
        en: "{field}: write a number from {from} to {to}.")
    case .lineMissing:
      Wording(da: "{field}: skriv noget.", sv: "{field}: skriv något.", en: "{field}: write something.")
    case .lineTooLong:
      Wording(
        da: "{field}: skriv højst {limit} tegn.", sv: "{field}: skriv högst {limit} tecken.",
        en: "{field}: write at most {limit} characters.")
    case .lineRefused:
      Wording(
        da: "{field}: her ser ud til at stå noget om en person. Skriv det uden navne, numre og adresser på borgere.",
        sv:
          "{field}: här ser det ut att stå något om en person. Skriv det utan namn, nummer och adresser till invånare.",
        en: "{field}: this seems to tell of a person. Write it without names, numbers and addresses of citizens.")
    case .pointRule:
      Wording(
        da: "Skriv først breddegraden og så længdegraden, i grader med punktum, fx 55.2549,12.1198",
        sv: "Skriv först latituden och sedan longituden, i grader med punkt, till exempel 55.6271,13.0860",
        en: "Write latitude first and then longitude, in degrees with a point, as 55.2549,12.1198")
    case .endsFirst:
      Wording(
        da: "{field}: slutningen ligger før begyndelsen. Byt dem om, eller ret den ene.",
        sv: "{field}: slutet ligger före början. Byt plats på dem, eller rätta det ena.",
        en: "{field}: the end lies before the beginning. Swap them, or mend one.")
    case .wrongStep:
      Wording(
        da: "Besøget har status „{state}“. Herfra kan det blive: {next}.",
        sv: "Besöket har status ”{state}”. Härifrån kan det bli: {next}.",
        en: "The visit stands as “{state}”. From there it can become: {next}.")
    case .noStep:
      Wording(
        da: "Besøget har status „{state}“ og kan ikke ændres mere.",
        sv: "Besöket har status ”{state}” och kan inte ändras mer.",
        en: "The visit stands as “{state}” and cannot be changed any more.")
    }
  }
}
