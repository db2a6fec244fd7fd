import Language
import Markup
import Municipality
import Office
import Outreach
import People
import Records

/// What was just done about a team, as the address after it says.
enum TeamDone: String, PhraseKey {
  case off, back, away, added, changed, ended, again
  case memberAdded = "member-added", memberChanged = "member-changed", memberLeaves = "member-leaves"
  case memberStays = "member-stays", memberBack = "member-back"

  var wording: Wording {
    switch self {
    case .off:
      Wording(
        da: "Udeholdet kører ikke de dage. Har det besøg da, så planlæg dagen om.",
        sv: "Teamet kör inte de dagarna. Om det har besök då, planera om dagen.",
        en: "The team does not drive on those days. If it has visits then, plan the day again.")
    case .added:
      Wording(
        da: "Udeholdet er oprettet. Skriv nu, hvem der er på det.", sv: "Teamet är tillagt. Ange nu vilka som är med.",
        en: "The team is added. Now say who is on it.")
    case .changed: Wording(da: "Udeholdet er rettet.", sv: "Teamet är ändrat.", en: "The team is changed.")
    case .ended:
      Wording(
        da: "Udeholdet kører ikke efter i dag. Har det besøg senere, så planlæg dem igen.",
        sv: "Teamet kör inte efter i dag. Om det har besök senare, planera dem igen.",
        en: "The team does not drive after today. If it has visits later, plan them again.")
    case .again: Wording(da: "Udeholdet kører igen.", sv: "Teamet kör igen.", en: "The team drives again.")
    case .memberAdded:
      Wording(
        da: "Medarbejderen er på udeholdet.", sv: "Medarbetaren är med i teamet.", en: "The member is on the team.")
    case .memberChanged:
      Wording(da: "Medarbejderen er rettet.", sv: "Medarbetaren är ändrad.", en: "The member is changed.")
    case .memberLeaves:
      Wording(
        da: "Den sidste dag er skrevet. Planlæg besøg, som udeholdet ikke længere kan tage, igen.",
        sv: "Den sista dagen är noterad. Planera om besök som teamet inte längre kan ta.",
        en: "The last day is noted. Plan again what visits the team can no longer make.")
    case .memberStays:
      Wording(
        da: "Medarbejderen bliver og gemmes et år mere.", sv: "Medarbetaren stannar och sparas ett år till.",
        en: "The member stays and is kept for another year.")
    case .memberBack:
      Wording(da: "Fraværet er slettet.", sv: "Frånvaron är raderad.", en: "The absence is taken back.")
    case .back: Wording(da: "Udeholdet kører igen.", sv: "Teamet kör igen.", en: "The team drives again.")
    case .away:
      Wording(
        da: "Fraværet er skrevet; hvorfor gemmes ikke.", sv: "Frånvaron är noterad; varför sparas inte.",
        en: "The absence is noted; why is not kept.")
    }
  }
}
