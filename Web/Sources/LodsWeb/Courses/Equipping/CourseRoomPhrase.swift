import Language

/// The words of the pages of rooms.
enum CourseRoomPhrase: PhraseKey {
  case add, change, lead, none, noneHint, facts, nameHint, floor, floorHint, seats, equipment, access, accessHint, save
  case changedMeanwhile, addOne

  var wording: Wording {
    switch self {
    case .add: Wording(da: "Nyt lokale", sv: "Ny lokal", en: "New room")
    case .addOne: Wording(da: "Opret et lokale", sv: "Lägg till en lokal", en: "Add a room")
    case .change: Wording(da: "Ret lokalet", sv: "Ändra lokalen", en: "Change the room")
    case .lead:
      Wording(
        da: "De lokaler, I holder undervisning i.", sv: "Lokalerna som ni undervisar i.",
        en: "The rooms in which you teach.")
    case .none: Wording(da: "Ingen lokaler endnu", sv: "Inga lokaler ännu", en: "No rooms yet")
    case .noneHint:
      Wording(
        da: "Opret de lokaler, I underviser i, så de kan vælges, når et hold planlægges.",
        sv: "Lägg till lokalerna som ni undervisar i, så att de kan väljas när en grupp planeras.",
        en: "Add the rooms in which you teach, so that they can be chosen when a term is planned.")
    case .facts: Wording(da: "Om lokalet", sv: "Om lokalen", en: "About the room")
    case .nameHint:
      Wording(
        da: "Som deltagerne kender det, for eksempel Mødelokalet.",
        sv: "Som deltagarna känner den, till exempel Mötesrummet.",
        en: "As participants know it, such as the Meeting Room.")
    case .floor: Wording(da: "Etage", sv: "Våning", en: "Floor")
    case .floorHint:
      Wording(
        da: "Som den står på døren. Kan udelades.", sv: "Som den står på dörren. Kan utelämnas.",
        en: "As on the door. May be left out.")
    case .seats: Wording(da: "Pladser i lokalet", sv: "Platser i lokalen", en: "Seats in the room")
    case .equipment: Wording(da: "Udstyr i lokalet", sv: "Utrustning i lokalen", en: "Equipment in the room")
    case .access: Wording(da: "Adgang", sv: "Tillgänglighet", en: "Access")
    case .accessHint:
      Wording(
        da: "Det, man skal vide, før man kommer. Det står i programmet.",
        sv: "Det man bör veta innan man kommer. Det står i programmet.",
        en: "What one should know before coming. The programme says it.")
    case .save: Wording(da: "Gem lokalet", sv: "Spara lokalen", en: "Save the room")
    case .changedMeanwhile:
      Wording(
        da: "En kollega har ændret lokalet imens. Vælg, hvad der skal gælde.",
        sv: "En kollega har ändrat lokalen under tiden. Välj vad som ska gälla.",
        en: "A colleague has changed the room meanwhile. Choose what shall hold.")
    }
  }
}
