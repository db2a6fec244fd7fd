import Language

/// The texts of `lods today`.
enum TodayCommandPhrase: PhraseKey {
  case summary, details, example, date, html, output, written, none, time, branch, seats

  var wording: Wording {
    switch self {
    case .summary:
      Wording(
        da: "Hvad der holdes i dag, også til infoskærmen", sv: "Vad som hålls i dag, också för infoskärmen",
        en: "What is held today, also for the info screen")
    case .details:
      Wording(
        da:
          "Viser tid, sted og ledige pladser, og hvad der er aflyst eller flyttet; aldrig en person. Hold, "
          + "der ikke er annonceret, og hold, der ikke er åbnet for tilmelding, er ikke med. Infoskærmen er en "
          + "side, der henter sig selv igen hvert minut: lav den på ny hvert femte minut, fx fra cron.",
        sv:
          "Visar tid, plats och lediga platser, och vad som är inställt eller flyttat; aldrig en person. "
          + "Grupper som inte är annonserade eller inte är öppnade för anmälan är inte med. Infoskärmen är en "
          + "sida som laddar om sig själv varje minut: gör den på nytt var femte minut, till exempel från cron.",
        en:
          "Shows time, place and free seats, and what is cancelled or moved; never a person. Terms that are "
          + "not announced, and those that were not opened for sign-up, are left out. The info screen is a page "
          + "that fetches itself anew every minute: make it again every five minutes, such as from cron.")
    case .example:
      Wording(
        da: "siden til skærmen i Hornbæk", sv: "sidan till skärmen i Hornbæk", en: "the page for the screen in Hornbæk")
    case .date: Wording(da: "En anden dag end i dag.", sv: "En annan dag än i dag.", en: "Another day than today.")
    case .html:
      Wording(
        da: "Vis siden til infoskærmen som HTML.", sv: "Visa sidan till infoskärmen som HTML.",
        en: "Show the page for the info screen as HTML.")
    case .output:
      Wording(
        da: "Skriv siden til infoskærmen i denne fil.", sv: "Skriv sidan till infoskärmen i den här filen.",
        en: "Write the page for the info screen to this file.")
    case .written:
      Wording(
        da: "Siden er skrevet. Der er {n} {n|punkt|punkter} på programmet.",
        sv: "Sidan är skriven. Det är {n} {n|punkt|punkter} på programmet.",
        en: "The page is written, with {n} on the programme.")
    case .none:
      Wording(
        da: "Der holdes ingen kurser eller caféer den {day}.", sv: "Inga kurser eller kaféer hålls den {day}.",
        en: "No courses or cafés are held on {day}.")
    case .time: Wording(da: "Tid", sv: "Tid", en: "Time")
    case .branch: Wording(da: "Bibliotek", sv: "Bibliotek", en: "Branch")
    case .seats: Wording(da: "Pladser", sv: "Platser", en: "Seats")
    }
  }
}
