import Language

/// The texts of the command's own help.
enum DeskCommandPhrase: PhraseKey {
  case summary, details, name, desk, example, namedExample

  var wording: Wording {
    switch self {
    case .summary:
      Wording(
        da: "Skranken: åben hele dagen, tre taster pr. ekspedition",
        sv: "Disken: öppen hela dagen, tre tangenter per möte",
        en: "The desk: open all day, three keys a session")
    case .details:
      Wording(
        da: "Skærmen bliver stående. Et tal for opgaven, 0–4 for hjælpegraden, Enter: gemt. Åbne ekspeditioner ligger "
          + "der stadig, hvis vinduet lukkes. Tryk ? for alle taster.",
        sv: "Skärmen står kvar. En siffra för ärendet, 0–4 för hjälpnivån, Enter: sparat. Öppna möten ligger kvar om "
          + "fönstret stängs. Tryck ? för alla tangenter.",
        en: "The screen stays. A number for the task, 0–4 for the help level, Enter: saved. Open sessions are still "
          + "there if the window is closed. Press ? for all keys.")
    case .name: Wording(da: "NAVN", sv: "NAMN", en: "NAME")
    case .desk:
      Wording(
        da: "Skrankens navn: små bogstaver og tal (ellers den første ledige af 1, 2, 3 …)",
        sv: "Diskens namn: små bokstäver och siffror (annars den första lediga av 1, 2, 3 …)",
        en: "The desk's name: small letters and digits (else the first free of 1, 2, 3 …)")
    case .example: Wording(da: "Åbn en skranke", sv: "Öppna en disk", en: "Open a desk")
    case .namedExample:
      Wording(
        da: "Åbn it-caféens skranke i Hornbæk", sv: "Öppna it-kaféets disk i Hornbæk",
        en: "Open the IT café's desk in Hornbæk")
    }
  }
}
