import Identifiers

/// Lines that a search once got wrong, kept for good.
///
/// All are invented.
enum FoundCases {
  /// What must be found, and what it is.
  static let stopped: [(text: String, kind: IdentifierKind)] = [
    ("361 216 3117", .personnummer), ("350521-37 30 noteret", .personnummer), ("570270-63 41", .samordningsnummer),
    ("gælder 55.78.01.7484", .organisation), ("556540--4562", .organisation), ("805 766 5351", .organisation),
    ("070.137.11.17", .telephone), ("ok 4180–6830.", .telephone), ("ok 2060 7611", .telephone),
    ("[20460131]", .telephone), ("72-893-468", .telephone),
    ("sofie1533 -at- bredband.net", .email), ("kanel1490@wp. pl", .email), ("ny mail bo.warsame@\nproton.me", .email),
    ("torgny210[@]c.dk", .email), ("bo.laursen at gmail.com", .email), ("xi.murphy@wp[.]pl", .email),
    ("www.post.example/invite/azMKALjUZh", .link),
    ("HTTPS://POST.EXAMPLE/r/c6fd02f5-1c63-fdba-402f-aca23621cf55", .link),
    ("reg/kto 3217/8137604", .account), ("nr.plade ZZ_47_792", .plate), ("wpx 265", .plate),
    ("SMP353 - 56 i kö", .plate),
    ("rejsepas nr. 289264807", .passport), ("krk nr. 20180215", .licence), ("idkortsnummer TH7563154", .passport),
    ("användarnamn kavitha.groth", .user), ("bruger-ID: iYHEkRkjV - ny tid", .user), ("logger på som Ahmad1460", .user),
    ("pw: 971666", .secret), ("kode til mail: Sommer1#", .secret), ("kode til telefonen \"Skov1?\"", .secret),
    ("puk-kode nr47WaQXPP", .secret), ("sagen har nr. 22/46500", .caseNumber), ("acadre 2022/5305", .caseNumber),
    ("sagsnummer: 27.03.06-K08-4026-21", .caseNumber), ("sag nr. 2023/1900", .caseNumber), ("fd. 13.11.03", .birthDate),
    ("fødselsdato 24/11 1943", .birthDate), ("vær. 15B", .room), ("lej. nr. 245", .room),
    ("plejehjemmet, nr. 17", .room),
    ("=cmd|' /C calc'!A0;211062-5629", .cpr), ("2l1O62-5629", .cpr), ("211062\u{FFFD}5629", .cpr),
  ]

  /// What must pass.
  static let passed: [String] = [
    "Paper jam in HP MFP 479, ca 5 min", "hp mfp 479 offline, ip 192.168.85.191", "EAN 5798009954169 til faktura",
    "Perioden 04.04-07.04.2026 er lukket", "Perioden 02/12-04/12 2024", "Perioden 06-04-2026-06-04-2026",
    "Serverfejl 0x80070005 på MinSundhed", "6 billeder; Tablet IT-9253 tilbage",
    "PINKODEN GLÖMD, HÄNVISAD TILL BANKEN.",
    "FEL 403 PÅ PENSIONSMYNDIGHETEN, PROVADE EDGE", "The price is 8086 kr. for 51 items. Error code 3538 in the app.",
    "Fik tid 14-10-2026 10.30-10.50.", "Perioden 25.08.2016 til 20-10-2025.", "Look at post.example",
    "Look at gmail.com",
    "2 personer, 15 min", "kl. 10.30-12.00", "MitID app 2. gang", "§ 32", "borger.dk", "1. sal", "pose 3",
    "NemID lukket 31-10-2023", "formular 10 sider", "64.22", "1.250 kr.", "LBK nr 686 af 22/08/2024",
    "Lov nr. 430 af 1. juni 1994", "Bogen hedder 1984", "=SUM(A1:A9)", "Pakke med sporing 00370730254738 fulgt",
    "ISBN 87-02-12345-6", "Tried 9 times at home. no show at 10:15", "POSTNR 252 20 OCH 211 19 INGÅR",
    "Perioden 03-01-2027-18-01-2027 er lukket", "IT CAFÉ TUE AT 10-16", "frist 17/8 - 61-årig ville lære MobilePay",
    "kommer den 23. oktober - 93-årig ville lære MobilePay",
  ]
}
