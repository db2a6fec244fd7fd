import Language

/// The texts of `lods release`.
enum ReleaseCommandPhrase: PhraseKey {
  case summary, details, propose, proposeDetails, publish, publishDetails, show, showDetails, list, verify
  case verifyDetails, revise, reviseDetails
  case period, tableValue, table, bandValue, band, threshold, seed, yes, output, number, numberName, tableNumber
  case format
  case halfExample, bandExample, publishExample, showExample, reviseExample
  case shown, blank, related, corrected, instead, price, merge, drop, leaveOut, longer, wait
  case minutesHeading, minutesColumn
  case tableHeading, total, sessions, heading, blankMeans, published, sure, notConfirmed, oneTable, noReleases, holds
  case day, periodColumn, kindColumn, tables, blanks, kindRelease, kindRevision

  var wording: Wording {
    switch self {
    case .summary:
      Wording(
        da: "Frigiv tal, som ingen kan regnes ud af", sv: "Offentliggör siffror som ingen kan räknas ut ur",
        en: "Release figures that nobody can be worked out from")
    case .details:
      Wording(
        da:
          "Tabeller over ekspeditioner til offentliggørelse. Små tal er skjult, og så mange andre, at ingen kan regne "
          + "dem ud, heller ikke ud fra alt, hvad der er frigivet før. Hver frigivelse skrives i en log, som ikke kan "
          + "ændres, og måneder fryses: senere frigivelser har dem, som de var.",
        sv: "Tabeller över ärenden för offentliggörande. Små tal döljs, och så många andra att ingen kan räkna ut dem, "
          + "inte heller ur allt som redan offentliggjorts. Varje offentliggörande skrivs i en logg som inte kan "
          + "ändras, och månader fryses: senare offentliggöranden har dem som de var.",
        en:
          "Tables of sessions for everybody to see. Small counts are blank, and as many others as it takes that nobody "
          + "can work them out, not from all that was released before either. Every release is written into a ledger "
          + "that cannot be changed, and months freeze: later releases have them as they were.")
    case .propose:
      Wording(
        da: "Vis, hvad der ville blive frigivet", sv: "Visa vad som skulle offentliggöras",
        en: "Show what would be released")
    case .proposeDetails:
      Wording(
        da:
          "Viser tabellerne, hvad der er skjult og hvorfor så meget, og hvad der kunne gøres i stedet. Intet skrives. "
          + "Uden --table: lokalområde, alder og opgave; sted og hjælpegrad; kanal og udfald; barrierer; løsningens ejer.",
        sv: "Visar tabellerna, vad som är dolt och varför så mycket, och vad som kunde göras i stället. Inget skrivs. "
          + "Utan --table: område, ålder och ärende; enhet och hjälpnivå; kanal och utfall; hinder; lösningens ägare.",
        en: "Shows the tables, what is blank and why that much, and what could be done instead. Nothing is written. "
          + "Without --table: area, age and task; branch and help level; channel and outcome; barriers; owner of the "
          + "solution.")
    case .publish: Wording(da: "Frigiv tal", sv: "Offentliggör siffror", en: "Release figures")
    case .publishDetails:
      Wording(
        da:
          "Viser forslaget, spørger og skriver frigivelsen i loggen. Det kan ikke gøres om: hvad der er frigivet, kan "
          + "andre have set. Med --output skrives hver tabel i en CSV-fil i mappen.",
        sv: "Visar förslaget, frågar och skriver offentliggörandet i loggen. Det kan inte göras ogjort: vad som är "
          + "offentliggjort kan andra ha sett. Med --output skrivs varje tabell i en CSV-fil i mappen.",
        en:
          "Shows the proposal, asks, and writes the release into the ledger. It cannot be undone: others may have seen "
          + "what was released. With --output each table is written into a CSV file in the folder.")
    case .show: Wording(da: "Vis en frigivelse", sv: "Visa ett offentliggörande", en: "Show a release")
    case .showDetails:
      Wording(
        da: "Som den blev frigivet, med de navne, der gjaldt dengang.",
        sv: "Som det offentliggjordes, med de namn som gällde då.",
        en: "As it was released, with the names of that time.")
    case .list: Wording(da: "Vis alle frigivelser", sv: "Visa alla offentliggöranden", en: "List the releases")
    case .verify:
      Wording(
        da: "Efterprøv loggen over frigivelser", sv: "Kontrollera loggen över offentliggöranden",
        en: "Verify the ledger of releases")
    case .verifyDetails:
      Wording(
        da: "Regner kæden efter, lægger hvert frigivet tal sammen igen og efterprøver beviserne ved at lægge hele tal "
          + "sammen. Slutter med 78, når noget er galt; så kan intet frigives.",
        sv: "Räknar om kedjan, lägger ihop varje offentliggjort tal igen och kontrollerar bevisen genom att lägga ihop "
          + "heltal. Slutar med 78 när något är fel; då kan inget offentliggöras.",
        en:
          "Computes the chain anew, adds up every released number again, and checks the proofs by adding whole numbers. "
          + "Ends with 78 where something is wrong; nothing can be released then.")
    case .revise:
      Wording(
        da: "Frigiv en periode igen med rettelser", sv: "Offentliggör en period igen med rättelser",
        en: "Release a period again with corrections")
    case .reviseDetails:
      Wording(
        da:
          "Måneder, der er frigivet, er frosset: rettelser bagefter ændrer dem ikke. Denne kommando laver en ny udgave "
          + "af en frigivelse fra loggen, som den er nu, og prøver den sammen med den gamle.",
        sv: "Månader som har offentliggjorts är frysta: rättelser efteråt ändrar dem inte. Det här kommandot gör en ny "
          + "version av ett offentliggörande från loggen som den är nu och prövar den tillsammans med den gamla.",
        en:
          "Released months are frozen: corrections afterwards do not change them. This command makes a new version of a "
          + "release from the log as it stands now, and looks at it together with the old one.")
    case .period:
      Wording(
        da: "hele måneder, der er slut: 2026-H1, 2026-Q1, 2026-03, 2026",
        sv: "hela månader som är slut: 2026-H1, 2026-Q1, 2026-03, 2026",
        en: "whole months that are over: 2026-H1, 2026-Q1, 2026-03, 2026")
    case .tableValue: Wording(da: "deling", sv: "delning", en: "split")
    case .table:
      Wording(
        da: "en tabel, delt op efter op til fire: branch, area, age, task, level, channel, outcome, barrier, owner",
        sv: "en tabell, uppdelad efter upp till fyra: branch, area, age, task, level, channel, outcome, barrier, owner",
        en: "a table, split by up to four: branch, area, age, task, level, channel, outcome, barrier, owner")
    case .bandValue: Wording(da: "sammenlægning", sv: "sammanslagning", en: "band")
    case .band:
      Wording(
        da: "læg koder sammen, for eksempel age:0-64=0-14+15-24+25-44+45-64",
        sv: "slå ihop koder, till exempel age:0-64=0-14+15-24+25-44+45-64",
        en: "put codes together, as age:0-64=0-14+15-24+25-44+45-64")
    case .threshold:
      Wording(
        da: "det mindste antal, der må vises, 2 til 100; ellers 5",
        sv: "det minsta antal som får visas, 2 till 100; annars 5",
        en: "the least count that may be shown, 2 to 100; else 5")
    case .seed:
      Wording(
        da: "et tal, der afgør, hvad der skjules, når valget er frit; ellers tilfældigt. Kun til efterprøvning",
        sv: "ett tal som avgör vad som döljs när valet är fritt; annars slumpmässigt. Bara för kontroll",
        en: "a number that decides what is blank where there is a choice; else by chance. For checking only")
    case .yes: Wording(da: "spørg ikke", sv: "fråga inte", en: "do not ask")
    case .output:
      Wording(
        da: "mappe til tabellerne som CSV", sv: "mapp för tabellerna som CSV", en: "folder for the tables as CSV")
    case .number: Wording(da: "frigivelsens nummer", sv: "offentliggörandets nummer", en: "the number of the release")
    case .numberName: Wording(da: "nummer", sv: "nummer", en: "number")
    case .tableNumber:
      Wording(da: "kun tabel nummer så og så", sv: "bara tabell nummer så och så", en: "one table only")
    case .format: Wording(da: "tekst, CSV eller JSON", sv: "text, CSV eller JSON", en: "text, CSV or JSON")
    case .halfExample:
      Wording(
        da: "Halvårets tal, før nogen ser dem", sv: "Halvårets siffror innan någon ser dem",
        en: "A half-year's figures before anybody sees them")
    case .bandExample:
      Wording(
        da: "Alle under 65 vist som én aldersgruppe", sv: "Alla under 65 visade som en åldersgrupp",
        en: "Everybody below 65 shown as one band")
    case .publishExample:
      Wording(
        da: "Frigiv halvåret, og læg tabellerne i mappen tal",
        sv: "Offentliggör halvåret och lägg tabellerna i mappen tal",
        en: "Release the half-year and put its tables into the folder tal")
    case .showExample:
      Wording(
        da: "Den første tabel som CSV", sv: "Den första tabellen som CSV", en: "The first table as CSV")
    case .reviseExample:
      Wording(
        da: "En ny udgave af frigivelse 3", sv: "En ny version av offentliggörande 3", en: "A new version of release 3")
    case .shown:
      Wording(
        da: "{n} tal er over nul eller skjult; {left} af dem vises.",
        sv: "{n} tal är över noll eller dolda; {left} av dem visas.",
        en: "{n} {n|number is|numbers are} above zero or blank; {left} of them {left|is|are} shown.")
    case .blank:
      Wording(
        da: "Skjult: {n} tal, fordi {n|det er|de er} under {threshold}, og {more} til, for at "
          + "ingen kan regne de små ud.",
        sv: "Dolt: {n} tal för att {n|det är|de är} under {threshold}, och {more} till för "
          + "att ingen ska kunna räkna ut de små.",
        en: "Blank: {n} {n|number|numbers} below {threshold}, and {more} more so that nobody can work out "
          + "the small ones.")
    case .related:
      Wording(
        da: "Prøvet sammen med {n|frigivelse|frigivelserne} {list}.",
        sv: "Prövat tillsammans med {n|offentliggörande|offentliggörandena} {list}.",
        en: "Looked at together with {n|release|releases} {list}.")
    case .corrected:
      Wording(
        da: "{n} {n|måned|måneder} er rettet efter frigivelsen. Rettelserne bruges ikke før lods release revise.",
        sv: "{n} {n|månad|månader} har rättats efter offentliggörandet. Rättelserna används inte före lods release "
          + "revise.",
        en: "{n} {n|month was|months were} corrected after being released. That is not used before lods release "
          + "revise.")
    case .instead:
      Wording(
        da: "Der ville være mindre skjult, hvis I", sv: "Mindre vore dolt om ni", en: "Less would be blank if you")
    case .price:
      Wording(
        da: "{way}: {n} skjult af {of}", sv: "{way}: {n} dolda av {of}", en: "{way}: {n} blank of {of}")
    case .merge:
      Wording(
        da: "viser »{one}« og »{other}« som ét ({axis})", sv: "visar ”{one}” och ”{other}” som ett ({axis})",
        en: "show “{one}” and “{other}” as one ({axis})")
    case .drop:
      Wording(
        da: "ikke deler tabel {table} op efter {axis}", sv: "inte delar upp tabell {table} efter {axis}",
        en: "do not split table {table} by {axis}")
    case .leaveOut:
      Wording(da: "udelader tabel {table}", sv: "utelämnar tabell {table}", en: "leave out table {table}")
    case .longer:
      Wording(da: "vælger {period}", sv: "väljer {period}", en: "choose {period}")
    case .wait:
      Wording(
        da: "venter og vælger {period}, som kan frigives fra {day}",
        sv: "väntar och väljer {period}, som kan offentliggöras från {day}",
        en: "wait and choose {period}, which can be released from {day}")
    case .minutesHeading:
      Wording(
        da: "Minutter pr. ekspedition i gennemsnit, afrundet til 5, hvor der er skrevet minutter på mindst {threshold} "
          + "ekspeditioner:",
        sv: "Minuter per ärende i genomsnitt, avrundat till 5, där minst {threshold} ärenden har minuter:",
        en: "Mean minutes of a session, rounded to 5, where at least {threshold} sessions have minutes:")
    case .minutesColumn: Wording(da: "Minutter", sv: "Minuter", en: "Minutes")
    case .tableHeading: Wording(da: "Tabel {n}: {axes}", sv: "Tabell {n}: {axes}", en: "Table {n}: {axes}")
    case .total: Wording(da: "I alt", sv: "Totalt", en: "Total")
    case .sessions: Wording(da: "Ekspeditioner", sv: "Ärenden", en: "Sessions")
    case .heading:
      Wording(
        da: "Frigivelse {release}: {period}, frigivet {day}. Antal under {threshold} vises ikke.",
        sv: "Offentliggörande {release}: {period}, offentliggjort {day}. Antal under {threshold} visas inte.",
        en: "Release {release}: {period}, released {day}. Counts below {threshold} are not shown.")
    case .blankMeans:
      Wording(
        da: ".. betyder: tallet er skjult: det er lille, eller det ville røbe et lille tal",
        sv: ".. betyder: talet är dolt: det är litet, eller skulle röja ett litet tal",
        en: ".. means: the number is blank: it is small, or would give a small one away")
    case .published:
      Wording(
        da: "Frigivelse {release} er skrevet: {period}.", sv: "Offentliggörande {release} är skrivet: {period}.",
        en: "Release {release} is written: {period}.")
    case .sure:
      Wording(
        da: "Frigiv disse tal? Det kan ikke gøres om.",
        sv: "Offentliggöra de här siffrorna? Det kan inte göras ogjort.",
        en: "Release these figures? It cannot be undone.")
    case .notConfirmed:
      Wording(
        da: "Intet er frigivet. Svar ja, eller skriv --yes, hvor ingen kan spørges.",
        sv: "Inget är offentliggjort. Svara ja, eller skriv --yes där ingen kan tillfrågas.",
        en: "Nothing was released. Answer yes, or write --yes where nobody can be asked.")
    case .oneTable:
      Wording(
        da: "En CSV-fil har én tabel. Vælg den med --table 1.", sv: "En CSV-fil har en tabell. Välj den med --table 1.",
        en: "A CSV file has one table. Choose it with --table 1.")
    case .noReleases:
      Wording(
        da: "Intet er frigivet endnu.", sv: "Inget är offentliggjort ännu.", en: "Nothing was released yet.")
    case .holds:
      Wording(
        da: "Loggen holder: {n} {n|frigivelse|frigivelser}. {counts} {counts|lille tal|små tal} er bevist ukendt "
          + "for alle.",
        sv: "Loggen håller: {n} {n|offentliggörande|offentliggöranden}. {counts} {counts|litet tal|små tal} är "
          + "bevisat okända för alla.",
        en: "The ledger holds: {n} {n|release|releases}. {counts} small {counts|count is|counts are} proved "
          + "to be unknown to everybody.")
    case .day: Wording(da: "Dag", sv: "Dag", en: "Day")
    case .periodColumn: Wording(da: "Periode", sv: "Period", en: "Period")
    case .kindColumn: Wording(da: "Slags", sv: "Slag", en: "Kind")
    case .tables: Wording(da: "Tabeller", sv: "Tabeller", en: "Tables")
    case .blanks: Wording(da: "Skjult", sv: "Dolt", en: "Blank")
    case .kindRelease: Wording(da: "frigivelse", sv: "offentliggörande", en: "release")
    case .kindRevision: Wording(da: "ny udgave", sv: "ny version", en: "revision")
    }
  }
}
