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
          "Så mange når I ikke: Der er tid til {fits} {fits|beboer|beboere}. Skriv --minutes {minutes}, eller tag flere "
          + "medarbejdere med (--staff).",
        sv:
          "Så många hinner ni inte: det finns tid för {fits} {fits|boende|boende}. Skriv --minutes {minutes}, eller ta "
          + "med fler medarbetare (--staff).",
        en:
          "That is too many for the time: there is time for {fits} {fits|resident|residents}. Write --minutes "
          + "{minutes}, or bring more staff (--staff).")
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
        da:
          "Der står ikke, hvornår stedet tager imod besøg. Skriv det med: lods place change STED --hours "
          + "man-fre=09:30-15:00",
        sv:
          "Det står inte när platsen tar emot besök. Skriv det med: lods place change PLATS --hours mån-fre=09:30-15:00",
        en:
          "Nobody has said when the place takes visits. Write it with: lods place change PLACE --hours "
          + "mon-fri=09:30-15:00")
    case .placeClosed:
      Wording(
        da: "Stedet er lukket for besøg i hele perioden. Se hvor længe med: lods place show STED",
        sv: "Platsen är stängd för besök hela perioden. Se hur länge med: lods place show PLATS",
        en: "The place is closed to visits in the whole span. See how long with: lods place show PLACE")
    case .noOpenDay:
      Wording(
        da: "De dage tager stedet ikke imod besøg. Det passer {weekdays}.",
        sv: "De dagarna tar platsen inte emot besök. Det passar {weekdays}.",
        en: "The place takes no visits on those days. It takes them on {weekdays}.")
    case .notAtThatTime:
      Wording(
        da: "På det tidspunkt tager stedet ikke imod besøg. Se tiderne med: lods place show STED",
        sv: "Vid den tiden tar platsen inte emot besök. Se tiderna med: lods place show PLATS",
        en: "The place takes no visits at that time. See its hours with: lods place show PLACE")
    case .hoursTooShort:
      Wording(
        da: "Så langt et besøg er der ikke plads til: Stedet har højst {minutes} minutter i træk, når det passer.",
        sv: "Ett så långt besök går inte in: platsen har högst {minutes} minuter i följd när det passar.",
        en: "There is no room for a visit that long: the place has at most {minutes} minutes at a stretch then.")
    case .timeTooShort:
      Wording(
        da: "Der er kun {minutes} minutter i det tidsrum. Skriv et længere, eller et kortere besøg med --minutes.",
        sv: "Den tiden är bara {minutes} minuter. Skriv en längre tid, eller ett kortare besök med --minutes.",
        en: "That time is only {minutes} minutes long. Write a longer one, or a shorter visit with --minutes.")
    case .placeEnded:
      Wording(
        da: "Stedet får ikke længere besøg. Tag det op igen med: lods place reopen STED",
        sv: "Platsen får inte längre besök. Ta upp den igen med: lods place reopen PLATS",
        en: "The place is no longer visited. Take it up again with: lods place reopen PLACE")
    case .noTasks:
      Wording(
        da: "Skriv, hvad der ønskes hjælp til, fx --task mitid-app. Find opgaver med: lods task list",
        sv: "Skriv vad det behövs hjälp med, till exempel --task bankid-forsta. Hitta ärenden med: lods task list",
        en: "Write what help is wanted, such as --task mitid-app. Find tasks with: lods task list")
    case .noResidents:
      Wording(
        da: "Skriv, hvor mange der vil have hjælp, fx --residents 6",
        sv: "Skriv hur många som vill ha hjälp, till exempel --residents 6",
        en: "Write how many want help, such as --residents 6")
    case .criterionTaken:
      Wording(
        da: "Det kriterium står der allerede.", sv: "Det kriteriet finns redan.", en: "That criterion is there already."
      )
    case .noTeam:
      Wording(
        da: "Der er intet udehold. Tilføj et med: lods team add",
        sv: "Det finns inget team. Lägg till ett med: lods team add",
        en: "There is no team. Add one with: lods team add")
    case .tooFew:
      Wording(
        da: "Intet udehold har så mange medarbejdere, som besøget kræver. Tilføj dem med: lods member add UDEHOLD",
        sv: "Inget team har så många medarbetare som besöket kräver. Lägg till dem med: lods member add TEAM",
        en: "No team has as many members as the visit takes. Add them with: lods member add TEAM")
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
        da:
          "Intet bibliotek har udstyr af den slags, som et udehold kan tage med: {kit}. Tilføj det med: lods kit kind",
        sv:
          "Inget bibliotek har utrustning av den sorten som ett team kan ta med: {kit}. Lägg till den med: lods kit kind",
        en: "No branch has kit of that kind for teams: {kit}. Add it with: lods kit kind")
    }
  }
}
