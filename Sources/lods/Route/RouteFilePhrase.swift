import Language

/// What can be wrong with the files of `lods route`.
enum RouteFilePhrase: PhraseKey {
  case inFile, inFileLine, inSolution, inSolutionLine
  case empty, notText, notJSON, missing, strangeLine, notNumber, outOfRange, tooLarge, closesBeforeOpening, wrongCount
  case twice, unknown, matrixHole

  var wording: Wording {
    switch self {
    case .inFile: Wording(da: "Filen: {problem}", sv: "Filen: {problem}", en: "The file: {problem}")
    case .inFileLine:
      Wording(
        da: "Filen, linje {line}: {problem}", sv: "Filen, rad {line}: {problem}", en: "The file, line {line}: {problem}"
      )
    case .inSolution:
      Wording(da: "Løsningen: {problem}", sv: "Lösningen: {problem}", en: "The solution: {problem}")
    case .inSolutionLine:
      Wording(
        da: "Løsningen, linje {line}: {problem}", sv: "Lösningen, rad {line}: {problem}",
        en: "The solution, line {line}: {problem}")
    case .empty: Wording(da: "Den er tom.", sv: "Den är tom.", en: "It is empty.")
    case .notText:
      Wording(
        da: "Det er ikke tekst i UTF-8.", sv: "Det är inte text i UTF-8.", en: "It is not text in UTF-8.")
    case .notJSON:
      Wording(
        da: "Her er det ikke længere gyldig JSON.", sv: "Här är det inte längre giltig JSON.",
        en: "From here on it is no valid JSON.")
    case .missing:
      Wording(
        da: "{field} mangler eller har en forkert slags indhold.", sv: "{field} saknas eller har fel slags innehåll.",
        en: "{field} is missing, or holds the wrong kind of thing.")
    case .strangeLine:
      Wording(
        da: "Linjen passer ikke ind her i nogen af de tre slags filer.",
        sv: "Raden passar inte in här i någon av de tre slagen av filer.",
        en: "The line does not belong here in any of the three kinds of files.")
    case .notNumber:
      Wording(
        da: "Her står noget andet end et tal. Brug punktum som decimaltegn.",
        sv: "Här står något annat än ett tal. Använd punkt som decimaltecken.",
        en: "Something here is no number. Use a point for decimals.")
    case .outOfRange:
      Wording(
        da: "{field} er negativ, for stor eller ukendt for programmet.",
        sv: "{field} är negativ, för stor eller okänd för programmet.",
        en: "{field} is negative, too large or not known to this program.")
    case .tooLarge:
      Wording(
        da: "Et tal er større, end programmet kan regne med.", sv: "Ett tal är större än programmet kan räkna med.",
        en: "A number is larger than this program can reckon with.")
    case .closesBeforeOpening:
      Wording(
        da: "Tidsrummet slutter, før det begynder, eller er for kort.",
        sv: "Tidsspannet slutar innan det börjar, eller är för kort.",
        en: "The window closes before it opens, or is too short.")
    case .wrongCount:
      Wording(
        da: "{field}: her skulle stå {expected}, men der står {found}.",
        sv: "{field}: här skulle det stå {expected}, men det står {found}.",
        en: "{field}: there should be {expected}, but there is {found}.")
    case .twice:
      Wording(
        da: "{field}: det samme nummer eller navn står to gange.",
        sv: "{field}: samma nummer eller namn står två gånger.",
        en: "{field}: the same number or name stands twice.")
    case .unknown:
      Wording(
        da: "{field} henviser til noget, som filen ikke har.", sv: "{field} hänvisar till något som filen inte har.",
        en: "{field} names something that the file does not have.")
    case .matrixHole:
      Wording(
        da: "Række {row} i afstandene har huller eller forkert længde.",
        sv: "Rad {row} i avstånden har luckor eller fel längd.",
        en: "Row {row} of the distances has holes or a wrong length.")
    }
  }
}
