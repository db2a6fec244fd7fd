import Language

/// The texts of the commands that take in sheets and counts.
enum SheetCommandPhrase: PhraseKey {
  case summary, details, file, fileArgument, mapping, suggest, dryRun, skip, rejects, replace, source, name
  case suggestExample, dryExample, mendExample
  case reading, comparing, waiting, writing, done, wouldDo, rows, newEntries, known, replaced, refused, totals, leftOut,
    nameless
  case wouldRefuse, skipMissing, replaceOrAdd, rejectsWritten, rejectsName, add, removed, gone, takenOutBefore,
    levelsLeftOut
  case draftReady, draftOpen, fieldMissing, openWords, tooManyWords, personColumn, columnLeftOut, dayNumbers, oddDates
  case fieldOff, draftNotes, dayNumbersRead, yearGuessed, branchGuessed, guessed, guessedColumn, countsLeftOut,
    columnMissing, codeLists

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
        da: "Gem de gode rækker, og læg de afviste i en fil, der kan rettes og læses ind.",
        sv: "Spara de bra raderna och lägg de nekade i en fil som kan rättas och läsas in.",
        en: "Store the good rows and put the refused ones into a file to mend and import.")
    case .rejects:
      Wording(
        da: "Filen til de afviste rækker; ellers ligger den ved siden af arket. Den er kun til din egen disk.",
        sv: "Filen för de nekade raderna; annars ligger den bredvid arket. Den är bara för din egen disk.",
        en: "The file for refused rows; else it lies beside the sheet. It is for your own disk only.")
    case .replace:
      Wording(
        da:
          "Lad arket gælde for sine dage og biblioteker: nye tal erstatter de gamle, og det, arket ikke har mere, tages ud.",
        sv:
          "Låt arket gälla för sina dagar och bibliotek: nya tal ersätter de gamla, och det som arket inte längre har tas ut.",
        en:
          "Let the sheet hold for its days and branches: new numbers replace the old, and what it no longer has is taken "
          + "out.")
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
    case .waiting:
      Wording(
        da: "Et andet program skriver. Venter på det", sv: "Ett annat program skriver. Väntar på det",
        en: "Another program is writing. Waiting for it")
    case .writing: Wording(da: "Gemmer", sv: "Sparar", en: "Storing")
    case .done: Wording(da: "Arket er læst ind.", sv: "Arket är inläst.", en: "The sheet is imported.")
    case .wouldDo:
      Wording(
        da: "Intet er gemt. Det ville ske:", sv: "Inget har sparats. Det här skulle hända:",
        en: "Nothing was stored. This would happen:")
    case .wouldRefuse:
      Wording(
        da: "Intet er gemt. Arket kan ikke læses ind, som det er:",
        sv: "Inget har sparats. Arket går inte att läsa in som det är:",
        en: "Nothing was stored. The sheet cannot be imported as it is:")
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
    case .replaceOrAdd:
      Wording(
        da: "Vælg én: --replace lader arket gælde, --add lægger det til.",
        sv: "Välj en: --replace låter arket gälla, --add lägger till det.",
        en: "Choose one: --replace lets the sheet hold, --add puts it beside.")
    case .rejectsName: Wording(da: "afvist", sv: "nekade", en: "refused")
    case .add:
      Wording(
        da: "Læg rækkerne til dem, der er læst ind før for de samme dage.",
        sv: "Lägg till raderna till dem som har lästs in tidigare för samma dagar.",
        en: "Put the rows beside those that were imported before for the same days.")
    case .removed: Wording(da: "Taget ud: {n}", sv: "Uttagna: {n}", en: "Taken out: {n}")
    case .levelsLeftOut:
      Wording(
        da: "Hjælpegrad ikke læst, fordi opgaven ikke har en: {n} {n|række|rækker}",
        sv: "Hjälpnivå inte läst, eftersom ärendet inte har någon: {n} {n|rad|rader}",
        en: "Help level not read, as the task has none: {n} {n|row|rows}")
    case .takenOutBefore:
      Wording(
        da:
          "{n} af rækkerne blev taget ud, da kilden blev læst ind igen, og tælles ikke. Skal de tælle, så brug --replace.",
        sv: "{n} av raderna togs ut när källan lästes in igen och räknas inte. Ska de räknas, använd --replace.",
        en:
          "{n} of the rows were taken out when the source was imported again and do not count. If they are to count, use "
          + "--replace.")
    case .gone:
      Wording(
        da: "{n} {n|registrering|registreringer} fra samme kilde på de samme dage står ikke i arket mere. "
          + "{n|Den|De} er ikke rørt. Skal {n|den|de} tages ud, så brug --replace.",
        sv: "{n} {n|registrering|registreringar} från samma källa på samma dagar står inte i arket längre. "
          + "{n|Den|De} är {n|orörd|orörda}. Ska {n|den|de} tas ut, använd --replace.",
        en: "{n} {n|entry|entries} from the same source on the same days {n|is|are} no longer in the sheet. "
          + "{n|It was|They were} left as {n|it is|they are}. To take {n|it|them} out, use --replace.")
    case .skipMissing:
      Wording(
        da: "--rejects hører sammen med --skip-invalid.", sv: "--rejects hör ihop med --skip-invalid.",
        en: "--rejects belongs with --skip-invalid.")
    case .rejectsWritten:
      Wording(
        da:
          "{n} {n|række|rækker} ligger i {file}, kun til din egen disk. Ret {n|den|dem} der, læs filen ind på samme måde, og "
          + "slet den.",
        sv:
          "{n} {n|rad|rader} ligger i {file}, bara för din egen disk. Rätta {n|den|dem} där, läs in filen på samma sätt och "
          + "ta bort den.",
        en:
          "{n} {n|row is|rows are} in {file}, for your own disk only. Mend {n|it|them} there, import the file in the same "
          + "way and delete it.")
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
        da: "Ingen kolonne giver {field}: skriv det for hele arket under fixed i stedet for null ({choices}).",
        sv: "Ingen kolumn ger {field}: skriv det för hela arket under fixed i stället för null ({choices}).",
        en: "No column gives {field}: write it for the whole sheet under fixed instead of null ({choices}).")
    case .columnMissing:
      Wording(
        da: "Ingen kolonne giver {field}: find kolonnen, og skriv {field} som dens field.",
        sv: "Ingen kolumn ger {field}: hitta kolumnen och skriv {field} som dess field.",
        en: "No column gives {field}: find the column and write {field} as its field.")
    case .codeLists:
      Wording(
        da: "se dem med lods branch list og lods task list", sv: "se dem med lods branch list och lods task list",
        en: "see lods branch list, lods task list")
    case .openWords:
      Wording(
        da: "{n} {n|ord|ord} under words.{field} mangler sin kode: skriv den i stedet for null.",
        sv: "{n} {n|ord|ord} under words.{field} saknar sin kod: skriv den i stället för null.",
        en: "{n} {n|word|words} under words.{field} without a code: write it instead of null.")
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
        da: "Kolonne {column} læses ikke.", sv: "Kolumn {column} läses inte.", en: "Column {column} is not read.")
    case .draftNotes: Wording(da: "Se efter:", sv: "Kontrollera:", en: "Look at:")
    case .dayNumbersRead:
      Wording(
        da: "Datoerne er regnearkets dagstal. Den første læses som {first}.",
        sv: "Datumen är kalkylarkets dagtal. Det första läses som {first}.",
        en: "Dates are the spreadsheet's day numbers. The first is read as {first}.")
    case .yearGuessed:
      Wording(
        da: "Datoerne har intet årstal og læses som {year}: ret year, hvis det er et andet.",
        sv: "Datumen har inget årtal och läses som {year}: rätta year om det är ett annat.",
        en: "Dates have no year and are read as {year}: correct year if it is another.")
    case .guessed:
      Wording(
        da: "Gæt under words.{field}: {words}", sv: "Gissningar under words.{field}: {words}",
        en: "Guesses under words.{field}: {words}")
    case .branchGuessed:
      Wording(
        da: "Biblioteket gættes ud fra titlen eller filnavnet: {code}.",
        sv: "Biblioteket gissas utifrån titeln eller filnamnet: {code}.",
        en: "The branch is guessed by the title or the file's name: {code}.")
    case .guessedColumn:
      Wording(
        da: "Kolonne {column} gættes at være {code}: ret set, hvis det er noget andet.",
        sv: "Kolumn {column} gissas vara {code}: rätta set om det är något annat.",
        en: "Column {column} is guessed to be {code}: correct set if it is something else.")
    case .countsLeftOut:
      Wording(
        da: "Kolonne {column} har tal, men ingen kendt opgave, og læses ikke. Skal den med, så skriv count "
          + "som dens field og opgaven i dens set.",
        sv: "Kolumn {column} har tal men inget känt ärende och läses inte. Ska den med, skriv "
          + "count som dess field och ärendet i dess set.",
        en: "Column {column} has numbers but no known task and is not read. To read it, write count as "
          + "its field and the task in its set.")
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
        da: "Feltet {field} er slået fra i kontoret og læses ikke.",
        sv: "Fältet {field} är avstängt på kontoret och läses inte.",
        en: "The field {field} is turned off in the office and not read.")
    }
  }
}
