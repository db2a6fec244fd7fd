public import Language

/// The texts of faults in a sheet.
public enum SheetPhrase: PhraseKey {
  case nothingImported, nothingImportedYet, place, places, placeInText, more, changedMeanwhile, sourceMissing,
    mappingMissing, unreadable
  case rejectsExist, rejectsUnwritable
  case notUTF8, unclosedQuote, strayQuote, fieldTooLong, unknownEncoding
  case empty, otherSheet, headingTwice, personColumn, identifierColumn, extraCell, missing
  case badDate, dateIsNumber, dateIsText, yearMissing, badTime, badNumber, badMinutes, unknownWord, unknownWordNearest
  case unknownLevel, totalTwice, changedTotal
  case badHour, countDateIsNumber, unreadableMapping, levelMissing, skipHint, replaceRefused
  case headingsLost, headingMissing, branchHeadingMissing, nameColumn, standsOtherwise, standsAtOtherBranch,
    standsOnOtherDays, standsInOtherSource, rejectsMark

  /// The text in the three languages.
  public var wording: Wording {
    switch self {
    case .nothingImported:
      Wording(
        da: "Intet blev gemt: der er {n} fejl i arket. Ret {n|den|dem}, og læs arket ind igen.",
        sv: "Inget sparades: arket har {n} fel. Rätta {n|det|dem} och läs in arket igen.",
        en: "Nothing was saved: the sheet has {n} {n|fault|faults}. Correct {n|it|them} and import the sheet again.")
    case .nothingImportedYet:
      Wording(
        da: "Intet blev gemt. Der er noget at tage stilling til først:",
        sv: "Inget sparades. Det finns något att ta ställning till först:",
        en: "Nothing was saved. There is something to decide first:")
    case .places:
      Wording(
        da: "linje {lines}, kolonne {column} ({n} celler): {what}",
        sv: "rad {lines}, kolumn {column} ({n} celler): {what}",
        en: "line {lines}, column {column} ({n} cells): {what}")
    case .place:
      Wording(
        da: "linje {line}, kolonne {column}: {what}", sv: "rad {line}, kolumn {column}: {what}",
        en: "line {line}, column {column}: {what}")
    case .placeInText:
      Wording(
        da: "linje {line}, tegn {column}: {what}", sv: "rad {line}, tecken {column}: {what}",
        en: "line {line}, character {column}: {what}")
    case .more: Wording(da: "… og {n} mere", sv: "… och {n} till", en: "… and {n} more")
    case .changedMeanwhile:
      Wording(
        da: "Opgaver, biblioteker eller indstillinger blev ændret imens. Intet er gemt. Læs arket ind igen.",
        sv: "Ärenden, bibliotek eller inställningar ändrades under tiden. Inget har sparats. Läs in arket igen.",
        en: "Tasks, branches or settings were changed meanwhile. Nothing was saved. Import the sheet again.")
    case .sourceMissing:
      Wording(
        da: "Hvor kommer arket fra? Giv kilden et navn med --source, og brug det samme hver gang.",
        sv: "Var kommer arket ifrån? Ge källan ett namn med --source och använd samma varje gång.",
        en: "Where does the sheet come from? Name the source with --source, and use the same name every time.")
    case .mappingMissing:
      Wording(
        da: "Arket skal have en oversættelse til Lods' koder. Lav et udkast med --suggest-mapping.",
        sv: "Arket behöver en översättning till koderna i Lods. Gör ett utkast med --suggest-mapping.",
        en: "The sheet needs a mapping to the codes of Lods. Draft one with --suggest-mapping.")
    case .unreadable:
      Wording(
        da: "Filen findes ikke eller må ikke læses. Se efter, om navnet er rigtigt.",
        sv: "Filen finns inte eller får inte läsas. Kontrollera att namnet stämmer.",
        en: "The file is not there or may not be read. Check its name.")
    case .rejectsExist:
      Wording(
        da:
          "Filen til de afviste rækker findes allerede. Slet den, hvis den er læst ind, eller vælg et andet navn med --rejects. Intet er gemt.",
        sv:
          "Filen för de nekade raderna finns redan. Ta bort den om den är inläst, eller välj ett annat namn med --rejects. Inget har sparats.",
        en:
          "The file for the refused rows is there already. Delete it if it was imported, or choose another name with --rejects. Nothing was saved."
      )
    case .rejectsUnwritable:
      Wording(
        da: "Filen til de afviste rækker kan ikke skrives. Vælg et andet sted. Intet er gemt.",
        sv: "Filen för de nekade raderna går inte att skriva. Välj en annan plats. Inget har sparats.",
        en: "The file for the refused rows cannot be written. Choose another place. Nothing was saved.")
    case .notUTF8:
      Wording(
        da: "Tegnet her kan ikke læses. Gem arket som CSV UTF-8.",
        sv: "Tecknet här går inte att läsa. Spara arket som CSV UTF-8.",
        en: "The character here cannot be read. Save the sheet as CSV UTF-8.")
    case .unclosedQuote:
      Wording(
        da: "Et anførselstegn begynder her og bliver aldrig lukket. Slet det, eller sæt et til sidst i cellen.",
        sv: "Ett citattecken börjar här och avslutas aldrig. Ta bort det eller sätt ett sist i cellen.",
        en: "A quotation mark begins here and is never closed. Delete it, or put one at the end of the cell.")
    case .strayQuote:
      Wording(
        da:
          "Der står et anførselstegn inde i cellen. Slet det, eller skriv det dobbelt i en celle med anførselstegn om.",
        sv:
          "Det står ett citattecken inne i cellen. Ta bort det eller skriv det dubbelt i en cell med citattecken runt.",
        en: "There is a quotation mark inside the cell. Delete it, or double it in a quoted cell.")
    case .fieldTooLong:
      Wording(
        da: "Cellen eller rækken er uden ende. Er det et regneark gemt som CSV?",
        sv: "Cellen eller raden tar aldrig slut. Är det ett kalkylark sparat som CSV?",
        en: "The cell or the row has no end. Is this a spreadsheet saved as CSV?")
    case .unknownEncoding:
      Wording(
        da: "Filen er hverken UTF-8 eller Windows-1252. Åbn arket i regnearket, og gem det som CSV UTF-8.",
        sv: "Filen är varken UTF-8 eller Windows-1252. Öppna arket i kalkylprogrammet och spara det som CSV UTF-8.",
        en: "The file is neither UTF-8 nor Windows-1252. Open it in the spreadsheet and save it as CSV UTF-8.")
    case .empty:
      Wording(
        da: "Arket har ingen rækker under overskrifterne.", sv: "Arket har inga rader under rubrikerna.",
        en: "The sheet has no rows below its headings.")
    case .otherSheet:
      Wording(
        da: "Oversættelsen hører til et andet ark: {n} af dens {all} kolonner findes ikke her. Lav en ny med "
          + "--suggest-mapping, eller ret overskrifterne.",
        sv: "Översättningen hör till ett annat ark: {n} av dess {all} kolumner finns inte här. Gör en ny med "
          + "--suggest-mapping eller rätta rubrikerna.",
        en: "The mapping belongs to another sheet: {n} of its {all} columns are not here. Make a new one with "
          + "--suggest-mapping, or correct the headings.")
    case .headingTwice:
      Wording(
        da: "To kolonner har den samme overskrift. Giv dem hver sin.",
        sv: "Två kolumner har samma rubrik. Ge dem var sin.",
        en: "Two columns have the same heading. Give each its own.")
    case .personColumn:
      Wording(
        da:
          "Overskriften siger, at kolonnen nævner personer. Lods tager ikke personer ind: slet hele kolonnen i arket.",
        sv: "Rubriken säger att kolumnen nämner personer. Lods tar inte in personer: ta bort hela kolumnen i arket.",
        en: "The heading says that the column names persons. Lods takes in no persons: delete the whole column.")
    case .identifierColumn:
      Wording(
        da: "Kolonnen indeholder noget, der ligner {kind}. Lods tager ikke personer ind: slet hele kolonnen i arket.",
        sv:
          "Kolumnen innehåller något som ser ut som {kind}. Lods tar inte in personer: ta bort hela kolumnen i arket.",
        en: "The column holds something that looks like {kind}. Lods takes in no persons: delete the whole column.")
    case .extraCell:
      Wording(
        da: "Der står noget til højre for den sidste overskrift. Slet det, eller giv kolonnen en overskrift.",
        sv: "Det står något till höger om den sista rubriken. Ta bort det eller ge kolumnen en rubrik.",
        en: "Something stands to the right of the last heading. Delete it, or give the column a heading.")
    case .missing:
      Wording(
        da: "Her mangler {field}. Udfyld cellen.", sv: "Här saknas {field}. Fyll i cellen.",
        en: "The {field} is missing here. Fill in the cell.")
    case .levelMissing:
      Wording(
        da:
          "Her mangler hjælpegrad, 0–4. Udfyld cellen, eller skriv én for alle tomme celler under fixed i oversættelsen.",
        sv:
          "Här saknas hjälpnivå, 0–4. Fyll i cellen eller skriv en för alla tomma celler under fixed i översättningen.",
        en:
          "The help level, 0–4, is missing here. Fill in the cell, or write one for all empty cells under fixed in the mapping."
      )
    case .skipHint:
      Wording(
        da: "Eller gem de gode rækker nu med --skip-invalid: de andre lægges i en fil, der kan rettes og læses ind.",
        sv: "Eller spara de bra raderna nu med --skip-invalid: de andra läggs i en fil som kan rättas och läsas in.",
        en: "Or store the good rows now with --skip-invalid: the others go to a file to be mended and imported.")
    case .replaceRefused:
      Wording(
        da:
          "Med --replace ville {n} {n|registrering|registreringer} blive taget ud, men nogle af arkets rækker er afvist og "
          + "kan være dem. Ret arkets fejl først, så alle rækker er med.",
        sv:
          "Med --replace skulle {n} {n|registrering|registreringar} tas ut, men några av arkets rader är nekade och kan vara "
          + "just de. Rätta felen i arket först så att alla rader är med.",
        en:
          "With --replace {n} {n|entry|entries} would be taken out, but some of the sheet's rows are refused and may be "
          + "those. Correct the sheet's faults first, so that all rows count.")
    case .badDate:
      Wording(
        da: "Cellen er ikke en dato, der kan læses. Skriv den som 14-10-2026.",
        sv: "Cellen är inget datum som går att läsa. Skriv det som 2026-10-14.",
        en: "The cell is no date that can be read. Write it as 2026-10-14.")
    case .yearMissing:
      Wording(
        da: "Datoen har intet årstal. Skriv året i oversættelsen, fx \"year\": 2026, eller skriv det i datoen.",
        sv: "Datumet har inget årtal. Skriv året i översättningen, t.ex. \"year\": 2026, eller skriv det i datumet.",
        en: "The date has no year. Write the year in the mapping, as \"year\": 2026, or in the date.")
    case .dateIsNumber:
      Wording(
        da:
          "Datoen er regnearkets eget dagstal. Sæt dates til excel1900 (gamle Mac-ark: excel1904), eller vis kolonnen som dato, og gem igen.",
        sv:
          "Datumet är kalkylarkets eget dagtal. Sätt dates till excel1900 (gamla Mac-ark: excel1904) eller visa kolumnen som datum och spara igen.",
        en:
          "The date is the spreadsheet's own day number. Set dates to excel1900 (old Mac sheets: excel1904), or show the column as dates and save again."
      )
    case .dateIsText:
      Wording(
        da: "Oversættelsen siger, at datoer er dagstal, men her står en skrevet dato. Sæt dates til dmy eller ymd.",
        sv: "Översättningen säger att datum är dagtal, men här står ett skrivet datum. Sätt dates till ymd eller dmy.",
        en: "The mapping says that dates are day numbers, but a written date stands here. Set dates to dmy or ymd.")
    case .badTime:
      Wording(
        da: "Det er ikke et tidspunkt. Skriv det som 13.45, eller skriv formiddag, eftermiddag eller aften.",
        sv: "Det är ingen tid. Skriv den som 13:45 eller skriv förmiddag, eftermiddag eller kväll.",
        en: "This is no time. Write it as 13:45, or write morning, afternoon or evening.")
    case .badNumber:
      Wording(
        da: "I {field} skal der stå et tal. Ret cellen.", sv: "I {field} ska det stå ett tal. Rätta cellen.",
        en: "The {field} must be a number. Correct the cell.")
    case .badMinutes:
      Wording(
        da: "Varigheden kan ikke læses. Skriv minutter, fx 10 eller ca. 10 min, eller ½ time.",
        sv: "Tiden går inte att läsa. Skriv minuter, t.ex. 10 eller ca 10 min, eller ½ timme.",
        en: "The duration cannot be read. Write minutes, as 10 or about 10 min, or ½ hour.")
    case .unknownWord:
      Wording(
        da: "Oversættelsen kender ikke dette ord for {field}. Skriv det under words.{key}, eller ret cellen.",
        sv:
          "Översättningen känner inte till det här ordet för {field}. Skriv det under words.{key} eller rätta cellen.",
        en: "The mapping does not know this word for {field}. Write it under words.{key}, or correct the cell.")
    case .unknownWordNearest:
      Wording(
        da:
          "Oversættelsen kender ikke dette ord for {field}. Det ligner {nearest}. Skriv det under words.{key}, eller ret cellen.",
        sv:
          "Översättningen känner inte till det här ordet för {field}. Det liknar {nearest}. Skriv det under words.{key} eller rätta cellen.",
        en:
          "The mapping does not know this word for {field}. It is like {nearest}. Write it under words.{key}, or correct the cell."
      )
    case .unknownLevel:
      Wording(
        da:
          "Oversættelsen kender ikke dette ord for {field}. Skriv det under words.{key} med et tal fra 0 til 4, eller ret cellen.",
        sv:
          "Översättningen känner inte till det här ordet för {field}. Skriv det under words.{key} med ett tal från 0 till 4, eller rätta cellen.",
        en:
          "The mapping does not know this word for {field}. Write it under words.{key} with a number from 0 to 4, or correct the cell."
      )
    case .totalTwice:
      Wording(
        da: "Samme dag, bibliotek og kategorier står også på linje {line}. Læg de to tal sammen på én linje.",
        sv: "Samma dag, bibliotek och kategorier står även på rad {line}. Lägg ihop de två talen på en rad.",
        en: "The same day, branch and categories stand on line {line} too. Add the two numbers up on one line.")
    case .changedTotal:
      Wording(
        da: "Dette tal er læst ind før med en anden værdi. Brug --replace, hvis det nye skal gælde.",
        sv: "Det här talet har lästs in tidigare med ett annat värde. Använd --replace om det nya ska gälla.",
        en: "This number was imported before with another value. Use --replace if the new one is to hold.")
    case .badHour:
      Wording(
        da: "Det er ikke en time på dagen. Skriv den som 10, 10.00 eller 10-11.",
        sv: "Det är ingen timme på dygnet. Skriv den som 10, 10:00 eller 10-11.",
        en: "This is no hour of the day. Write it as 10, 10:00 or 10-11.")
    case .countDateIsNumber:
      Wording(
        da: "Datoen er regnearkets eget dagstal. Læs filen ind med --dates excel1900 (gamle Mac-ark: excel1904).",
        sv: "Datumet är kalkylarkets eget dagtal. Läs in filen med --dates excel1900 (gamla Mac-ark: excel1904).",
        en: "The date is the spreadsheet's own day number. Import with --dates excel1900 (old Mac sheets: excel1904).")
    case .unreadableMapping:
      Wording(
        da: "Filen efter --mapping findes ikke eller må ikke læses. Se efter, om navnet er rigtigt.",
        sv: "Filen efter --mapping finns inte eller får inte läsas. Kontrollera att namnet stämmer.",
        en: "The file after --mapping is not there or may not be read. Check its name.")
    case .headingsLost:
      Wording(
        da:
          "{n|En overskrift|Overskrifter} i oversættelsen findes ikke i arket: columns nr. {places}. Ret {n|den|dem} i arket "
          + "eller i oversættelsen, så de er ens.",
        sv:
          "{n|En rubrik|Rubriker} i översättningen finns inte i arket: columns nr {places}. Rätta {n|den|dem} i arket eller i "
          + "översättningen så att de är lika.",
        en:
          "{n|A heading|Headings} of the mapping {n|is|are} not in the sheet: columns no. {places}. Correct {n|it|them} in "
          + "the sheet or in the mapping, so that they are alike.")
    case .headingMissing:
      Wording(
        da: "Der er ingen kolonne med {field}. Giv den en overskrift, fx Dato.",
        sv: "Det finns ingen kolumn med {field}. Ge den en rubrik, t.ex. Datum.",
        en: "There is no column with the {field}. Give it a heading, such as Date.")
    case .branchHeadingMissing:
      Wording(
        da:
          "Arket siger ikke, hvilket bibliotek det er. Skriv det med --branch, eller giv en kolonne overskriften Bibliotek.",
        sv:
          "Arket säger inte vilket bibliotek det gäller. Skriv det med --branch eller ge en kolumn rubriken Bibliotek.",
        en: "The sheet does not say which branch it is. Name it with --branch, or give a column the heading Branch.")
    case .nameColumn:
      Wording(
        da: "Kolonnen ligner navne på personer. Lods tager ikke personer ind: slet hele kolonnen i arket.",
        sv: "Kolumnen ser ut att vara namn på personer. Lods tar inte in personer: ta bort hela kolumnen i arket.",
        en: "The column looks like names of persons. Lods takes in no persons: delete the whole column.")
    case .standsOtherwise:
      Wording(
        da:
          "Fra samme kilde er der før gemt {before} {before|registrering|registreringer} på arkets dage, som ikke står "
          + "sådan i arket nu, og {now} i arket er {now|ny|nye}. Er arket eller oversættelsen rettet, så brug --replace: "
          + "arket gælder, og de gamle tages ud. Er det flere rækker for de samme dage, så brug --add.",
        sv:
          "Från samma källa finns {before} {before|registrering|registreringar} sedan tidigare på arkets dagar som inte "
          + "står så i arket nu, och {now} i arket är {now|ny|nya}. Är arket eller översättningen rättad, använd "
          + "--replace: arket gäller och de gamla tas ut. Är det fler rader för samma dagar, använd --add.",
        en:
          "The same source gave {before} {before|entry|entries} for the sheet's days before that the sheet does not have "
          + "like that now, and {now} in the sheet {now|is|are} new. If the sheet or the mapping was corrected, use "
          + "--replace: the sheet holds, and the old ones are taken out. If these are more rows for the same days, use "
          + "--add.")
    case .standsAtOtherBranch:
      Wording(
        da:
          "De samme rækker er læst ind før fra samme kilde på et andet bibliotek ({n}). Er det det samme ark, så brug "
          + "--replace: de gamle tages ud. Er det et andet biblioteks ark, så giv det sin egen --source, eller brug --add.",
        sv: "Samma rader har lästs in tidigare från samma källa på ett annat bibliotek ({n}). Är det samma ark, använd "
          + "--replace: de gamla tas ut. Är det ett annat biblioteks ark, ge det en egen --source eller använd --add.",
        en:
          "The same rows were imported before from the same source at another branch ({n}). If it is the same sheet, use "
          + "--replace: the old ones are taken out. If it is another branch's sheet, give it its own --source, or use "
          + "--add.")
    case .standsOnOtherDays:
      Wording(
        da:
          "De samme rækker er læst ind før med datoer talt fra et andet år ({n}): excel1900 og excel1904. Ret dates, hvis "
          + "det er forkert nu. Var det forkert før, så brug --replace: de gamle tages ud. Ellers brug --add.",
        sv:
          "Samma rader har lästs in tidigare med datum räknade från ett annat år ({n}): excel1900 och excel1904. Rätta "
          + "dates om det är fel nu. Var det fel förut, använd --replace: de gamla tas ut. Annars använd --add.",
        en: "The same rows were imported before with dates counted from another year ({n}): excel1900 and excel1904. "
          + "Correct dates if it is wrong now. If it was wrong before, use --replace: the old ones are taken out. Else "
          + "use --add.")
    case .standsInOtherSource:
      Wording(
        da:
          "De samme rækker er læst ind før under en anden kilde ({n}). Er det det samme ark, så brug den --source, det "
          + "havde sidst, eller --replace: de gamle tages ud. Er det et andet ark, så brug --add.",
        sv:
          "Samma rader har lästs in tidigare under en annan källa ({n}). Är det samma ark, använd den --source det hade "
          + "då, eller --replace: de gamla tas ut. Är det ett annat ark, använd --add.",
        en:
          "The same rows were imported before under another source ({n}). If it is the same sheet, use the --source that "
          + "it had then, or --replace: the old ones are taken out. If it is another sheet, use --add.")
    case .rejectsMark:
      Wording(
        da: "Afviste rækker fra Lods. Ret dem her og læs filen ind igen. Lad denne linje stå.",
        sv: "Nekade rader från Lods. Rätta dem här och läs in filen igen. Låt den här raden stå kvar.",
        en: "Refused rows from Lods. Correct them here and import the file again. Leave this line as it is.")
    }
  }
}
