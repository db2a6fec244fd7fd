import Language

/// The texts of `lods visit sheet` and `lods visit kit`.
enum RouteSheetCommandPhrase: PhraseKey {
  case sheet, sheetDetails, sheetExample, kit, kitDetails, kitExample, date, output, kitOutput
  case written, kitWritten, nobodyDrives, noKit, charge

  var wording: Wording {
    switch self {
    case .sheet:
      Wording(da: "Køresedler for en dag", sv: "Körscheman för en dag", en: "Route sheets of a day")
    case .sheetDetails:
      Wording(
        da:
          "På skærmen, eller som A4 til print med --output. Kun den fil har kontaktpersoners navn og telefon, og kun du "
          + "kan læse den. Hjemmebesøg står ved nummer og område.",
        sv:
          "På skärmen, eller som A4 att skriva ut med --output. Bara den filen har kontaktpersoners namn och telefon, "
          + "och bara du kan läsa den. Hembesök står med nummer och område.",
        en:
          "On the screen, or as A4 to print with --output. That file alone has contacts' names and telephones, and only "
          + "you can read it. Home visits stand with number and area.")
    case .sheetExample:
      Wording(da: "alle udehold, til print", sv: "alla team, att skriva ut", en: "all teams, to print")
    case .kit:
      Wording(da: "Pakkeliste for en dag", sv: "Packlista för en dag", en: "Kit list of a day")
    case .kitDetails:
      Wording(
        da: "Hvad hvert udehold skal have med, hvad der skal lades op, og hvad der mangler på biblioteket den dag.",
        sv: "Vad varje team ska ha med sig, vad som ska laddas och vad som saknas på biblioteket den dagen.",
        en: "What each team takes along, what must be charged, and what is missing at the branch that day.")
    case .kitExample: Wording(da: "dagens udstyr", sv: "dagens utrustning", en: "the kit of the day")
    case .date: Wording(da: "Dagen (i dag).", sv: "Dagen (i dag).", en: "The day (today).")
    case .output:
      Wording(
        da: "Skriv sedlerne til denne fil, som kun du kan læse.",
        sv: "Skriv schemana till den här filen, som bara du kan läsa.",
        en: "Write the sheets to this file, which only you can read.")
    case .kitOutput:
      Wording(
        da: "Skriv listen som A4 til denne fil.", sv: "Skriv listan som A4 till den här filen.",
        en: "Write the list as A4 to this file.")
    case .written:
      Wording(
        da:
          "{n} {n|køreseddel|køresedler} skrevet. Der kan stå navne og telefonnumre på dem: slet filen, når de er printet.",
        sv:
          "{n} {n|körschema är skrivet|körscheman är skrivna}. Där kan stå namn och telefonnummer: radera filen efter utskriften.",
        en:
          "{n} route {n|sheet|sheets} written. There may be names and telephones on them: delete the file once printed."
      )
    case .kitWritten:
      Wording(
        da: "Pakkelister skrevet for {n} {n|bibliotek|biblioteker}.", sv: "Packlistor skrivna för {n} bibliotek.",
        en: "Kit lists written for {n} {n|branch|branches}.")
    case .nobodyDrives:
      Wording(
        da: "Ingen kører ud den {day}. Se, hvad der er planlagt, med: lods visit list",
        sv: "Ingen åker ut den {day}. Se vad som är planerat med: lods visit list",
        en: "Nobody drives on {day}. See what is planned with: lods visit list")
    case .noKit: Wording(da: "intet udstyr", sv: "ingen utrustning", en: "no kit")
    case .charge: Wording(da: "Lad op: {what}", sv: "Ladda: {what}", en: "Charge: {what}")
    }
  }
}
