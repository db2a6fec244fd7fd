import Language

/// What can be wrong with the files of `lods protect`.
enum TableFilePhrase: PhraseKey {
  case inFile, atPlace, table, hierarchy, output, certificate
  case notText, openQuote, strayQuote, unreadable, empty, headerAlone, otherSeparator, countMissing, countNotLast
  case noDimension, tooManyDimensions, nameMissing, nameTwice, ragged, categoryMissing, reserved, negative, notWhole
  case tooLarge, duplicate, tooManyCells, hierarchyHeader, categoryTwice, ownParent, groupIsCategory, member

  var wording: Wording {
    switch self {
    case .inFile: Wording(da: "{file}: {problem}", sv: "{file}: {problem}", en: "{file}: {problem}")
    case .atPlace:
      Wording(
        da: "{file}, linje {line}, tegn {column}: {problem}", sv: "{file}, rad {line}, tecken {column}: {problem}",
        en: "{file}, line {line}, column {column}: {problem}")
    case .table: Wording(da: "Tabellen", sv: "Tabellen", en: "The table")
    case .hierarchy: Wording(da: "Filen med grupper", sv: "Filen med grupper", en: "The file of groups")
    case .output: Wording(da: "Den udgivne tabel", sv: "Den publicerade tabellen", en: "The published table")
    case .certificate: Wording(da: "Certifikatet", sv: "Certifikatet", en: "The certificate")
    case .notText:
      Wording(
        da: "tegnet kan ikke læses. Gem filen som UTF-8.", sv: "tecknet går inte att läsa. Spara filen som UTF-8.",
        en: "the character cannot be read. Save the file as UTF-8.")
    case .openQuote:
      Wording(
        da: "et anførselstegn begynder her og slutter aldrig.", sv: "ett citattecken börjar här och slutar aldrig.",
        en: "a quotation mark opens here and never closes.")
    case .strayQuote:
      Wording(
        da: "et anførselstegn står midt i feltet. Sæt hele feltet i anførselstegn, og skriv tegnet to gange.",
        sv: "ett citattecken står mitt i fältet. Sätt hela fältet inom citattecken och skriv tecknet två gånger.",
        en: "a quotation mark stands inside the field. Quote the whole field and write the mark twice.")
    case .unreadable:
      Wording(
        da: "herfra kan filen ikke læses.", sv: "härifrån går filen inte att läsa.", en: "unreadable from here on.")
    case .empty: Wording(da: "filen er tom.", sv: "filen är tom.", en: "the file is empty.")
    case .headerAlone:
      Wording(
        da:
          "der er en overskrift, men ingen rækker, så der er ingen kategorier at lave en tabel af. Tag en periode med "
          + "tal i, eller skriv kategorierne med 0.",
        sv: "det finns en rubrikrad men inga rader, så det finns inga kategorier att göra en tabell av. Ta en period "
          + "med tal, eller skriv kategorierna med 0.",
        en: "there is a header and no row, so there are no categories to make a table of. Take a period with figures, "
          + "or write the categories with 0.")
    case .otherSeparator:
      Wording(
        da: "felterne er skilt med semikolon eller tabulator. Gem filen som CSV med komma.",
        sv: "fälten är åtskilda med semikolon eller tabb. Spara filen som CSV med komma.",
        en: "the fields are separated by semicolons or tabs. Save the file as CSV with commas.")
    case .countMissing:
      Wording(
        da: "kolonnen count mangler. Den skal stå sidst i overskriften.",
        sv: "kolumnen count saknas. Den ska stå sist i rubrikraden.",
        en: "the column count is missing. It must be the last of the header.")
    case .countNotLast:
      Wording(
        da: "kolonnen count skal stå sidst.", sv: "kolumnen count ska stå sist.",
        en: "the column count must be the last.")
    case .noDimension:
      Wording(
        da: "der er ingen kolonne ud over count. Sæt mindst én inddeling før den, fx area.",
        sv: "det finns ingen kolumn utöver count. Sätt minst en indelning före den, t.ex. area.",
        en: "there is no column but count. Put at least one to divide by before it, as area.")
    case .tooManyDimensions:
      Wording(
        da: "der er mere end fire inddelinger. Lad en ud, eller lav flere tabeller.",
        sv: "det finns fler än fyra indelningar. Utelämna en, eller gör flera tabeller.",
        en: "there are more than four dimensions. Leave one out, or make several tables.")
    case .nameMissing:
      Wording(da: "kolonnen har intet navn.", sv: "kolumnen har inget namn.", en: "the column has no name.")
    case .nameTwice:
      Wording(
        da: "to kolonner har samme navn.", sv: "två kolumner har samma namn.", en: "two columns have the same name.")
    case .ragged:
      Wording(
        da: "der er {found} {found|felt|felter}, men overskriften har {expected}.",
        sv: "det finns {found} {found|fält|fält}, men rubrikraden har {expected}.",
        en: "there {found|is|are} {found} {found|field|fields}, but the header has {expected}.")
    case .categoryMissing:
      Wording(
        da: "kategorien mangler. Skriv fx «ikke oplyst».", sv: "kategorin saknas. Skriv t.ex. «ej angivet».",
        en: "the category is missing. Write something as “not recorded”.")
    case .reserved:
      Wording(
        da: "en kategori kan ikke hedde TOTAL eller .., for det er summer og skjulte tal. Kald den noget andet.",
        sv: "en kategori kan inte heta TOTAL eller .., för det är summor och dolda tal. Kalla den något annat.",
        en: "a category cannot be called TOTAL or .., which stand for sums and blanks. Call it something else.")
    case .negative:
      Wording(
        da: "et antal kan ikke være negativt.", sv: "ett antal kan inte vara negativt.",
        en: "a count cannot be negative.")
    case .notWhole:
      Wording(
        da: "antallet skal være et helt tal, skrevet med cifre alene.",
        sv: "antalet ska vara ett heltal, skrivet med enbart siffror.",
        en: "the count must be a whole number, written in digits alone.")
    case .tooLarge:
      Wording(
        da: "antallet er over 1.000.000.000.000.", sv: "antalet är över 1 000 000 000 000.",
        en: "the count is over 1,000,000,000,000.")
    case .duplicate:
      Wording(
        da: "de samme kategorier står allerede på linje {line}. Læg de to rækker sammen.",
        sv: "samma kategorier står redan på rad {line}. Lägg ihop de två raderna.",
        en: "the same categories stand on line {line} already. Add the two rows up.")
    case .tooManyCells:
      Wording(
        da: "tabellen får over 50.000 tal, når alle summer er med. Lav færre kategorier, eller lad en inddeling ud.",
        sv: "tabellen får över 50 000 tal när alla summor är med. Gör färre kategorier, eller utelämna en indelning.",
        en: "with all its sums the table has more than 50,000 numbers. Make fewer categories, or leave a dimension out."
      )
    case .hierarchyHeader:
      Wording(
        da: "overskriften skal være category,parent.", sv: "rubrikraden ska vara category,parent.",
        en: "the header must be category,parent.")
    case .categoryTwice:
      Wording(
        da: "den har allerede en række. Giv hver kategori og gruppe én række.",
        sv: "den har redan en rad. Ge varje kategori och grupp en rad.",
        en: "it has a row already. Give each category and group one row.")
    case .ownParent:
      Wording(
        da: "gruppen ligger inden i sig selv.", sv: "gruppen ligger inuti sig själv.",
        en: "the group lies inside itself.")
    case .groupIsCategory:
      Wording(
        da: "gruppen har samme navn som en kategori i tabellen.",
        sv: "gruppen har samma namn som en kategori i tabellen.",
        en: "the group has the name of a category of the table.")
    case .member:
      Wording(
        da: "{name} mangler eller har forkert indhold. Det er ikke et certifikat fra lods protect.",
        sv: "{name} saknas eller har fel innehåll. Det är inget certifikat från lods protect.",
        en: "{name} is missing or holds the wrong thing. This is no certificate of lods protect.")
    }
  }
}
