import Language

/// The texts of `lods protect`.
enum ProtectPhrase: PhraseKey {
  case summary, details, protect, protectDetails, protectExample, adviceExample
  case lowThreshold
  case file, output, threshold, certificate, hierarchyValue, hierarchy, dimension, sensitive, seed, advice
  case searching, markSkipped, strays
  case nothingBlank, blanks, smallAlone, blankZeros, shownOf, noSaving, askForMore, savings, saving, merge, drop
  case unknownDimension, unknownDimensionNearest, hierarchyTwice, sameFile, badTable, unproved
  case tooFew, cannotBeGuarded, nothingLeft, noWay, ways

  var wording: Wording {
    switch self {
    case .summary:
      Wording(
        da: "Gør en tabel klar til offentliggørelse, så små tal ikke kan regnes ud",
        sv: "Gör en tabell klar för publicering, så att små tal inte går att räkna ut",
        en: "Make a table ready to publish, so that small counts cannot be worked out")
    case .details:
      Wording(
        da: "Skjuler hvert tal under grænsen og så få andre, som det kan lade sig gøre, så ingen kan lægge sammen og "
          + "trække fra sig til dem. Der skal ikke bruges et kontor.",
        sv: "Döljer varje tal under gränsen och så få andra som möjligt, så att ingen kan räkna ut dem med plus och "
          + "minus. Inget kontor behövs.",
        en: "Hides every count below the threshold and as few others as it can, so that nobody can add and subtract "
          + "their way to them. No office is needed.")
    case .protect: Wording(da: "Skjul små tal i en tabel", sv: "Dölj små tal i en tabell", en: "Hide small counts")
    case .protectDetails:
      Wording(
        da: "Filen er CSV med komma: en kolonne for hver inddeling (højst fire) og sidst count. En kombination, der "
          + "mangler, er 0. Ud kommer alle kombinationer og alle summer (TOTAL); et skjult tal er .., alle andre er "
          + "sande. Hvert lille tal kan ud fra det viste både være 1 og mindst grænsen; det viser certifikatet. Det "
          + "siger, hvilke tal der er små, så giv det ikke videre.",
        sv: "Filen är CSV med komma: en kolumn för varje indelning (högst fyra) och sist count. En kombination som "
          + "saknas är 0. Ut kommer alla kombinationer och alla summor (TOTAL); ett dolt tal är .., alla andra är "
          + "sanna. Varje litet tal kan utifrån det visade vara både 1 och minst gränsen; det visar certifikatet. Det "
          + "säger vilka tal som är små, så lämna det inte vidare.",
        en: "The file is CSV with commas: a column for each dimension (four at most) and count last. A combination "
          + "that is absent is 0. Out come all combinations and all sums (TOTAL); a hidden number is .., all others "
          + "are true. From what is shown, each small count can be 1 as well as the threshold or more; the "
          + "certificate proves it. It says which numbers are small, so pass it on to nobody.")
    case .protectExample:
      Wording(da: "Tabel og certifikat", sv: "Tabell och certifikat", en: "A table and its certificate")
    case .adviceExample:
      Wording(
        da: "Del ikke små grupper op efter barriere, og sig, hvad der kan slås sammen",
        sv: "Dela inte upp små grupper efter hinder, och säg vad som kan slås ihop",
        en: "Break no small group down by barrier, and say what could be merged")
    case .file:
      Wording(
        da: "filen med de sande tal; - er standard input", sv: "filen med de sanna talen; - är standard in",
        en: "the file with the true counts; - is standard input")
    case .output:
      Wording(
        da: "Filen, som tabellen skrives til (ellers skærmen).",
        sv: "Filen som tabellen skrivs till (annars skärmen).",
        en: "The file that the table is written to (else the screen).")
    case .threshold:
      Wording(
        da: "Det mindste tal over nul, der vises (ellers 5).", sv: "Det minsta talet över noll som visas (annars 5).",
        en: "The least number above zero that is shown (else 5).")
    case .lowThreshold:
      Wording(
        da: "Tærsklen er {n}. 5 er det almindelige for tal om borgere; vælg kun en lavere, hvis I har en grund.",
        sv: "Tröskeln är {n}. 5 är det vanliga för siffror om invånare; välj en lägre bara om ni har ett skäl.",
        en: "The threshold is {n}. 5 is usual for figures about citizens; choose a lower one only with a reason.")
    case .certificate:
      Wording(
        da: "Filen, som beviset skrives til. Kun du kan læse den.",
        sv: "Filen som beviset skrivs till. Bara du kan läsa den.",
        en: "The file that the proof is written to. Only you can read it.")
    case .hierarchyValue: Wording(da: "inddeling=fil", sv: "indelning=fil", en: "dimension=file")
    case .hierarchy:
      Wording(
        da: "Grupper af kategorier, som også får tal: CSV med category,parent.",
        sv: "Grupper av kategorier som också får tal: CSV med category,parent.",
        en: "Groups of categories that get numbers too: CSV with category,parent.")
    case .dimension: Wording(da: "inddeling", sv: "indelning", en: "dimension")
    case .sensitive:
      Wording(
        da: "En følsom inddeling: grupper under grænsen deles slet ikke op efter den, heller ikke med nuller.",
        sv: "En känslig indelning: grupper under gränsen delas inte alls upp efter den, inte heller med nollor.",
        en: "A sensitive dimension: groups below the threshold are not broken down by it at all, zeros included.")
    case .seed:
      Wording(
        da: "Frø, der gør svaret ens hver gang (ellers nyt tilfælde hver gang; hold det hemmeligt).",
        sv: "Frö som gör svaret lika varje gång (annars ny slump varje gång; håll det hemligt).",
        en: "Seed that makes the answer repeatable (else chance is drawn anew each time; keep it secret).")
    case .advice:
      Wording(
        da: "Sig også, hvad der kan slås sammen eller udelades, og hvad det sparer.",
        sv: "Säg också vad som kan slås ihop eller utelämnas, och vad det sparar.",
        en: "Also say what could be merged or left out, and what that saves.")
    case .searching:
      Wording(
        da: "Søger efter de færreste tal at skjule", sv: "Söker efter så få tal som möjligt att dölja",
        en: "Searching for the fewest numbers to hide")
    case .markSkipped:
      Wording(
        da: "Filen begynder med et usynligt mærke (BOM), som er sprunget over.",
        sv: "Filen börjar med ett osynligt märke (BOM), som har hoppats över.",
        en: "The file begins with an invisible mark (BOM), which was passed over.")
    case .strays:
      Wording(
        da: "Grupper i {dimension}: {n} {n|kategori|kategorier} i tabellen har ingen række i filen med grupper, og "
          + "{names} {names|navn|navne} i den {names|er|er} ikke i tabellen. Se efter, om noget er stavet forskelligt.",
        sv: "Grupper i {dimension}: {n} {n|kategori|kategorier} i tabellen saknar rad i filen med grupper, och {names} "
          + "{names|namn|namn} i den {names|finns|finns} inte i tabellen. Se efter om något är stavat olika.",
        en: "Groups of {dimension}: {n} {n|category|categories} of the table {n|has|have} no row in the file of "
          + "groups, and {names} {names|name|names} in it {names|is|are} not in the table. See whether something is "
          + "spelled differently.")
    case .nothingBlank:
      Wording(
        da: "Intet tal ligger mellem 0 og {threshold}: hele tabellen vises.",
        sv: "Inget tal ligger mellan 0 och {threshold}: hela tabellen visas.",
        en: "No number lies between 0 and {threshold}: the whole table is shown.")
    case .blanks:
      Wording(
        da: "{small} {small|tal|tal} er under {threshold} og skjult; {besides} til er skjult, for at ingen kan regne "
          + "dem ud.",
        sv: "{small} {small|tal|tal} är under {threshold} och dolda; ytterligare {besides} är dolda för att ingen ska "
          + "kunna räkna ut dem.",
        en: "{small} {small|number is|numbers are} below {threshold} and hidden; {besides} more {besides|is|are} "
          + "hidden so that nobody can work them out.")
    case .smallAlone:
      Wording(
        da:
          "{small} {small|tal|tal} er under {threshold} og skjult. Ud over dem er det ikke nødvendigt at skjule noget "
          + "for at hindre, at de kan regnes ud.",
        sv:
          "{small} {small|tal|tal} är under {threshold} och dolda. Utöver dem behöver inget döljas för att hindra att "
          + "de räknas ut.",
        en: "{small} {small|number is|numbers are} below {threshold} and hidden. Nothing else need be hidden to keep "
          + "them from being worked out.")
    case .blankZeros:
      Wording(
        da: "{zeros} {zeros|nul|nuller} er også skjult: gruppen er for lille til at blive delt op.",
        sv: "{zeros} {zeros|nolla|nollor} är också dolda: gruppen är för liten för att delas upp.",
        en: "{zeros} {zeros|zero is|zeros are} hidden too: the group is too small to be broken down.")
    case .shownOf:
      Wording(
        da: "{shown} af {cells} tal vises. Vægtet pris {cost} (1 for et tal inde i tabellen, 3 for en sum, 9 for "
          + "totalen).",
        sv: "{shown} av {cells} tal visas. Vägd kostnad {cost} (1 för ett tal inne i tabellen, 3 för en summa, 9 för "
          + "totalen).",
        en: "{shown} of {cells} numbers are shown. Weighted cost {cost} (1 for a number inside the table, 3 for a sum, "
          + "9 for the total).")
    case .noSaving:
      Wording(
        da: "Ingen af de grovere tabeller, der er prøvet, skjuler mindre.",
        sv: "Ingen av de grövre tabeller som har prövats döljer mindre.",
        en: "None of the coarser tables that were tried hides less.")
    case .askForMore:
      Wording(
        da: "Hvad det sparer at slå kategorier sammen, siger --advice; det tager lige så lang tid en gang til.",
        sv: "Vad det sparar att slå ihop kategorier säger --advice; det tar lika lång tid en gång till.",
        en: "What merging categories saves is told by --advice; it takes as long once more.")
    case .savings:
      Wording(
        da: "En grovere tabel skjuler mindre:", sv: "En grövre tabell döljer mindre:",
        en: "A coarser table hides less:")
    case .saving:
      Wording(
        da: "- {change}: {blank} af {cells} tal skjult, pris {cost} i stedet for {now}",
        sv: "- {change}: {blank} av {cells} tal dolda, kostnad {cost} i stället för {now}",
        en: "- {change}: {blank} of {cells} numbers hidden, cost {cost} instead of {now}")
    case .merge:
      Wording(
        da: "slå «{first}» og «{second}» sammen ({dimension})", sv: "slå ihop «{first}» och «{second}» ({dimension})",
        en: "merge “{first}” and “{second}” ({dimension})")
    case .drop:
      Wording(
        da: "udgiv tabellen uden {dimension}", sv: "publicera tabellen utan {dimension}",
        en: "publish the table without {dimension}")
    case .unknownDimension:
      Wording(
        da: "Tabellen har ingen kolonne med det navn.", sv: "Tabellen har ingen kolumn med det namnet.",
        en: "The table has no column of that name.")
    case .unknownDimensionNearest:
      Wording(
        da: "Tabellen har ingen kolonne med det navn. Mente du {nearest}?",
        sv: "Tabellen har ingen kolumn med det namnet. Menade du {nearest}?",
        en: "The table has no column of that name. Did you mean {nearest}?")
    case .hierarchyTwice:
      Wording(
        da: "En inddeling kan kun have én fil med grupper.", sv: "En indelning kan bara ha en fil med grupper.",
        en: "A dimension can have one file of groups only.")
    case .sameFile:
      Wording(
        da: "Tabellen, resultatet og certifikatet skal være tre forskellige filer.",
        sv: "Tabellen, resultatet och certifikatet ska vara tre olika filer.",
        en: "The table, the result and the certificate must be three different files.")
    case .badTable:
      Wording(
        da: "Tabellen kan ikke bruges. To kategorier eller grupper har måske samme navn.",
        sv: "Tabellen går inte att använda. Två kategorier eller grupper har kanske samma namn.",
        en: "The table cannot be used. Two categories or groups may have the same name.")
    case .unproved:
      Wording(
        da: "Tabellen blev ikke skrevet: kontrollen godkendte ikke beviset. Det er en fejl i programmet.",
        sv: "Tabellen skrevs inte: kontrollen godkände inte beviset. Det är ett fel i programmet.",
        en: "The table was not written: the check did not accept the proof. That is a fault of this program.")
    case .tooFew:
      Wording(
        da: "Tabellen tæller i alt færre end {threshold}, så intet af den kan offentliggøres. Tag en længere periode.",
        sv: "Tabellen räknar sammanlagt färre än {threshold}, så inget av den kan publiceras. Ta en längre period.",
        en: "The table counts fewer than {threshold} in all, so nothing of it can be published. Take a longer period.")
    case .cannotBeGuarded:
      Wording(
        da: "Tabellen kan ikke offentliggøres: nogle tal under {threshold} kunne regnes ud. Intet er skrevet.",
        sv: "Tabellen kan inte publiceras: vissa tal under {threshold} skulle gå att räkna ut. Inget har skrivits.",
        en: "The table cannot be published: some counts below {threshold} could be worked out. Nothing was written.")
    case .nothingLeft:
      Wording(
        da: "Tabellen kan ikke offentliggøres: for at beskytte tal under {threshold} måtte alle tal over nul skjules. "
          + "Intet er skrevet.",
        sv: "Tabellen kan inte publiceras: för att skydda tal under {threshold} måste alla tal över noll döljas. Inget "
          + "har skrivits.",
        en: "The table cannot be published: to guard counts below {threshold}, every number above zero would have to "
          + "be hidden. Nothing was written.")
    case .noWay:
      Wording(
        da: "Tag en længere periode, eller lav større kategorier.",
        sv: "Ta en längre period, eller gör större kategorier.", en: "Take a longer period, or make larger categories.")
    case .ways:
      Wording(da: "Det kan lade sig gøre sådan: {ways}.", sv: "Så här går det: {ways}.", en: "This would do: {ways}.")
    }
  }
}
