import Language

/// What is said of releases.
enum ReleasePhrase: PhraseKey {
  case badThreshold, notWholeMonths, unfinished, nothingLogged, noTable, tooManyTables, noAxis, tooManyAxes, axisTwice
  case unknownAxis, badBand, bandWithoutAxis, unknownCategory, bandNameTaken, refusedText, notAQuery, otherThreshold
  case tooLarge, circle, tooManyRevisions, cannotBeGuarded, answerNotProved, nothingLeft, ledgerBroken, changedMeanwhile
  case unknownRelease, unknownTable, nothingToRevise, tooFewCorrections, ownerNotKept, alreadyReleased
  case notCoarser
  case notRecorded, several, noneRecorded, otherTask, theRest

  var wording: Wording {
    switch self {
    case .notRecorded: Wording(da: "Ikke oplyst", sv: "Ej uppgivet", en: "Not recorded")
    case .several: Wording(da: "Flere", sv: "Flera", en: "Several")
    case .noneRecorded: Wording(da: "Ingen", sv: "Inga", en: "None")
    case .otherTask: Wording(da: "Andet", sv: "Annat", en: "Other")
    case .theRest: Wording(da: "Øvrige", sv: "Övriga", en: "The rest")
    case .badThreshold:
      Wording(
        da: "Tærsklen skal være mellem 2 og 100. Den er det mindste antal, der må vises; 5 er det almindelige.",
        sv: "Tröskeln ska vara mellan 2 och 100. Den är det minsta antal som får visas; 5 är det vanliga.",
        en: "The threshold must be between 2 and 100. It is the least count that may be shown; 5 is usual.")
    case .notWholeMonths:
      Wording(
        da: "Der frigives kun tal for hele måneder. Skriv en måned (2026-03), et kvartal (2026-Q1), et halvår "
          + "(2026-H1), et år (2026) eller fra den første dag i en måned til den sidste i en anden.",
        sv: "Bara siffror för hela månader kan offentliggöras. Skriv en månad (2026-03), ett kvartal (2026-Q1), ett "
          + "halvår (2026-H1), ett år (2026) eller från första dagen i en månad till sista dagen i en annan.",
        en: "Only figures of whole months are released. Write a month (2026-03), a quarter (2026-Q1), a half-year "
          + "(2026-H1), a year (2026), or from the first day of one month to the last of another.")
    case .unfinished:
      Wording(
        da: "Perioden er ikke slut. Vent til {day}, eller vælg en periode, der er slut.",
        sv: "Perioden är inte slut. Vänta till {day} eller välj en period som är slut.",
        en: "The period is not over. Wait until {day}, or choose one that is.")
    case .nothingLogged:
      Wording(
        da: "Der er ingen ekspeditioner i perioden, så der er intet at frigive.",
        sv: "Det finns inga ärenden i perioden, så det finns inget att offentliggöra.",
        en: "No session was logged in the period, so there is nothing to release.")
    case .noTable:
      Wording(
        da: "Vælg mindst én tabel.",
        sv: "Välj minst en tabell.",
        en: "Choose at least one table.")
    case .tooManyTables:
      Wording(
        da: "En frigivelse kan højst have 8 tabeller.", sv: "Ett offentliggörande kan ha högst 8 tabeller.",
        en: "A release has at most 8 tables.")
    case .noAxis:
      Wording(
        da:
          "En tabel skal deles op efter mindst én ting, for eksempel area+age. Der står et plus for meget, eller intet.",
        sv:
          "En tabell måste delas upp efter minst en sak, till exempel area+age. Det står ett plus för mycket, eller inget.",
        en: "A table is split by at least one thing, as area+age. There is a plus too many, or nothing.")
    case .tooManyAxes:
      Wording(
        da: "En tabel kan højst deles op efter fire ting på én gang. Lav to tabeller.",
        sv: "En tabell kan delas upp efter högst fyra saker på en gång. Gör två tabeller.",
        en: "A table is split by four things at most. Make two tables.")
    case .axisTwice:
      Wording(
        da: "Tabellen nævner det samme to gange.", sv: "Tabellen nämner samma sak två gånger.",
        en: "The table names the same thing twice.")
    case .unknownAxis:
      Wording(
        da: "Tabellen kan deles op efter branch, area, age, task, level, channel, outcome, barrier og owner.",
        sv: "Tabellen kan delas upp efter branch, area, age, task, level, channel, outcome, barrier och owner.",
        en: "A table can be split by branch, area, age, task, level, channel, outcome, barrier and owner.")
    case .badBand:
      Wording(
        da: "Sammenlægningen kan ikke læses. Skriv for eksempel age:0-64=0-14+15-24+25-44+45-64 med hver kode én gang. "
          + "Et navn har bogstaver, tal og mellemrum: 'area:Midtbyen=midtby+havn'.",
        sv: "Sammanslagningen går inte att läsa. Skriv till exempel age:0-64=0-14+15-24+25-44+45-64 med varje kod en "
          + "gång. Ett namn har bokstäver, siffror och mellanslag: 'area:Centrum=innerstad+hamn'.",
        en: "The bands cannot be read. Write for example age:0-64=0-14+15-24+25-44+45-64 with each code once. A name "
          + "has letters, digits and blanks: 'area:Old town=centre+harbour'.")
    case .bandWithoutAxis:
      Wording(
        da: "Der lægges noget sammen, som ingen tabel er delt op efter.",
        sv: "Något slås samman som ingen tabell är uppdelad efter.",
        en: "Something is put together that no table is split by.")
    case .unknownCategory:
      Wording(
        da: "En kode i sammenlægningen findes ikke under {axis}.",
        sv: "En kod i sammanslagningen finns inte under {axis}.",
        en: "A code in the bands does not exist under {axis}.")
    case .bandNameTaken:
      Wording(
        da: "Navnet på en sammenlægning er koden på noget andet. Vælg et andet navn.",
        sv: "Namnet på en sammanslagning är koden på något annat. Välj ett annat namn.",
        en: "The name of a band is the code of something else. Choose another name.")
    case .ownerNotKept:
      Wording(
        da: "Tal for {month} blev frosset, før løsningens ejer kom med, så de kan ikke deles op efter owner. Vælg en "
          + "senere periode, eller en tabel uden owner.",
        sv:
          "Siffrorna för {month} frystes innan lösningens ägare fanns med, så de kan inte delas upp efter owner. Välj "
          + "en senare period eller en tabell utan owner.",
        en: "The figures of {month} were frozen before owners were kept, so they cannot be split by owner. Choose a "
          + "later period, or a table without owner.")
    case .refusedText:
      Wording(
        da: "Navnene på sammenlægningerne ligner noget, der peger på en person. Vælg andre navne.",
        sv: "Namnen på sammanslagningarna liknar något som pekar på en person. Välj andra namn.",
        en: "The names of the bands look like something that points to a person. Choose other names.")
    case .notAQuery:
      Wording(
        da: "En frigivelse i loggen kan ikke læses. Bed en administrator se loggen efter.",
        sv: "Ett offentliggörande i loggen går inte att läsa. Be en administratör kontrollera loggen.",
        en: "A release in the ledger cannot be read. Ask an administrator to look the ledger over.")
    case .otherThreshold:
      Wording(
        da: "Frigivelse {release} har måneder fælles med denne og tærsklen {n}. Brug samme tærskel.",
        sv: "Offentliggörande {release} har månader gemensamma med detta och tröskeln {n}. Använd samma tröskel.",
        en: "Release {release} shares months with this one and has the threshold {n}. Use the same.")
    case .tooLarge:
      Wording(
        da: "Det bliver {n} {n|celle|celler} at prøve, de tidligere frigivelser regnet med, og det er for mange. Vælg "
          + "færre tabeller, eller del hver op efter mindre.",
        sv: "Det blir {n} {n|cell|celler} att pröva, tidigare offentliggöranden medräknade, och det är för många. Välj "
          + "färre tabeller, eller dela upp var och en efter färre saker.",
        en: "This makes {n} {n|cell|cells} to go through, earlier releases counted in, which is too many. Choose fewer "
          + "tables, or split each by less.")
    case .alreadyReleased:
      Wording(
        da: "Det er allerede frigivet som nummer {release}. Er noget rettet siden, så lav en ny udgave.",
        sv: "Det är redan offentliggjort som nummer {release}. Har något rättats sedan dess, gör en ny version.",
        en: "It is released already, as number {release}. Where something was corrected since, make a new version.")
    case .circle:
      Wording(
        da:
          "Tabellerne hænger sammen i en ring (som alder og opgave, opgave og lokalområde, lokalområde og alder), også "
          + "med det, der er frigivet før. Vælg én tabel med det hele, eller udelad en af dem.",
        sv:
          "Tabellerna hänger ihop i en ring (som ålder och ärende, ärende och område, område och ålder), också med det "
          + "som offentliggjorts tidigare. Välj en tabell med allt, eller utelämna en av dem.",
        en:
          "The tables make a circle (as age and task, task and area, area and age), also with what was released before. "
          + "Choose one table with all of it, or leave one of them out.")
    case .tooManyRevisions:
      Wording(
        da: "En måned i perioden er frigivet i så mange udgaver, at en til ikke kan efterprøves sammen med dem. De "
          + "frigivne tal bliver stående. Vælg en anden periode.",
        sv: "En månad i perioden har offentliggjorts i så många versioner att en till inte kan prövas tillsammans med "
          + "dem. De offentliggjorda siffrorna står kvar. Välj en annan period.",
        en: "A month of the period was released in so many versions that one more cannot be looked at together with "
          + "them. The released figures stand. Choose another period.")
    case .cannotBeGuarded:
      Wording(
        da: "Tabellerne frigives ikke: For {n} {n|lille tal|små tal} er der ikke fundet en måde at skjule {n|det|dem} "
          + "på, når alt, der er frigivet før, er kendt. Prøv færre tabeller eller færre delinger.",
        sv: "Tabellerna offentliggörs inte: för {n} {n|litet tal|små tal} hittades inget sätt att dölja {n|det|dem} "
          + "när allt som redan är offentliggjort är känt. Prova färre tabeller eller färre delningar.",
        en: "The tables are not released: for {n} small {n|count|counts} no way was found to hide {n|it|them} from who "
          + "knows all that was released before. Try fewer tables, or split them by less.")
    case .answerNotProved:
      Wording(
        da:
          "Tabellerne kan ikke frigives: det kan ikke bevises, at de intet røber. Vælg færre tabeller, eller læg noget "
          + "sammen.",
        sv: "Tabellerna kan inte offentliggöras: det går inte att bevisa att de inte röjer något. Välj färre tabeller, "
          + "eller slå ihop något.",
        en:
          "The tables cannot be released: it cannot be proved that they give nothing away. Choose fewer tables, or put "
          + "something together.")
    case .nothingLeft:
      Wording(
        da: "Der ville intet tal være tilbage at vise. Læg noget sammen, udelad noget, eller vælg en længere periode.",
        sv:
          "Det skulle inte finnas något tal kvar att visa. Slå ihop något, utelämna något, eller välj en längre period.",
        en: "No number would be left to show. Put something together, leave something out, or choose a longer period.")
    case .ledgerBroken:
      Wording(
        da: "Loggen over frigivelser er ikke, som den blev skrevet: {n} fejl. Intet kan frigives oven på den. "
          + "Se efter, hvad og hvor, og hent en sikkerhedskopi.",
        sv: "Loggen över offentliggöranden är inte som den skrevs: {n} fel. Inget kan offentliggöras ovanpå "
          + "den. Se efter vad och var, och hämta en säkerhetskopia.",
        en: "The ledger of releases is not what was written: {n} {n|fault|faults}. Nothing can be released upon it. "
          + "See what and where, and put a backup in place.")
    case .changedMeanwhile:
      Wording(
        da: "Nogen har rettet i loggen eller frigivet tal imens. Lav forslaget igen.",
        sv: "Någon har rättat i loggen eller offentliggjort siffror under tiden. Gör om förslaget.",
        en: "Somebody corrected the log or released figures meanwhile. Make the proposal again.")
    case .unknownRelease:
      Wording(
        da: "Der er ingen frigivelse med det nummer. Vælg en på listen.",
        sv: "Det finns inget offentliggörande med det numret. Välj ett i listan.",
        en: "There is no release of that number. Choose one from the list.")
    case .unknownTable:
      Wording(
        da: "Frigivelsen har ingen tabel med det nummer.", sv: "Offentliggörandet har ingen tabell med det numret.",
        en: "The release has no table of that number.")
    case .tooFewCorrections:
      Wording(
        da: "Kun {n} {n|ekspedition|ekspeditioner} er kommet til eller taget ud siden frigivelsen, så en ny udgave "
          + "ville vise netop {n|den|dem}. De frigivne tal bliver stående. Prøv igen, når det er mindst {least}.",
        sv:
          "Bara {n} {n|möte|möten} har kommit till eller tagits bort sedan offentliggörandet, så en ny version skulle "
          + "visa just {n|det|dem}. De offentliggjorda siffrorna står kvar. Försök igen när det är minst {least}.",
        en: "Only {n} {n|session|sessions} came or went since the release, so a new version would show just "
          + "{n|it|them}. The released figures stand. Try again when there are at least {least}.")
    case .notCoarser:
      Wording(
        da: "En ny udgave har frigivelsens egne tabeller eller grovere: færre delinger, eller mere lagt sammen. "
          + "Frigiv andre tabeller for sig.",
        sv: "En ny version har offentliggörandets egna tabeller eller grövre: färre delningar, eller mer ihopslaget. "
          + "Offentliggör andra tabeller för sig.",
        en: "A new version has the release's own tables or coarser ones: fewer splits, or more put together. "
          + "Release other tables by themselves.")
    case .nothingToRevise:
      Wording(
        da: "Intet er rettet i de måneder siden sidst, så tallene er de samme.",
        sv: "Inget har rättats i de månaderna sedan sist, så siffrorna är desamma.",
        en: "Nothing was corrected in those months since, so the figures are the same.")
    }
  }
}
