import Language

/// What was just done about a curriculum, as the address after it says.
enum CurriculumDone: String, PhraseKey {
  case made, saved, moved
  case sessionAdded = "session-added"

  var wording: Wording {
    switch self {
    case .made:
      Wording(
        da: "Undervisningsforløbet er lavet. Begynd med at rette den første gang.",
        sv: "Kursinnehållet är skapat. Börja med att ändra den första träffen.",
        en: "The curriculum is made. Begin by editing the first session.")
    case .saved:
      Wording(da: "Den nye version er gemt.", sv: "Den nya versionen är sparad.", en: "The new version is saved.")
    case .moved: Wording(da: "Gangen er flyttet.", sv: "Träffen är flyttad.", en: "The session is moved.")
    case .sessionAdded:
      Wording(
        da: "Gangen er gemt i en ny version.", sv: "Träffen är sparad i en ny version.",
        en: "The session is saved in a new version.")
    }
  }
}
