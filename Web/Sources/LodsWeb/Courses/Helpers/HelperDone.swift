import Courses
import Language

/// What was just done about somebody who teaches or may come to, as the address after it says.
enum HelperDone: String, PhraseKey {
  case added, stepped, stays, paused, back, ended
  case again = "begun-again"

  /// What a step did.
  init(_ state: HelperState, after before: HelperState) {
    self =
      switch (before, state) {
      case (_, .ended): .ended
      case (.ended, _): .again
      case (.active, .active): .stays
      case (.paused, _): .back
      case (_, .paused): .paused
      default: .stepped
      }
  }

  var wording: Wording {
    switch self {
    case .added:
      Wording(
        da: "Personen er tilføjet. Skriv her, når der sker noget nyt.",
        sv: "Personen är tillagd. Skriv här när det händer något nytt.",
        en: "The person is added. Write here when something new has happened.")
    case .stepped: Wording(da: "Det er gemt.", sv: "Det är sparat.", en: "It is saved.")
    case .stays:
      Wording(
        da: "Personen er med et år mere.", sv: "Personen är med ett år till.", en: "The person stays for another year.")
    case .paused:
      Wording(
        da: "Personen holder pause. Står personen på hold, så find en afløser.",
        sv: "Personen tar paus. Om personen är med i grupper, hitta en ersättare.",
        en: "The person pauses. If they are on terms, find a backup.")
    case .back:
      Wording(
        da: "Personen er aktiv igen.", sv: "Personen är aktiv igen.", en: "The person is active again.")
    case .ended:
      Wording(
        da: "Personen er stoppet og taget af de hold, der har datoer endnu.",
        sv: "Personen har slutat och är borttagen från de grupper som har datum kvar.",
        en: "The person has ended, and is taken off the terms that have dates to come.")
    case .again: Wording(da: "Personen er med igen.", sv: "Personen är med igen.", en: "The person is with you again.")
    }
  }
}
