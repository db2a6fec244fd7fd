import HelpDesk
import Language
import Markup
import Municipality
import Outreach

/// The texts of the form on which a visit is told of.
enum TripLogPhrase: PhraseKey {
  case title, numbersOnly, line, count, level, outcome, reason, minutes, more, travel, persons, personsHint,
    partlyLegend
  case partly, unsolved, followUp, aboutNobody, save, taskMissing, loggedBefore, open

  var wording: Wording {
    switch self {
    case .title: Wording(da: "Tæl besøget: {name}", sv: "Räkna besöket: {name}", en: "Count the visit: {name}")
    case .numbersOnly:
      Wording(
        da: "Kun tal, aldrig navne. Hver linje er dem, der fik samme hjælp.",
        sv: "Bara siffror, aldrig namn. Varje rad är de som fick samma hjälp.",
        en: "Numbers only, never names. Each line is those who got the same help.")
    case .line: Wording(da: "Linje {n}", sv: "Rad {n}", en: "Line {n}")
    case .count: Wording(da: "Hvor mange?", sv: "Hur många?", en: "How many?")
    case .level: Wording(da: "Hvor meget hjælp?", sv: "Hur mycket hjälp?", en: "How much help?")
    case .outcome: Wording(da: "Hvordan gik det?", sv: "Hur gick det?", en: "How did it end?")
    case .reason: Wording(da: "Hvis ikke, hvorfor?", sv: "Om inte, varför?", en: "If not, why?")
    case .minutes: Wording(da: "Minutter på stedet", sv: "Minuter på plats", en: "Minutes on the spot")
    case .more: Wording(da: "Mere om besøget", sv: "Mer om besöket", en: "More about the visit")
    case .travel: Wording(da: "Minutter på vejen", sv: "Minuter på vägen", en: "Minutes on the road")
    case .persons: Wording(da: "Mennesker i alt", sv: "Människor totalt", en: "People in all")
    case .personsHint:
      Wording(
        da: "Tomt: så mange, som linjerne siger.", sv: "Tomt: så många som raderna säger.",
        en: "Empty: as many as the lines say.")
    case .partlyLegend: Wording(da: "Blev alle nået?", sv: "Hann ni med alla?", en: "Was everybody reached?")
    case .partly:
      Wording(
        da: "Nej, nogen, der havde bedt om det, blev ikke nået", sv: "Nej, någon som hade bett om hjälp hanns inte med",
        en: "No, somebody who had asked was not reached")
    case .unsolved: Wording(da: "Hvad manglede?", sv: "Vad saknades?", en: "What was missing?")
    case .followUp:
      Wording(da: "Hvad skal der gøres bagefter?", sv: "Vad ska göras efteråt?", en: "What must be done afterwards?")
    case .aboutNobody: Wording(da: "Aldrig om et menneske.", sv: "Aldrig om en person.", en: "Never about a person.")
    case .save: Wording(da: "Tæl besøget", sv: "Räkna besöket", en: "Count the visit")
    case .taskMissing:
      Wording(da: "Vælg, hvad hjælpen gjaldt.", sv: "Välj vad hjälpen gällde.", en: "Choose what the help was with.")
    case .loggedBefore:
      Wording(
        da: "Besøget er talt allerede. Det her er ikke gemt; du kan læse det, og så gå tilbage.",
        sv: "Besöket är redan räknat. Det här är inte sparat; du kan läsa det och sedan gå tillbaka.",
        en: "The visit is counted already. This is not saved; you can read it and then go back.")
    case .open: Wording(da: "Tæl besøget", sv: "Räkna besöket", en: "Count the visit")
    }
  }
}
