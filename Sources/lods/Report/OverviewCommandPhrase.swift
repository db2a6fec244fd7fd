import Language

/// The texts of `lods report overview`.
enum OverviewCommandPhrase: PhraseKey {
  case overview, details, part, firstExample, htmlExample, partExample

  var wording: Wording {
    switch self {
    case .overview:
      Wording(
        da: "Lederens overblik: hvad har ændret sig, og hvad skal der ske?",
        sv: "Chefens överblick: vad har ändrats, och vad ska göras?",
        en: "The manager's overview: what changed, and what is to be done?")
    case .details:
      Wording(
        da: "Første side siger, hvad der har ændret sig ud over tilfældigheder og årstid, hvad I kan gøre, og hvad "
          + "tallene ikke kan sige. Derefter kommer nøgletal, indsatsområder, biblioteker og lokalområder, uger, året i billeder og tabellerne. "
          + "Uden --period: de seneste tolv hele måneder, og ændringer til og med den seneste hele uge. I terminalen "
          + "vises første side; vælg resten med --part, eller skriv det hele til en fil.",
        sv:
          "Första sidan säger vad som har ändrats utöver slump och årstid, vad ni kan göra och vad siffrorna inte kan "
          + "säga. Sedan kommer nyckeltal, insatsområden, bibliotek och områden, veckor, året i bilder och tabellerna. Utan --period: de senaste "
          + "tolv hela månaderna, och förändringar till och med den senaste hela veckan. I terminalen visas första "
          + "sidan; välj resten med --part, eller skriv allt till en fil.",
        en: "The first page says what changed beyond chance and season, what you can do, and what the figures cannot "
          + "tell. Then come key figures, focus areas, branches and areas, weeks, the year in pictures, and the tables. Without --period: the "
          + "last twelve whole months, and changes up to the newest whole week. A terminal shows the first page; choose "
          + "the rest with --part, or write all of it to a file.")
    case .part:
      Wording(
        da: "Den del, der vises (ellers første side i terminalen, alt i en fil).",
        sv: "Delen som visas (annars första sidan i terminalen, allt i en fil).",
        en: "The part to show (else the first page in a terminal, all in a file).")
    case .firstExample:
      Wording(da: "Hvad har ændret sig?", sv: "Vad har ändrats?", en: "What has changed?")
    case .htmlExample:
      Wording(
        da: "Årets overblik til udvalget, klar til print", sv: "Årets överblick till nämnden, klar för utskrift",
        en: "The year's overview for the committee, ready to print")
    case .partExample:
      Wording(
        da: "Nøgletal, indsatsområder, biblioteker og lokalområder",
        sv: "Nyckeltal, insatsområden, bibliotek och områden",
        en: "Key figures, focus areas, branches and areas")
    }
  }
}
