import Language

/// Why an indicator cannot be told.
enum IndicatorReason: String, PhraseKey {
  case tooFew = "too-few"
  case nothing
  case notAsked = "not-asked"
  case noHours = "no-hours"
  case noPopulation = "no-population"
  case noHomes = "no-homes"
  case noTerms = "no-terms"
  case fewPairs = "few-pairs"
  case noAdvice = "no-advice"
  case noCost = "no-cost"
  case wholeOnly = "whole-only"
  case notBegun = "not-begun"

  /// The line of a code book.
  var code: ReportCode { ReportCode(rawValue, wording) }

  var wording: Wording {
    switch self {
    case .tooFew:
      Wording(
        da: "For få, eller det kunne røbe et lille tal", sv: "För få, eller så kunde det avslöja ett litet tal",
        en: "Too few, or it could tell a small figure")
    case .nothing:
      Wording(da: "Intet er registreret", sv: "Inget är registrerat", en: "Nothing was logged")
    case .notAsked:
      Wording(
        da: "Der bliver ikke spurgt om det", sv: "Frågan ställs inte",
        en: "It is not asked")
    case .noHours:
      Wording(
        da: "De bemandede timer mangler", sv: "De bemannade timmarna saknas",
        en: "The staffed hours are not set")
    case .noPopulation:
      Wording(
        da: "Befolkningstallet mangler", sv: "Folkmängden saknas",
        en: "The population is missing")
    case .noHomes:
      Wording(
        da: "Ingen plejecentre er oprettet", sv: "Inga särskilda boenden är upplagda",
        en: "No care homes were entered")
    case .noTerms:
      Wording(
        da: "Ingen hold sluttede i perioden", sv: "Inga grupper slutade under perioden", en: "No terms ended then")
    case .fewPairs:
      Wording(
        da: "Færre end otte kursister har udfyldt kort både før og efter",
        sv: "Färre än åtta deltagare har fyllt i kort både före och efter",
        en: "Fewer than eight learners filled in a card both before and after")
    case .noAdvice:
      Wording(da: "Triage blev ikke brugt", sv: "Triage användes inte", en: "Triage was not used")
    case .noCost:
      Wording(
        da: "Timeprisen er ikke oplyst (--hour-cost)", sv: "Timpriset är inte angivet (--hour-cost)",
        en: "The cost of an hour was not given (--hour-cost)")
    case .notBegun:
      Wording(da: "Perioden er ikke begyndt", sv: "Perioden har inte börjat", en: "The period has not begun")
    case .wholeOnly:
      Wording(
        da: "Vises kun for hele kommunen", sv: "Visas bara för hela kommunen", en: "Told of the whole office only")
    }
  }
}
