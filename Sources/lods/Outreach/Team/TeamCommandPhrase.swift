import Language

/// The texts of `lods team`.
enum TeamCommandPhrase: PhraseKey {
  case summary, details, list, show, add, addExample, change, changeExample, close, off, offDetails, offExample, onAgain
  case name, branch, hours, lunch, spanValue, lunchWindow, longest, ordinary, reopen, on, from, until, again
  case teamValue, teamHelp, branchColumn, hoursColumn, membersColumn, todayColumn, none
  case added, changed, closed, wentOff, cameOn, addNeeds, oneSpan
  case hoursLine, lunchLine, noLunch, longestLine, ordinaryLine, offLine, closedLine, noMembers
  case shortfall, moreShortfalls, lacksTeam, lacks, lacksStaff

  var wording: Wording {
    switch self {
    case .summary: Wording(da: "Udehold: dem, der kører ud", sv: "Team som åker ut", en: "Teams that drive out")
    case .details:
      Wording(
        da:
          "Et udehold er en bil med dem, der kører i den. Det kører fra et bibliotek og tager det udstyr med, som står "
          + "der. Hvem der er på det, skrives med: lods member",
        sv:
          "Ett team är en bil med dem som åker i den. Det åker från ett bibliotek och tar med utrustningen som finns "
          + "där. Vilka som är med skrivs med: lods member",
        en:
          "A team is a car with those in it. It starts from a branch and takes the kit that is kept there. Who is on "
          + "it is written with: lods member")
    case .list: Wording(da: "Vis alle udehold", sv: "Visa alla team", en: "List all teams")
    case .show:
      Wording(da: "Vis et udehold med dem, der er på det", sv: "Visa ett team med medlemmar", en: "Show a team")
    case .add: Wording(da: "Tilføj et udehold", sv: "Lägg till ett team", en: "Add a team")
    case .addExample:
      Wording(
        da: "et udehold, der kører på hverdage", sv: "ett team som åker ut på vardagar",
        en: "a team that drives on weekdays")
    case .change: Wording(da: "Ret et udehold", sv: "Ändra ett team", en: "Change a team")
    case .changeExample:
      Wording(da: "nu uden fredagen", sv: "nu utan fredagen", en: "without the Friday from now on")
    case .close:
      Wording(da: "Skriv, hvornår et udehold stopper", sv: "Skriv när ett team slutar", en: "Say when a team ends")
    case .off:
      Wording(
        da: "Skriv, hvornår et udehold ikke kører", sv: "Skriv när ett team inte åker ut",
        en: "Say when a team does not drive")
    case .offDetails:
      Wording(
        da: "Der spørges ikke om grunden. Besøg på de dage bliver stående, og I får at vide, hvilke det er.",
        sv: "Ingen orsak behövs. Besöken de dagarna ligger kvar, och ni får veta vilka de är.",
        en: "Why is not asked. Visits on those days stay, and you are told which they are.")
    case .offExample: Wording(da: "lukket over jul", sv: "stängt över jul", en: "off over Christmas")
    case .onAgain:
      Wording(
        da: "Skriv, at et udehold kører igen", sv: "Skriv att ett team åker ut igen", en: "Say that a team drives again"
      )
    case .name: Wording(da: "Hvad udeholdet hedder.", sv: "Vad teamet heter.", en: "What the team is called.")
    case .branch:
      Wording(
        da: "Biblioteket, det kører fra, og hvis udstyr det tager med.",
        sv: "Biblioteket som teamet åker från och vars utrustning det tar med.",
        en: "The branch that it starts from and whose kit it takes.")
    case .hours:
      Wording(
        da:
          "Arbejdstid, fx man-tor=8:00-15:30,fre=8:00-12:00.",
        sv: "Arbetstid, till exempel "
          + "mån-tor=8:00-15:30,fre=8:00-12:00.",
        en: "Working hours, such as mon-thu=8:00-15:30,fri=8:00-12:00.")
    case .lunch:
      Wording(
        da: "Minutter til frokost (30), 0 for ingen.", sv: "Minuter för lunch (30), 0 för ingen.",
        en: "Minutes of lunch (30), 0 for none.")
    case .spanValue: Wording(da: "FRA-TIL", sv: "FRÅN-TILL", en: "FROM-TO")
    case .lunchWindow:
      Wording(
        da: "Hvornår frokosten skal ligge (11:00-13:30).", sv: "När lunchen ska ligga (11:00-13:30).",
        en: "When lunch must lie (11:00-13:30).")
    case .longest:
      Wording(
        da: "Højst så mange minutter fra afgang til hjemkomst, 0 for hele arbejdstiden.",
        sv: "Högst så många minuter från avfärd till återkomst, 0 för hela arbetstiden.",
        en: "At most so many minutes from leaving to coming back, 0 for the working hours.")
    case .ordinary:
      Wording(
        da: "Efter så mange minutter er det overarbejde, 0 for aldrig.",
        sv: "Efter så många minuter är det övertid, 0 för aldrig.",
        en: "Overtime begins after so many minutes, 0 for never.")
    case .reopen:
      Wording(da: "Udeholdet kører igen.", sv: "Teamet åker ut igen.", en: "The team drives again.")
    case .on: Wording(da: "Den sidste dag.", sv: "Den sista dagen.", en: "The last day.")
    case .from: Wording(da: "Den første dag.", sv: "Den första dagen.", en: "The first day.")
    case .until:
      Wording(
        da: "Den sidste dag; uden den er det én dag.", sv: "Den sista dagen; utan den är det en dag.",
        en: "The last day; without it, one day.")
    case .again:
      Wording(
        da: "Den første dag, det kører igen (i dag).", sv: "Första dagen som teamet åker igen (i dag).",
        en: "The first day on which it drives again (today).")
    case .teamValue: Wording(da: "udehold", sv: "team", en: "team")
    case .teamHelp:
      Wording(
        da: "Udeholdets kode (se dem med: lods team list).", sv: "Teamets kod (se dem med: lods team list).",
        en: "The team's code (see them with: lods team list).")
    case .branchColumn: Wording(da: "Kører fra", sv: "Åker från", en: "Starts from")
    case .hoursColumn: Wording(da: "Arbejdstid", sv: "Arbetstid", en: "Hours")
    case .membersColumn: Wording(da: "Medarbejdere", sv: "Medarbetare", en: "Members")
    case .todayColumn: Wording(da: "I dag", sv: "I dag", en: "Today")
    case .none:
      Wording(
        da: "Der er ingen udehold. Tilføj et med: lods team add",
        sv: "Det finns inga team. Lägg till med: lods team add",
        en: "There are no teams. Add one with: lods team add")
    case .added: Wording(da: "{name} er tilføjet.", sv: "{name} är tillagt.", en: "{name} is added.")
    case .changed: Wording(da: "{name} er rettet.", sv: "{name} är ändrat.", en: "{name} is changed.")
    case .closed:
      Wording(
        da: "{name} kører sidste gang den {day}.", sv: "{name} åker ut sista gången den {day}.",
        en: "{name} drives for the last time on {day}.")
    case .wentOff:
      Wording(
        da: "{name} kører ikke fra {from} til {to}.", sv: "{name} åker inte ut från {from} till {to}.",
        en: "{name} does not drive from {from} to {to}.")
    case .cameOn:
      Wording(
        da: "{name} kører igen fra {day}.", sv: "{name} åker ut igen från {day}.", en: "{name} drives again from {day}."
      )
    case .addNeeds:
      Wording(
        da: "Skriv navn, bibliotek og arbejdstid: --name NAVN -b KODE --hours man-fre=8:00-15:30",
        sv: "Skriv namn, bibliotek och arbetstid: --name NAMN -b KOD --hours mån-fre=8:00-15:30",
        en: "Write name, branch and hours: --name NAME -b CODE --hours mon-fri=8:00-15:30")
    case .oneSpan:
      Wording(
        da: "Skriv én arbejdstid om dagen, fx man-fre=8:00-15:30. Frokosten har sin egen indstilling.",
        sv: "Skriv en arbetstid per dag, till exempel mån-fre=8:00-15:30. Lunchen har en egen inställning.",
        en: "Write one span a day, such as mon-fri=8:00-15:30. Lunch has an option of its own.")
    case .hoursLine: Wording(da: "Arbejdstid: {week}", sv: "Arbetstid: {week}", en: "Hours: {week}")
    case .lunchLine:
      Wording(
        da: "Frokost: {n} minutter mellem {from} og {to}", sv: "Lunch: {n} minuter mellan {from} och {to}",
        en: "Lunch: {n} minutes between {from} and {to}")
    case .noLunch: Wording(da: "Ingen frokost", sv: "Ingen lunch", en: "No lunch")
    case .longestLine:
      Wording(da: "Højst {n} minutter ude", sv: "Högst {n} minuter ute", en: "At most {n} minutes out")
    case .ordinaryLine:
      Wording(
        da: "Overarbejde efter {n} minutter", sv: "Övertid efter {n} minuter", en: "Overtime after {n} minutes")
    case .offLine:
      Wording(
        da: "Kører ikke fra {from} til {to}", sv: "Åker inte ut från {from} till {to}",
        en: "Does not drive from {from} to {to}")
    case .closedLine:
      Wording(da: "Kører sidste gang den {day}", sv: "Åker ut sista gången den {day}", en: "Drives last on {day}")
    case .noMembers:
      Wording(
        da: "Ingen endnu. Tilføj en med: lods member add {team}", sv: "Inga än. Lägg till med: lods member add {team}",
        en: "None yet. Add one with: lods member add {team}")
    case .shortfall:
      Wording(
        da: "Besøg {n} den {day} kan ikke holdes, som det er planlagt: {what}.",
        sv: "Besök {n} den {day} kan inte genomföras som det är planerat: {what}.",
        en: "Visit {n} on {day} cannot be made as planned: {what}.")
    case .moreShortfalls:
      Wording(da: "Og {n} besøg til.", sv: "Och {n} besök till.", en: "And {n} more {n|visit|visits}.")
    case .lacksTeam:
      Wording(da: "udeholdet kører ikke den dag", sv: "teamet åker inte ut den dagen", en: "the team does not drive")
    case .lacks: Wording(da: "der mangler {what}", sv: "det saknas {what}", en: "missing: {what}")
    case .lacksStaff:
      Wording(
        da: "{n} {n|medarbejder|medarbejdere}", sv: "{n} medarbetare", en: "{n} {n|member|members}")
    }
  }
}
