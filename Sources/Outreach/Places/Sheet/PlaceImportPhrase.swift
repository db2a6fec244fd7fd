public import Language

/// The texts of faults in a file of places.
public enum PlaceImportPhrase: PhraseKey {
  case columnNotThere, columnTwice, codeTwice, wordUnknown, wordNearest, numberNeeded, otherHalfMissing
  case cellEmpty, cellLong, cellRefused, at

  /// The text.
  public var wording: Wording {
    switch self {
    case .columnNotThere:
      Wording(
        da: "kolonnen mangler. Første linje skal være overskrifter.",
        sv: "kolumnen saknas. Första raden ska vara rubriker.",
        en: "the column is missing. The first line must be headings.")
    case .columnTwice:
      Wording(da: "overskriften står to gange.", sv: "rubriken står två gånger.", en: "the heading stands twice.")
    case .codeTwice:
      Wording(
        da: "koden står også i en tidligere linje.", sv: "koden står även på en tidigare rad.",
        en: "the code stands in an earlier line too.")
    case .wordUnknown:
      Wording(da: "ordet kendes ikke.", sv: "ordet är okänt.", en: "the word is not known.")
    case .wordNearest:
      Wording(
        da: "ordet kendes ikke. Mente du {nearest}?", sv: "ordet är okänt. Menade du {nearest}?",
        en: "the word is not known. Did you mean {nearest}?")
    case .numberNeeded:
      Wording(
        da: "skriv et helt tal fra {from} til {to}.", sv: "skriv ett heltal från {from} till {to}.",
        en: "write a whole number from {from} to {to}.")
    case .otherHalfMissing:
      Wording(
        da: "skriv både breddegrad og længdegrad, eller ingen af dem.",
        sv: "skriv både latitud och longitud, eller ingen av dem.",
        en: "write both latitude and longitude, or neither.")
    case .cellEmpty: Wording(da: "skriv noget.", sv: "skriv något.", en: "write something.")
    case .cellLong:
      Wording(
        da: "skriv højst {limit} tegn.", sv: "skriv högst {limit} tecken.", en: "write at most {limit} characters.")
    case .cellRefused:
      Wording(
        da: "her ser ud til at stå noget om en person. Skriv det uden navne, numre og adresser på borgere.",
        sv: "här ser det ut att stå något om en person. Skriv det utan namn, nummer och adresser till invånare.",
        en: "this seems to tell of a person. Write it without names, numbers and addresses of citizens.")
    case .at: Wording(da: "{column}: {what}", sv: "{column}: {what}", en: "{column}: {what}")
    }
  }
}
