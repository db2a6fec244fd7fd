import Language
import Markup
import Municipality
import Office
import Outreach
import People
import Records

/// What was just done about a team, as the address after it says.
enum TeamDone: String, PhraseKey {
  case off, back, away

  var wording: Wording {
    switch self {
    case .off:
      Wording(
        da: "Udeholdet kører ikke de dage. Har det besøg da, så planlæg dagen om.",
        sv: "Teamet kör inte de dagarna. Om det har besök då, planera om dagen.",
        en: "The team does not drive on those days. If it has visits then, plan the day again.")
    case .back: Wording(da: "Udeholdet kører igen.", sv: "Teamet kör igen.", en: "The team drives again.")
    case .away:
      Wording(
        da: "Fraværet er skrevet; hvorfor gemmes ikke.", sv: "Frånvaron är noterad; varför sparas inte.",
        en: "The absence is noted; why is not kept.")
    }
  }
}
