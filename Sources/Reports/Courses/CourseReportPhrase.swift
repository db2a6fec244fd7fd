import Language

/// The texts of the report on courses.
enum CourseReportPhrase: PhraseKey {
  case title, overview, outcome, branches, offers, stages, stagesOverTime, groups, terms
  case none, held, came, visitsOnly, tooFewPersons, finished, filled, unmetWishes, staffTime, cafeOnce, cafeFew, goOn,
    counted
  case outcomeColumn, outcomeMeaning, yes, no
  case stageStaff, stageHelpers, stageShared, stageVolunteers, stageAlone
  case byKind, byAudience, byLanguage, byPrice, byCampaign, free, paid, danish, swedish, english

  /// The name of a stage of handing over to volunteers, 0…4.
  static func stage(_ number: Int) -> CourseReportPhrase {
    switch number {
    case 0: .stageStaff
    case 1: .stageHelpers
    case 2: .stageShared
    case 3: .stageVolunteers
    default: .stageAlone
    }
  }

  /// The name of a language.
  static func language(_ code: LanguageCode) -> CourseReportPhrase {
    switch code {
    case .da: .danish
    case .sv: .swedish
    case .en: .english
    }
  }

  var wording: Wording { heading ?? sentence ?? word }

  private var heading: Wording? {
    switch self {
    case .title: Wording(da: "Kurser og caféer i tal", sv: "Kurser och kaféer i siffror", en: "Courses in figures")
    case .overview: Wording(da: "Overblik", sv: "Överblick", en: "Overview")
    case .outcome:
      Wording(
        da: "Hvordan gik det de tilmeldte?", sv: "Hur gick det för de anmälda?", en: "What became of who signed up?")
    case .branches: Wording(da: "Biblioteker", sv: "Bibliotek", en: "Branches")
    case .offers: Wording(da: "Tilbud", sv: "Kursupplägg", en: "Offers")
    case .stages:
      Wording(da: "Medarbejdere og frivillige", sv: "Personal och volontärer", en: "Staff and volunteers")
    case .stagesOverTime:
      Wording(
        da: "Medarbejdere og frivillige over tid", sv: "Personal och volontärer över tid",
        en: "Staff and volunteers over time")
    case .groups: Wording(da: "Slags hold", sv: "Sorters grupper", en: "Kinds of terms")
    case .terms: Wording(da: "Hold for hold", sv: "Grupp för grupp", en: "Term by term")
    default: nil
    }
  }

  private var sentence: Wording? {
    switch self {
    case .none:
      Wording(
        da: "Ingen hold sluttede i {period}. Et hold tæller med, når dets sidste dag er forbi og det er afsluttet.",
        sv: "Inga grupper slutade under {period}. En grupp räknas när dess sista dag är förbi och den är avslutad.",
        en: "No terms ended in {period}. A term counts when its last day is over and it was ended.")
    case .held:
      Wording(
        da:
          "{n} hold sluttede i {period} med {lessons} {lessons|gang|gange} og {hours} timer, og {cancelled} "
          + "blev aflyst.",
        sv:
          "{n} {n|grupp|grupper} slutade under {period} med {lessons} {lessons|tillfälle|tillfällen} och "
          + "{hours} timmar, och {cancelled} ställdes in.",
        en:
          "{n} {n|term|terms} ended in {period}, and {cancelled} {cancelled|was|were} cancelled: {lessons} "
          + "{lessons|lesson|lessons} and {hours} hours.")
    case .came:
      Wording(
        da: "{n} {n|tilmeldt|tilmeldte} mødte mindst én gang, og der var {visits} besøg i alt.",
        sv: "{n} {n|anmäld|anmälda} kom minst en gång, och det var {visits} besök totalt.",
        en: "{n} who had signed up came at least once, and there were {visits} visits in all.")
    case .visitsOnly:
      Wording(
        da: "Der var {visits} besøg i alt.", sv: "Det var {visits} besök totalt.",
        en: "There were {visits} visits in all.")
    case .tooFewPersons:
      Wording(
        da: "Der er for få personer til, at alle tal kan vises.",
        sv: "Det är för få personer för att alla siffror ska kunna visas.",
        en: "There are too few persons for all figures to be published.")
    case .finished:
      Wording(
        da: "{share} af dem, der kom i gang, gennemførte (mellem {low} og {high}).",
        sv: "{share} av dem som började genomförde (mellan {low} och {high}).",
        en: "{share} of those who began completed (between {low} and {high}).")
    case .filled:
      Wording(
        da: "{share} af {n} {n|plads|pladser} var fyldt.", sv: "{share} av {n} {n|plats|platser} var fyllda.",
        en: "{share} of {n} {n|seat|seats} were filled.")
    case .unmetWishes:
      Wording(
        da: "{n} {n|person|personer} ville have en plads og fik den ikke.",
        sv: "{n} {n|person|personer} ville ha en plats och fick den inte.",
        en: "{n} {n|person|persons} wanted a seat and did not get one.")
    case .staffTime:
      Wording(
        da: "Egne medarbejdere brugte {staff} timer og frivillige {volunteers}: {share} af timerne er egne.",
        sv: "Egen personal lade {staff} timmar och volontärer {volunteers}: {share} av timmarna är egna.",
        en: "Own staff worked {staff} hours and volunteers {volunteers}: {share} of the hours are own.")
    case .cafeOnce:
      Wording(
        da: "{n} {n|ekspedition|ekspeditioner} er registreret i it-caféen på {days} {days|dag|dage}, hvor caféens "
          + "besøgende er talt. Det er de samme mennesker: De er ikke lagt til besøgene.",
        sv:
          "{n} {n|möte|möten} är registrerade i it-kaféet under {days} {days|dag|dagar} då kaféets besökare räknades. "
          + "Det är samma människor: de är inte tillagda till besöken.",
        en: "{n} {n|session was|sessions were} logged in the IT café on {days} {days|day|days} when its visitors were "
          + "counted. They are the same people: they are not added to the visits.")
    case .cafeFew:
      Wording(
        da: "Få ekspeditioner er registreret i it-caféen på de dage, hvor caféens besøgende er talt. Det er de samme "
          + "mennesker: De er ikke lagt til besøgene.",
        sv: "Få möten är registrerade i it-kaféet de dagar då kaféets besökare räknades. Det är samma människor: de är "
          + "inte tillagda till besöken.",
        en:
          "Few sessions were logged in the IT café on days when its visitors were counted. They are the same "
          + "people: they "
          + "are not added to the visits.")
    case .goOn:
      Wording(
        da: "{n} af {all} tilbud med en regel for at fortsætte nåede den på det seneste hold.",
        sv: "{n} av {all} kursupplägg med en regel för att fortsätta nådde den i den senaste gruppen.",
        en: "{n} of {all} offers with a rule for going on reached it in their latest term.")
    case .counted:
      Wording(
        da:
          "En person på to hold tæller to gange: Navnene er væk, når tallene lægges sammen. Hold, der ikke er "
          + "afsluttet, "
          + "er ikke med.",
        sv: "En person i två grupper räknas två gånger: namnen är borta när siffrorna summeras. Grupper som inte är "
          + "avslutade är inte med.",
        en:
          "A person in two terms counts twice: the names are gone when figures are added up. Terms that were not "
          + "ended are "
          + "not included.")
    default: nil
    }
  }

  private var word: Wording {
    switch self {
    case .outcomeColumn: Wording(da: "Tilmeldte", sv: "Anmälda", en: "Signed up")
    case .outcomeMeaning:
      Wording(
        da: "Hvad der blev af dem, der meldte sig til.", sv: "Vad som blev av dem som anmälde sig.",
        en: "What became of those who signed up.")
    case .yes: Wording(da: "ja", sv: "ja", en: "yes")
    case .no: Wording(da: "nej", sv: "nej", en: "no")
    case .stageStaff: Wording(da: "0 Kun egne medarbejdere", sv: "0 Bara egen personal", en: "0 Own staff only")
    case .stageHelpers:
      Wording(da: "1 Frivillige hjælper til", sv: "1 Volontärer hjälper till", en: "1 Volunteers help")
    case .stageShared:
      Wording(da: "2 Lige delt", sv: "2 Lika delat", en: "2 Shared evenly")
    case .stageVolunteers:
      Wording(da: "3 Frivillige står for det", sv: "3 Volontärer håller i det", en: "3 Volunteers lead")
    case .stageAlone: Wording(da: "4 Frivillige alene", sv: "4 Bara volontärer", en: "4 Volunteers alone")
    case .byKind: Wording(da: "Form", sv: "Form", en: "Form")
    case .byAudience: Wording(da: "Målgruppe", sv: "Målgrupp", en: "Audience")
    case .byLanguage: Wording(da: "Sprog", sv: "Språk", en: "Language")
    case .byPrice: Wording(da: "Pris", sv: "Pris", en: "Price")
    case .byCampaign: Wording(da: "Kampagne", sv: "Kampanj", en: "Campaign")
    case .free: Wording(da: "Gratis", sv: "Gratis", en: "Free")
    case .paid: Wording(da: "Betalt", sv: "Avgift", en: "Paid")
    case .danish: Wording(da: "Dansk", sv: "Danska", en: "Danish")
    case .swedish: Wording(da: "Svensk", sv: "Svenska", en: "Swedish")
    default: Wording(da: "Engelsk", sv: "Engelska", en: "English")
    }
  }
}
