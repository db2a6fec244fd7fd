import Language

/// What was just done with a room or with kit, as the address after it says.
enum UseDone: String, PhraseKey {
  case roomAdded = "room-added"
  case roomChanged = "room-changed"
  case kitAdded = "kit-added"
  case kitChanged = "kit-changed"
  case closed
  case opened
  case lent
  case back
  case loanCancelled = "loan-cancelled"

  var wording: Wording {
    switch self {
    case .roomAdded:
      Wording(
        da: "Lokalet er oprettet og kan vælges til hold.", sv: "Lokalen är tillagd och kan väljas för grupper.",
        en: "The room is added and can be chosen for terms.")
    case .roomChanged: Wording(da: "Lokalet er rettet.", sv: "Lokalen är ändrad.", en: "The room is changed.")
    case .kitAdded: Wording(da: "Udstyret er oprettet.", sv: "Utrustningen är tillagd.", en: "The kit is added.")
    case .kitChanged: Wording(da: "Udstyret er rettet.", sv: "Utrustningen är ändrad.", en: "The kit is changed.")
    case .closed: Wording(da: "Den sidste dag er gemt.", sv: "Den sista dagen är sparad.", en: "The last day is saved.")
    case .opened: Wording(da: "Det er i brug igen.", sv: "Det är i bruk igen.", en: "It is in use again.")
    case .lent: Wording(da: "Udlånet er gemt.", sv: "Utlåningen är sparad.", en: "The loan is saved.")
    case .back:
      Wording(da: "Udstyret er meldt tilbage.", sv: "Utrustningen är återlämnad.", en: "The kit is noted as back.")
    case .loanCancelled:
      Wording(da: "Lånet er aflyst.", sv: "Lånet är avbokat.", en: "The loan is cancelled.")
    }
  }
}
