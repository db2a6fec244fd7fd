import Language

/// The texts of the sheet that a place gets before a visit, and of the sheet for a home visit.
enum PrepPhrase: PhraseKey {
  case title, visit, time, noTime, residents, staff, helpWith
  case partResidents, partIdentity, partHelpers, partPapers, partRoom
  case notConfirmed, sources, compiled, ring, numbersOnly
  case homeTitle, shred, name, telephone, address, wayIn, day, tasks, keep, done
  case callsTitle, callsVisit, callsRing, callsAnswer, callsYes, callsNo, callsLater, callsKeep

  var wording: Wording {
    switch self {
    case .title:
      Wording(da: "Gør klar til besøget", sv: "Förbered besöket", en: "Getting ready for the visit")
    case .visit: Wording(da: "Besøg {n}", sv: "Besök {n}", en: "Visit {n}")
    case .time:
      Wording(
        da: "{day} kl. {from}–{to}", sv: "{day} kl. {from}–{to}", en: "{day}, {from}–{to}")
    case .noTime:
      Wording(
        da: "Vi ringer, når dagen er fundet.", sv: "Vi ringer när dagen är bestämd.",
        en: "We ring when the day is settled.")
    case .residents:
      Wording(
        da: "{n} {n|beboer|beboere}, {minutes} minutter", sv: "{n} boende, {minutes} minuter",
        en: "{n} {n|resident|residents}, {minutes} minutes")
    case .staff:
      Wording(
        da: "Der kommer {n} {n|medarbejder|medarbejdere}.", sv: "Det kommer {n} {n|medarbetare|medarbetare}.",
        en: "{n} {n|member|members} of staff will come.")
    case .helpWith: Wording(da: "Vi hjælper med", sv: "Vi hjälper till med", en: "We help with")
    case .partResidents: Wording(da: "Hver beboer", sv: "Varje boende", en: "Each resident")
    case .partIdentity: Wording(da: "Legitimation", sv: "Legitimation", en: "Proof of identity")
    case .partHelpers:
      Wording(
        da: "Pårørende, værger og personale", sv: "Anhöriga, gode män och personal",
        en: "Relatives, guardians and staff")
    case .partPapers: Wording(da: "Papirer", sv: "Papper", en: "Papers")
    case .partRoom: Wording(da: "Rummet", sv: "Rummet", en: "The room")
    case .notConfirmed: Wording(da: "ikke bekræftet", sv: "inte bekräftat", en: "not confirmed")
    case .sources: Wording(da: "Kilder: {sources}.", sv: "Källor: {sources}.", en: "Sources: {sources}.")
    case .compiled:
      Wording(
        da: "Siderne er læst {day}. {note}", sv: "Sidorna lästes {day}. {note}", en: "The pages were read {day}. {note}"
      )
    case .ring:
      Wording(
        da: "Får I forfald, så ring, så snart I ved det. Så kan andre få tiden.",
        sv: "Om ni får förhinder, ring så snart ni vet. Då kan någon annan få tiden.",
        en: "If you cannot after all, ring as soon as you know. Then others can have the time.")
    case .numbersOnly:
      Wording(
        da: "Ring eller skriv kun antal til os. Send aldrig navne eller cpr-numre.",
        sv: "Ring eller skriv bara antal till oss. Skicka aldrig namn eller personnummer.",
        en: "Ring or write numbers only. Never send names or personal numbers.")
    case .homeTitle: Wording(da: "Hjemmebesøg {n}", sv: "Hembesök {n}", en: "Home visit {n}")
    case .shred:
      Wording(da: "Makuleres efter besøget", sv: "Strimlas efter besöket", en: "Shred after the visit")
    case .name: Wording(da: "Navn", sv: "Namn", en: "Name")
    case .telephone: Wording(da: "Telefon", sv: "Telefon", en: "Telephone")
    case .address: Wording(da: "Adresse", sv: "Adress", en: "Address")
    case .wayIn: Wording(da: "Vejen ind", sv: "Vägen in", en: "The way in")
    case .day: Wording(da: "Dag og tid", sv: "Dag och tid", en: "Day and time")
    case .tasks: Wording(da: "Hjælp til", sv: "Hjälp med", en: "Help with")
    case .keep:
      Wording(
        da:
          "Arket ligger hos udeholdet, aldrig i bilen natten over. Vær altid to. Skriv intet på arket: Det, der skete, "
          + "skrives på besøgssedlen med nummeret.",
        sv:
          "Bladet förvaras hos teamet, aldrig i bilen över natten. Var alltid två. Skriv inget på bladet: det som hände "
          + "skrivs på besöksblanketten med numret.",
        en:
          "The sheet stays with the team, never in the car overnight. Always go two together. Write nothing on it: what "
          + "happened is written on the visit form with the number.")
    case .done:
      Wording(
        da: "Makuleret den ________ af ________", sv: "Strimlat den ________ av ________",
        en: "Shredded on ________ by ________")
    case .callsTitle:
      Wording(
        da: "Ring og bekræft: besøg {from} – {to}", sv: "Ring och bekräfta: besök {from} – {to}",
        en: "Ring to confirm: visits {from} – {to}")
    case .callsVisit: Wording(da: "Besøg", sv: "Besök", en: "Visit")
    case .callsRing: Wording(da: "Ring til", sv: "Ring till", en: "Ring")
    case .callsAnswer: Wording(da: "Svar", sv: "Svar", en: "Answer")
    case .callsYes: Wording(da: "☐ ja", sv: "☐ ja", en: "☐ yes")
    case .callsNo: Wording(da: "☐ nej, ny tid", sv: "☐ nej, ny tid", en: "☐ no, another time")
    case .callsLater: Wording(da: "☐ ring igen", sv: "☐ ring igen", en: "☐ ring again")
    case .callsKeep:
      Wording(
        da: "Her står navne. Makulér listen, når svarene er skrevet ind.",
        sv: "Här finns namn. Strimla listan när svaren är inskrivna.",
        en: "There are names here. Shred the list when the answers are typed in.")
    }
  }
}
