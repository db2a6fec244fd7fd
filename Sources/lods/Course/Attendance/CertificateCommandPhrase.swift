import Language

/// The texts of `lods certificate`.
enum CertificateCommandPhrase: PhraseKey {
  case summary, details, numberHelp, exampleAll, exampleOne, noCurriculum

  var wording: Wording {
    switch self {
    case .summary:
      Wording(
        da: "Kursusbevis til dem, der har gennemført", sv: "Kursintyg till dem som har genomfört kursen",
        en: "Certificates for those who completed")
    case .details:
      Wording(
        da:
          "En A4-side til hver, på holdets sprog, med undervisningsforløbets mål. Den viser, at man har deltaget; "
          + "der er ingen prøve. Var to tilmeldt sammen, får den anden en side med en linje til navnet.",
        sv:
          "En A4-sida till var och en, på gruppens språk, med kursens mål. Den visar att man har deltagit; det "
          + "finns inget prov. Var två anmälda tillsammans får den andra en sida med en rad för namnet.",
        en:
          "An A4 page for each, in the term's language, with the curriculum's objectives. It shows that one has "
          + "taken part; there is no examination. Where two signed up together, the other has a page with a line "
          + "for the name."
      )
    case .numberHelp:
      Wording(
        da: "Tilmeldingens nummer på holdet; uden det får alle, der har gennemført.",
        sv: "Anmälans nummer i gruppen; utan det får alla som har genomfört kursen.",
        en: "The enrolment's number in the term; without it, all who completed.")
    case .exampleAll:
      Wording(da: "til alle på holdet", sv: "till alla i gruppen", en: "for all of the term")
    case .exampleOne: Wording(da: "til nummer 3", sv: "till nummer 3", en: "for number 3")
    case .noCurriculum:
      Wording(
        da:
          "Kontoret har ikke det undervisningsforløb, så der står ingen mål. Hent det med: lods curriculum "
          + "import MAPPE",
        sv:
          "Kontoret har inte det kursinnehållet, så inga mål skrivs ut. Hämta det med: lods curriculum import "
          + "MAPP",
        en:
          "The office does not keep that curriculum, so no objectives are printed. Fetch it with: lods "
          + "curriculum import FOLDER")
    }
  }
}
