import Language

/// The texts of `lods home-visit`.
enum HomeVisitCommandPhrase: PhraseKey {
  case summary, details, request, requestDetails, requestExample, show, showDetails, sheet, sheetDetails, sheetExample
  case erase, eraseDetails, area, askWayIn, sure, wasErased, sheetWritten
  case when, name, telephone, address, wayIn

  var wording: Wording {
    switch self {
    case .summary:
      Wording(da: "Hjemmebesøg: hvem de går til", sv: "Hembesök: vem de går till", en: "Home visits: whom they go to")
    case .details:
      Wording(
        da:
          "Navn og adresse står kun her og på arket, der makuleres. Alle andre steder er et hjemmebesøg et nummer og et "
          + "område.",
        sv:
          "Namn och adress finns bara här och på bladet som strimlas. Överallt annars är ett hembesök ett nummer och ett "
          + "område.",
        en:
          "Name and address stand only here and on the sheet that is shredded. Everywhere else a home visit is a number "
          + "and an area.")
    case .request:
      Wording(
        da: "Tag imod et ønske om hjemmebesøg", sv: "Ta emot ett önskemål om hembesök",
        en: "Take a request for a home visit")
    case .requestDetails:
      Wording(
        da:
          "Linjer på standard input: navn, telefon, adresse og vej ind, hver med kolon efter. Der kommer altid to. "
          + "Oplysningerne slettes, når besøget er skrevet ned, og senest dagen efter det.",
        sv:
          "Rader på standard in: namn, telefon, adress och väg in, vart och ett med kolon efter. Det kommer alltid "
          + "två. Uppgifterna raderas när besöket är registrerat, och senast dagen efter det.",
        en:
          "Lines of standard input: name, telephone, address and way in, each with a colon after it. Two always come. The "
          + "data are erased when the visit is logged, and at the latest the day after it.")
    case .requestExample:
      Wording(
        da: "et besøg i område syd, hvor personen står i en fil",
        sv: "ett besök i område syd, där personen finns i en fil",
        en: "a visit in area syd, with the person in a file")
    case .show:
      Wording(
        da: "Vis, hvem et hjemmebesøg går til", sv: "Visa vem ett hembesök går till",
        en: "Show whom a home visit goes to")
    case .showDetails:
      Wording(
        da: "Kun på skærmen, aldrig i --json. Det skrives i revisionssporet, at nogen har set det.",
        sv: "Bara på skärmen, aldrig i --json. Det skrivs i granskningsspåret att någon har sett det.",
        en: "On the screen only, never in --json. The audit is told that somebody looked.")
    case .sheet:
      Wording(
        da: "Lav arket til udeholdet, som makuleres efter besøget",
        sv: "Gör bladet till teamet, som strimlas efter besöket",
        en: "Make the team's sheet, which is shredded after the visit")
    case .sheetDetails:
      Wording(
        da: "Et A4-ark i HTML, som kun du kan læse. Slet filen, når arket er printet.",
        sv: "Ett A4-blad i HTML som bara du kan läsa. Radera filen när bladet är utskrivet.",
        en: "An A4 sheet in HTML that only you can read. Delete the file when the sheet is printed.")
    case .sheetExample:
      Wording(da: "arket til hjemmebesøg 12", sv: "bladet till hembesök 12", en: "the sheet of home visit 12")
    case .erase:
      Wording(
        da: "Slet, hvem et hjemmebesøg går til, og luk besøget",
        sv: "Radera vem ett hembesök går till och avsluta besöket",
        en: "Erase whom a home visit goes to, and close the visit")
    case .eraseDetails:
      Wording(
        da: "Bruges, når besøget ikke længere ønskes. Det sker af sig selv, når et besøg er skrevet ned.",
        sv: "Används när besöket inte längre önskas. Det sker av sig självt när ett besök är registrerat.",
        en: "For a visit that is no longer wanted. It happens by itself when a visit is logged.")
    case .area:
      Wording(
        da: "Området, hvor hjemmet ligger (se dem med: lods area list).",
        sv: "Området där hemmet ligger (se dem med: lods area list).",
        en: "The area in which the home lies (see them with: lods area list).")
    case .askWayIn: Wording(da: "Vej ind:", sv: "Väg in:", en: "Way in:")
    case .sure:
      Wording(
        da: "Slet, hvem besøget går til? Det kan ikke fortrydes.",
        sv: "Radera vem besöket går till? Det går inte att ångra.",
        en: "Erase whom the visit goes to? It cannot be undone.")
    case .wasErased:
      Wording(
        da: "Hvem besøg {n} gik til, er slettet, og besøget er lukket.",
        sv: "Vem besök {n} gick till är raderat, och besöket är avslutat.",
        en: "Whom visit {n} went to is erased, and the visit is closed.")
    case .sheetWritten:
      Wording(
        da:
          "Arket er skrevet, og kun du kan læse filen. Slet den, når arket er printet, og makulér arket efter besøget.",
        sv:
          "Bladet är skrivet, och bara du kan läsa filen. Radera den när bladet är utskrivet, och strimla bladet efter besöket.",
        en:
          "The sheet is written, and only you can read the file. Delete it when the sheet is printed, and shred the sheet after the visit."
      )
    case .when: Wording(da: "Dag", sv: "Dag", en: "Day")
    case .name: Wording(da: "Navn", sv: "Namn", en: "Name")
    case .telephone: Wording(da: "Telefon", sv: "Telefon", en: "Telephone")
    case .address: Wording(da: "Adresse", sv: "Adress", en: "Address")
    case .wayIn: Wording(da: "Vejen ind", sv: "Vägen in", en: "The way in")
    }
  }
}
