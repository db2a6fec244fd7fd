import Language

/// The texts of route sheets and kit lists.
enum RouteSheetPhrase: PhraseKey {
  case title, leaves, back, lunch, lunchMissing, takes, driveAt, arrives, way, number, notConfirmed
  case residents, needs, withKit, together, ring, home, seeSecret
  case helped, minutes, happened, noNames, secretPhones, secretHome, drive
  case kitTitle, kitNothing, packed, charged, needed, there, short, shortBy, elsewhere, kind, stock

  var wording: Wording {
    switch self {
    case .title: Wording(da: "Køreseddel", sv: "Körschema", en: "Route sheet")
    case .leaves: Wording(da: "Kør fra {branch}", sv: "Åk från {branch}", en: "Leave {branch}")
    case .back: Wording(da: "Tilbage: {branch}", sv: "Tillbaka: {branch}", en: "Back: {branch}")
    case .lunch: Wording(da: "Frokost", sv: "Lunch", en: "Lunch")
    case .lunchMissing:
      Wording(
        da: "Der er ikke tid til frokost: flyt et besøg.", sv: "Det finns ingen tid för lunch: flytta ett besök.",
        en: "There is no room for lunch: move a visit.")
    case .takes: Wording(da: "I bilen: {kit}", sv: "I bilen: {kit}", en: "In the car: {kit}")
    case .driveAt: Wording(da: "Kør {time}", sv: "Åk {time}", en: "Drive at {time}")
    case .arrives: Wording(da: "fremme {time}", sv: "framme {time}", en: "there at {time}")
    case .way: Wording(da: "{minutes} min., {km} km", sv: "{minutes} min, {km} km", en: "{minutes} min, {km} km")
    case .number: Wording(da: "Besøg nr. {n}", sv: "Besök nr {n}", en: "Visit no. {n}")
    case .notConfirmed: Wording(da: "Ikke bekræftet endnu", sv: "Inte bekräftat än", en: "Not confirmed yet")
    case .residents:
      Wording(da: "{n} {n|person|personer}", sv: "{n} {n|person|personer}", en: "{n} {n|person|people}")
    case .needs: Wording(da: "Kræver: {what}", sv: "Kräver: {what}", en: "Needs: {what}")
    case .withKit: Wording(da: "Tag med ind: {kit}", sv: "Ta med in: {kit}", en: "Take in: {kit}")
    case .together:
      Wording(da: "Sammen med {team}", sv: "Tillsammans med {team}", en: "Together with {team}")
    case .ring: Wording(da: "Ring til {who}", sv: "Ring {who}", en: "Ring {who}")
    case .home: Wording(da: "Hjemmebesøg i {area}", sv: "Hembesök i {area}", en: "Home visit in {area}")
    case .seeSecret:
      Wording(
        da: "Navn og adresse: se arket til makulering", sv: "Namn och adress: se bladet som ska strimlas",
        en: "Name and address: see the sheet for shredding")
    case .helped: Wording(da: "Antal hjulpet", sv: "Antal som fick hjälp", en: "Number helped")
    case .minutes: Wording(da: "Minutter", sv: "Minuter", en: "Minutes")
    case .happened:
      Wording(
        da: "Ikke løst, og hvad vi har lovet", sv: "Inte löst, och vad vi har lovat", en: "Not solved, and promised")
    case .noNames:
      Wording(
        da: "Skriv antal og opgaver her, aldrig navne eller numre på borgere.",
        sv: "Skriv antal och ärenden här, aldrig namn eller nummer på invånare.",
        en: "Write numbers and tasks here, never names or numbers of citizens.")
    case .secretPhones:
      Wording(
        da: "Der står navne og telefonnumre på arket: lad det ikke ligge, og makulér det, når I er tilbage.",
        sv: "Det står namn och telefonnummer på bladet: lämna det inte framme, och strimla det när ni är tillbaka.",
        en:
          "There are names and telephone numbers on this sheet: do not leave it lying, and shred it when you are back.")
    case .secretHome:
      Wording(
        da: "Hvem et hjemmebesøg går til, står kun på arket til makulering.",
        sv: "Vem ett hembesök går till står bara på bladet som ska strimlas.",
        en: "Whom a home visit goes to stands on the sheet for shredding alone.")
    case .drive:
      Wording(
        da: "I alt {minutes} min. kørsel, {km} km", sv: "Totalt {minutes} min i bil, {km} km",
        en: "{minutes} min of driving, {km} km in all")
    case .kitTitle: Wording(da: "Pakkeliste", sv: "Packlista", en: "Kit list")
    case .kitNothing: Wording(da: "Intet udstyr", sv: "Ingen utrustning", en: "No kit")
    case .packed: Wording(da: "Pakket", sv: "Packat", en: "Packed")
    case .charged: Wording(da: "Opladt", sv: "Laddat", en: "Charged")
    case .needed: Wording(da: "Skal med", sv: "Ska med", en: "Needed")
    case .there: Wording(da: "På lager", sv: "Finns", en: "There")
    case .short: Wording(da: "Mangler", sv: "Saknas", en: "Short")
    case .shortBy:
      Wording(
        da: "Der mangler {n} × {kind}.", sv: "Det saknas {n} × {kind}.", en: "{n} × {kind} {n|is|are} missing.")
    case .elsewhere: Wording(da: "Ledige: {list}.", sv: "Lediga: {list}.", en: "Free: {list}.")
    case .kind: Wording(da: "Udstyr", sv: "Utrustning", en: "Kit")
    case .stock: Wording(da: "Udstyr på {branch}", sv: "Utrustning på {branch}", en: "Kit at {branch}")
    }
  }
}
