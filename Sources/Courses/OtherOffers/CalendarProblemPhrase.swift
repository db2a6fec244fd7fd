import Formats
import Language

/// What can be wrong with a calendar of others, in words.
enum CalendarProblemPhrase: PhraseKey {
  case inLine
  case notACalendar, tooLarge, tooManyEvents, tooManyDates, tooManyFindings, tooDeep
  case misplacedEnd, unexpectedEnd, badLine, notUTF8, repeatedProperty, missingUID, missingStart, badTime, unknownZone
  case endBeforeStart, badDuration, badSequence, badRule, unsupportedRule, unsupportedRange, unsupportedExceptionRule

  /// The phrase of a problem.
  static func phrase(of problem: CalendarProblem) -> CalendarProblemPhrase {
    switch problem {
    case .notACalendar: .notACalendar
    case .tooLarge: .tooLarge
    case .tooManyEvents: .tooManyEvents
    case .tooManyDates: .tooManyDates
    case .tooManyFindings: .tooManyFindings
    case .tooDeep: .tooDeep
    case .misplacedEnd: .misplacedEnd
    case .unexpectedEnd: .unexpectedEnd
    case .badLine: .badLine
    case .notUTF8: .notUTF8
    case .repeatedProperty: .repeatedProperty
    case .missingUID: .missingUID
    case .missingStart: .missingStart
    case .badTime: .badTime
    case .unknownZone: .unknownZone
    case .endBeforeStart: .endBeforeStart
    case .badDuration: .badDuration
    case .badSequence: .badSequence
    case .badRule: .badRule
    case .unsupportedRule: .unsupportedRule
    case .unsupportedRange: .unsupportedRange
    case .unsupportedExceptionRule: .unsupportedExceptionRule
    }
  }

  var wording: Wording {
    switch self {
    case .inLine: Wording(da: "Linje {line}: {problem}", sv: "Rad {line}: {problem}", en: "Line {line}: {problem}")
    case .notACalendar:
      Wording(
        da: "det er ikke en kalender. Hent filen igen, så den ender på .ics.",
        sv: "det är ingen kalender. Hämta filen igen, så att den slutar på .ics.",
        en: "this is no calendar. Fetch the file again, so that it ends in .ics.")
    case .tooLarge:
      Wording(
        da: "filen er for stor. Hent færre måneder.", sv: "filen är för stor. Hämta färre månader.",
        en: "the file is too large. Fetch fewer months.")
    case .tooManyEvents:
      Wording(
        da: "der er for mange begivenheder. Hent færre måneder.",
        sv: "det är för många händelser. Hämta färre månader.",
        en: "there are too many events. Fetch fewer months.")
    case .tooManyDates:
      Wording(
        da: "der er for mange datoer. Hent færre måneder.", sv: "det är för många datum. Hämta färre månader.",
        en: "there are too many dates. Fetch fewer months.")
    case .tooManyFindings:
      Wording(
        da: "der er flere fejl, end der kan nævnes.", sv: "det finns fler fel än som kan nämnas.",
        en: "there are more faults than can be told.")
    case .tooDeep:
      Wording(
        da: "delene ligger for dybt inde i hinanden.", sv: "delarna ligger för djupt i varandra.",
        en: "the parts lie too deep inside each other.")
    case .misplacedEnd:
      Wording(
        da: "en del slutter det forkerte sted, og begivenheden er ikke med.",
        sv: "en del slutar på fel ställe, och händelsen är inte med.",
        en: "a part ends in the wrong place, and its event is left out.")
    case .unexpectedEnd:
      Wording(
        da: "filen holder op midt i det hele. Hent den igen.", sv: "filen tar slut mitt i. Hämta den igen.",
        en: "the file ends in the middle. Fetch it again.")
    case .badLine: Wording(da: "linjen kan ikke læses.", sv: "raden går inte att läsa.", en: "the line cannot be read.")
    case .notUTF8:
      Wording(
        da: "nogle bogstaver kan ikke læses.", sv: "några bokstäver går inte att läsa.",
        en: "some letters cannot be read.")
    case .repeatedProperty:
      Wording(
        da: "det samme står to gange; det første gælder.",
        sv: "samma sak står två gånger; den första gäller.",
        en: "the same is said twice; the first holds.")
    case .missingUID:
      Wording(
        da: "begivenheden har intet navn til kalendere (UID).", sv: "händelsen har inget namn för kalendrar (UID).",
        en: "the event has no name for calendars (UID).")
    case .missingStart:
      Wording(
        da: "begivenheden har ingen dato og er ikke med.", sv: "händelsen har inget datum och är inte med.",
        en: "the event has no date and is left out.")
    case .badTime:
      Wording(
        da: "en dato eller et tidspunkt findes ikke.", sv: "ett datum eller en tidpunkt finns inte.",
        en: "there is no such date or time.")
    case .unknownZone:
      Wording(
        da: "tidszonen kendes ikke.", sv: "tidszonen är inte känd.", en: "the time zone is not known.")
    case .endBeforeStart:
      Wording(
        da: "slutningen ligger før begyndelsen og er ikke med.", sv: "slutet ligger före början och är inte med.",
        en: "the end lies before the start and is left out.")
    case .badDuration:
      Wording(
        da: "varigheden kan ikke læses.", sv: "längden går inte att läsa.", en: "the duration cannot be read.")
    case .badSequence:
      Wording(
        da: "nummeret på ændringen kan ikke læses.", sv: "ändringens nummer går inte att läsa.",
        en: "the number of the version cannot be read.")
    case .badRule:
      Wording(
        da: "gentagelsen kan ikke læses; kun den første dato er med.",
        sv: "upprepningen går inte att läsa; bara det första datumet är med.",
        en: "the repetition cannot be read; only the first date is taken.")
    case .unsupportedRule:
      Wording(
        da: "den slags gentagelse læses ikke; kun den første dato er med.",
        sv: "den sortens upprepning läses inte; bara det första datumet är med.",
        en: "that kind of repetition is not read; only the first date is taken.")
    case .unsupportedRange:
      Wording(
        da: "en ændring af alle følgende datoer læses ikke; kun den ene er ændret.",
        sv: "en ändring av alla följande datum läses inte; bara det ena är ändrat.",
        en: "a change of all dates that follow is not read; only the one is changed.")
    case .unsupportedExceptionRule:
      Wording(
        da: "datoer, der tages ud efter en regel, er ikke taget ud.",
        sv: "datum som tas bort enligt en regel är inte borttagna.",
        en: "dates that a rule takes out are not taken out.")
    }
  }
}
