import Formats
public import Language

/// The texts of faults in a file that an office imports.
public enum ImportPhrase: PhraseKey {
  case nothingImported, place, more
  case notUTF8, unclosedQuote, strayQuote, badFormat
  case missingColumn, missingField, extraField, unknownTask, unknownTaskNearest, repeated, badCode
  case badDate, badPeriod, overlap, nameMissing, nameRefused

  /// The text in the three languages.
  public var wording: Wording {
    switch self {
    case .nothingImported:
      Wording(
        da: "Intet blev gemt: der er {n} fejl i filen. Ret {n|den|dem}, og læs filen ind igen.",
        sv: "Inget sparades: filen har {n} fel. Rätta {n|det|dem} och läs in filen igen.",
        en: "Nothing was saved: the file has {n} {n|fault|faults}. Correct {n|it|them} and import the file again.")
    case .place:
      Wording(
        da: "linje {line}, kolonne {column}: {what}", sv: "rad {line}, kolumn {column}: {what}",
        en: "line {line}, column {column}: {what}")
    case .more: Wording(da: "… og {n} mere", sv: "… och {n} till", en: "… and {n} more")
    case .notUTF8:
      Wording(
        da: "Teksten er ikke UTF-8. Gem filen som CSV UTF-8.", sv: "Texten är inte UTF-8. Spara filen som CSV UTF-8.",
        en: "The text is not UTF-8. Save the file as CSV UTF-8.")
    case .unclosedQuote:
      Wording(
        da: "Anførselstegnet bliver aldrig lukket.", sv: "Citattecknet avslutas aldrig.",
        en: "The quotation mark is never closed.")
    case .strayQuote:
      Wording(
        da: "Der står et anførselstegn, hvor det ikke kan stå.", sv: "Det står ett citattecken där det inte kan stå.",
        en: "There is a quotation mark where none can stand.")
    case .badFormat:
      Wording(da: "Teksten kan ikke læses.", sv: "Texten går inte att läsa.", en: "The text cannot be read.")
    case .missingColumn:
      Wording(
        da: "Kolonnen {name} mangler. Første linje skal være overskrifter.",
        sv: "Kolumnen {name} saknas. Första raden ska vara rubriker.",
        en: "The column {name} is missing. The first line must be headings.")
    case .missingField:
      Wording(da: "Der mangler et felt.", sv: "Ett fält saknas.", en: "A field is missing.")
    case .extraField:
      Wording(
        da: "Der er flere felter end overskrifter.", sv: "Det finns fler fält än rubriker.",
        en: "There are more fields than headings.")
    case .unknownTask:
      Wording(
        da: "Opgaven findes ikke.", sv: "Ärendet finns inte.", en: "There is no such task.")
    case .unknownTaskNearest:
      Wording(
        da: "Opgaven findes ikke. Mente du {nearest}?", sv: "Ärendet finns inte. Menade du {nearest}?",
        en: "There is no such task. Did you mean {nearest}?")
    case .repeated:
      Wording(
        da: "Den samme står også tidligere i filen.", sv: "Samma står även tidigare i filen.",
        en: "The same stands earlier in the file.")
    case .badCode:
      Wording(
        da: "Nummeret kan ikke bruges. Skriv bogstaver, tal, punktum og bindestreg, højst 20 tegn.",
        sv: "Numret går inte att använda. Skriv bokstäver, siffror, punkt och bindestreck, högst 20 tecken.",
        en: "The number cannot be used. Write letters, digits, full stops and hyphens, at most 20.")
    case .badDate:
      Wording(
        da: "Datoen kan ikke læses. Skriv den som 2026-10-12.",
        sv: "Datumet går inte att läsa. Skriv det som 2026-10-12.",
        en: "The date cannot be read. Write it as 2026-10-12.")
    case .badPeriod:
      Wording(
        da: "Den sidste dag ligger før den første.", sv: "Den sista dagen ligger före den första.",
        en: "The last day is before the first.")
    case .overlap:
      Wording(
        da: "Nogle af dagene står også i en anden linje.", sv: "Några av dagarna står även på en annan rad.",
        en: "Some of the days stand in another line too.")
    case .nameMissing: Wording(da: "Navnet mangler.", sv: "Namnet saknas.", en: "The name is missing.")
    case .nameRefused:
      Wording(
        da: "Navnet kan ikke bruges: det er for langt eller ligner noget om en person.",
        sv: "Namnet går inte att använda: det är för långt eller liknar uppgifter om en person.",
        en: "The name cannot be used: it is too long or looks like something about a person.")
    }
  }

  static func sentence(of problem: ImportProblem, in language: LanguageCode) -> String {
    switch problem {
    case .format(.notUTF8): ImportPhrase.notUTF8(in: language)
    case .format(.unclosedQuote): ImportPhrase.unclosedQuote(in: language)
    case .format(.strayQuote): ImportPhrase.strayQuote(in: language)
    case .format: ImportPhrase.badFormat(in: language)
    case .missingColumn(let name): ImportPhrase.missingColumn(in: language, ["name": .text(name)])
    case .missingField: ImportPhrase.missingField(in: language)
    case .extraField: ImportPhrase.extraField(in: language)
    case .unknownTask(nil): ImportPhrase.unknownTask(in: language)
    case .unknownTask(let nearest?): ImportPhrase.unknownTaskNearest(in: language, ["nearest": .text(nearest)])
    case .repeated: ImportPhrase.repeated(in: language)
    case .badCode: ImportPhrase.badCode(in: language)
    case .badDate: ImportPhrase.badDate(in: language)
    case .badPeriod: ImportPhrase.badPeriod(in: language)
    case .overlap: ImportPhrase.overlap(in: language)
    case .nameMissing: ImportPhrase.nameMissing(in: language)
    case .nameRefused: ImportPhrase.nameRefused(in: language)
    }
  }
}
