import Language

/// What can be wrong with a file of population figures.
enum PopulationPhrase: PhraseKey {
  case refused, place, more, badSource, badFormat, notJSONStat, notJSONStatAt, missingColumn, shortLine, noAges
  case splitByMore, badAges, cutsAcross, agesTwice, agesMissing, badNumber, unknownArea, unknownAreaNearest
  case badDay, noDay, severalDays, otherDays, nothing, bySex, otherMunicipality, moreInAreas, laterDay

  var wording: Wording {
    switch self {
    case .refused:
      Wording(
        da: "Ingen befolkningstal blev gemt: Der er {n} fejl. Ret {n|den|dem}, og læs filen ind igen.",
        sv: "Inga befolkningssiffror sparades: det finns {n} fel. Rätta {n|det|dem} och läs in filen igen.",
        en: "No population figures were saved: there {n|is|are} {n} {n|fault|faults}. Correct {n|it|them} and import "
          + "the file again.")
    case .place:
      Wording(da: "linje {line}: {what}", sv: "rad {line}: {what}", en: "line {line}: {what}")
    case .more: Wording(da: "… og {n} mere", sv: "… och {n} till", en: "… and {n} more")
    case .badSource:
      Wording(
        da: "Skriv, hvor befolkningstallene er fra, med højst 120 tegn: Danmarks Statistik, FOLK1A.",
        sv: "Skriv varifrån befolkningssiffrorna kommer, med högst 120 tecken: SCB, Folkmängd.",
        en: "Say where the population figures are from, in at most 120 characters: Danmarks Statistik, FOLK1A.")
    case .badFormat:
      Wording(
        da: "Filen kan ikke læses som CSV eller JSON.", sv: "Filen går inte att läsa som CSV eller JSON.",
        en: "The file cannot be read as CSV or JSON.")
    case .notJSONStat:
      Wording(
        da: "Filen er JSON, men ikke et datasæt i JSON-stat 2.0. Hent den i det format eller som CSV.",
        sv: "Filen är JSON men ingen datamängd i JSON-stat 2.0. Hämta den i det formatet eller som CSV.",
        en: "The file is JSON but no data set in JSON-stat 2.0. Get it in that format or as CSV.")
    case .notJSONStatAt:
      Wording(
        da: "Datasættet passer ikke til JSON-stat 2.0 ved {path}. Hent filen igen.",
        sv: "Datamängden stämmer inte med JSON-stat 2.0 vid {path}. Hämta filen igen.",
        en: "The data set does not fit JSON-stat 2.0 at {path}. Get the file again.")
    case .missingColumn:
      Wording(
        da: "Kolonnen {name} mangler. Første linje skal være overskrifter: area (kan udelades), band, date (kan "
          + "udelades), persons.",
        sv: "Kolumnen {name} saknas. Första raden ska vara rubriker: area (kan utelämnas), band, date (kan "
          + "utelämnas), persons.",
        en: "The column {name} is missing. The first line must be headings: area (may be left out), band, date (may be "
          + "left out), persons.")
    case .shortLine: Wording(da: "Der mangler et felt.", sv: "Ett fält saknas.", en: "A field is missing.")
    case .noAges:
      Wording(
        da: "Ingen af datasættets dimensioner er aldre. Hent tallene fordelt på alder.",
        sv: "Ingen av datamängdens dimensioner är åldrar. Hämta siffrorna fördelade på ålder.",
        en: "None of the data set's dimensions is age. Get the figures by age.")
    case .splitByMore:
      Wording(
        da:
          "Tallene er også delt op efter noget andet, {n} kategorier. Hent dem kun fordelt på alder, område og tid, for "
          + "eksempel med køn i alt.",
        sv: "Siffrorna är också uppdelade efter något annat, {n} kategorier. Hämta dem bara fördelade på ålder, område "
          + "och tid, till exempel med kön totalt.",
        en: "The figures are split by something else too, {n} categories. Get them by age, area and time alone, as "
          + "with both sexes together.")
    case .bySex:
      Wording(
        da: "Tallene er for mænd og kvinder hver for sig. Hent dem med køn i alt.",
        sv: "Siffrorna är för män och kvinnor var för sig. Hämta dem med båda könen tillsammans.",
        en: "The figures are of men and women apart. Get them with both sexes together.")
    case .otherMunicipality:
      Wording(
        da: "Filens område hedder ikke som kontoret, så tallene er måske en anden kommunes. Er de jeres, så skriv "
          + "kommunens navn, som det står i filen.",
        sv:
          "Filens område heter inte som kontoret, så siffrorna är kanske en annan kommuns. Är de era, skriv kommunens "
          + "namn som det står i filen.",
        en: "The area of the file is not called as the office, so that the figures may be another municipality's. If "
          + "they are yours, write its name as the file has it.")
    case .moreInAreas:
      Wording(
        da:
          "Lokalområderne har tilsammen flere {band}-årige end hele kommunen. Se efter, at tallene er fra samme dag og "
          + "samme kommune.",
        sv:
          "Områdena har tillsammans fler {band}-åringar än hela kommunen. Kontrollera att siffrorna är från samma dag "
          + "och samma kommun.",
        en: "The areas together have more persons aged {band} than the whole municipality. See that the figures are of "
          + "the same day and the same municipality.")
    case .laterDay:
      Wording(
        da: "Tallene gælder en dag, der ikke er kommet. En fremskrivning er ikke et befolkningstal; hent det nyeste.",
        sv:
          "Siffrorna gäller en dag som inte har kommit. En framskrivning är ingen befolkningssiffra; hämta den senaste.",
        en:
          "The figures are of a day that has not come. A projection is no count of the population; get the newest one.")
    case .badAges:
      Wording(
        da: "Alderen kan ikke læses. Skriv den som 67, 65-74 eller 85+.",
        sv: "Åldern går inte att läsa. Skriv den som 67, 65-74 eller 85+.",
        en: "The age cannot be read. Write it as 67, 65-74 or 85+.")
    case .cutsAcross:
      Wording(
        da: "Aldersgruppen {ages} går på tværs af kontorets grupper {bands}, så den kan ikke fordeles på dem. Hent "
          + "tallene for hver alder for sig.",
        sv: "Åldersgruppen {ages} går tvärs över kontorets grupper {bands}, så den kan inte fördelas på dem. Hämta "
          + "siffrorna för varje ålder för sig.",
        en: "The ages {ages} cut across the office's bands {bands}, so they cannot be shared out. Get the figures for "
          + "every single age.")
    case .agesTwice:
      Wording(
        da: "Alderen {ages} står der allerede for samme område, eller er del af en anden linje.",
        sv: "Åldern {ages} finns redan för samma område, eller ingår i en annan rad.",
        en: "The ages {ages} are there already for the same area, or are part of another line.")
    case .agesMissing:
      Wording(
        da: "Alderen {ages} mangler, så gruppen {band} ikke er hel. Hent alle aldre i gruppen, eller ingen af dem.",
        sv: "Åldern {ages} saknas, så gruppen {band} är inte hel. Hämta alla åldrar i gruppen eller ingen av dem.",
        en: "The ages {ages} are missing, so the band {band} is not whole. Get all ages of the band, or none of them.")
    case .badNumber:
      Wording(
        da: "Antallet af personer skal være et helt tal, 0 eller mere.",
        sv: "Antalet personer ska vara ett heltal, 0 eller mer.",
        en: "The number of persons must be a whole number, 0 or more.")
    case .unknownArea:
      Wording(
        da: "Kontoret har ikke det lokalområde. Skriv et, som det har, eller lad feltet være tomt for hele kommunen.",
        sv: "Kontoret har inte det området. Skriv ett som det har, eller lämna fältet tomt för hela kommunen.",
        en: "The office has no such area. Write one that it has, or leave the field empty for the whole municipality.")
    case .unknownAreaNearest:
      Wording(
        da: "Kontoret har ikke det lokalområde. Mente du {nearest}?",
        sv: "Kontoret har inte det området. Menade du {nearest}?",
        en: "The office has no such area. Did you mean "
          + "{nearest}?")
    case .badDay:
      Wording(
        da: "Datoen kan ikke læses. Skriv den som 2026-01-01 eller 2026.",
        sv: "Datumet går inte att läsa. Skriv det som 2026-01-01 eller 2026.",
        en: "The date cannot be read. Write it as 2026-01-01 or 2026.")
    case .noDay:
      Wording(
        da: "Filen siger ikke, hvilken dag tallene gælder. Skriv dagen.",
        sv: "Filen säger inte vilken dag siffrorna gäller. Skriv dagen.",
        en: "The file does not say of which day the figures are. Write the day.")
    case .severalDays:
      Wording(
        da: "Filen har tal for flere dage. Vælg en af dem. De nyeste er {days}.",
        sv: "Filen har siffror för flera dagar. Välj en av dem. De senaste är {days}.",
        en: "The file has figures of several days. Choose one of them. The newest are {days}.")
    case .otherDays:
      Wording(
        da: "Filen har ikke tal for den valgte dag. De nyeste er {days}.",
        sv: "Filen har inga siffror för den valda dagen. De senaste är {days}.",
        en: "The file has no figures of the day that was chosen. The newest are {days}.")
    case .nothing:
      Wording(
        da: "Der er ingen tal for en aldersgruppe i filen.", sv: "Det finns inga siffror för en åldersgrupp i filen.",
        en: "There are no figures of an age in the file.")
    }
  }
}
