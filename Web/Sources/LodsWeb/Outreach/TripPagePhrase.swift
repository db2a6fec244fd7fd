import Language

/// The texts of a visit's page.
enum TripPagePhrase: PhraseKey {
  case toMonth, noDay, next, over, criteria, noCriteria, askCriteria, meets, meetsHint, meetsMissing, yes, no,
    saveAnswer
  case findTime, takeTime, back, backOne, home, noTime, blocked, noSingle, roomIf, giveDay, move, ends, againLegend,
    again
  case address, access, note, origin, contacts, history, successor, bothShown, prep, form
  case backHome, takeTimeHome, confirmHome, citizenCancels
  case confirm, start, nobody, rebook, pin, unpin, homeCancels, weCancel

  /// The words on the button of an act; at a home nobody speaks of a place.
  static func act(_ act: TripSteps.Act, isHome: Bool) -> TripPagePhrase {
    switch act {
    case .confirm where isHome: .confirmHome
    case .homeCancels where isHome: .citizenCancels
    case .confirm: .confirm
    case .start: .start
    case .nobody: .nobody
    case .rebook: .rebook
    case .pin: .pin
    case .unpin: .unpin
    case .homeCancels: .homeCancels
    case .weCancel: .weCancel
    }
  }

  var wording: Wording {
    switch self {
    case .toMonth: Wording(da: "Måneden", sv: "Månaden", en: "The month")
    case .noDay: Wording(da: "Ingen dag endnu", sv: "Ingen dag än", en: "No day yet")
    case .next: Wording(da: "Hvad nu?", sv: "Vad nu?", en: "What now?")
    case .over:
      Wording(
        da: "Der er ikke mere at gøre her.", sv: "Det finns inget mer att göra här.", en: "Nothing more to do here.")
    case .criteria: Wording(da: "Svare på kriterierne", sv: "Svara på kriterierna", en: "Answer the criteria")
    case .noCriteria:
      Wording(
        da: "Kontoret har ingen kriterier. Sig, om besøget skal laves.",
        sv: "Kontoret har inga kriterier. Säg om besöket ska göras.",
        en: "The office has no criteria. Say whether the visit shall be made.")
    case .askCriteria:
      Wording(
        da: "Spørg, om alt dette passer:", sv: "Fråga om allt detta stämmer:", en: "Ask whether all of this holds:")
    case .meets:
      Wording(
        da: "Opfylder besøget kriterierne?", sv: "Uppfyller besöket kriterierna?",
        en: "Does the visit meet the criteria?")
    case .meetsHint:
      Wording(
        da: "Kun ja eller nej gemmes, aldrig hvorfor.", sv: "Bara ja eller nej sparas, aldrig varför.",
        en: "Only yes or no is kept, never why.")
    case .meetsMissing:
      Wording(
        da: "Vælg ja eller nej til kriterierne.", sv: "Välj ja eller nej till kriterierna.",
        en: "Choose yes or no to the criteria.")
    case .yes: Wording(da: "Ja", sv: "Ja", en: "Yes")
    case .no: Wording(da: "Nej", sv: "Nej", en: "No")
    case .saveAnswer: Wording(da: "Gem svaret", sv: "Spara svaret", en: "Save the answer")
    case .findTime:
      Wording(da: "Find første ledige tid", sv: "Hitta första lediga tid", en: "Find the first free time")
    case .takeTime: Wording(da: "Giv stedet tiden", sv: "Ge platsen tiden", en: "Give them the time")
    case .back:
      Wording(
        da:
          "»Vi kommer til {place} {when} og bliver i {minutes} minutter. Der kommer {staff} "
          + "{staff|medarbejder|medarbejdere}, som hjælper {n} beboere med: "
          + "{help}.«",
        sv: "”Vi kommer till {place} {when} och stannar i {minutes} minuter. Det kommer {staff} medarbetare "
          + "som hjälper {n} boende med: {help}.”",
        en: "“We come to {place} {when} and stay for {minutes} minutes. {staff} of our staff will help {n} "
          + "residents with: {help}.”")
    case .backOne:
      Wording(
        da:
          "»Vi kommer til {place} {when} og bliver i {minutes} minutter. Der kommer {staff} "
          + "{staff|medarbejder|medarbejdere}, som hjælper {n} beboer med: "
          + "{help}.«",
        sv: "”Vi kommer till {place} {when} och stannar i {minutes} minuter. Det kommer {staff} medarbetare "
          + "som hjälper {n} boende med: {help}.”",
        en: "“We come to {place} {when} and stay for {minutes} minutes. {staff} of our staff will help {n} "
          + "resident with: {help}.”")
    case .home: Wording(da: "hjemmet", sv: "hemmet", en: "the home")
    case .backHome:
      Wording(
        da:
          "»Vi kommer hjem til dig {when} og bliver i {minutes} minutter. Der kommer {staff} "
          + "{staff|medarbejder|medarbejdere}, som hjælper dig med: {help}.«",
        sv:
          "”Vi kommer hem till dig {when} och stannar i {minutes} minuter. Det kommer {staff} medarbetare "
          + "som hjälper dig med: {help}.”",
        en:
          "“We come to your home {when} and stay for {minutes} minutes. {staff} of our staff will help you with: "
          + "{help}.”")
    case .takeTimeHome: Wording(da: "Giv borgeren tiden", sv: "Ge personen tiden", en: "Give the citizen the time")
    case .confirmHome:
      Wording(da: "Borgeren har bekræftet", sv: "Personen har bekräftat", en: "The citizen has confirmed")
    case .citizenCancels: Wording(da: "Borgeren aflyser", sv: "Personen avbokar", en: "The citizen cancels")
    case .noTime: Wording(da: "Der er ingen ledig tid", sv: "Det finns ingen ledig tid", en: "There is no free time")
    case .blocked: Wording(da: "Det skyldes: {reason}.", sv: "Orsaken: {reason}.", en: "The reason: {reason}.")
    case .noSingle:
      Wording(
        da: "Flere ting står i vejen på én gang. Giv flere dage, eller flyt et andet besøg.",
        sv: "Flera saker står i vägen samtidigt. Ge fler dagar eller flytta ett annat besök.",
        en: "Several things stand in the way at once. Give more days, or move another visit.")
    case .roomIf:
      Wording(
        da: "Der ville være plads, hvis {limits}.", sv: "Det skulle finnas plats om {limits}.",
        en: "There would be room if {limits}.")
    case .giveDay: Wording(da: "Vælg selv en dag", sv: "Välj själv en dag", en: "Choose a day yourself")
    case .move: Wording(da: "Flyt besøget", sv: "Flytta besöket", en: "Move the visit")
    case .ends:
      Wording(da: "Aflys, eller ingen var der", sv: "Avboka, eller ingen var på plats", en: "Cancel, or nobody there")
    case .againLegend: Wording(da: "Et nyt besøg", sv: "Ett nytt besök", en: "A new visit")
    case .again:
      Wording(
        da: "Bed om et nyt besøg i stedet", sv: "Begär ett nytt besök i stället", en: "Ask for a new visit instead")
    case .address: Wording(da: "Adresse", sv: "Adress", en: "Address")
    case .access: Wording(da: "Vej ind", sv: "Väg in", en: "Way in")
    case .note: Wording(da: "Godt at vide", sv: "Bra att veta", en: "Good to know")
    case .origin: Wording(da: "Kommer af", sv: "Varför besöket görs", en: "Comes of")
    case .contacts: Wording(da: "Ring til", sv: "Ring till", en: "Ring")
    case .history: Wording(da: "Historik", sv: "Historik", en: "History")
    case .successor:
      Wording(da: "Se det nye besøg {n}", sv: "Se det nya besöket {n}", en: "See the new visit {n}")
    case .bothShown:
      Wording(
        da: "Intet er gemt af det, du trykkede på. Se, hvad der står nu, og vælg igen nedenfor.",
        sv: "Inget av det du tryckte på är sparat. Se vad som står nu och välj igen nedan.",
        en: "Nothing of what you pressed is saved. See what stands now, and choose again below.")
    case .prep: Wording(da: "Forberedelse til print", sv: "Förberedelse för utskrift", en: "Prep sheet to print")
    case .form: Wording(da: "Besøgsseddel på papir", sv: "Besöksblankett på papper", en: "Visit form on paper")
    case .confirm: Wording(da: "Stedet har bekræftet", sv: "Platsen har bekräftat", en: "The place has confirmed")
    case .start: Wording(da: "Kør afsted", sv: "Åk iväg", en: "Set off")
    case .nobody: Wording(da: "Ingen var der", sv: "Ingen var på plats", en: "Nobody was there")
    case .rebook: Wording(da: "Bed om et nyt besøg", sv: "Begär ett nytt besök", en: "Ask for a new visit")
    case .pin: Wording(da: "Lås dag og tid", sv: "Lås dag och tid", en: "Pin day and time")
    case .unpin: Wording(da: "Lås op", sv: "Lås upp", en: "Unpin")
    case .homeCancels: Wording(da: "Stedet aflyser", sv: "Platsen avbokar", en: "The place cancels")
    case .weCancel: Wording(da: "Vi aflyser", sv: "Vi avbokar", en: "We cancel")
    }
  }
}
