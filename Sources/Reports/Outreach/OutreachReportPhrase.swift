import Language

/// The texts of the report on visits.
enum OutreachReportPhrase: String, PhraseKey {
  case outreachTitle, outreachSource, noVisits, reachedOf, helpedWith, waited, perHour, dueNow, homeMonths
  case outreachOverview, placesHeading, areasHeading, statesHeading, cancelledHeading
  case overviewRule, placesRule, areasRule, statesRule, cancelledRule
  case noArea = "no-area"
  case shutNow, noDayYet

  var wording: Wording {
    switch self {
    case .outreachTitle: Wording(da: "Besøg ude", sv: "Besök ute", en: "Outreach visits")
    case .outreachSource:
      Wording(da: "Steder og besøg, {office}", sv: "Platser och besök, {office}", en: "Places and visits, {office}")
    case .noVisits:
      Wording(
        da: "Der er ingen steder og ingen besøg.", sv: "Det finns inga platser och inga besök.",
        en: "There are no places and no visits.")
    case .reachedOf:
      Wording(
        da: "{n} af {all} {all|sted|steder} fik besøg i {period}.",
        sv: "{n} av {all} {all|plats|platser} fick besök under {period}.",
        en: "{n} of {all} {all|place|places} had a visit in {period}.")
    case .helpedWith:
      Wording(
        da: "Besøgene gav {n} {n|ekspedition|ekspeditioner}.", sv: "Besöken gav {n} {n|möte|möten}.",
        en: "The visits brought {n} {n|session|sessions}.")
    case .waited:
      Wording(
        da: "Halvdelen ventede højst {median} dage fra opkald til besøg, ni af ti højst {long}.",
        sv: "Hälften väntade högst {median} dagar från samtal till besök, nio av tio högst {long}.",
        en: "Half waited at most {median} days from call to visit, nine in ten at most {long}.")
    case .perHour:
      Wording(
        da: "Hver time på vejen gav {n} ekspeditioner.", sv: "Varje timme på vägen gav {n} möten.",
        en: "Each hour on the road brought {n} sessions.")
    case .dueNow:
      Wording(
        da: "{n} {n|sted|steder} skulle have haft besøg nu efter eget ønske.",
        sv: "{n} {n|plats|platser} skulle ha haft besök nu enligt eget önskemål.",
        en: "{n} {n|place|places} should have had a visit by now, by their own wish.")
    case .homeMonths:
      Wording(
        da: "Af hjemmebesøg gemmes kun måneden, og de tæller med på dens første dag.",
        sv: "Av hembesök sparas bara månaden, och de räknas på dess första dag.",
        en: "Of home visits only the month is kept, and they count on its first day.")
    case .outreachOverview: Wording(da: "Overblik", sv: "Översikt", en: "Overview")
    case .placesHeading: Wording(da: "Hvem der skal have besøg", sv: "Vilka som ska få besök", en: "Who is due")
    case .areasHeading: Wording(da: "Områder", sv: "Områden", en: "Areas")
    case .statesHeading:
      Wording(da: "Ønskede besøg i perioden", sv: "Önskade besök under perioden", en: "Visits asked for in the period")
    case .cancelledHeading: Wording(da: "Aflyste besøg", sv: "Inställda besök", en: "Visits that came to nothing")
    case .overviewRule:
      Wording(
        da: "Et besøg tæller i den periode, hvor dets dag ligger. Køretimer er dem, der er skrevet ned.",
        sv: "Ett besök räknas i den period då dess dag ligger. Körtimmar är de som är antecknade.",
        en: "A visit counts in the period in which its day lies. Hours driven are those written down.")
    case .placesRule:
      Wording(
        da: "De steder, der er længst over deres eget ønske, står først.",
        sv: "De platser som är längst över sitt eget önskemål står först.",
        en: "The places that are furthest past their own wish stand first.")
    case .areasRule:
      Wording(
        da: "Besøg på steder; et område uden besøg har ingen tal for beboere pr. besøg.",
        sv: "Besök på platser; ett område utan besök har ingen siffra för boende per besök.",
        en: "Visits to places; an area without visits has no figure of residents per visit.")
    case .statesRule:
      Wording(
        da: "Besøg, der blev bestilt i perioden, efter hvor langt de er i dag.",
        sv: "Besök som begärdes under perioden, efter hur långt de har kommit i dag.",
        en: "Visits asked for in the period, by how far they have come today.")
    case .cancelledRule:
      Wording(
        da: "Hver aflysning tæller, også når besøget fik en ny tid.",
        sv: "Varje inställt besök räknas, också när det fick en ny tid.",
        en: "Each cancellation counts, also where the visit got a new day.")
    case .noArea: Wording(da: "Uden område", sv: "Utan område", en: "No area")
    case .shutNow: Wording(da: "lukket nu", sv: "stängt nu", en: "shut now")
    case .noDayYet: Wording(da: "mangler en dag", sv: "saknar en dag", en: "has no day")
    }
  }
}
