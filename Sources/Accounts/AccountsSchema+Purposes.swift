import Language
public import Records

extension AccountsSchema {
  /// What the tables of this room are for.
  public static let purposes: [DataPurpose] = [
    DataPurpose(
      ["account", "account_link"],
      holds: Wording(
        da: "Personalets konti: navn, brugernavn, roller, biblioteker, adgangskoden som kontrolsum, engangslinks",
        sv: "Personalens konton: namn, användarnamn, roller, bibliotek, lösenordet som kontrollsumma, engångslänkar",
        en: "Staff accounts: name, sign-in name, roles, branches, the password as a checksum, one-time links"),
      why: Wording(
        da: "Kun den, der skal bruge noget i sit arbejde, må se det (art. 25 og 32)",
        sv: "Bara den som behöver något i sitt arbete får se det (art. 25 och 32)",
        en: "Only those who need something in their work may see it (art. 25 and 32)")),
    DataPurpose(
      ["web_session", "account_notice"],
      holds: Wording(
        da: "Hvem i personalet der er logget ind, siden hvornår og med hvilken browser; højst to døgn",
        sv: "Vilka i personalen som är inloggade, sedan när och med vilken webbläsare; högst två dygn",
        en: "Which of the staff are signed in, since when and with what browser; at most two days"),
      why: Wording(
        da: "Login skal kunne afsluttes og misbrug ses (art. 32)",
        sv: "Inloggningar ska kunna avslutas och missbruk synas (art. 32)",
        en: "Sign-ins can be ended and misuse seen (art. 32)")),
    DataPurpose(
      ["device", "pairing_tries"],
      holds: Wording(
        da: "Skrankernes enheder: navn, bibliotek og dage; ingen personer",
        sv: "Diskarnas enheter: namn, bibliotek och dagar; inga personer",
        en: "The desks' devices: name, branch and days; no persons"),
      why: Wording(
        da: "En skranke kan registrere uden login og kan lukkes ude igen",
        sv: "En disk kan registrera utan inloggning och kan stängas ute igen",
        en: "A desk can log without a sign-in, and can be shut out again")),
  ]
}
