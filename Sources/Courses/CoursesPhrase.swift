import Language

/// The words of this room that are no finding.
enum CoursesPhrase: PhraseKey {
  case folderNotThere, notAFolder, folderUnreadable

  var wording: Wording {
    switch self {
    case .folderNotThere:
      Wording(
        da: "Mappen findes ikke. Se efter, om stien er skrevet rigtigt.",
        sv: "Mappen finns inte. Se efter om sökvägen är rätt skriven.",
        en: "There is no such folder. See whether the path is written right.")
    case .notAFolder:
      Wording(
        da: "Det er en fil. Skriv navnet på forløbets mappe.", sv: "Det är en fil. Skriv namnet på kursens mapp.",
        en: "That is a file. Write the name of the curriculum's folder.")
    case .folderUnreadable:
      Wording(
        da: "Mappen kan ikke læses. Har du lov til at åbne den?", sv: "Mappen går inte att läsa. Får du öppna den?",
        en: "The folder cannot be read. May you open it?")
    }
  }
}
