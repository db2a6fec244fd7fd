import Language

/// The texts of `lods member`.
enum MemberCommandPhrase: PhraseKey {
  case summary, details, list, add, addDetails, addExample, change, changeDetails, changeExample
  case away, awayDetails, awayExample, back, leave, leaveDetails
  case numberHelp, skill, noSkill, speaks, noSpeaks, onlyTeam, newTeam, stays, from, until, backOn, leaveOn
  case telephone, teamColumn, abilities, awayColumn, lastDay, none, awayLine, leavesLine
  case added, changed, wentAway, cameBack, left, endsSoon, notANumber

  var wording: Wording {
    switch self {
    case .summary: Wording(da: "Medarbejdere på udehold", sv: "Medarbetare i team", en: "Members of teams")
    case .details:
      Wording(
        da:
          "Hvem der kører ud, hvad de må og kan, og hvornår de er væk. Medarbejderen kaldes ved sit nummer i listen. "
          + "Navn og telefon rettes med: lods person correct",
        sv:
          "Vilka som åker ut, vad de får och kan och när de är borta. Medarbetaren anges med sitt nummer i listan. "
          + "Namn och telefon rättas med: lods person correct",
        en:
          "Who drives out, what they may and can do, and when they are away. A member is named by the number in the "
          + "list. Name and telephone are corrected with: lods person correct")
    case .list: Wording(da: "Vis medarbejderne", sv: "Visa medarbetarna", en: "List the members")
    case .add:
      Wording(
        da: "Sæt en medarbejder på et udehold", sv: "Lägg till en medarbetare i ett team", en: "Put a member on a team")
    case .addDetails:
      Wording(
        da:
          "Linjer på standard input: navn og telefon, hver med kolon efter ordet; ellers bliver der spurgt. Personen "
          + "slettes et år efter den sidste ændring, og listen siger til i god tid.",
        sv:
          "Rader på standard in: namn och telefon, med kolon efter ordet; annars ställs frågor. Personen raderas ett år "
          + "efter den senaste ändringen, och listan säger till i god tid.",
        en:
          "Lines on standard input: name and telephone, each with a colon after the word; else you are asked. The "
          + "person is erased a year after the last change, and the list says so in good time.")
    case .addExample:
      Wording(
        da: "en, der må udstede MitID og taler polsk", sv: "en som får hjälpa till med e-legitimation och talar polska",
        en: "one who may register MitID and speaks Polish")
    case .change:
      Wording(
        da: "Ret, hvad en medarbejder må og kan, eller flyt til et andet udehold",
        sv: "Ändra vad en medarbetare får och kan, eller flytta till ett annat team",
        en: "Change what a member may and can do, or move them to another team")
    case .changeDetails:
      Wording(
        da: "Det, der ikke nævnes, bliver, som det er. I får at vide, hvilke planlagte besøg der nu mangler noget.",
        sv: "Det som inte nämns blir som det är. Ni får veta vilka planerade besök som nu saknar något.",
        en: "What is not named stays as it is. You are told which planned visits now miss something.")
    case .changeExample:
      Wording(
        da: "ikke længere autoriseret til at udstede MitID", sv: "får inte längre hjälpa till med e-legitimation",
        en: "no longer authorised to register MitID")
    case .away:
      Wording(
        da: "Skriv, at en medarbejder er væk", sv: "Skriv att en medarbetare är borta", en: "Say that a member is away")
    case .awayDetails:
      Wording(
        da:
          "Uden datoer: i dag. Der spørges ikke om grunden, og den gemmes ikke. Dagene slettes, når de er gået.",
        sv: "Utan datum: i dag. Ingen orsak behövs, och ingen sparas. Dagarna raderas när de har passerat.",
        en: "Without dates: today. Why is neither asked nor kept. The days are erased when they are over.")
    case .awayExample: Wording(da: "væk i dag", sv: "borta i dag", en: "away today")
    case .back:
      Wording(
        da: "Skriv, at en medarbejder er tilbage", sv: "Skriv att en medarbetare är tillbaka",
        en: "Say that a member is back")
    case .leave:
      Wording(
        da: "Skriv, at en medarbejder stopper på udeholdet", sv: "Skriv att en medarbetare slutar i teamet",
        en: "Say that a member leaves the team")
    case .leaveDetails:
      Wording(
        da: "Personen slettes efter den sidste dag, hvis I ikke har brug for oplysningerne til andet.",
        sv: "Personen raderas efter den sista dagen, om ni inte behöver uppgifterna till något annat.",
        en: "The person is erased after the last day, unless you need the data for something else.")
    case .numberHelp:
      Wording(
        da: "Nummeret i listen (lods member list).", sv: "Numret i listan (lods member list).",
        en: "The number in the list (lods member list).")
    case .skill:
      Wording(
        da: "Hvad medarbejderen må og kan.", sv: "Vad medarbetaren får och kan.", en: "What the member may and can do.")
    case .noSkill:
      Wording(
        da: "Hvad medarbejderen ikke længere må eller kan.", sv: "Vad medarbetaren inte längre får eller kan.",
        en: "What the member no longer may or can do.")
    case .speaks:
      Wording(da: "Sprog ud over dansk.", sv: "Språk utöver svenska.", en: "Languages beside the country's own.")
    case .noSpeaks:
      Wording(
        da: "Sprog, der stod ved en fejl.", sv: "Språk som stod där av misstag.", en: "Languages written by mistake.")
    case .onlyTeam: Wording(da: "Kun dette udehold.", sv: "Bara det här teamet.", en: "This team alone.")
    case .newTeam:
      Wording(da: "Det udehold, der flyttes til.", sv: "Teamet som personen flyttar till.", en: "The team to move to.")
    case .stays:
      Wording(
        da: "Personen bliver: en sidste dag tages tilbage, og oplysningerne gemmes et år mere.",
        sv: "Personen stannar: en sista dag tas tillbaka, och uppgifterna sparas ett år till.",
        en: "The person stays: a last day is taken back, and the data are kept another year.")
    case .from: Wording(da: "Den første dag (i dag).", sv: "Den första dagen (i dag).", en: "The first day (today).")
    case .until:
      Wording(
        da: "Den sidste dag; uden den er det kun den første.", sv: "Den sista dagen; utan den är det bara den första.",
        en: "The last day; without it, the first alone.")
    case .backOn:
      Wording(
        da: "Den første dag på arbejde igen (i dag).", sv: "Första dagen på arbetet igen (i dag).",
        en: "The first day at work again (today).")
    case .leaveOn: Wording(da: "Den sidste dag (i dag).", sv: "Den sista dagen (i dag).", en: "The last day (today).")
    case .telephone: Wording(da: "Telefon", sv: "Telefon", en: "Telephone")
    case .teamColumn: Wording(da: "Udehold", sv: "Team", en: "Team")
    case .abilities: Wording(da: "Må og kan", sv: "Får och kan", en: "May and can")
    case .awayColumn: Wording(da: "Væk", sv: "Borta", en: "Away")
    case .lastDay: Wording(da: "Sidste dag", sv: "Sista dag", en: "Last day")
    case .none:
      Wording(
        da: "Der er ingen. Tilføj en med: lods member add UDEHOLD",
        sv: "Det finns inga. Lägg till med: lods member add TEAM",
        en: "There are none. Add one with: lods member add TEAM")
    case .awayLine: Wording(da: "væk {days}", sv: "borta {days}", en: "away {days}")
    case .leavesLine: Wording(da: "sidste dag {day}", sv: "sista dag {day}", en: "last day {day}")
    case .added:
      Wording(
        da: "{name} er på {team} som nummer {n}.", sv: "{name} är med i {team} som nummer {n}.",
        en: "{name} is on {team} as number {n}.")
    case .changed:
      Wording(
        da: "{name} på {team} er rettet.", sv: "{name} i {team} är ändrad.", en: "{name} on {team} is changed.")
    case .wentAway:
      Wording(
        da: "{name} er væk fra {from} til {to}.", sv: "{name} är borta från {from} till {to}.",
        en: "{name} is away from {from} to {to}.")
    case .cameBack:
      Wording(
        da: "{name} er på arbejde igen fra {day}.", sv: "{name} arbetar igen från {day}.",
        en: "{name} is at work again from {day}.")
    case .left:
      Wording(
        da: "{name} er på {team} til og med {day} og slettes bagefter.",
        sv: "{name} är med i {team} till och med {day} och raderas sedan.",
        en: "{name} is on {team} until {day} and is erased afterwards.")
    case .endsSoon:
      Wording(
        da: "{name} slettes efter {day}. Er personen stadig på udeholdet, så skriv: lods member change {n} --stays",
        sv:
          "{name} raderas efter {day}. Är personen fortfarande med i teamet, så skriv: lods member change {n} --stays",
        en: "{name} goes after {day}. If they are still on the team, write: lods member change {n} --stays")
    case .notANumber:
      Wording(
        da: "Skriv medarbejderens nummer i listen, fx 3. Se det med: lods member list",
        sv: "Skriv medarbetarens nummer i listan, till exempel 3. Se det med: lods member list",
        en: "Write the member's number in the list, such as 3. See it with: lods member list")
    }
  }
}
