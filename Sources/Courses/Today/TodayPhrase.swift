import Language

/// The words of the info screen.
enum TodayPhrase: PhraseKey {
  case heading, nothing, nothingMore, ask, updated
  case cancelled, moved, newTime, newRoom, movedToDay, movedInTime, movedToRoom
  case dropIn, free, full, enrolledOnly, floor, until

  var wording: Wording {
    switch self {
    case .heading: Wording(da: "I dag", sv: "I dag", en: "Today")
    case .nothing:
      Wording(
        da: "Der er ingen kurser eller caféer i dag.", sv: "Det är inga kurser eller kaféer i dag.",
        en: "There are no courses or cafés today.")
    case .nothingMore:
      Wording(
        da: "Der er ikke mere på programmet i dag.", sv: "Det är inget mer på programmet i dag.",
        en: "There is nothing more today.")
    case .ask:
      Wording(
        da: "Spørg ved skranken – vi hjælper gerne.", sv: "Fråga i disken – vi hjälper gärna till.",
        en: "Ask at the desk – we are happy to help.")
    case .updated: Wording(da: "Opdateret kl. {time}", sv: "Uppdaterad kl. {time}", en: "Updated at {time}")
    case .cancelled: Wording(da: "Aflyst", sv: "Inställt", en: "Cancelled")
    case .moved: Wording(da: "Flyttet", sv: "Flyttat", en: "Moved")
    case .newTime: Wording(da: "Ny tid", sv: "Ny tid", en: "New time")
    case .newRoom: Wording(da: "Nyt lokale", sv: "Ny lokal", en: "New room")
    case .movedToDay:
      Wording(
        da: "Flyttet til {day} kl. {time}", sv: "Flyttat till {day} kl. {time}", en: "Moved to {day} at {time}")
    case .movedInTime:
      Wording(
        da: "Flyttet fra kl. {before} til kl. {time}", sv: "Flyttat från kl. {before} till kl. {time}",
        en: "Moved from {before} to {time}")
    case .movedToRoom: Wording(da: "Flyttet til {room}", sv: "Flyttat till {room}", en: "Moved to {room}")
    case .dropIn: Wording(da: "Drop ind", sv: "Drop in", en: "Drop in")
    case .free:
      Wording(
        da: "{n} {n|ledig plads|ledige pladser}", sv: "{n} {n|ledig plats|lediga platser}",
        en: "{n} free {n|seat|seats}")
    case .full: Wording(da: "Fuldt optaget", sv: "Fullbokat", en: "Full")
    case .enrolledOnly: Wording(da: "For tilmeldte", sv: "För anmälda", en: "For those enrolled")
    case .floor: Wording(da: "{n}. sal", sv: "våning {n}", en: "floor {n}")
    case .until: Wording(da: "til {time}", sv: "till {time}", en: "to {time}")
    }
  }
}
