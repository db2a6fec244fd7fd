import Language

/// The texts of the report on indicators: its lines, its columns and its sentences.
enum IndicatorPhrase: String, PhraseKey {
  case countsHeading, excludesHeading, sourceHeading, flawsHeading, readingHeading, definitionHeading
  case title, rule, lineColumn, lineMeaning, baseColumn, baseMeaning, previousColumn, previousMeaning
  case whyColumn, whyMeaning, told, notTold, periods, publishedHeading, publishedRule, neverMixed
  case captured, notBegun, population, opened, closed
  case perHundredHours = "per-100-staffed-hours"
  case staffedHours = "staffed-hours"
  case emptyHours = "hours-without-entries"
  case meanMinutes = "mean-minutes"
  case recordedHours = "recorded-hours"
  case aloneShare = "alone"
  case couldNotShare = "could-not"
  case guidanceSessions = "guidance-sessions"
  case courseVisits = "course-visits"
  case perHundredVisits = "per-100-course-visits"
  case ageRecorded = "age-recorded"
  case allOwners = "all-owners"
  case money, costOf
  case homesReached = "care-homes-reached"
  case seatsFilled = "seats-filled"
  case completedShare = "completed"
  case lessonsCounted = "lessons-counted"
  case roseLines = "objectives-rose"
  case fellLines = "objectives-fell"
  case asAdvised = "as-advised"

  /// The code and name of a line.
  var line: ReportCode { ReportCode(rawValue, wording) }

  var wording: Wording {
    switch self {
    case .countsHeading: Wording(da: "Det tæller", sv: "Det här räknas", en: "What counts")
    case .excludesHeading: Wording(da: "Det tæller ikke", sv: "Det här räknas inte", en: "What does not")
    case .sourceHeading: Wording(da: "Kilde", sv: "Källa", en: "Source")
    case .flawsHeading: Wording(da: "Kendte svagheder", sv: "Kända brister", en: "Known flaws")
    case .readingHeading: Wording(da: "Sådan læses tallet", sv: "Så läser du siffran", en: "How to read it")
    case .definitionHeading:
      Wording(da: "Definition: {name}", sv: "Definition: {name}", en: "Definition: {name}")
    case .title: Wording(da: "Indikatorer", sv: "Indikatorer", en: "Indicators")
    case .rule:
      Wording(
        da: "{counts} Hele definitionen står sidst.", sv: "{counts} Hela definitionen står sist.",
        en: "{counts} The whole definition stands at the end.")
    case .lineColumn: Wording(da: "Linje", sv: "Rad", en: "Line")
    case .lineMeaning:
      Wording(da: "Hvad tallet siger.", sv: "Vad siffran säger.", en: "What the figure says.")
    case .baseColumn: Wording(da: "Bygger på", sv: "Bygger på", en: "Based on")
    case .baseMeaning:
      Wording(
        da: "Hvor mange ekspeditioner, personer, besøg, pladser, gange eller steder tallet er regnet af.",
        sv: "Hur många möten, personer, besök, platser, tillfällen eller ställen siffran är räknad av.",
        en: "How many sessions, persons, visits, seats, lessons or places the figure is made of.")
    case .previousColumn: Wording(da: "Perioden før", sv: "Perioden innan", en: "Period before")
    case .previousMeaning:
      Wording(
        da: "Det samme tal for den lige så lange periode lige før.",
        sv: "Samma siffra för den lika långa perioden närmast innan.",
        en: "The same figure for the period of the same length right before.")
    case .whyColumn: Wording(da: "Hvorfor ikke", sv: "Varför inte", en: "Why not")
    case .whyMeaning:
      Wording(
        da: "Hvorfor tallet ikke kan siges for perioden; tom, hvor det kan.",
        sv: "Varför siffran inte kan anges för perioden; tomt där den kan det.",
        en: "Why the figure cannot be told of the period; empty where it can.")
    case .told:
      Wording(
        da: "{n} af {all} indikatorer kan siges for {period}.", sv: "{n} av {all} indikatorer kan anges för {period}.",
        en: "{n} of {all} indicators can be told of {period}.")
    case .notTold:
      Wording(da: "Kan ikke siges: {names}.", sv: "Kan inte anges: {names}.", en: "Cannot be told: {names}.")
    case .periods:
      Wording(
        da: "Perioden før er {previous}; året før er {before}.",
        sv: "Perioden innan är {previous}; året innan är {before}.",
        en: "The period before is {previous}; the year before is {before}.")
    case .publishedHeading:
      Wording(da: "Offentliggjort: {name}", sv: "Offentliggjort: {name}", en: "Published: {name}")
    case .publishedRule:
      Wording(
        da: "Det nyeste, som andre har offentliggjort efter netop denne definition. Den er ikke vores, så tallet står "
          + "ved siden af indikatorerne og må ikke trækkes fra eller lægges til dem.",
        sv:
          "Det nyaste som andra har offentliggjort enligt just den här definitionen. Den är inte vår, så siffran står "
          + "bredvid indikatorerna och får inte dras från eller läggas till dem.",
        en: "The newest that others have published by just this definition. It is not ours, so that the figure stands "
          + "beside the indicators and must not be taken from them or added to them.")
    case .neverMixed:
      Wording(
        da: "Flere af de offentliggjorte tal kaldes »digitalt udfordret« og betyder hver sit.",
        sv: "Flera av de offentliggjorda siffrorna kallas ”digitalt utmanad” och betyder olika saker.",
        en: "Several of the published figures are called “digitally challenged”, and each means something else.")
    case .captured:
      Wording(
        da: "Registreret af det, der kom", sv: "Registrerat av det som kom", en: "Logged of what came")
    case .perHundredHours:
      Wording(
        da: "Ekspeditioner pr. 100 bemandede timer", sv: "Möten per 100 bemannade timmar",
        en: "Sessions per 100 staffed hours")
    case .staffedHours: Wording(da: "Bemandede timer", sv: "Bemannade timmar", en: "Staffed hours")
    case .emptyHours:
      Wording(
        da: "Heraf på dage uden registrering", sv: "Därav dagar utan registrering",
        en: "Of these on days without entries")
    case .notBegun:
      Wording(
        da: "Intet kan siges, for {period} er ikke begyndt.", sv: "Inget kan anges, för {period} har inte börjat.",
        en: "Nothing can be told, because {period} has not begun.")
    case .population:
      Wording(
        da: "Befolkningstallet bag {periods} er fra {day} ({source}).",
        sv: "Folkmängden bakom {periods} är från {day} ({source}).",
        en: "The population behind {periods} is of {day} ({source}).")
    case .opened:
      Wording(
        da: "{branch} åbnede {day}, så perioderne har ikke de samme skranker.",
        sv: "{branch} öppnade {day}, så perioderna har inte samma diskar.",
        en: "{branch} opened on {day}, so that the periods do not have the same desks.")
    case .closed:
      Wording(
        da: "{branch} lukkede efter {day}, så perioderne har ikke de samme skranker.",
        sv: "{branch} stängde efter {day}, så perioderna har inte samma diskar.",
        en: "{branch} closed after {day}, so that the periods do not have the same desks.")
    case .meanMinutes: Wording(da: "Minutter i gennemsnit", sv: "Minuter i genomsnitt", en: "Minutes on average")
    case .recordedHours: Wording(da: "Registrerede timer i alt", sv: "Registrerade timmar totalt", en: "Recorded hours")
    case .aloneShare:
      Wording(
        da: "Andel, der kan selv næste gang", sv: "Andel som klarar det själv nästa gång",
        en: "Share that can do it alone next time")
    case .couldNotShare:
      Wording(da: "Andel, der ikke kunne løses", sv: "Andel som inte gick att lösa", en: "Share that could not be done")
    case .guidanceSessions:
      Wording(da: "Vejledninger ved skranken", sv: "Vägledningar vid disken", en: "Sessions of guidance at the desk")
    case .courseVisits: Wording(da: "Besøg på kurser", sv: "Besök på kurser", en: "Visits to courses")
    case .perHundredVisits:
      Wording(
        da: "Vejledninger pr. 100 kursusbesøg", sv: "Vägledningar per 100 kursbesök",
        en: "Sessions of guidance per 100 visits to courses")
    case .ageRecorded:
      Wording(
        da: "Andel, hvor alderen er registreret", sv: "Andel där åldern är registrerad",
        en: "Share whose age was recorded")
    case .allOwners: Wording(da: "Alle ejere", sv: "Alla ägare", en: "All owners")
    case .money: Wording(da: "Kroner", sv: "Kronor", en: "Kroner")
    case .costOf: Wording(da: "{owner}: kroner", sv: "{owner}: kronor", en: "{owner}: kroner")
    case .homesReached:
      Wording(
        da: "Andel af plejecentre, der fik besøg", sv: "Andel särskilda boenden som fick besök",
        en: "Share of care homes that had a visit")
    case .seatsFilled: Wording(da: "Fyldte pladser", sv: "Fyllda platser", en: "Seats filled")
    case .completedShare:
      Wording(
        da: "Gennemførte af dem, der begyndte", sv: "Fullföljde av dem som började", en: "Completed of those who began")
    case .lessonsCounted:
      Wording(
        da: "Gange, hvor fremmødet er talt", sv: "Tillfällen där närvaron är räknad",
        en: "Lessons with attendance counted")
    case .roseLines:
      Wording(
        da: "Mål, hvor flere steg end faldt", sv: "Mål där fler steg än sjönk", en: "Objectives on which more rose")
    case .fellLines:
      Wording(
        da: "Mål, hvor flere faldt end steg", sv: "Mål där fler sjönk än steg", en: "Objectives on which more fell")
    case .asAdvised:
      Wording(
        da: "Den hjælpegrad, triage rådede til", sv: "Den hjälpnivå som triage rådde till",
        en: "The help level that triage advised")
    }
  }
}
