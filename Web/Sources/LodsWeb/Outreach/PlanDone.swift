import Language
import Markup

/// What was done with a plan, as the address after it says.
enum PlanDone: String, PhraseKey {
  case taken, dropped, regular
  case takenPartly = "taken-partly"

  var wording: Wording {
    switch self {
    case .taken: Wording(da: "Planen er taget i brug.", sv: "Planen gäller nu.", en: "The plan now holds.")
    case .takenPartly:
      Wording(
        da: "Planen er taget i brug, men nogle besøg blev stående: en anden har ændret dem imens.",
        sv: "Planen gäller nu, men några besök står kvar: någon annan har ändrat dem under tiden.",
        en: "The plan now holds, but some visits stayed as they were: somebody else has changed them meanwhile.")
    case .regular:
      Wording(
        da: "De faste besøg er oprettet og venter på en dag. Læg nu en plan for måneden.",
        sv: "De återkommande besöken är skapade och väntar på en dag. Gör nu en plan för månaden.",
        en: "The regular visits are asked for and wait for a day. Now make a plan for the month.")
    case .dropped:
      Wording(
        da: "Planen er kasseret. Intet er flyttet.", sv: "Planen är förkastad. Inget är flyttat.",
        en: "The plan is thrown away. Nothing is moved.")
    }
  }
}
