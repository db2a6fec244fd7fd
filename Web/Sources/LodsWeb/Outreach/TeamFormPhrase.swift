import Language
import Markup

/// The texts of the forms about teams and who is on them.
enum TeamFormPhrase: PhraseKey {
  case add, change, name, memberPage, nameMissing, hoursHint, hoursMissing, lunch, lunchFrom, lunchTo, more, ordinary,
    ordinaryHint
  case longest, longestHint, save, changedMeanwhile, bothShown, close, reopen, closed
  case addMember, memberTitle, memberHint, telephoneHint, skills, speaks, memberTeam, saveMember, changeMember
  case memberChanged, leave, leaveText, lastDay, stay, stayText, lastIs, backAgain

  var wording: Wording {
    switch self {
    case .add: Wording(da: "Nyt udehold", sv: "Nytt team", en: "New team")
    case .change: Wording(da: "Ret udeholdet", sv: "Ändra teamet", en: "Change the team")
    case .name: Wording(da: "Udeholdets navn", sv: "Teamets namn", en: "Name of the team")
    case .memberPage: Wording(da: "Medarbejder på {team}", sv: "Medarbetare i {team}", en: "Member of {team}")
    case .nameMissing:
      Wording(da: "Skriv, hvad udeholdet hedder.", sv: "Skriv vad teamet heter.", en: "Type what the team is called.")
    case .hoursHint:
      Wording(
        da: "Én arbejdstid om dagen, som: man-tor=8:00-15:30 fre=8:00-14:00",
        sv: "En arbetstid per dag, som: mån-tor=8:00-15:30 fre=8:00-14:00",
        en: "One span a day, as: mon-thu=8:00-15:30 fri=8:00-14:00")
    case .hoursMissing:
      Wording(
        da: "Skriv én arbejdstid for hver dag, udeholdet kører.",
        sv: "Skriv en arbetstid för varje dag som teamet kör.",
        en: "Type one span for each day that the team drives.")
    case .lunch: Wording(da: "Frokost i minutter", sv: "Lunch i minuter", en: "Lunch in minutes")
    case .lunchFrom: Wording(da: "Frokost tidligst kl.", sv: "Lunch tidigast kl.", en: "Lunch from")
    case .lunchTo: Wording(da: "Slut senest kl.", sv: "Slut senast kl.", en: "Over by")
    case .more: Wording(da: "Grænser for turen", sv: "Gränser för turen", en: "Limits of the round")
    case .ordinary:
      Wording(da: "Minutter før overarbejde", sv: "Minuter före övertid", en: "Minutes before overtime")
    case .ordinaryHint:
      Wording(
        da: "Planen undgår helst længere dage. Tomt: ingen.", sv: "Planen undviker helst längre dagar. Tomt: ingen.",
        en: "The plan rather avoids longer days. Empty: none.")
    case .longest: Wording(da: "Længste tur i minutter", sv: "Längsta tur i minuter", en: "Longest round in minutes")
    case .longestHint:
      Wording(
        da: "Fra afgang til hjemkomst. Tomt: hele arbejdstiden.",
        sv: "Från avfärd till hemkomst. Tomt: hela arbetstiden.",
        en: "From leaving to coming back. Empty: all working hours.")
    case .save: Wording(da: "Gem udeholdet", sv: "Spara teamet", en: "Save the team")
    case .changedMeanwhile:
      Wording(
        da: "Udeholdet er ændret imens", sv: "Teamet har ändrats under tiden", en: "The team was changed meanwhile")
    case .bothShown:
      Wording(
        da: "En anden har gemt det, der står her. Dit står i felterne nedenfor; gemmer du, gælder dit.",
        sv: "Någon annan har sparat det som står här. Ditt står i fälten nedan; om du sparar gäller ditt.",
        en: "Somebody else has saved what stands here. Yours is in the fields below; saving makes yours hold.")
    case .close: Wording(da: "Udeholdet stopper i dag", sv: "Teamet slutar i dag", en: "The team ends today")
    case .reopen: Wording(da: "Tag udeholdet op igen", sv: "Återuppta teamet", en: "Take the team up again")
    case .closed: Wording(da: "Stoppet {day}", sv: "Slutade {day}", en: "Ended {day}")
    case .addMember: Wording(da: "Ny medarbejder", sv: "Ny medarbetare", en: "New member")
    case .memberTitle: Wording(da: "{name} på {team}", sv: "{name} i {team}", en: "{name} on {team}")
    case .memberHint:
      Wording(
        da:
          "Navn og telefon gemmes, så længe medarbejderen er på udeholdet, og højst et år uden at nogen bekræfter det.",
        sv:
          "Namn och telefon sparas så länge medarbetaren är med i teamet, och högst ett år utan att någon bekräftar det.",
        en:
          "Name and telephone are kept while the member is on the team, and for a year at most unless somebody confirms."
      )
    case .telephoneHint:
      Wording(
        da: "Så I kan få fat i medarbejderen på dagen.", sv: "Så att ni kan nå medarbetaren under dagen.",
        en: "So that the member can be reached on the day.")
    case .skills: Wording(da: "Medarbejderen kan", sv: "Medarbetaren kan", en: "The member can")
    case .speaks: Wording(da: "Og taler", sv: "Och talar", en: "And speaks")
    case .memberTeam: Wording(da: "Er på", sv: "Är med i", en: "Is on")
    case .saveMember: Wording(da: "Gem medarbejderen", sv: "Spara medarbetaren", en: "Save the member")
    case .changeMember: Wording(da: "Ret, hvad {name} kan", sv: "Ändra vad {name} kan", en: "Change what {name} can do")
    case .memberChanged:
      Wording(
        da: "Medarbejderen er ændret imens", sv: "Medarbetaren har ändrats under tiden",
        en: "The member was changed meanwhile")
    case .leave: Wording(da: "Forlader udeholdet", sv: "Lämnar teamet", en: "Leaves the team")
    case .leaveText:
      Wording(
        da: "Efter den sidste dag slettes navn og telefon, hvis de ikke bruges til andet.",
        sv: "Efter den sista dagen raderas namn och telefon om de inte behövs till annat.",
        en: "After the last day, name and telephone are erased unless they are kept for something else.")
    case .lastDay: Wording(da: "Sidste dag", sv: "Sista dagen", en: "Last day")
    case .stay: Wording(da: "Bliver på udeholdet", sv: "Stannar i teamet", en: "Stays on the team")
    case .stayText:
      Wording(
        da: "Bekræft, at medarbejderen stadig er her: så gemmes navn og telefon et år mere.",
        sv: "Bekräfta att medarbetaren är kvar: då sparas namn och telefon ett år till.",
        en: "Confirm that the member is still here: name and telephone are kept for another year.")
    case .lastIs: Wording(da: "Sidste dag er {day}", sv: "Sista dagen är {day}", en: "The last day is {day}")
    case .backAgain: Wording(da: "Kommer alligevel", sv: "Kommer ändå", en: "Comes after all")
    }
  }
}
