public import Language

/// The texts of faults in a sheet.
public enum SheetPhrase: PhraseKey {
  case nothingImported, place, placeInText, more, changedMeanwhile, sourceMissing, mappingMissing, unreadable
  case rejectsExist, rejectsUnwritable
  case notUTF8, unclosedQuote, strayQuote, fieldTooLong, unknownEncoding
  case empty, otherSheet, headingTwice, personColumn, identifierColumn, extraCell, missing
  case badDate, dateIsNumber, dateIsText, badTime, badNumber, unknownWord, unknownWordNearest, totalTwice, changedTotal

  /// The text in the three languages.
  public var wording: Wording {
    switch self {
    case .nothingImported:
      Wording(
        da: "Intet blev gemt: der er {n} fejl i arket. Ret {n|den|dem}, og læs arket ind igen.",
        sv: "Inget sparades: arket har {n} fel. Rätta {n|det|dem} och läs in arket igen.",
        en: "Nothing was saved: the sheet has {n} {n|fault|faults}. Correct {n|it|them} and import the sheet again.")
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
      Wording(da: "Filen kan ikke læses.", sv: "Filen går inte att läsa.", en: "The file cannot be read.")
    case .rejectsExist:
      Wording(
        da: "Filen til de afviste rækker findes allerede. Vælg et nyt navn. Intet er gemt.",
        sv: "Filen för de nekade raderna finns redan. Välj ett nytt namn. Inget har sparats.",
        en: "The file for the refused rows is there already. Choose a new name. Nothing was saved.")
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
        da: "{field} mangler. Udfyld cellen.", sv: "{field} saknas. Fyll i cellen.",
        en: "{field} is missing. Fill in the cell.")
    case .badDate:
      Wording(
        da: "Det er ikke en dato, som oversættelsen siger. Skriv den som 14-10-2026 (dmy) eller 2026-10-14 (ymd).",
        sv: "Det är inget datum så som översättningen säger. Skriv det som 2026-10-14 (ymd) eller 14-10-2026 (dmy).",
        en: "This is no date as the mapping says. Write it as 14-10-2026 (dmy) or 2026-10-14 (ymd).")
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
        da: "{field} skal være et tal.", sv: "{field} ska vara ett tal.", en: "{field} must be a number.")
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
    }
  }
}
