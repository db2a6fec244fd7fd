/// What the report on a small desk looks like as text, as it was agreed.
enum GoldenDeskReport {
  static let text = """
    Nordhavn Kommune
    Skranken i tal
    3. kvartal 2026
    ════════════════════════════════════════════════════════════════════════════════

    Det siger tallene
    • 75 ekspeditioner i 3. kvartal 2026. Der er ingen tal fra 3. kvartal 2025 at
      sammenligne med.
    • Flest kom med opgaven »MitID udstedt ved personligt fremmøde« (15 omtaler).

    Overblik
    ────────
    Mål                         Tal
    ─────────────────────  ────────
    Ekspeditioner           75
    Omtaler af opgaver     132
    Registrerede timer       5,2 t.
    Registrerede personer   30

    Sådan er der talt: Hver ekspedition tæller én gang.
    Kilde: Skrankens log, Nordhavn Kommune

    Ekspeditioner over tid
    ──────────────────────
    Uge          Ekspeditioner
    ───────────  ─────────────  ────────────────────
    uge 27 2026              0
    uge 28 2026              0
    uge 29 2026              0
    uge 30 2026              0
    uge 31 2026              0
    uge 32 2026              0
    uge 33 2026              0
    uge 34 2026              5  ███████▊
    uge 35 2026             13  ████████████████████
    uge 36 2026              0
    uge 37 2026             ..
    uge 38 2026             ..
    uge 39 2026             ..
    uge 40 2026              0
    .. betyder, at tallet er skjult for at beskytte personer.

    Sådan er der talt: Bestilte tider og besøg er ikke med i ugerne, for af dem
    gemmes kun måneden. Den første og den sidste uge kan være afkortet af perioden.
    Kilde: Skrankens log, Nordhavn Kommune

    Opgaver
    ───────
    Opgave                                  Omtaler                        Andel
    ──────────────────────────────────────  ───────  ────────────────────  ─────
    MitID udstedt ved personligt fremmøde        15  ████████████████████   11 %
    NemKonto: se eller skift konto               14  ██████████████████▋    11 %
    Legitimationskort                            13  █████████████████▍     10 %
    Læseadgang til Digital Post                  10  █████████████▍          8 %
    Digital Post: skriv til det offentlige        9  ████████████            7 %
    sundhed.dk: prøvesvar og journal              7  █████████▍              5 %
    Digital Post: første gang                     6  ████████                5 %
    Gæld til det offentlige                       6  ████████                5 %
    Medicin og recepter                           6  ████████                5 %
    Større tekst og oplæsning                     6  ████████                5 %
    Uden tal, fordi de er skjult: MitID: første gang i appen · MitID: ny telefon ·
    Kodeviser til MitID · Fritagelse for Digital Post · Undtagelse hos Udbetaling
    Danmark · Pårørende: hjælp på den rigtige måde · Pas: nyt eller fornyet ·
    Kørekort: forny eller bestil nyt · Folkepension: søg eller ret · Udbetaling
    Danmark: forstå et brev · Skat: se årsopgørelsen · Parkering: licens, app eller
    afgift · Skoleindskrivning og SFO · Skilsmisse og samvær: Familieretshuset ·
    Politi: anmeldelse og straffeattest.

    Sådan er der talt: Tallene er omtaler: En ekspedition med to opgaver tæller
    under begge.
    Kilde: Skrankens log, Nordhavn Kommune

    Opgavernes art
    ──────────────
    Fordelingen er skjult, fordi den rummer små tal, som ikke kan skjules på anden
    måde.

    Sådan er der talt: Tallene er omtaler: En ekspedition med to opgaver tæller
    under begge.
    Kilde: Skrankens log, Nordhavn Kommune

    Hvem ejer løsningen?
    ────────────────────
    Løsningens ejer     Omtaler                        Andel
    ──────────────────  ───────  ────────────────────  ─────
    Staten                   87  ████████████████████   66 %
    Regionen                  7  █▋                      5 %
    Kommunen                 21  ████▉                  16 %
    Udbetaling Danmark       11  ██▌                     8 %
    Banken                    0                          0 %
    Private                   6  █▍                      5 %

    Sådan er der talt: Tallene er omtaler: En ekspedition med to opgaver tæller
    under begge.
    Kilde: Skrankens log, Nordhavn Kommune

    Hjælpegrad
    ──────────
    Hjælpegrad            Ekspeditioner                        Andel
    ────────────────────  ─────────────  ────────────────────  ─────
    Vist videre                      22  ████████████████████   29 %
    Selv, med et tip                 ..                         ..
    Side om side                     14  ████████████▊          19 %
    Ført pennen                      10  █████████▏             13 %
    Uden om det digitale             18  ████████████████▍      24 %
    Uden hjælpegrad                  ..                         ..
    .. betyder, at tallet er skjult for at beskytte personer.

    Sådan er der talt: Hver ekspedition tæller én gang.
    Kilde: Skrankens log, Nordhavn Kommune

    Kanaler
    ───────
    Kanal                   Ekspeditioner                        Andel
    ──────────────────────  ─────────────  ────────────────────  ─────
    Skranken                            7  ██████████              9 %
    It-café                            12  █████████████████▏     16 %
    Bestilt tid                        12  █████████████████▏     16 %
    Telefon                            ..                         ..
    Bestilt telefontid                 14  ████████████████████   19 %
    Skærmdeling eller chat             ..                         ..
    Hjemmebesøg                        13  ██████████████████▋    17 %
    Plejecenter                         6  ████████▋               8 %
    .. betyder, at tallet er skjult for at beskytte personer.

    Sådan er der talt: Hver ekspedition har én kanal.
    Kilde: Skrankens log, Nordhavn Kommune

    Biblioteker
    ───────────
    Bibliotek  Ekspeditioner                        Andel
    ─────────  ─────────────  ────────────────────  ─────
    Havnen                42  ████████████████████   56 %
    Skoven                33  ███████████████▊       44 %

    Sådan er der talt: Hver ekspedition tæller én gang.
    Kilde: Skrankens log, Nordhavn Kommune

    Ugedage
    ───────
    Ugedag               Ekspeditioner                        Andel
    ───────────────────  ─────────────  ────────────────────  ─────
    mandag                          ..                         ..
    tirsdag                          0                          0 %
    onsdag                          ..                         ..
    torsdag                         ..                         ..
    fredag                          ..                         ..
    lørdag                          ..                         ..
    søndag                           0                          0 %
    Kun måneden er gemt             45  ████████████████████   60 %
    .. betyder, at tallet er skjult for at beskytte personer.

    Sådan er der talt: Af bestilte tider og besøg gemmes kun måneden, så en enkelt
    borgers tid ikke kan findes igen.
    Kilde: Skrankens log, Nordhavn Kommune

    Hvordan endte det?
    ──────────────────
    Udfald            Ekspeditioner                        Andel
    ────────────────  ─────────────  ────────────────────  ─────
    Løst                         12  ████████████           16 %
    Delvist løst                 16  ████████████████       21 %
    Gik uden hjælp               15  ███████████████        20 %
    Kunne ikke løses             20  ████████████████████   27 %
    Henvist videre               12  ████████████           16 %

    Sådan er der talt: Hver ekspedition tæller én gang.
    Kilde: Skrankens log, Nordhavn Kommune

    Hvorfor blev det ikke løst?
    ───────────────────────────
    Fordelingen er skjult, fordi den rummer små tal, som ikke kan skjules på anden
    måde.

    Sådan er der talt: Kun ekspeditioner, hvor en grund er registreret.
    Kilde: Skrankens log, Nordhavn Kommune

    Hvad stod i vejen?
    ──────────────────
    Barriere              Omtaler                        Andel
    ────────────────────  ───────  ────────────────────  ─────
    Udstyret passer ikke        0                          0 %
    Uvant med it                0                          0 %
    Svær sag                    0                          0 %
    Sproget                     0                          0 %
    Mangler en hjælper          0                          0 %
    Ingen set                  35  ████████████████████  100 %

    Sådan er der talt: Tallene er omtaler: En ekspedition kan have flere barrierer.
    Andelen er af de ekspeditioner, hvor barrierer er registreret.
    Kilde: Skrankens log, Nordhavn Kommune

    Kan borgeren selv næste gang?
    ─────────────────────────────
    Kan selv næste gang  Ekspeditioner                        Andel
    ───────────────────  ─────────────  ────────────────────  ─────
    Ja                               0                          0 %
    Nej                             ..                         ..
    Ved ikke                        ..                         ..
    Ikke registreret                ..                         ..
    .. betyder, at tallet er skjult for at beskytte personer.

    Sådan er der talt: Medarbejderens skøn. Andelen er af de ekspeditioner, hvor der
    er svaret ja eller nej. Intervallet er Wilsons 95 %-interval, forskellen er
    Newcombes; begge er gjort bredere, fordi ekspeditioner kommer i klumper.
    Kilde: Skrankens log, Nordhavn Kommune

    Det, der ikke er registreret
    ────────────────────────────
    Felt                   Ikke registreret  Andel
    ─────────────────────  ────────────────  ─────
    Minutter                             44   59 %
    Barrierer                            40   53 %
    Kan selv næste gang                  ..   ..
    Information eller sag                75  100 %
    Personer                             45   60 %
    Indsats                              75  100 %
    .. betyder, at tallet er skjult for at beskytte personer.

    Sådan er der talt: Felter, som kontoret spørger om. Et felt, der kun spørges om
    i nogle uger eller hver tiende gang, mangler oftest med vilje.
    Kilde: Skrankens log, Nordhavn Kommune

    Bemandede dage og dage med ekspeditioner
    ────────────────────────────────────────
    Bibliotek    Bemandede dage  Med registrering              Uden
    ─────────  ────────────────  ────────────────  ────────────────
    Havnen     ikke registreret  ikke registreret  ikke registreret
    Skoven     ikke registreret  ikke registreret  ikke registreret

    Sådan er der talt: En bemandet dag uden ekspeditioner betyder, at ingen kom,
    eller at ingen talte; loggen kan ikke kende forskel. Af bestilte tider og besøg
    gemmes dagen ikke.
    Kilde: Skrankens log, Nordhavn Kommune

    Minutter
    ────────
      Linje                             Minutter
      ───────────────────  ─────────────────────
    Fordelt på: Løsningens ejer
      Staten                            140 min.
      Regionen             ikke registreret
      Kommunen                           70 min.
      Udbetaling Danmark                 70 min.
      Private                            30 min.

    Fordelt på: Bibliotek
      Havnen                            170 min.
      Skoven                            140 min.

    Fordelt på: Ugedag
      Kun måneden er gemt               200 min.

    Sådan er der talt: Kun det, der er registreret: Minutter og personer er ikke
    regnet op til alle ekspeditioner.
    Kilde: Skrankens log, Nordhavn Kommune

    Personer
    ────────
      Linje                        Personer
      ───────────────────  ────────────────
    Fordelt på: Løsningens ejer
      Staten                             17
      Regionen                            7
      Kommunen                           20
      Udbetaling Danmark                  5
      Private                             6

    Fordelt på: Kanal
      Skranken             ikke registreret
      It-café                             6
      Bestilt tid          ikke registreret
      Bestilt telefontid                  9
      Hjemmebesøg          ikke registreret
      Plejecenter                         6

    Fordelt på: Bibliotek
      Havnen                             12
      Skoven                             18

    Fordelt på: Ugedag
      Kun måneden er gemt                15

    Sådan er der talt: Kun det, der er registreret: Minutter og personer er ikke
    regnet op til alle ekspeditioner.
    Kilde: Skrankens log, Nordhavn Kommune

    Læs tallene rigtigt
    - Hverken kønumre eller besøg er talt i 3. kvartal 2026, så det kan ikke siges,
      hvor stor en del af dem, der kom, der er registreret. Har I tallene fra
      køsystemet eller døren, kan en administrator læse dem ind.
    - Tallene vokser også, når registreringen bliver bedre. De tæller ekspeditioner
      og ikke borgere.
    - Tal på 1 til 4 er skjult, og så mange andre, at de ikke kan regnes ud af denne
      rapport. Rapporten er til brug i huset: Sammen med en anden rapport, for
      eksempel kvartalets eller ét biblioteks, kan den vise et lille tal. Skal tal
      ud af huset, så frigiv dem først.

    ════════════════════════════════════════════════════════════════════════════════
    Lavet 21-11-2026
    Til brug i huset: Små tal er skjult.
    """
}
