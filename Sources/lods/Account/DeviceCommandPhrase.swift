import Language

/// The texts of `lods device`.
enum DeviceCommandPhrase: PhraseKey {
  case summary, details, list, none, prepare, prepareDetails, prepareExample, codeSummary, revoke, revokeDetails
  case name, deviceRole, deviceNumber
  case place, roleColumn, paired, seen, revokedOn
  case prepared, revoked

  var wording: Wording {
    switch self {
    case .summary:
      Wording(
        da: "Skrankernes enheder i webskranken", sv: "Diskarnas enheter i webbdisken",
        en: "The desks' devices at the web desk")
    case .details:
      Wording(
        da: "En enhed, der er taget i brug, kan registrere og bruge triage, uden at nogen logger ind. Den kan intet "
          + "læse ud over det, den selv kan fortryde.",
        sv:
          "En enhet som är tagen i bruk kan registrera och använda triage utan att någon loggar in. Den kan inte läsa "
          + "något utöver det den själv kan ångra.",
        en:
          "A device that is paired can log and use triage without anybody signing in. It can read nothing but what it "
          + "can undo itself.")
    case .list: Wording(da: "Vis alle enheder", sv: "Visa alla enheter", en: "List all devices")
    case .none:
      Wording(
        da: "Der er ingen enheder. Gør en klar med: lods device prepare",
        sv: "Det finns inga enheter. Förbered en med: lods device prepare",
        en: "There are no devices. Prepare one with: lods device prepare")
    case .prepare: Wording(da: "Gør en enhed klar", sv: "Förbered en enhet", en: "Prepare a device")
    case .prepareDetails:
      Wording(
        da: "Giver en kode, der tastes på enheden inden for et kvarter. Den vises kun denne ene gang.",
        sv: "Ger en kod som skrivs in på enheten inom en kvart. Den visas bara den här gången.",
        en: "Gives a code to be typed at the device within a quarter of an hour. It is shown this once.")
    case .prepareExample:
      Wording(da: "den anden enhed i Hornbæk", sv: "den andra enheten i Hornbæk", en: "the second device in Hornbæk")
    case .codeSummary:
      Wording(
        da: "Lav en ny kode til en enhed", sv: "Skapa en ny kod till en enhet", en: "Make a new code for a device")
    case .revoke: Wording(da: "Luk en enhed ude", sv: "Stäng ute en enhet", en: "Shut a device out")
    case .revokeDetails:
      Wording(
        da: "Enheden kan ikke mere fra nu af. Skal den bruges igen, gøres den klar som en ny.",
        sv: "Enheten kan inte göra mer från och med nu. Ska den användas igen förbereds den som en ny.",
        en: "The device can do no more from now on. To use it again, prepare it as a new one.")
    case .name:
      Wording(
        da: "Hvad enheden kaldes, fx »Skranke 2«.", sv: "Vad enheten kallas, t.ex. ”Disk 2”.",
        en: "What the device is called, such as \"Desk 2\".")
    case .deviceRole:
      Wording(
        da: "Hvem der hjælper ved den; det sætter den højeste grad i triage (ellers library).",
        sv: "Vilka som hjälper vid den; det avgör den högsta nivån i triage (annars library).",
        en: "Who helps at it, which sets the highest level in triage (else library).")
    case .deviceNumber:
      Wording(
        da: "Enhedens nummer (se det med: lods device list).", sv: "Enhetens nummer (se det med: lods device list).",
        en: "The device's number (see it with: lods device list).")
    case .place: Wording(da: "Bibliotek", sv: "Bibliotek", en: "Branch")
    case .roleColumn: Wording(da: "Rolle", sv: "Roll", en: "Role")
    case .paired: Wording(da: "I brug siden", sv: "I bruk sedan", en: "Paired")
    case .seen: Wording(da: "Sidst brugt", sv: "Senast använd", en: "Last used")
    case .revokedOn: Wording(da: "Lukket ude", sv: "Utestängd", en: "Shut out")
    case .prepared:
      Wording(
        da: "{name} er klar som enhed {n}. Åbn Lods i dens browser, skriv /pair efter adressen, og tast koden "
          + "inden kl. {time}:\n{code}",
        sv: "{name} är förberedd som enhet {n}. Öppna Lods i dess webbläsare, skriv /pair efter adressen och "
          + "skriv koden före kl. {time}:\n{code}",
        en: "{name} is prepared as device {n}. Open Lods in its browser, type /pair after the address, and "
          + "type the code before {time}:\n{code}")
    case .revoked:
      Wording(da: "{name} er lukket ude.", sv: "{name} är utestängd.", en: "{name} is shut out.")
    }
  }
}
