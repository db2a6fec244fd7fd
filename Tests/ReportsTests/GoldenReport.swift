/// What the sample report looks like as text, as it was agreed.
enum GoldenReport {
  static let text = """
    Nordhavn Kommune
    Hjælp til det digitale: 3. kvartal 2026
    3. kvartal 2026 (1. juli til 30. september)
    ════════════════════════════════════════════════════════════════════════════════

    Det siger tallene
    • Personalet hjalp 2.214 gange, og det er flere end i samme kvartal sidste år.
    • MitID fylder mest: 38 % af alle ekspeditioner handlede om at få, flytte eller
      genåbne et MitID.
    • I to ud af tre ekspeditioner tastede borgeren selv, og personalet hjalp ved
      siden af.
    • Statens løsninger gav omkring 410 timers arbejde ved skranken, svarende til
      cirka 139.000 kr.

    Hvad borgerne kom for
    ─────────────────────
    Hjælp til ny telefon er vokset mest. Der kommer færre om pas, fordi de fleste nu
    bestiller tid.

                                                               Året
    Opgave                       Ekspeditioner         Andel    før  Forskel
    ───────────────────────────  ─────────────  ─────  ─────  ─────  ───────────────
    MitID: ny telefon                      412  █████   19 %    331  ▲ +8 til +44 %
    MitID: første gang i appen             268  ███▎    12 %    287  ≈ −21 til +10 %
    Pas: nyt eller fornyet                 251  ███     11 %    340  ▼ −37 til −13 %
    Digital Post: læs og besvar            214  ██▋     10 %    201  ≈ −12 til +29 %
    Print, scan og kopi                    198  ██▍      9 %    154  ▲ +4 til +59 %
    MitID: glemt pinkode                   160  ██       7 %    149  ≈ −14 til +34 %
      eller bruger-id
    Boligstøtte: søg eller ret              96  █▏       4 %     88  ≈ −18 til +46 %
    Flytning: meld ny adresse               57  ▊        3 %     61  ≈ −35 til +34 %
    Digital Fuldmagt: giv                   ..          ..       12  ?
      eller få fuldmagt til at
      handle for en anden
    Fritagelse for Digital Post             ..          ..       ..  ?
    ───────────────────────────  ─────────────  ─────  ─────  ─────  ───────────────
    I alt                                2.214                2.009  ▲ +4 til +17 %
    ▲ flere ▼ færre ≈ ingen sikker forskel ? kan ikke siges
    .. betyder, at tallet er skjult for at beskytte personer.

    Sådan er der talt: En ekspedition med to opgaver tæller under begge, så linjerne
    giver mere end totalen. Andelen er af alle ekspeditioner.
    Kilde: Skrankens log, Nordhavn Kommune.

    Uge for uge
    ───────────
    Efter sommeren har alle uger ligget over sidste år.

    Uge          Ekspeditioner                        Året før  Bemærk
    ───────────  ─────────────  ────────────────────  ────────  ───────────────
    uge 27 2026            168  ██████████████▌            151
    uge 28 2026            174  ███████████████▏           149
    uge 29 2026      ikke talt                              88
    uge 30 2026      ikke talt                              92
    uge 31 2026              0                              97
    uge 32 2026            141  ████████████▎              130
    uge 33 2026            196  █████████████████          171
    uge 34 2026            203  █████████████████▋         188
    uge 35 2026            214  ██████████████████▌        190
    uge 36 2026            231  ████████████████████       197
    uge 37 2026            226  ███████████████████▋       203
    uge 38 2026            219  ███████████████████        186
    uge 39 2026            228  ███████████████████▊       201
    uge 40 2026             96  ████████▎                   88  ikke slut endnu

    Sådan er der talt: Uger efter ISO 8601. Den sidste uge rækker ind i oktober og
    er ikke slut.
    Kilde: Skrankens log, Nordhavn Kommune.

    Hvor meget hjælp der skulle til
    ───────────────────────────────
    Side om side er det almindelige: Borgeren taster, personalet guider.

    Hele kommunen      ████▓▓▓▓▓▓▓▓▓▓▓▓▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒░░░░░░░///
    Hovedbiblioteket   ████▓▓▓▓▓▓▓▓▓▓▓▓▓▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒░░░░░░///
    Havnens Bibliotek  ███▓▓▓▓▓▓▓▓▓▓▓▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒░░░░░░░░////
    Skovens Bibliotek  ▓▓▓▓▓▓▓▓▓▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒░░░░░░░░░░░
    █ Vist videre
    ▓ Selv, med et tip
    ▒ Side om side
    ░ Ført pennen
    / Uden om det digitale

    Bibliotek             █     ▓     ▒     ░     /  Ekspeditioner
    ─────────────────  ────  ────  ────  ────  ────  ─────────────
    Hele kommunen       7 %  24 %  48 %  15 %   6 %          1.687
    Hovedbiblioteket    8 %  25 %  48 %  13 %   5 %            992
    Havnens Bibliotek   6 %  23 %  47 %  17 %   8 %            528
    Skovens Bibliotek  ..    19 %  49 %  22 %  ..              167
    .. betyder, at tallet er skjult for at beskytte personer.

    Sådan er der talt: Kun opgaver af typen vejledning har en hjælpegrad. Pas og
    udstedelse af MitID er ikke med.
    Kilde: Skrankens log, Nordhavn Kommune.

    Hvornår borgerne kommer
    ───────────────────────
    Mandag formiddag er den travleste tid i ugen.

    Kl.    man  tir  ons  tor  fre  lør
    ─────  ───  ───  ───  ───  ───  ───
    10–11   96   30   70   22   62   14
    11–12   59   76   34   69   27   62
    12–13   30   42    6   36   66   30
    13–14   64   16   41   11   36    6
    14–15   40   42   18   38   14    –
    15–16   24   21   36   18   33    –
    16–17   38    8   18    6    –    –
    17–18   27   14    8   13    –    –
    18–19   24    6    6   ..    –    –
    – betyder, at ingen har talt.
    .. betyder, at tallet er skjult for at beskytte personer.

    Sådan er der talt: Timer, hvor skranken ikke var bemandet, er ikke talt.
    Kilde: Timetællingen, Nordhavn Kommune.

    Hvis løsninger fylder ved skranken?
    ───────────────────────────────────
    To tredjedele af tiden går til løsninger, som andre end kommunen ejer.

    Ejer af løsningen   Ekspeditioner  Andel        Timer                Løn
    ──────────────────  ─────────────  ─────  ───────────  ─────────────────
    Staten                      1.204   54 %       410 t.        138.990 kr.
                                                (372–451)  (126.108–152.889)
    Kommunen                      598   27 %       203 t.         68.817 kr.
                                                (176–233)    (59.664–78.987)
    Udbetaling Danmark            187    8 %        71 t.         24.069 kr.
                                                  (52–93)    (17.628–31.527)
    Regionen                       64    3 %         ikke               ikke
                                              registreret        registreret
    Banken                         ..   ..             ..                 ..
    ──────────────────  ─────────────  ─────  ───────────  ─────────────────
    I alt                       2.214  100 %       752 t.        254.928 kr.
                                                (689–818)  (233.571–277.302)
    .. betyder, at tallet er skjult for at beskytte personer.

    Sådan er der talt: Tiden er skønnet ud fra de ekspeditioner, hvor minutter er
    registreret (66 %). Tal i parentes er 95 %-intervallet. Timeløn: 339 kr.
    Kilde: Skrankens log, Nordhavn Kommune.

    De tre biblioteker
    ──────────────────
    Bibliotek          Ekspeditioner         Minutter i alt  Talt siden
    ─────────────────  ─────────────  ─────────────────────  ──────────
    Hovedbiblioteket           1.270            17.780 min.  02-01-2026
    Havnens Bibliotek            700             8.915 min.  02-01-2026
    Skovens Bibliotek            244  ikke registreret       09-03-2026

    Sådan er der talt: Minutter er registreret i 66 % af ekspeditionerne.
    Kilde: Skrankens log, Nordhavn Kommune.

    Hvad tallene ikke siger
    ───────────────────────
    Loggen holder ingen personer. Den kan derfor ikke sige, hvor mange forskellige
    borgere der kom.

    Tallene siger, hvad der blev registreret. På travle dage bliver lidt færre
    ekspeditioner registreret end ellers.

    Læs tallene rigtigt
    - En ekspedition er én borgers besøg ved skranken. Samme borger kan komme igen
      og tælles så igen.
    - Biblioteket havde sommerlukket i uge 29 og 30. De uger er ikke talt, og de er
      ikke nul.

    Kilder
    - Skrankens log, Nordhavn Kommune, udtræk 5. oktober 2026
    - Køsystemet på Hovedbiblioteket, billetter pr. time

    ════════════════════════════════════════════════════════════════════════════════
    Lavet 05-10-2026
    Til brug i huset: Små tal er skjult.

    """
}
