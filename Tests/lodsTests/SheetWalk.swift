/// A sheet as a desk types it, and what the clerk reads on the way from there to the report, in Danish.
enum SheetWalk {
  /// Danish Excel: a title, two rows of headings, dates only where they change, slips of the hand, several tasks in a cell,
  /// times in words, a row nobody can read, a line of sums.
  static let sheet = """
    IT-hjælp på Zonen, oktober 2026;;;;;;;
    ;;;;;;;
    Dato;Kl.;Borgerens spørgsmål;;Hjælp;;Løst?;Bemærkning
    ;;Emne;Hvor længe;Niveau;Antal personer;;
    5/10-26;10.15;Mit-id;12,5;ved siden af;1;ja;
    ;11;Printe;5;tip;1;ja;
    ;;Nemid app;ca. 10 min;gjorde det sammen;1;delvist;
    ;14.30;E-boks;½ time;gjorde det sammen;2;nej;nettet var nede
    06.10.2026;;Passet;10;;1;ja;
    ;;Mitid + eboks;20;Side om side;1;Ja;
    ;;;;;;;
    7/10;15.00;Min sundhed;1 1/2 time;Førte pennen;1;ja;
    ;;Mitld;15 min.;tip;1;ja;
    ;;scanne og printe;5-10;tip;1;ja;
    32/10-26;;Printe;5;tip;1;ja;
    I alt;;;;;11;;

    """

  static let draft = """
    Udkastet kan bruges. Læs det igennem, før du bruger det.
      Feltet note er slået fra i kontoret og læses ikke.
      Kolonne H læses ikke.
      Datoerne har intet årstal og læses som 2026: ret year, hvis det er et andet.
      Gæt under words.task: Mit-id → mitid-app; Nemid app → mitid-app; E-boks → digital-post-read; \
    Mitid + eboks → mitid-app+digital-post-read; Mitld → mitid-app
      Gæt under words.level: gjorde det sammen → 2
      Biblioteket gættes ud fra titlen eller filnavnet: zonen.

    """

  static let dryRun = """
    Intet er gemt. Det ville ske:
      Rækker: 10
      Nye registreringer: 9 (9 ekspeditioner)
      Afviste rækker: 1
      Sprunget over som summer: linje 16
      Ikke læst: kolonne H

    """

  static let refused = """
    Læser arket
    Sammenligner
    Fejl: Intet blev gemt: der er 1 fejl i arket. Ret den, og læs arket ind igen.
      linje 15, kolonne A: Cellen er ikke en dato, der kan læses. Skriv den som 14-10-2026.
    Eller gem de gode rækker nu med --skip-invalid: de andre lægges i en fil, der kan rettes og læses ind.

    """

  static let skipped = """
    Læser arket
    Gemmer
      linje 15, kolonne A: Cellen er ikke en dato, der kan læses. Skriv den som 14-10-2026.
    1 række ligger i MAPPE/oktober-afvist.csv, kun til din egen disk. Ret den der, læs filen ind på samme måde, og slet den.

    """

  static let setAside = """
    Afviste rækker fra Lods. Ret dem her og læs filen ind igen. Lad denne linje stå.
    IT-hjælp på Zonen, oktober 2026;;;;;;;
    ;;;;;;;
    Dato;Kl.;Borgerens spørgsmål;;Hjælp;;Løst?;Bemærkning
    ;;Emne;Hvor længe;Niveau;Antal personer;;
    32/10-26;;Printe;5;tip;1;ja;

    """

  static let again = """
    Arket er læst ind.
      Rækker: 10
      Nye registreringer: 0 (0 ekspeditioner)
      Læst ind før: 10
      Sprunget over som summer: linje 16
      Ikke læst: kolonne H

    """

  static let remapped = """
    Læser arket
    Gemmer
    Fejl: Intet blev gemt. Der er noget at tage stilling til først:
      Fra samme kilde er der før gemt 1 registrering på arkets dage, som ikke står sådan i arket nu, og 1 i arket er ny. Er \
    arket eller oversættelsen rettet, så brug --replace: arket gælder, og de gamle tages ud. Er det flere rækker for de \
    samme dage, så brug --add.

    """

  static let replaced = """
    Arket er læst ind.
      Rækker: 10
      Nye registreringer: 1 (1 ekspedition)
      Læst ind før: 9
      Taget ud: 1
      Sprunget over som summer: linje 16
      Ikke læst: kolonne H

    """

  static let tasks = """
    MitID: første gang i appen                4  ████████████████████   36\u{A0}%
    Print, scan og kopi                       3  ███████████████        27\u{A0}%
    """
}
