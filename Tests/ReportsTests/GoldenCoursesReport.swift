/// What the report on a small season looks like as text, as it was agreed.
enum GoldenCoursesReport {
  static let text = """
    INTERN · Kun til eget brug. Små tal er med: Del ikke rapporten.
    Nordhavn Kommune
    Kurser og caféer i tal
    2026
    ════════════════════════════════════════════════════════════════════════════════

    Det siger tallene
    • 4 hold sluttede i 2026 med 10 gange og 20 timer, og 1 blev aflyst.
    • 40 tilmeldte mødte mindst én gang, og der var 94 besøg i alt.
    • 93 % af dem, der kom i gang, gennemførte (mellem 80 % og 97 %).
    • 71 % af 56 pladser var fyldt.
    • 8 personer ville have en plads og fik den ikke.
    • Egne medarbejdere brugte 10 timer og frivillige 23: 30 % af timerne er egne.
    • 8 ekspeditioner er registreret i it-caféen på 3 dage, hvor caféens besøgende
      er talt. Det er de samme mennesker: De er ikke lagt til besøgene.
    • 2 af 3 tilbud med en regel for at fortsætte nåede den på det seneste hold.

    Overblik
    ────────
    Mål                                           Tal
    ────────────────────────────────────────  ───────
    Hold, der blev holdt                       4
    Hold, der blev aflyst                      1
    Gange                                     10
    heraf med talt fremmøde                   10
    Timer                                     20,0 t.
    Aflyste gange                              3
    Hold, der var annonceret                   4
    Hold med tilmelding                        3
    Deltagere                                 40
    Besøg                                     94
    heraf på hold                             66
    heraf i åben café                         28
    på hold, men uden tilmelding               1
    heraf 65+, hvor der er spurgt             53
    Pladser                                   56
    Fyldte pladser                            71 %
    Egne medarbejderes timer                  10,0 t.
    Frivilliges timer                         23,0 t.
    Egne timers andel                         30 %
    Ekspeditioner fra caféen (ikke lagt til)   8

    Sådan er der talt: Et hold hører til den periode, hvor dets sidste dag ligger,
    og tæller med, når det er afsluttet. Deltagere er tilmeldte personer, der mødte
    mindst én gang; besøg er fremmøde lagt sammen over alle gange. Fyldte pladser er
    dem, der havde en plads til sidst, af pladserne på de hold, der blev holdt.
    Kilde: Afsluttede hold og skrankens log, Nordhavn Kommune

    Hvordan gik det de tilmeldte?
    ─────────────────────────────
    Tilmeldte               Personer  Andel
    ──────────────────────  ────────  ─────
    Gennemførte                   37   76 %
    Kom til færre gange            2    4 %
    Kom og meldte fra              1    2 %
    Kom aldrig                     1    2 %
    Meldte fra inden               0    0 %
    Fik ingen plads                8   16 %
    Flyttet af biblioteket         0    0 %
    ──────────────────────  ────────  ─────
    I alt                         49

    Sådan er der talt: Hver tilmeldt person står i én linje. Uden plads er dem, der
    ventede til det sidste, sagde nej til en plads, ikke svarede i tide eller var på
    et hold, biblioteket aflyste.
    Kilde: Afsluttede hold og skrankens log, Nordhavn Kommune

    Biblioteker
    ───────────
    Bibliotek  Hold  Gange  Deltagere  Besøg  Fyldt
    ─────────  ────  ─────  ─────────  ─────  ─────
    Havnen        2      6          9     53  100 %
    Skoven        2      4         31     41   67 %
    ─────────  ────  ─────  ─────────  ─────  ─────
    I alt         4     10         40     94

    Sådan er der talt: Biblioteket er det, der holdt holdet, også når det var et
    andet sted.
    Kilde: Afsluttede hold og skrankens log, Nordhavn Kommune

    Tilbud
    ──────
                                                        Uden
    Tilbud              Hold  Gange  Deltagere  Fyldt  plads  Regel  Kom  Fortsætter
    ──────────────────  ────  ─────  ─────────  ─────  ─────  ─────  ───  ──────────
    Aften om svindel       1      1         26   65 %      0
    Billeder på            1      3          5   75 %      3      6    5  nej
      mobilen
    It-café                1      3                               6    9  ja
    MitID trin for         1      3          9  100 %      5      6    9  ja
      trin

    Sådan er der talt: Reglen er den, der er sat på tilbuddet. Den måles på det
    seneste hold, der blev holdt.
    Kilde: Afsluttede hold og skrankens log, Nordhavn Kommune

    Medarbejdere og frivillige
    ──────────────────────────
                                                          Frivilliges
    Trin                       Hold      Egne timer             timer     Egen andel
    ─────────────────────────  ────  ──────────────  ────────────────  ─────────────
    0 Kun egne medarbejdere       1            ikke              ikke           ikke
                                     registreret       registreret     registreret
    1 Frivillige hjælper til      1            9 t.              6 t.           60 %
    3 Frivillige står for det     1            1 t.             11 t.            8 %
    4 Frivillige alene            1            ikke              6 t.            0 %
                                     registreret

    Sådan er der talt: Timerne er dem, der er skrevet ned, da fremmødet blev talt.
    Trinene er vores egne og står på holdet.
    Kilde: Afsluttede hold og skrankens log, Nordhavn Kommune

    Medarbejdere og frivillige over tid
    ───────────────────────────────────
                             Trin                                               Egen
    Halvår          Hold      3-4           Egne timer    Frivilliges timer    andel
    ──────────────  ────  ───────  ───────────────────  ───────────────────  ───────
    1. halvår 2025     1        0                12 t.  ikke registreret       100 %
    1. halvår 2026     2        1                10 t.                17 t.     37 %
    2. halvår 2026     2        1  ikke registreret                    6 t.      0 %

    Sådan er der talt: Timerne er dem, der er skrevet ned, da fremmødet blev talt.
    Trinene er vores egne og står på holdet.
    Kilde: Afsluttede hold og skrankens log, Nordhavn Kommune

    Slags hold
    ──────────
      Hold                Hold  Gange  Deltagere  Besøg
      ──────────────────  ────  ─────  ─────────  ─────
    Fordelt på: Form
      Kursus                 2      6         14     40
      Enkelt arrangement     1      1         26     26
      Åben café              1      3                28

    Fordelt på: Målgruppe
      65+                    4     10         40     94

    Fordelt på: Sprog
      Dansk                  4     10         40     94

    Fordelt på: Pris
      Gratis                 3      7         35     79
      Betalt                 1      3          5     15

    Fordelt på: Kampagne
      foraar-65              1      3          9     25

    Sådan er der talt: Kun hold, der blev holdt.
    Kilde: Afsluttede hold og skrankens log, Nordhavn Kommune

    Hold for hold
    ─────────────
    MitID trin for trin
      Bibliotek: Havnen · Slut: 24-03-2026 · Gange: 3 · Pladser: 8 · Deltagere: 9
      Gennemførte: 6 · Besøg: 25
    Billeder på mobilen
      Bibliotek: Skoven · Slut: 14-04-2026 · Gange: 3 · Pladser: 8 · Deltagere: 5
      Gennemførte: 5 · Besøg: 15
    Billeder på mobilen
      Bibliotek: Skoven · Slut: 10-06-2026 · Gange: 0 · Pladser: 8 · Deltagere: 0
      Gennemførte: 0 · Besøg: 0 · Bemærk: aflyst
    Aften om svindel
      Bibliotek: Skoven · Slut: 02-09-2026 · Gange: 1 · Pladser: 40 · Deltagere: 26
      Gennemførte: 26 · Besøg: 26
    It-café
      Bibliotek: Havnen · Slut: 27-10-2026 · Gange: 3 · Besøg: 28

    Sådan er der talt: I rækkefølge efter den sidste dag.
    Kilde: Afsluttede hold og skrankens log, Nordhavn Kommune

    Læs tallene rigtigt
    - En person på to hold tæller to gange: Navnene er væk, når tallene lægges
      sammen. Hold, der ikke er afsluttet, er ikke med.
    - Perioden er ikke slut. Tallene går til og med 21-11-2026.

    ════════════════════════════════════════════════════════════════════════════════
    Lavet 21-11-2026
    INTERN · Kun til eget brug. Små tal er med: Del ikke rapporten.

    """
}
