import Language

/// The texts of the borgerservice report.
enum BorgerservicePhrase: PhraseKey {
  case title, total, crossing, rule, shape, all, yes, no
  case weeks, complete, incomplete, missing, missingIsNothing, weekChannels, estimate, inWeeks, wholeYear, logged,
    oneWeek, estimateRule

  var wording: Wording {
    switch self {
    case .title:
      Wording(da: "Borgerservicestatistik", sv: "Statistik för medborgarservice", en: "Citizen service statistics")
    case .total:
      Wording(
        da: "{n} {n|omtale|omtaler} af opgaver i {period}.",
        sv: "{n} {n|omnämnt ärende|omnämnda ärenden} under {period}.",
        en: "{n} {n|mention|mentions} of tasks in {period}.")
    case .crossing:
      Wording(
        da: "Kanal, opgave, information eller sag, gået forkert",
        sv: "Kanal, ärende, information eller ärende, fel "
          + "väg",
        en: "Channel, task, information or transaction, misdirected")
    case .rule:
      Wording(
        da: "Tallene er omtaler: En ekspedition med to opgaver tæller under begge. Hvad der ikke står, er nul. "
          + "»Alle« "
          + "betyder, at opgavens fordeling er skjult, fordi den rummer små tal.",
        sv: "Siffrorna är omnämnanden: ett möte med två ärenden räknas under båda. Det som inte står är noll. ”Alla” "
          + "betyder att ärendets fördelning är dold eftersom den rymmer små tal.",
        en: "The figures are mentions: a session with two tasks counts under both. What does not stand is nought. "
          + "“All” means that the task's breakdown is hidden, because it holds small figures.")
    case .shape:
      Wording(
        da: "Opstillingen følger det, der er offentligt kendt om kommunernes tælleuger (KOMHEN). Deres egen kodebog "
          + "har "
          + "vi ikke kunnet læse, så koderne er vores.",
        sv: "Uppställningen följer det som är offentligt känt om de danska kommunernas räkneveckor (KOMHEN). Deras "
          + "egen "
          + "kodbok har vi inte kunnat läsa, så koderna är våra.",
        en: "The shape follows what is publicly known of the Danish municipalities' counting weeks (KOMHEN). Their own "
          + "code book could not be read, so that the codes are ours.")
    case .all: Wording(da: "Alle", sv: "Alla", en: "All")
    case .yes: Wording(da: "Ja", sv: "Ja", en: "Yes")
    case .no: Wording(da: "Nej", sv: "Nej", en: "No")
    case .weeks: Wording(da: "Blev der talt alle dage?", sv: "Räknades det alla dagar?", en: "Was every day counted?")
    case .complete:
      Wording(
        da: "Alle bemandede dage i tælleugerne har registreringer.",
        sv: "Alla bemannade dagar under räkneveckorna har registreringar.",
        en: "All staffed days of the counting weeks have entries.")
    case .incomplete:
      Wording(
        da: "{n} {n|bemandet dag|bemandede dage} i tælleugerne {n|er|er} uden registreringer. Spørg biblioteket, om "
          + "der "
          + "blev talt, før tallene bruges.",
        sv: "{n} {n|bemannad dag|bemannade dagar} under räkneveckorna saknar registreringar. Fråga biblioteket om det "
          + "räknades innan siffrorna används.",
        en: "{n} staffed {n|day|days} of the counting weeks {n|has|have} no entries. Ask the branch whether it counted "
          + "before the figures are used.")
    case .missing:
      Wording(
        da: "Dage uden registreringer", sv: "Dagar utan registreringar", en: "Days without entries")
    case .missingIsNothing:
      Wording(
        da: "{n} {n|bemandet dag|bemandede dage} uden registreringer tæller her som {n|en dag|dage}, hvor ingen kom. "
          + "Glemte biblioteket at tælle, er det rigtige tal højere.",
        sv: "{n} {n|bemannad dag|bemannade dagar} utan registreringar räknas här som {n|en dag|dagar} då ingen kom. "
          + "Glömde biblioteket att räkna är den rätta siffran högre.",
        en: "{n} staffed {n|day|days} without entries {n|counts|count} here as {n|a day|days} when nobody came. If the "
          + "branch forgot to count, the true figure is higher.")
    case .weekChannels:
      Wording(
        da: "Bestilte tider og besøg er ikke med i tælleuger: Af dem gemmes kun måneden.",
        sv: "Bokade tider och besök är inte med i räkneveckor: av dem sparas bara månaden.",
        en: "Booked times and visits are not in counting weeks: only their month is kept.")
    case .estimate: Wording(da: "Skøn over hele året", sv: "Uppskattning av hela året", en: "An estimate of the year")
    case .inWeeks: Wording(da: "Talt i tælleugerne", sv: "Räknat under räkneveckorna", en: "Counted in the weeks")
    case .wholeYear: Wording(da: "Hele {year}, skønnet", sv: "Hela {year}, uppskattat", en: "All of {year}, estimated")
    case .logged: Wording(da: "Registreret hele året", sv: "Registrerat hela året", en: "Logged in the whole year")
    case .oneWeek:
      Wording(
        da: "Med én uge kan det ikke siges, hvor usikkert skønnet er. Vælg mindst to uger.",
        sv: "Med en vecka går det inte att säga hur osäker uppskattningen är. Välj minst två veckor.",
        en: "With one week it cannot be said how uncertain the estimate is. Choose at least two weeks.")
    case .estimateRule:
      Wording(
        da: "Ekspeditioner pr. bemandet dag i tælleugerne gange årets bemandede dage (kvotientestimator, Cochran "
          + "1977). "
          + "95 %-intervallet kommer af, hvor forskellige ugerne er; det dækker ikke, at ugerne er valgt og ikke "
          + "trukket ved lod.",
        sv: "Möten per bemannad dag under räkneveckorna gånger årets bemannade dagar (kvotskattning, Cochran 1977). "
          + "95-procentsintervallet kommer av hur olika veckorna är; det täcker inte att veckorna är valda och inte "
          + "lottade.",
        en: "Sessions for each staffed day of the weeks times the year's staffed days (ratio estimator, Cochran 1977). "
          + "The 95 % interval comes from how much the weeks differ; it does not cover that the weeks were chosen and "
          + "not drawn by lot.")
    }
  }
}
