import Language

/// The texts of the commands that take in sheets and counts.
enum SheetCommandPhrase: PhraseKey {
  case summary, details, file, fileArgument, mapping, suggest, dryRun, skip, rejects, replace, source, name
  case suggestExample, dryExample, mendExample
  case reading, comparing, writing, done, wouldDo, rows, newEntries, known, replaced, refused, totals, leftOut, nameless
  case rejectsMissing, skipMissing, rejectsWritten
  case draftReady, draftOpen, fieldMissing, openWords, tooManyWords, personColumn, columnLeftOut, dayNumbers, oddDates
  case fieldOff

  var wording: Wording {
    switch self {
    case .summary:
      Wording(da: "Læs et optællingsark ind", sv: "Läs in ett räkneark", en: "Import a counting sheet")
    case .details:
      Wording(
        da: "Arket er CSV fra regnearket, en række pr. ekspedition eller pr. total. Det samme ark to gange giver intet "
          + "nyt. Én fejl, og intet gemmes, medmindre de afviste rækker sættes til side.",
        sv: "Arket är CSV från kalkylprogrammet, en rad per möte eller per summa. Samma ark två gånger ger inget nytt. "
          + "Ett fel och inget sparas, om inte de nekade raderna läggs åt sidan.",
        en: "The sheet is CSV from a spreadsheet, a row a session or a row a total. The same sheet twice adds nothing. "
          + "One fault and nothing is stored, unless refused rows are set aside.")
    case .file: Wording(da: "FIL", sv: "FIL", en: "FILE")
    case .fileArgument: Wording(da: "Arket som CSV", sv: "Arket som CSV", en: "The sheet as CSV")
    case .mapping:
      Wording(
        da: "Oversættelsen fra arkets kolonner og ord til Lods' (JSON).",
        sv: "Översättningen från arkets kolumner och ord till dem i Lods (JSON).",
        en: "The mapping from the sheet's columns and words to ours (JSON).")
    case .suggest:
      Wording(
        da: "Skriv et udkast til oversættelsen, og gem intet.",
        sv: "Skriv ett utkast till översättningen och spara inget.",
        en: "Write a draft of the mapping and store nothing.")
    case .dryRun:
      Wording(
        da: "Sig, hvad der ville ske, og gem intet.", sv: "Säg vad som skulle hända och spara inget.",
        en: "Say what would happen and store nothing.")
    case .skip:
      Wording(
        da: "Gem de gode rækker, og skriv de afviste til --rejects.",
        sv: "Spara de bra raderna och skriv de nekade till --rejects.",
        en: "Store the good rows and write the refused ones to --rejects.")
    case .rejects:
      Wording(
        da: "Filen til de afviste rækker. Den er kun til din egen disk: ret den, læs den ind, og slet den.",
        sv: "Filen för de nekade raderna. Den är bara för din egen disk: rätta den, läs in den och ta bort den.",
        en: "The file for refused rows. It is for your own disk only: mend it, import it and delete it.")
    case .replace:
      Wording(
        da: "Lad et nyt tal gælde, hvor totalen er læst ind før med et andet.",
        sv: "Låt ett nytt tal gälla där summan har lästs in tidigare med ett annat.",
        en: "Let a new number hold where the total was imported before with another.")
    case .source:
      Wording(
        da: "Navnet på arkets kilde, det samme hver gang.", sv: "Namnet på arkets källa, samma varje gång.",
        en: "The name of the sheet's source, the same every time.")
    case .name: Wording(da: "NAVN", sv: "NAMN", en: "NAME")
    case .suggestExample:
      Wording(
        da: "Lav et udkast, og ret det", sv: "Gör ett utkast och rätta det", en: "Draft a mapping and complete it")
    case .dryExample:
      Wording(da: "Se, hvad der ville ske", sv: "Se vad som skulle hända", en: "See what would happen")
    case .mendExample:
      Wording(
        da: "Gem de gode rækker, og ret resten bagefter", sv: "Spara de bra raderna och rätta resten efteråt",
        en: "Store the good rows and mend the rest afterwards")
    case .reading: Wording(da: "Læser arket", sv: "Läser arket", en: "Reading the sheet")
    case .comparing: Wording(da: "Sammenligner", sv: "Jämför", en: "Comparing")
    case .writing: Wording(da: "Gemmer", sv: "Sparar", en: "Storing")
    case .done: Wording(da: "Arket er læst ind.", sv: "Arket är inläst.", en: "The sheet is imported.")
    case .wouldDo:
      Wording(
        da: "Intet er gemt. Det ville ske:", sv: "Inget har sparats. Det här skulle hända:",
        en: "Nothing was stored. This would happen:")
    case .rows: Wording(da: "Rækker", sv: "Rader", en: "Rows")
    case .newEntries:
      Wording(
        da: "Nye registreringer: {n} ({sessions} {sessions|ekspedition|ekspeditioner})",
        sv: "Nya registreringar: {n} ({sessions} {sessions|möte|möten})",
        en: "New entries: {n} ({sessions} {sessions|session|sessions})")
    case .known: Wording(da: "Læst ind før: {n}", sv: "Inlästa tidigare: {n}", en: "Imported before: {n}")
    case .replaced: Wording(da: "Erstattet: {n}", sv: "Ersatta: {n}", en: "Replaced: {n}")
    case .refused: Wording(da: "Afviste rækker: {n}", sv: "Nekade rader: {n}", en: "Refused rows: {n}")
    case .totals:
      Wording(
        da: "Sprunget over som summer: linje {lines}", sv: "Överhoppade som summor: rad {lines}",
        en: "Passed over as sums: line {lines}")
    case .leftOut:
      Wording(da: "Ikke læst: kolonne {columns}", sv: "Inte läst: kolumn {columns}", en: "Not read: column {columns}")
    case .nameless:
      Wording(
        da: "Ikke læst, uden overskrift: kolonne {columns}", sv: "Inte läst, utan rubrik: kolumn {columns}",
        en: "Not read, without a heading: column {columns}")
    case .rejectsMissing:
      Wording(
        da: "Hvor skal de afviste rækker skrives? Sig det med --rejects FIL.",
        sv: "Var ska de nekade raderna skrivas? Säg det med --rejects FIL.",
        en: "Where shall refused rows be written? Say so with --rejects FILE.")
    case .skipMissing:
      Wording(
        da: "--rejects hører sammen med --skip-invalid.", sv: "--rejects hör ihop med --skip-invalid.",
        en: "--rejects belongs with --skip-invalid.")
    case .rejectsWritten:
      Wording(
        da: "De afviste rækker ligger i filen, kun til din egen disk. Ret dem, læs filen ind, og slet den.",
        sv: "De nekade raderna ligger i filen, bara för din egen disk. Rätta dem, läs in filen och ta bort den.",
        en: "The refused rows are in the file, for your own disk only. Mend them, import the file and delete it.")
    case .draftReady:
      Wording(
        da: "Udkastet kan bruges. Læs det igennem, før du bruger det.",
        sv: "Utkastet går att använda. Läs igenom det först.",
        en: "The draft can be used. Read it through first.")
    case .draftOpen:
      Wording(
        da: "Det mangler, før udkastet kan bruges:", sv: "Det här saknas innan utkastet går att använda:",
        en: "To be done before the draft can be used:")
    case .fieldMissing:
      Wording(
        da: "Intet giver feltet {field}: skriv en fast værdi under fixed, eller find kolonnen.",
        sv: "Inget ger fältet {field}: skriv ett fast värde under fixed eller hitta kolumnen.",
        en: "Nothing gives the field {field}: write a fixed value under fixed, or find the column.")
    case .openWords:
      Wording(
        da: "{n} {n|ord|ord} under words.{field} mangler sin kode.",
        sv: "{n} {n|ord|ord} under words.{field} saknar sin kod.",
        en: "{n} {n|word|words} under words.{field} without a code.")
    case .tooManyWords:
      Wording(
        da: "Kolonne {column} har for mange forskellige ord til at være {field}.",
        sv: "Kolumn {column} har för många olika ord för att vara {field}.",
        en: "Column {column} has too many different words to be {field}.")
    case .personColumn:
      Wording(
        da: "Kolonne {column} nævner personer: slet den i arket.",
        sv: "Kolumn {column} nämner personer: ta bort den i arket.",
        en: "Column {column} names persons: delete it in the sheet.")
    case .columnLeftOut:
      Wording(
        da: "Kolonne {column} er udeladt.", sv: "Kolumn {column} är utelämnad.", en: "Column {column} is left out.")
    case .dayNumbers:
      Wording(
        da: "Datoerne er dagstal. Den første er {first} med excel1900 og {other} med excel1904: vælg den rigtige.",
        sv: "Datumen är dagtal. Det första är {first} med excel1900 och {other} med excel1904: välj det rätta.",
        en: "Dates are day numbers. The first is {first} by excel1900 and {other} by excel1904: choose the right one.")
    case .oddDates:
      Wording(
        da: "{n} {n|dato|datoer} kan ikke læses.", sv: "{n} datum går inte att läsa.",
        en: "{n} {n|date|dates} cannot be read.")
    case .fieldOff:
      Wording(
        da: "Feltet {field} er slået fra i kontoret og udelades.",
        sv: "Fältet {field} är avstängt på kontoret och utelämnas.",
        en: "The field {field} is turned off in the office and left out.")
    }
  }
}
