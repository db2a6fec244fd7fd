import Language

/// Identifiers that only the word before them tells: user ids, passwords, case numbers, days of birth.
enum WordSpellings {
  private static func patterns(_ words: [LanguageCode: String], _ forms: [LanguageCode: [String]]) -> [Spelling] {
    var all: [Spelling] = []
    for language in LanguageCode.allCases {
      for word in WordList.lines(words[language] ?? "") {
        for form in forms[language] ?? [] {
          let pattern = word.replacing("~", with: "‹" + form + "›")
          all.append(Spelling(pattern: pattern, in: [language], isClause: false))
        }
      }
    }
    return all
  }

  private static func everywhere(_ forms: [String]) -> [LanguageCode: [String]] {
    [.da: forms, .sv: forms, .en: forms]
  }

  // MARK: - Signing in

  /// A tilde in a line stands for the identifier.
  static let userID = patterns(
    [
      .da: """
      bruger-id ~
      bruger-ID: ~
      brugerid ~
      Bruger-id er ~
      bruger id = ~
      brugernavn ~
      brugernavn: ~
      brugernavnet er ~
      MitID bruger-id ~
      MitID-bruger: ~
      MitID brugernavn "~"
      MitID-navn ~
      login: ~
      logger på som ~
      """,
      .sv: """
      användarnamn ~
      användarnamn: ~
      användar-id ~
      användarnamnet är ~
      inloggning: ~
      """,
      .en: """
      user id ~
      user ID: ~
      username ~
      user name: ~
      login: ~
      MitID user id "~"
      """,
    ], everywhere(["{user}", "{mailname}", "{mixed}"]))

  static let secret = patterns(
    [
      .da: """
      kode ~
      koden er ~
      kode: ~
      Kode = ~
      koden hedder ~
      ny kode: ~
      adgangskode ~
      adgangskode: ~
      adgangskoden er ~
      adg.kode ~
      kodeord ~
      kodeord: ~
      pinkode ~
      pinkoden er ~
      pin ~
      pin: ~
      PIN-kode ~
      password ~
      password: ~
      pw: ~
      aktiveringskode ~
      aktiveringskoden ~
      midlertidig kode ~
      engangskode ~
      puk-kode ~
      kode til telefonen ~
      kode til mail: ~
      """,
      .sv: """
      lösenord ~
      lösenord: ~
      lösenordet är ~
      lösen: ~
      kod ~
      koden är ~
      kod: ~
      pinkod ~
      pin-kod: ~
      säkerhetskod ~
      tillfälligt lösenord ~
      """,
      .en: """
      password ~
      password: ~
      password is ~
      code ~
      code: ~
      PIN ~
      pin is ~
      passcode ~
      temporary password ~
      activation code ~
      """,
    ], everywhere(["{pin4}", "{pin6}", "{pass}", "\"{pass}\"", "{mixed}"]))

  static let caseNumber = patterns(
    [
      .da: """
      sagsnr. ~
      sagsnr ~
      Sagsnr.: ~
      sag nr. ~
      sagsnummer ~
      sagsnummer: ~
      sag ~
      journalnr. ~
      j.nr. ~
      jr.nr. ~
      sagen har nr. ~
      acadre ~
      ESDH-sag ~
      """,
      .sv: """
      dnr ~
      dnr: ~
      diarienr ~
      diarienummer ~
      ärendenr ~
      ärendenummer: ~
      """,
      .en: """
      case no. ~
      case number ~
      case: ~
      file no. ~
      """,
    ],
    everywhere([
      "{year}-{num6}", "{yy}/{num5}", "{kle}-{facet}-{num4}-{yy}", "S{year}-{num5}", "{num7}", "{year}/{num4}",
    ]))

  // MARK: - Birth

  static let birthDate =
    patterns(
      [
        .da:
          "født ~\nfødt d. ~\nfødt den ~\nf. ~\nfødselsdato ~\nfødselsdato: ~\nFødselsdag ~\nfødselsdagen er ~\nfd. ~\nf.d. ~",
        .sv: "född ~\nfödd den ~\nf. ~\nfödelsedatum ~\nfödelsedatum: ~\nfödelsedag ~",
        .en: "born ~\nborn on ~\nDOB ~\nDOB: ~\ndate of birth ~\nbirthday ~",
      ],
      [
        .da: [
          "{born d.m.y}", "{born d-m-y}", "{born d/m y}", "{born d/m-yy}", "{born d name y}", "{born ddmmyy}",
          "{born ddmmyyyy}",
          "{born d.m.yy}",
        ],
        .sv: ["{born iso}", "{born yyyymmdd}", "{born d/m y}", "{born d name y plain}"],
        .en: ["{born d/m/y}", "{born iso}", "{born d name y plain}", "{born name d y}"],
      ])
    + ["{born d.m.y}", "{born d-m-y}", "{born d name y}", "{born d/m y}", "{born iso}"].map {
      Spelling(pattern: "‹" + $0 + "›", in: [.da], isClause: false)
    }
    + ["{born iso}", "{born d name y plain}"].map {
      Spelling(pattern: "‹" + $0 + "›", in: [.sv, .en], isClause: false)
    }
}
