import Language

/// The words for a term that one can join.
enum NextTermPhrase: PhraseKey {
  case line, freeSeats, waitingList, noSeats, dropIn

  var wording: Wording {
    switch self {
    case .line:
      Wording(
        da: "Næste hold: {title}, {day}, {place} ({room})",
        sv: "Nästa kurstillfälle: {title}, {day}, {place} ({room})",
        en: "Next term: {title}, {day}, {place} ({room})")
    case .freeSeats:
      Wording(
        da: "{n} {n|ledig plads|ledige pladser}", sv: "{n} {n|ledig plats|lediga platser}",
        en: "{n} free {n|seat|seats}")
    case .waitingList:
      Wording(da: "fuldt, {n} på venteliste", sv: "fullt, {n} på väntelistan", en: "full, {n} on the waiting list")
    case .noSeats: Wording(da: "fuldt, venteliste", sv: "fullt, väntelista", en: "full, waiting list")
    case .dropIn: Wording(da: "kom uden tilmelding", sv: "kom utan anmälan", en: "no sign-up needed")
    }
  }
}
