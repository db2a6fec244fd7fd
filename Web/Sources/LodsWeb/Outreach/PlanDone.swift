import Language
import Markup

/// What was done with a plan, as the address after it says.
enum PlanDone: String, PhraseKey {
  case taken, dropped
  case takenPartly = "taken-partly"

  var wording: Wording {
    switch self {
    case .taken: Wording(da: "Planen er taget i brug.", sv: "Planen gäller nu.", en: "The plan now holds.")
    case .takenPartly:
      Wording(
        da: "Planen er taget i brug, men nogle besøg blev stående: en anden har ændret dem imens.",
        sv: "Planen gäller nu, men några besök står kvar: någon annan har ändrat dem under tiden.",
        en: "The plan now holds, but some visits stayed as they were: somebody else has changed them meanwhile.")
    case .dropped:
      Wording(
        da: "Planen er kasseret. Intet er flyttet.", sv: "Planen är kastad. Inget är flyttat.",
        en: "The plan is thrown away. Nothing is moved.")
    }
  }
}
