import Language

/// The texts of `lods screen`.
enum ScreenPhrase: PhraseKey {
  case summary, details, file, profile, fileExample, jsonExample, line, found, clean

  var wording: Wording {
    switch self {
    case .summary:
      Wording(
        da: "Find det i en tekst, der peger på en person", sv: "Hitta det i en text som pekar ut en person",
        en: "Find what points at a person in a text")
    case .details:
      Wording(
        da: "Læser linje for linje og skriver, hvad der ligner CPR-numre, telefonnumre, koder og lignende, og hvor det "
          + "står. Selve teksten gentages ikke. Slutter med 65, når der er fund, ellers med 0.",
        sv: "Läser rad för rad och skriver vad som ser ut som personnummer, telefonnummer, koder och liknande, och var "
          + "det står. Själva texten upprepas inte. Slutar med 65 om något hittas, annars med 0.",
        en:
          "Reads line by line and writes what looks like personal numbers, telephone numbers, codes and the like, and "
          + "where it stands. The text itself is not repeated. Ends with 65 when something is found, otherwise with 0.")
    case .file:
      Wording(
        da: "teksten; uden fil læses standard input", sv: "texten; utan fil läses standard in",
        en: "the text; without a file standard input is read")
    case .profile:
      Wording(
        da: "hvad teksten er: note (alt findes) eller place (navne og adresser på steder må stå)",
        sv: "vad texten är: note (allt hittas) eller place (namn och adresser på platser får stå)",
        en: "what the text is: note (everything is found) or place (names and addresses of places may stand)")
    case .fileExample:
      Wording(
        da: "Tjek en fil, før den deles", sv: "Kontrollera en fil innan den delas", en: "Check a file to be shared")
    case .jsonExample:
      Wording(da: "Til andre programmer", sv: "För andra program", en: "For other programs")
    case .line: Wording(da: "Linje {line}: {findings}", sv: "Rad {line}: {findings}", en: "Line {line}: {findings}")
    case .found:
      Wording(
        da: "{n} fund i {lines} {lines|linje|linjer}. Skriv det om uden, før teksten gemmes eller deles.",
        sv: "{n} {n|träff|träffar} på {lines} {lines|rad|rader}. Skriv om det utan, innan texten sparas eller delas.",
        en: "{n} {n|finding|findings} in {lines} {lines|line|lines}. Rewrite it without before the text is stored or "
          + "shared.")
    case .clean:
      Wording(
        da: "Intet fundet i {lines} {lines|linje|linjer}.", sv: "Inget hittat på {lines} {lines|rad|rader}.",
        en: "Nothing found in {lines} {lines|line|lines}.")
    }
  }
}
