import Language

/// What a curriculum of one's own begins with, in the three languages: text to write on.
enum CurriculumTemplate {
  /// What the file of a session without a title is called.
  static func newName(in language: LanguageCode) -> String {
    switch language {
    case .da: "ny-gang"
    case .sv: "ny-traeff"
    case .en: "new-session"
    }
  }

  /// The file that says what a curriculum is.
  static func about(_ title: String, in language: LanguageCode) -> String {
    switch language {
    case .da:
      """
      ---
      titel: \(title)
      målgruppe: Alle, der vil lære det
      niveau: begynder
      udstyr:
        - Papir og noget at skrive med
      sprog: da
      version: 0.1
      status: kladde
      licens: CC BY 4.0
      kontakt: Biblioteket
      digcomp: 2.2
      fokus:
        - digital selvhjælp
      kortere forløb: Det er en kladde.
      personer: opdigtede
      ---
      Skriv her, hvad kursisten lærer.

      """
    case .sv:
      """
      ---
      titel: \(title)
      målgrupp: Alla som vill lära sig det
      nivå: nybörjare
      utrustning:
        - Papper och något att skriva med
      språk: sv
      version: 0.1
      status: utkast
      licens: CC BY 4.0
      kontakt: Biblioteket
      digcomp: 2.2
      fokus:
        - digital självhjälp
      kortare kurs: Det är ett utkast.
      personer: påhittade
      ---
      Skriv här vad deltagaren lär sig.

      """
    case .en:
      """
      ---
      title: \(title)
      audience: All who want to learn it
      level: beginner
      equipment:
        - Paper and something to write with
      language: en
      version: 0.1
      status: draft
      licence: CC BY 4.0
      contact: The library
      digcomp: 2.2
      focus:
        - digital self-help
      shorter course: It is a draft.
      people: invented
      ---
      Write here what the learner learns.

      """
    }
  }

  /// A session with all its parts, to write on.
  static func session(in language: LanguageCode) -> String {
    switch language {
    case .da:
      """
      ---
      titel: Ny gang
      undervisning: 60
      øvelser: 30
      pause: 10
      digcomp: 1.1
      ---

      ## Spørgsmål

      - Hvad vil kursisten gerne vide?

      ## Mål

      1. Du kan gøre det første skridt.

      ## Det første skridt

      Skriv her, hvad kursisten læser.

      ## Øvelser

      ### Øvelse 1: Prøv det (mål 1, 30 minutter)

      1. Gør det sammen med din sidemand.

      ## Nøglekort

      ### Husk

      - Det første skridt.

      ## Det vigtigste

      - Spørg, når du er i tvivl.

      ## Til underviseren

      Skriv her, hvordan du vil undervise.

      """
    case .sv:
      """
      ---
      titel: Ny träff
      undervisning: 60
      övningar: 30
      paus: 10
      digcomp: 1.1
      ---

      ## Frågor

      - Vad vill deltagaren veta?

      ## Mål

      1. Du kan ta det första steget.

      ## Det första steget

      Skriv här vad deltagaren läser.

      ## Övningar

      ### Övning 1: Prova (mål 1, 30 minuter)

      1. Gör det tillsammans med din granne.

      ## Nyckelkort

      ### Kom ihåg

      - Det första steget.

      ## Det viktigaste

      - Fråga när du är osäker.

      ## Till läraren

      Skriv här hur du vill undervisa.

      """
    case .en:
      """
      ---
      title: New session
      teaching: 60
      exercises: 30
      break: 10
      digcomp: 1.1
      ---

      ## Questions

      - What does the learner want to know?

      ## Objectives

      1. You can take the first step.

      ## The first step

      Write here what the learner reads.

      ## Exercises

      ### Exercise 1: Try it (objective 1, 30 minutes)

      1. Do it together with your neighbour.

      ## Key cards

      ### Remember

      - The first step.

      ## Key points

      - Ask when in doubt.

      ## For the teacher

      Write here how you want to teach.

      """
    }
  }
}
