import Language

/// What is said of how much of what came stands in the log.
enum CapturePhrase: PhraseKey {
  case heading, rule, tickets, ticketsBetween, doors, doorsBetween, before, changed
  case notCounted, notCountedAt, hidden, sharedTickets, sharedDoors, shareMeaning, counted, countedMeaning
  case days, daysMeaning, kind, kindMeaning, logged, loggedMeaning

  var wording: Wording {
    switch self {
    case .heading:
      Wording(
        da: "Hvor meget er registreret?", sv: "Hur mycket är registrerat?", en: "How much of what came was logged?")
    case .rule:
      Wording(
        da: "Ekspeditioner ved skranken og i it-caféen på de dage, der er talt, holdt op mod kønumre eller besøg de "
          + "samme dage. Telefon, skærmdeling, bestilte tider og besøg ude er ikke med. Ikke alle, der går ind ad "
          + "døren, vil have hjælp: Se på, om tallet ændrer sig.",
        sv: "Möten vid disken och i it-kaféet de dagar som har räknats, jämförda med könummer eller besök samma dagar. "
          + "Telefon, skärmdelning, bokade tider och hembesök är inte med. Alla som går in genom dörren vill inte ha "
          + "hjälp: se på om siffran ändras.",
        en: "Sessions at the desk and in the café on the days that were counted, beside the tickets or visits of the "
          + "same days. Telephone, screen sharing, booked times and visits to people are left out. Not everybody who "
          + "comes through the door wants help: look at whether the figure changes.")
    case .tickets:
      Wording(
        da: "{share} af {n} kønumre er registreret som ekspeditioner.",
        sv: "{share} av {n} könummer är registrerade som möten.",
        en: "{share} of {n} queue tickets were logged as sessions.")
    case .ticketsBetween:
      Wording(
        da: "{share} af {n} kønumre er registreret som ekspeditioner (95 %-interval {low} til {high}).",
        sv: "{share} av {n} könummer är registrerade som möten (95-procentsintervall {low} till {high}).",
        en: "{share} of {n} queue tickets were logged as sessions (95 % interval {low} to {high}).")
    case .doors:
      Wording(
        da: "Der er registreret {rate} {rate|ekspedition|ekspeditioner} for hver 100 besøg ({n} besøg er talt ved "
          + "døren).",
        sv: "{rate} {rate|möte|möten} är registrerade per 100 besök ({n} besök är räknade vid dörren).",
        en: "{rate} {rate|session was|sessions were} logged for every 100 visits ({n} visits were counted at the door)."
      )
    case .doorsBetween:
      Wording(
        da: "Der er registreret {rate} {rate|ekspedition|ekspeditioner} for hver 100 besøg (95 %-interval {low} til "
          + "{high}; {n} besøg er talt ved døren).",
        sv: "{rate} {rate|möte|möten} är registrerade per 100 besök (95-procentsintervall {low} till {high}; {n} besök "
          + "är räknade vid dörren).",
        en: "{rate} {rate|session was|sessions were} logged for every 100 visits (95 % interval {low} to {high}; {n} "
          + "visits were counted at the door).")
    case .before: Wording(da: "Året før: {share}.", sv: "Året innan: {share}.", en: "The year before: {share}.")
    case .changed:
      Wording(
        da: "En del af forskellen fra året før kan altså komme af, at der er registreret på en anden måde.",
        sv: "En del av skillnaden mot året innan kan alltså bero på att registreringen har ändrats.",
        en: "So part of the difference from the year before may come from logging otherwise.")
    case .notCounted:
      Wording(
        da: "Hverken kønumre eller besøg er talt i {period}, så det kan ikke siges, hvor stor en del af dem, der kom, "
          + "der er registreret. Har I tallene fra køsystemet eller døren, kan en administrator læse dem "
          + "ind.",
        sv: "Varken könummer eller besök är räknade under {period}, så det går inte att säga hur stor del av dem som "
          + "kom som är registrerade. Har ni siffrorna från kösystemet eller dörren kan en administratör läsa "
          + "in dem.",
        en: "Neither queue tickets nor visits were counted in {period}, so that it cannot be said how much of what "
          + "came was logged. If you have the figures of the queue system or the door, an administrator can import "
          + "them.")
    case .notCountedAt:
      Wording(da: "Ikke talt: {branches}.", sv: "Inte räknat: {branches}.", en: "Not counted: {branches}.")
    case .hidden:
      Wording(
        da: "Hvor stor en del der er registreret, er skjult, fordi det kunne røbe et lille tal.",
        sv: "Hur stor del som är registrerad är dold, eftersom den kunde avslöja ett litet tal.",
        en: "How much was logged is hidden, because it could tell a small figure.")
    case .sharedTickets:
      Wording(da: "Registreret af kønumre", sv: "Registrerat av könummer", en: "Logged of tickets")
    case .sharedDoors: Wording(da: "Registreret pr. besøg", sv: "Registrerat per besök", en: "Logged per visit")
    case .shareMeaning:
      Wording(
        da:
          "Ekspeditioner ved skranken og i it-caféen på talte dage, delt med det, der er talt de samme dage: 0,8 er 8 "
          + "ud af 10.",
        sv: "Möten vid disken och i it-kaféet under räknade dagar, delade med det som är räknat samma dagar: 0,8 är 8 "
          + "av 10.",
        en:
          "Sessions at the desk and in the café on counted days, divided by what was counted on the same days: 0.8 is "
          + "8 of 10.")
    case .counted: Wording(da: "Talt", sv: "Räknat", en: "Counted")
    case .countedMeaning:
      Wording(
        da: "Kønumre eller besøg på de talte dage.", sv: "Könummer eller besök under de räknade dagarna.",
        en: "Tickets or visits on the counted days.")
    case .days: Wording(da: "Talte dage", sv: "Räknade dagar", en: "Counted days")
    case .daysMeaning:
      Wording(
        da: "Dage, hvor kønumre eller besøg er talt.", sv: "Dagar då könummer eller besök har räknats.",
        en: "Days on which tickets or visits were counted.")
    case .kind: Wording(da: "Talt hvordan", sv: "Räknat hur", en: "Counted how")
    case .kindMeaning:
      Wording(
        da: "Om det er kønumre eller besøg ved døren.", sv: "Om det är könummer eller besök vid dörren.",
        en: "Whether these are queue tickets or visits through the door.")
    case .logged: Wording(da: "Registreret", sv: "Registrerat", en: "Logged")
    case .loggedMeaning:
      Wording(
        da: "Ekspeditioner ved skranken og i it-caféen på de talte dage.",
        sv: "Möten vid disken och i it-kaféet under de räknade dagarna.",
        en: "Sessions at the desk and in the café on the counted days.")
    }
  }
}
