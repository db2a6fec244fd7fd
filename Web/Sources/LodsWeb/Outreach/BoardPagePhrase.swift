import Language

/// The texts of the month board.
enum BoardPagePhrase: PhraseKey {
  case title, newRequest, planMonth, printMonth, toConfirm, noTeams, noTeamsText, off, waiting, waitingNone, notChecked
  case signs, closedPlaces, teamsOff, grip, lifted, over, saving, putBack, choose, lost

  var wording: Wording {
    switch self {
    case .title: Wording(da: "Besøg i {month}", sv: "Besök i {month}", en: "Visits in {month}")
    case .newRequest: Wording(da: "Nyt ønske", sv: "Nytt önskemål", en: "New request")
    case .planMonth: Wording(da: "Planlæg måneden", sv: "Planera månaden", en: "Plan the month")
    case .printMonth: Wording(da: "Månedstavle til print", sv: "Månadstavla för utskrift", en: "Month board to print")
    case .toConfirm:
      Wording(
        da: "Ring og bekræft: {n} besøg i den kommende uge",
        sv: "Ring och bekräfta: {n} besök den kommande veckan",
        en: "Ring to confirm: {n} visits in the coming week")
    case .noTeams: Wording(da: "Ingen udehold endnu", sv: "Inga team än", en: "No teams yet")
    case .noTeamsText:
      Wording(
        da: "Et udehold er én bil med sine folk. Uden et kan ingen besøg få en dag.",
        sv: "Ett team är en bil med sin personal. Utan ett kan inget besök få en dag.",
        en: "A team is one car with its people. Without one, no visit can get a day.")
    case .off: Wording(da: "Kører ikke", sv: "Kör inte", en: "Does not drive")
    case .waiting: Wording(da: "Venter på en dag ({n})", sv: "Väntar på en dag ({n})", en: "Wait for a day ({n})")
    case .waitingNone: Wording(da: "Ingen venter.", sv: "Ingen väntar.", en: "Nobody waits.")
    case .notChecked: Wording(da: "kriterier mangler", sv: "kriterier saknas", en: "criteria not checked")
    case .signs: Wording(da: "Tegn på tavlen", sv: "Tecken på tavlan", en: "Signs on the board")
    case .closedPlaces: Wording(da: "Lukkede steder", sv: "Stängda platser", en: "Closed places")
    case .teamsOff: Wording(da: "Udehold, der ikke kører", sv: "Team som inte kör", en: "Teams that do not drive")
    case .grip: Wording(da: "Flyt {name}", sv: "Flytta {name}", en: "Move {name}")
    case .lifted:
      Wording(
        da: "{name} er taget op. Piletasterne vælger dag og udehold, Enter lægger besøget, Escape lægger det tilbage.",
        sv: "{name} är upplyft. Piltangenterna väljer dag och team, Enter lägger besöket, Escape lägger tillbaka det.",
        en: "{name} is picked up. Arrow keys choose day and team, Enter drops the visit, Escape puts it back.")
    case .over:
      Wording(da: "{day}, {team}: {n} besøg.", sv: "{day}, {team}: {n} besök.", en: "{day}, {team}: {n} visits.")
    case .saving: Wording(da: "Gemmer …", sv: "Sparar …", en: "Saving …")
    case .putBack: Wording(da: "{name} er lagt tilbage.", sv: "{name} är tillbakalagt.", en: "{name} is put back.")
    case .choose: Wording(da: "Se og vælg", sv: "Se och välj", en: "See and choose")
    case .lost:
      Wording(
        da: "Lods svarer ikke. Intet er flyttet; prøv igen om lidt.",
        sv: "Lods svarar inte. Inget är flyttat; försök igen om en stund.",
        en: "Lods does not answer. Nothing is moved; try again in a moment.")
    }
  }
}
