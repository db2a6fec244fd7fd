public import Language

/// The texts of faults in a mapping.
public enum MappingPhrase: PhraseKey {
  case faults, notJSON, notObject, notList, notText, notNumber, unknownKey, unknownKeyNearest, keyMissing, notAllowed
  case empty, twice, codeMissing, unknownCode, unknownCodeNearest, fieldMissing, hasNoWords, cannotBeFixed
  case setWithoutCount, outOfRange, badSource, valueMissing, branchList, number

  /// The text in the three languages.
  public var wording: Wording {
    switch self {
    case .faults:
      Wording(
        da: "Oversættelsen kan ikke bruges endnu: der er {n} {n|ting|ting} at rette.",
        sv: "Översättningen går inte att använda än: det finns {n} {n|sak|saker} att rätta.",
        en: "The mapping cannot be used yet: there {n|is|are} {n} {n|thing|things} to put right.")
    case .notJSON:
      Wording(
        da: "Teksten er ikke JSON (linje {line}, tegn {column}).",
        sv: "Texten är inte JSON (rad {line}, tecken {column}).",
        en: "The text is not JSON (line {line}, character {column}).")
    case .notObject:
      Wording(
        da: "Her skal stå et objekt i { }.", sv: "Här ska det stå ett objekt inom { }.",
        en: "An object in { } must stand here.")
    case .notList:
      Wording(
        da: "Her skal stå en liste i [ ].", sv: "Här ska det stå en lista inom [ ].",
        en: "A list in [ ] must stand here.")
    case .notText:
      Wording(
        da: "Her skal stå en tekst i anførselstegn.", sv: "Här ska det stå en text inom citattecken.",
        en: "A text in quotation marks must stand here.")
    case .notNumber:
      Wording(
        da: "Her skal stå et helt tal.", sv: "Här ska det stå ett heltal.", en: "A whole number must stand here.")
    case .unknownKey:
      Wording(
        da: "En oversættelse har ikke denne nøgle. Slet den.",
        sv: "En översättning har inte den här nyckeln. Ta bort den.",
        en: "A mapping has no such key. Delete it.")
    case .unknownKeyNearest:
      Wording(
        da: "En oversættelse har ikke denne nøgle. Mente du {nearest}?",
        sv: "En översättning har inte den här nyckeln. Menade du {nearest}?",
        en: "A mapping has no such key. Did you mean {nearest}?")
    case .keyMissing:
      Wording(da: "{key} mangler.", sv: "{key} saknas.", en: "{key} is missing.")
    case .notAllowed:
      Wording(da: "Skriv en af disse: {choices}.", sv: "Skriv en av dessa: {choices}.", en: "Write one of: {choices}.")
    case .empty: Wording(da: "Her mangler en tekst.", sv: "Här saknas en text.", en: "A text is missing here.")
    case .twice:
      Wording(
        da: "Den samme står også tidligere. Behold kun den ene.", sv: "Samma står även tidigare. Behåll bara en.",
        en: "The same stands earlier too. Keep only one.")
    case .codeMissing:
      Wording(
        da: "Ordet mangler sin kode. Skriv, hvad det står for, i stedet for null.",
        sv: "Ordet saknar sin kod. Skriv vad det står för i stället för null.",
        en: "The word lacks its code. Write what it stands for instead of null.")
    case .unknownCode:
      Wording(
        da: "Koden findes ikke. Se dem med: lods task list, lods branch list.",
        sv: "Koden finns inte. Se dem med: lods task list, lods branch list.",
        en: "There is no such code. See them with: lods task list, lods branch list.")
    case .unknownCodeNearest:
      Wording(
        da: "Koden findes ikke. Mente du {nearest}?", sv: "Koden finns inte. Menade du {nearest}?",
        en: "There is no such code. Did you mean {nearest}?")
    case .fieldMissing:
      Wording(
        da: "Feltet {field} mangler. Giv det en kolonne, eller skriv en fast værdi under fixed.",
        sv: "Fältet {field} saknas. Ge det en kolumn eller skriv ett fast värde under fixed.",
        en: "The field {field} is missing. Give it a column, or write a fixed value under fixed.")
    case .valueMissing:
      Wording(
        da: "Her mangler {field} for hele arket. Skriv i stedet for null: {choices}.",
        sv: "Här saknas {field} för hela arket. Skriv i stället för null: {choices}.",
        en: "The {field} of the whole sheet is missing. Write it instead of null: {choices}.")
    case .branchList:
      Wording(
        da: "en kode fra lods branch list eller lods task list",
        sv: "en kod ur lods branch list eller lods task list",
        en: "a code of lods branch list or lods task list")
    case .number: Wording(da: "nr. {n}", sv: "nr {n}", en: "no. {n}")
    case .hasNoWords:
      Wording(
        da: "Felter med tal og tekst har ingen ord at oversætte.",
        sv: "Fält med tal och text har inga ord att översätta.",
        en: "Fields of numbers and text have no words to translate.")
    case .cannotBeFixed:
      Wording(
        da: "Dato, antal og note kan ikke være faste.", sv: "Datum, antal och anteckning kan inte vara fasta.",
        en: "Date, count and note cannot be fixed.")
    case .setWithoutCount:
      Wording(
        da: "Kun en kolonne med antal kan have et set.", sv: "Bara en kolumn med antal kan ha ett set.",
        en: "Only a column of counts can have a set.")
    case .outOfRange:
      Wording(
        da: "Tallet skal være fra {from} til {to}.", sv: "Talet ska vara från {from} till {to}.",
        en: "The number must be from {from} to {to}.")
    case .badSource:
      Wording(
        da: "Kildens navn skal begynde med et lille bogstav a–z og må kun have små bogstaver, tal og bindestreg.",
        sv: "Källans namn ska börja med en liten bokstav a–z och får bara ha små bokstäver, siffror och bindestreck.",
        en: "The source's name must begin with a small letter a–z and have small letters, digits and hyphens only.")
    }
  }
}
