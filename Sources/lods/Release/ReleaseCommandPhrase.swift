import Language

/// The texts of `lods release`.
enum ReleaseCommandPhrase: PhraseKey {
  case summary, details, propose, proposeDetails, publish, publishDetails, show, showDetails, list, verify
  case verifyDetails, revise, reviseDetails
  case period, tableValue, table, bandValue, band, threshold, seed, yes, output, number, numberName, tableNumber
  case halfExample, bandExample, publishExample, showExample, reviseExample, coarserExample, pageExample,
    proposalExample
  case answer, answerDetails, answerExample, answerFormat, refuse, refuseExample, nothingToRefuse
  case published, noBackup, sure, notConfirmed, noReleases, holds
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
          "Viser forslaget, spørger og skriver frigivelsen i loggen. Det kan ikke fortrydes: hvad der er frigivet, kan "
          + "andre have set. Med --output skrives hver tabel i en CSV-fil i mappen, og det hele som en side.",
        sv: "Visar förslaget, frågar och skriver offentliggörandet i loggen. Det kan inte göras ogjort: vad som är "
          + "offentliggjort kan andra ha sett. Med --output skrivs varje tabell i en CSV-fil i mappen, och allt som en "
          + "sida.",
        en:
          "Shows the proposal, asks, and writes the release into the ledger. It cannot be undone: others may have seen "
          + "what was released. With --output each table is written into a CSV file in the folder, and all as a page.")
    case .show: Wording(da: "Vis en frigivelse", sv: "Visa ett offentliggörande", en: "Show a release")
    case .showDetails:
      Wording(
        da:
          "Som den blev frigivet, med de navne, der gjaldt dengang. Én tabel som CSV har alle kombinationer og summer; "
          + "flere tabeller som CSV har en række for hvert tal.",
        sv: "Som det offentliggjordes, med de namn som gällde då. En tabell som CSV har alla kombinationer och summor; "
          + "flera tabeller som CSV har en rad för varje tal.",
        en:
          "As it was released, with the names of that time. One table as CSV has all combinations and sums; several as "
          + "CSV have a row for each number.")
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
          + "af en frigivelse fra loggen, som den er nu, og prøver den sammen med den gamle. Kan den ikke frigives, kan "
          + "--table og --band gøre den grovere end den gamle.",
        sv: "Månader som har offentliggjorts är frysta: rättelser efteråt ändrar dem inte. Det här kommandot gör en ny "
          + "version av ett offentliggörande från loggen som den är nu och prövar den tillsammans med den gamla. Går den "
          + "inte att offentliggöra kan --table och --band göra den grövre än den gamla.",
        en:
          "Released months are frozen: corrections afterwards do not change them. This command makes a new version of a "
          + "release from the log as it stands now, and looks at it together with the old one. Where it cannot be "
          + "released, --table and --band make it coarser than the old one.")
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
        da: "læg koder sammen under et navn, for eksempel age:0-64=0-14+15-24+25-44+45-64 eller "
          + "'area:Midtbyen=midtby+havn'",
        sv: "slå ihop koder under ett namn, till exempel age:0-64=0-14+15-24+25-44+45-64 eller "
          + "'area:Centrum=innerstad+hamn'",
        en: "put codes together under a name, as age:0-64=0-14+15-24+25-44+45-64 or 'area:Old town=centre+harbour'")
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
    case .pageExample:
      Wording(
        da: "Frigivelsen som en side, der kan lægges på nettet", sv: "Offentliggörandet som en sida att lägga ut",
        en: "The release as a page to put on the web")
    case .proposalExample:
      Wording(
        da: "Forslaget som en side til lederen; kun du kan læse filen",
        sv: "Förslaget som en sida till chefen; bara du kan läsa filen",
        en: "The proposal as a page for the manager; only you can read the file")
    case .answer:
      Wording(
        da: "Skriv et udkast til svar, når nogen beder om tal",
        sv: "Skriv ett utkast till svar när någon begär siffror",
        en: "Draft an answer to somebody who asks for figures")
    case .answerDetails:
      Wording(
        da:
          "Når nogen beder om et udtræk (aktindsigt), går det gennem den samme dør som en frigivelse: Tabellen regnes "
          + "ud og prøves sammen med alt, der er frigivet. Intet skrives. Udkastet siger, at tallene kan gives, eller "
          + "med --refuse, eller hvor de ikke kan, hvorfor ikke. En jurist skal læse det. Sproget er landets, med "
          + "mindre --language siger andet.",
        sv: "När någon begär ett utdrag (allmän handling) går det genom samma dörr som ett offentliggörande: tabellen "
          + "räknas ut och prövas tillsammans med allt som är offentliggjort. Inget skrivs. Utkastet säger att "
          + "siffrorna kan lämnas ut, eller med --refuse, eller där de inte kan det, varför inte. En jurist ska läsa "
          + "det. Språket är landets om inte --language säger annat.",
        en:
          "Who asks for an extract (public access) goes through the same door as a release: the table is worked out and "
          + "looked at together with all that was released. Nothing is written. The draft says that the figures can be "
          + "given or, with --refuse or where they cannot, why not. A lawyer must read it. The language is the "
          + "country's unless --language says otherwise.")
    case .answerExample:
      Wording(
        da: "Et udkast som en side til juristen", sv: "Ett utkast som en sida till juristen",
        en: "A draft as a page for the lawyer")
    case .answerFormat:
      Wording(da: "Formen: tekst eller en side.", sv: "Formen: text eller en sida.", en: "The form: text or a page.")
    case .refuse:
      Wording(
        da: "skriv et afslag på tabellen med alle tal, også hvor den kan gives med de små skjult",
        sv: "skriv ett avslag på tabellen med alla tal, också där den kan lämnas ut med de små dolda",
        en: "draft a refusal of the table with all its numbers, also where it can be given with the small ones blank")
    case .refuseExample:
      Wording(
        da: "Et udkast til afslag", sv: "Ett utkast till avslag", en: "A drafted refusal")
    case .nothingToRefuse:
      Wording(
        da: "Ingen tal i tabellen er skjult, så der er intet at afslå. Skriv det samme uden --refuse.",
        sv: "Inga tal i tabellen är dolda, så det finns inget att avslå. Skriv samma sak utan --refuse.",
        en: "No number of the table is blank, so there is nothing to refuse. Write the same without --refuse.")
    case .reviseExample:
      Wording(
        da: "En ny udgave af frigivelse 3", sv: "En ny version av offentliggörande 3", en: "A new version of release 3")
    case .coarserExample:
      Wording(
        da: "Det samme, kun efter lokalområde", sv: "Samma sak, bara efter område", en: "The same, by area alone")
    case .published:
      Wording(
        da: "Frigivelse {release} er skrevet: {period}.", sv: "Offentliggörande {release} är skrivet: {period}.",
        en: "Release {release} is written: {period}.")
    case .noBackup:
      Wording(
        da: "Sikkerhedskopien kunne ikke laves. Gør plads, og lav en med lods backup make: En ældre kopi kender ikke "
          + "denne frigivelse.",
        sv: "Säkerhetskopian kunde inte göras. Gör plats och gör en med lods backup make: en äldre kopia känner inte "
          + "till det här offentliggörandet.",
        en: "The backup could not be made. Make room, and make one with lods backup make: an older copy does not know "
          + "of this release.")
    case .sure:
      Wording(
        da: "Frigiv disse tal? Det kan ikke fortrydes.",
        sv: "Offentliggöra de här siffrorna? Det kan inte göras ogjort.",
        en: "Release these figures? It cannot be undone.")
    case .notConfirmed:
      Wording(
        da: "Intet er frigivet. Svar ja, eller skriv --yes, hvor ingen kan spørges.",
        sv: "Inget är offentliggjort. Svara ja, eller skriv --yes där ingen kan tillfrågas.",
        en: "Nothing was released. Answer yes, or write --yes where nobody can be asked.")
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
