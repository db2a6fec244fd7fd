import Language

/// The words of the pages of kit.
enum KitPagePhrase: PhraseKey {
  case add, addOne, change, lead, none, noneHint, facts, what, nameHint, kind, kindHint, coursesOnly, pieces, save
  case changedMeanwhile, lentNow, nothingLent, lentTo, borrowed, borrowedFrom
  case loans, noLoans, loanWords, past, lend, lendNow, borrower, firstDay, firstMissing, lentTooMuch
  case isBack, undoLoan, otherDay, backOn, backHint
  case ofTeam, noneOfTeam, toKit

  var wording: Wording {
    switch self {
    case .add: Wording(da: "Nyt udstyr", sv: "Ny utrustning", en: "New kit")
    case .addOne: Wording(da: "Opret udstyr", sv: "Lägg till utrustning", en: "Add kit")
    case .change: Wording(da: "Ret udstyret", sv: "Ändra utrustningen", en: "Change the kit")
    case .lead:
      Wording(
        da: "Det, hold låner, og udehold tager med. Ting, der er ens, skrives én gang med et antal.",
        sv: "Det som grupper lånar och team tar med. Saker som är likadana skrivs en gång med ett antal.",
        en: "What terms borrow and teams take along. Things that are alike are written once with a number.")
    case .none: Wording(da: "Intet udstyr endnu", sv: "Ingen utrustning ännu", en: "No kit yet")
    case .noneHint:
      Wording(
        da: "Opret for eksempel en kuffert med seks tablets, så hold kan låne dem, og udehold kan tage dem med.",
        sv: "Lägg till exempelvis en väska med sex surfplattor, så att grupper kan låna dem och team ta med dem.",
        en: "Add for example a case of six tablets, so that terms can borrow them and teams can take them along.")
    case .facts: Wording(da: "Om udstyret", sv: "Om utrustningen", en: "About the kit")
    case .what: Wording(da: "Udstyr", sv: "Utrustning", en: "Kit")
    case .nameHint:
      Wording(
        da: "For eksempel Tablets i kuffert.", sv: "Till exempel Surfplattor i väska.",
        en: "For example Tablets in a case.")
    case .kind: Wording(da: "Slags", sv: "Sort", en: "Kind")
    case .kindHint:
      Wording(
        da: "Vælg en slags, hvis udehold må tage det med på besøg.",
        sv: "Välj en sort om team får ta med det på besök.",
        en: "Choose a kind if teams may take it along on visits.")
    case .coursesOnly: Wording(da: "Kun til hold", sv: "Bara för grupper", en: "For courses alone")
    case .pieces: Wording(da: "Antal", sv: "Antal", en: "Pieces")
    case .save: Wording(da: "Gem udstyret", sv: "Spara utrustningen", en: "Save the kit")
    case .changedMeanwhile:
      Wording(
        da: "En kollega har ændret udstyret imens. Vælg, hvad der skal gælde.",
        sv: "En kollega har ändrat utrustningen under tiden. Välj vad som ska gälla.",
        en: "A colleague has changed the kit meanwhile. Choose what shall hold.")
    case .lentNow: Wording(da: "Lånt ud nu", sv: "Utlånat nu", en: "Lent now")
    case .nothingLent: Wording(da: "Intet", sv: "Inget", en: "Nothing")
    case .lentTo:
      Wording(
        da: "{n} til {branch} til og med {day}", sv: "{n} till {branch} till och med {day}",
        en: "{n} to {branch} until {day}")
    case .borrowed: Wording(da: "Lånt af andre", sv: "Lånat av andra", en: "Borrowed from others")
    case .borrowedFrom:
      Wording(
        da: "{kit}: {n} stk. fra {branch}, {from} til {to}", sv: "{kit}: {n} st. från {branch}, {from} till {to}",
        en: "{kit}: {n} from {branch}, {from} to {to}")
    case .loans:
      Wording(da: "Lånt ud til andre biblioteker", sv: "Utlånat till andra bibliotek", en: "Lent to branches")
    case .noLoans: Wording(da: "Intet er lånt ud.", sv: "Inget är utlånat.", en: "Nothing is lent.")
    case .loanWords:
      Wording(
        da: "{n} stk. fra {from} til {to}", sv: "{n} st. från {from} till {to}", en: "{n} from {from} to {to}")
    case .past: Wording(da: "Tidligere lån", sv: "Tidigare lån", en: "Earlier loans")
    case .lend:
      Wording(da: "Lån ud til et andet bibliotek", sv: "Låna ut till ett annat bibliotek", en: "Lend to another branch")
    case .lendNow: Wording(da: "Lån ud", sv: "Låna ut", en: "Lend")
    case .borrower: Wording(da: "Hvem låner", sv: "Vem lånar", en: "Who borrows")
    case .firstDay: Wording(da: "Første dag", sv: "Första dag", en: "First day")
    case .firstMissing:
      Wording(
        da: "Skriv dagen som dag, måned og år.", sv: "Skriv dagen som dag, månad och år.",
        en: "Type the day as day, month and year.")
    case .lentTooMuch:
      Wording(
        da: "Der er lånt {lent} stk. ud på én gang, men der er kun {has}. Få noget tilbage, eller ret antallet.",
        sv: "{lent} st. är utlånade samtidigt, men det finns bara {has}. Ta tillbaka något eller ändra antalet.",
        en: "{lent} are lent at once, but there are only {has}. Get some back, or change the number.")
    case .isBack: Wording(da: "Er tilbage", sv: "Är tillbaka", en: "Is back")
    case .undoLoan: Wording(da: "Aflys lånet", sv: "Avboka lånet", en: "Cancel the loan")
    case .otherDay:
      Wording(da: "Tilbage en anden dag", sv: "Tillbaka en annan dag", en: "Back on another day")
    case .backOn: Wording(da: "Tilbage fra", sv: "Tillbaka från", en: "Back from")
    case .backHint:
      Wording(
        da: "Den første dag, udstyret er her igen.", sv: "Första dagen som utrustningen är här igen.",
        en: "The first day on which the kit is here again.")
    case .ofTeam:
      Wording(da: "Udstyr at tage med i dag", sv: "Utrustning att ta med i dag", en: "Kit to take along today")
    case .noneOfTeam:
      Wording(
        da: "Der ligger intet udstyr på {branch}, som udeholdet må tage med.",
        sv: "Det finns ingen utrustning på {branch} som teamet får ta med.",
        en: "There is no kit at {branch} that the team may take along.")
    case .toKit: Wording(da: "Se og ret udstyret", sv: "Visa och ändra utrustningen", en: "See and change the kit")
    }
  }
}
