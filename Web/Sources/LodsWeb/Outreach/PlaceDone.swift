import Language

/// What was just done about a place, as the address after it says.
enum PlaceDone: String, PhraseKey {
  case added, changed, shut, opened, contact, ended, again
  case shutWithLoss = "shut-loss"

  var wording: Wording {
    switch self {
    case .added: Wording(da: "Stedet er oprettet.", sv: "Platsen är tillagd.", en: "The place is added.")
    case .changed: Wording(da: "Stedet er rettet.", sv: "Platsen är ändrad.", en: "The place is changed.")
    case .shut:
      Wording(
        da: "Stedet er lukket i tiden.", sv: "Platsen är stängd under tiden.", en: "The place is closed for the time.")
    case .shutWithLoss:
      Wording(
        da: "Stedet er lukket i tiden. Besøg, der var planlagt da, venter nu på en ny dag.",
        sv: "Platsen är stängd under tiden. Besök som var planerade då väntar nu på en ny dag.",
        en: "The place is closed for the time. Visits planned then now wait for a new day.")
    case .opened: Wording(da: "Stedet er åbnet igen.", sv: "Platsen är öppen igen.", en: "The place is open again.")
    case .contact:
      Wording(
        da: "Kontaktpersonen er gemt i et år.", sv: "Kontaktpersonen är sparad i ett år.",
        en: "The contact is kept for a year.")
    case .ended:
      Wording(
        da: "Stedet besøges ikke længere.", sv: "Platsen besöks inte längre.", en: "The place is no longer visited.")
    case .again: Wording(da: "Stedet besøges igen.", sv: "Platsen besöks igen.", en: "The place is visited again.")
    }
  }
}
