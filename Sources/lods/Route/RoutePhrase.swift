import Language

/// The texts of `lods route`.
enum RoutePhrase: PhraseKey {
  case summary, details, file, solutionValue, solutionFile, seed, seconds, badSeconds, output
  case solve, solveDetails, solveExample, planning, check, checkDetails, checkExample
  case holds, breaks, more, stated, prices

  var wording: Wording {
    switch self {
    case .summary:
      Wording(
        da: "Planlæg ruter ud fra en fil, og tjek en løsning", sv: "Planera rutter från en fil och granska en lösning",
        en: "Plan routes from a file, and check a solution")
    case .details:
      Wording(
        da: "Læser tre slags filer, som forskere deler: Solomons (.txt), SDVRPTW (.vrp) og hjemmeplejedage fra UHHC "
          + "(.json). Der skal ikke bruges et kontor. Ruter for jeres egne besøg planlægges ikke her.",
        sv: "Läser tre slags filer som forskare delar: Solomons (.txt), SDVRPTW (.vrp) och hemvårdsdagar från UHHC "
          + "(.json). Inget kontor behövs. Rutter för era egna besök planeras inte här.",
        en: "Reads three kinds of files that researchers share: Solomon's (.txt), SDVRPTW (.vrp) and home-care days of "
          + "UHHC (.json). No office is needed. Routes of your own visits are not planned here.")
    case .file:
      Wording(
        da: "filen med opgaven; - er standard input", sv: "filen med uppgiften; - är standard in",
        en: "the file with the problem; - is standard input")
    case .solutionValue: Wording(da: "løsning", sv: "lösning", en: "solution")
    case .solutionFile:
      Wording(da: "filen med ruterne", sv: "filen med rutterna", en: "the file with the routes")
    case .seed:
      Wording(
        da: "Frø til tilfældet (ellers 1): et andet frø giver en anden søgning.",
        sv: "Frö till slumpen (annars 1): ett annat frö ger en annan sökning.",
        en: "Seed of chance (else 1): another seed gives another search.")
    case .seconds:
      Wording(
        da: "Hvor længe der søges, i sekunder (ellers 10).", sv: "Hur länge sökningen pågår, i sekunder (annars 10).",
        en: "How long to search, in seconds (else 10).")
    case .badSeconds:
      Wording(
        da: "Skriv sekunder som et tal fra 0.1 til 86400.", sv: "Skriv sekunder som ett tal från 0.1 till 86400.",
        en: "Write seconds as a number from 0.1 to 86400.")
    case .output:
      Wording(
        da: "Filen, som løsningen skrives til (ellers skærmen).",
        sv: "Filen som lösningen skrivs till (annars skärmen).",
        en: "The file that the solution is written to (else the screen).")
    case .solve:
      Wording(da: "Søg efter korte ruter", sv: "Sök efter korta rutter", en: "Search for short routes")
    case .solveDetails:
      Wording(
        da:
          "Søger hele tiden ud på én processorkerne og skriver den bedste løsning. Tallene er regnet efter "
          + "af tjekket. Slutter med 65, hvis nogen ikke kan nås; løsningen skrives alligevel.",
        sv: "Söker tiden ut på en processorkärna och skriver den bästa lösningen. Siffrorna är kontrollräknade av "
          + "granskningen. Slutar med 65 om någon inte kan nås; lösningen skrivs ändå.",
        en: "Searches the whole time on one core and writes the best solution. What is told has been worked out again "
          + "by the check. Ends with 65 if somebody cannot be reached; the solution is written all the same.")
    case .solveExample:
      Wording(da: "Søg i ti sekunder", sv: "Sök i tio sekunder", en: "Search for ten seconds")
    case .planning: Wording(da: "Søger efter ruter", sv: "Söker efter rutter", en: "Searching for routes")
    case .check:
      Wording(da: "Efterregn en løsning", sv: "Kontrollräkna en lösning", en: "Work a solution out again")
    case .checkDetails:
      Wording(
        da: "Regner ruterne efter uden noget af det, som søgningen bruger, og nævner hver regel, der brydes, og hvor. "
          + "Slutter med 65, når en regel brydes.",
        sv: "Räknar om rutterna utan något av det som sökningen använder och nämner varje regel som bryts och var. "
          + "Slutar med 65 när en regel bryts.",
        en: "Works the routes out again without anything that the search uses, and names each rule that is broken and "
          + "where. Ends with 65 when a rule is broken.")
    case .checkExample:
      Wording(da: "Tjek en andens løsning", sv: "Granska någon annans lösning", en: "Check somebody's solution")
    case .holds:
      Wording(
        da: "Løsningen holder alle regler: {clients} {clients|stop|stop}, {routes} {routes|rute|ruter}, længde {cost}.",
        sv:
          "Lösningen håller alla regler: {clients} {clients|stopp|stopp}, {routes} {routes|rutt|rutter}, längd {cost}.",
        en: "The solution keeps all rules: {clients} {clients|stop|stops}, {routes} {routes|route|routes}, length "
          + "{cost}.")
    case .breaks:
      Wording(
        da: "Løsningen bryder regler {n} {n|sted|steder}: {clients} {clients|stop|stop}, {routes} "
          + "{routes|rute|ruter}, længde {cost}.",
        sv: "Lösningen bryter mot regler på {n} {n|ställe|ställen}: {clients} {clients|stopp|stopp}, {routes} "
          + "{routes|rutt|rutter}, längd {cost}.",
        en: "The solution breaks rules in {n} {n|place|places}: {clients} {clients|stop|stops}, {routes} "
          + "{routes|route|routes}, length {cost}.")
    case .more:
      Wording(
        da: "… og {n} til; --json nævner dem alle.", sv: "… och {n} till; --json nämner alla.",
        en: "… and {n} more; --json names them all.")
    case .stated:
      Wording(
        da: "Filen med løsningen siger selv {cost}.", sv: "Filen med lösningen säger själv {cost}.",
        en: "The solution file itself says {cost}.")
    case .prices:
      Wording(
        da: "Tilladt mod betaling: {late} for sent, {over} over arbejdstid, {other} {other|gang|gange} en anden end "
          + "ønsket, {out} valgfri ikke besøgt, {lunches} {lunches|frokost|frokoster} sprunget over.",
        sv: "Tillåtet mot kostnad: {late} för sent, {over} över arbetstid, {other} {other|gång|gånger} någon annan än "
          + "önskat, {out} valfria inte besökta, {lunches} {lunches|lunch|luncher} överhoppade.",
        en: "Allowed at a price: {late} late, {over} over hours, {other} {other|time|times} somebody other than "
          + "wished, {out} optional not visited, {lunches} {lunches|lunch|lunches} skipped.")
    }
  }
}
