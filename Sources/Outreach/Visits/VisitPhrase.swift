public import Language

/// The texts about requests for visits.
public enum VisitPhrase: PhraseKey {
  case tooManyResidents, dayOver, tooFarAhead, noSuchWeekday, noHours, placeClosed, noOpenDay, notAtThatTime
  case hoursTooShort, timeTooShort, placeEnded, noTasks, noResidents, criterionTaken
  case noTeam, tooFew, skillMissing, languageMissing, skillsApart, kitMissing

  /// The text.
  public var wording: Wording {
    switch self {
    case .tooManyResidents:
      Wording(
        da:
          "Så mange når I ikke: der er tid til {fits} {fits|beboer|beboere}. Sæt {minutes} minutter af til besøget, eller "
          + "tag flere medarbejdere med.",
        sv:
          "Så många hinner ni inte: det finns tid för {fits} {fits|boende|boende}. Avsätt {minutes} minuter för besöket, "
          + "eller ta med fler medarbetare.",
        en:
          "That is too many for the time: there is time for {fits} {fits|resident|residents}. Set {minutes} minutes aside "
          + "for the visit, or bring more staff.")
    case .dayOver:
      Wording(
        da: "Den dag er gået. Skriv en dag fra i dag og frem.",
        sv: "Den dagen har passerat. Skriv dagens datum eller ett senare.",
        en: "That day is over. Write a day from today on.")
    case .tooFarAhead:
      Wording(
        da: "Besøg kan ønskes op til {days} dage frem.", sv: "Besök kan önskas upp till {days} dagar framåt.",
        en: "Visits can be wished for up to {days} days ahead.")
    case .noSuchWeekday:
      Wording(
        da: "Ingen af de ugedage ligger mellem de to datoer. Vælg flere ugedage, eller gør perioden længere.",
        sv: "Ingen av de veckodagarna ligger mellan de två datumen. Välj fler veckodagar, eller gör perioden längre.",
        en: "None of those weekdays lies between the two dates. Choose more weekdays, or a longer span.")
    case .noHours:
      Wording(
        da: "Der står ikke, hvornår stedet tager imod besøg. Skriv tiderne under stedets oplysninger.",
        sv: "Det står inte när platsen tar emot besök. Skriv tiderna bland platsens uppgifter.",
        en: "Nobody has said when the place takes visits. Write its hours with the details of the place.")
    case .placeClosed:
      Wording(
        da: "Stedet er lukket for besøg i hele perioden. Vælg en senere periode.",
        sv: "Platsen är stängd för besök hela perioden. Välj en senare period.",
        en: "The place is closed to visits in the whole span. Choose a later one.")
    case .noOpenDay:
      Wording(
        da: "De dage tager stedet ikke imod besøg. Det passer {weekdays}.",
        sv: "De dagarna tar platsen inte emot besök. Det passar {weekdays}.",
        en: "The place takes no visits on those days. It takes them on {weekdays}.")
    case .notAtThatTime:
      Wording(
        da: "På det tidspunkt tager stedet ikke imod besøg. Vælg et tidspunkt, der passer med stedets tider.",
        sv: "Vid den tiden tar platsen inte emot besök. Välj en tid som passar med platsens tider.",
        en: "The place takes no visits at that time. Choose a time within its hours.")
    case .hoursTooShort:
      Wording(
        da: "Så langt et besøg er der ikke plads til: Stedet har højst {minutes} minutter i træk, når det passer.",
        sv: "Ett så långt besök går inte in: platsen har högst {minutes} minuter i följd när det passar.",
        en: "There is no room for a visit that long: the place has at most {minutes} minutes at a stretch then.")
    case .timeTooShort:
      Wording(
        da: "Der er kun {minutes} minutter i det tidsrum. Vælg et længere tidsrum eller et kortere besøg.",
        sv: "Den tiden är bara {minutes} minuter. Välj en längre tid eller ett kortare besök.",
        en: "That time is only {minutes} minutes long. Choose a longer one, or a shorter visit.")
    case .placeEnded:
      Wording(
        da: "Stedet får ikke længere besøg. Vælg et andet, eller tag stedet op igen.",
        sv: "Platsen får inte längre besök. Välj en annan, eller ta upp platsen igen.",
        en: "The place is no longer visited. Choose another, or take it up again.")
    case .noTasks:
      Wording(
        da: "Skriv, hvad der ønskes hjælp til.",
        sv: "Skriv vad det behövs hjälp med.",
        en: "Write what help is wanted.")
    case .noResidents:
      Wording(
        da: "Skriv, hvor mange der vil have hjælp.",
        sv: "Skriv hur många som vill ha hjälp.",
        en: "Write how many want help.")
    case .criterionTaken:
      Wording(
        da: "Det kriterium står der allerede.", sv: "Det kriteriet finns redan.", en: "That criterion is there already."
      )
    case .noTeam:
      Wording(
        da: "Der er intet udehold. Opret et.",
        sv: "Det finns inget team. Lägg till ett.",
        en: "There is no team. Add one.")
    case .tooFew:
      Wording(
        da: "Intet udehold har så mange medarbejdere, som besøget kræver. Sæt flere på et udehold.",
        sv: "Inget team har så många medarbetare som besöket kräver. Lägg till fler i ett team.",
        en: "No team has as many members as the visit takes. Add some to a team.")
    case .skillMissing:
      Wording(
        da: "Ingen på udeholdene har det, der skal til: {skill}.", sv: "Ingen i teamen har det som krävs: {skill}.",
        en: "Nobody on the teams has what it takes: {skill}.")
    case .languageMissing:
      Wording(
        da: "Ingen på udeholdene taler {language}.", sv: "Ingen i teamen talar {language}.",
        en: "Nobody on the teams speaks {language}.")
    case .skillsApart:
      Wording(
        da: "Intet udehold kan alt det, besøget kræver. Bestil to besøg, eller sæt udeholdene sammen på en anden måde.",
        sv: "Inget team kan allt det som besöket kräver. Begär två besök, eller dela in teamen på ett annat sätt.",
        en: "No one team can do all that the visit takes. Ask for two visits, or put the teams together differently.")
    case .kitMissing:
      Wording(
        da: "Intet bibliotek har udstyr af den slags, som et udehold kan tage med: {kit}. Skriv ved udstyret, hvilken "
          + "slags det er.",
        sv:
          "Inget bibliotek har utrustning av den sorten som ett team kan ta med: {kit}. Skriv vid utrustningen vilken "
          + "sort det är.",
        en: "No branch has kit of that kind for teams: {kit}. Say with the kit of which kind it is.")
    }
  }
}
