/// The document of the sample release as it must be written.
enum GoldenRelease {
  static let text = """
    Nordhavn Kommune · opdigtede tal
    Frigivne tal
    1. halvår 2026
    ════════════════════════════════════════════════════════════════════════════════

    Det siger tallene
    • 1.057 ekspeditioner i 1. halvår 2026. I 1. halvår 2025 var der 920.

    Tabel 1: Sted og hjælpegrad
    ───────────────────────────
    Sted              Selv, med et tip  Side om side  I alt
    ────────────────  ────────────────  ────────────  ─────
    Hovedbiblioteket                30         1.012  1.042
    Havnen                          ..            ..     15
    I alt                           ..            ..  1.057
    .. betyder, at tallet er skjult for at beskytte personer.

    Sådan er der talt: Hver ekspedition står i én celle og tæller én gang.
    Kilde: Skrankens log, Nordhavn Kommune

    Tabel 2: Barriere
    ─────────────────
    Barriere  Ekspeditioner
    ────────  ─────────────  ────────────────────
    Ingen                ..
    Sproget              ..
    ────────  ─────────────  ────────────────────
    I alt             1.057
    .. betyder, at tallet er skjult for at beskytte personer.

    Sådan er der talt: Hver ekspedition står i én celle og tæller én gang. En
    ekspedition med flere barrierer står under »Flere«.
    Kilde: Skrankens log, Nordhavn Kommune

    I alt og året før
    ─────────────────
    De grupper, hvis samlede tal er vist i begge år.

      Gruppe  Ekspeditioner  Året før
      ──────  ─────────────  ────────
    Fordelt på: Sted
      Havnen             15         9

    Kilde: Skrankens log, Nordhavn Kommune

    Læs tallene rigtigt
    - Frigivelse 2, frigivet 02-07-2026. Den erstatter ikke nogen tidligere.
    - Antal under 5 vises ikke. Hvor der står .., er tallet skjult, fordi det er
      lille, eller fordi det ville røbe et, der er. Man kan ikke se, hvilken af de
      to grunde det er. 0 betyder, at der ingen var.
    - Tallene ligger fast fra frigivelsen. Det, der er rettet i loggen siden, er
      ikke med.
    - En ekspedition er ét besøg. Den samme borger tæller igen, når borgeren kommer
      igen.
    - Tallene for 1. halvår 2025 er fra frigivelse 1, frigivet 01-07-2026. En
      forskel kan også skyldes, at der er blevet logget mere eller mindre.

    ════════════════════════════════════════════════════════════════════════════════
    Lavet 20-07-2026
    Må offentliggøres: Tallene er frigivet.

    """
}
