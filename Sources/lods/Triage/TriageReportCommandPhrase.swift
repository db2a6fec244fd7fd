import Language

/// The texts of `lods triage report`.
enum TriageReportCommandPhrase: PhraseKey {
  case summary, details, example, branchExample, staff

  var wording: Wording {
    switch self {
    case .summary:
      Wording(
        da: "Hvor tit den foreslåede hjælpegrad bliver givet", sv: "Hur ofta den föreslagna hjälpnivån ges",
        en: "How often the help level advised is given")
    case .details:
      Wording(
        da: "Rapporten er til at tale om sammen, ikke til at måle medarbejdere med. Uden periode vises den sidste hele "
          + "måned. Små tal er skjult, medmindre du skriver --for internal.",
        sv: "Rapporten är till för att prata om tillsammans, inte för att mäta personal. Utan period visas den senaste "
          + "hela månaden. Små tal är dolda om du inte skriver --for internal.",
        en: "The report is for talking about together, not for measuring staff. Without a period, the last whole month "
          + "is shown. Small figures are hidden unless you give --for internal.")
    case .example:
      Wording(
        da: "Andet halvår til brug i huset", sv: "Andra halvåret för bruk i huset",
        en: "The second half-year for use in the house")
    case .branchExample:
      Wording(
        da: "Hele året delt efter bibliotek, hvor I er mindst fem hvert sted",
        sv: "Hela året per bibliotek, där ni är minst fem på varje ställe",
        en: "The whole year by branch, where you are at least five at each")
    case .staff:
      Wording(
        da: "Mindst fem medarbejdere registrerer på hvert bibliotek; kun så vises tal for et bibliotek.",
        sv: "Minst fem i personalen registrerar på varje bibliotek; bara då visas siffror för ett bibliotek.",
        en: "At least five staff log at each branch; only then are figures of a branch shown.")
    }
  }
}
