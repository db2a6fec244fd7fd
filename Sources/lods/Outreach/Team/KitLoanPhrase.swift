import Language

/// The texts of what teams need of `lods kit`.
enum KitLoanPhrase: PhraseKey {
  case kind, kindDetails, kindExample, kindValue, kindHelp, noneHelp, kindOrNone, isKind, isCourseKit
  case lend, lendExample, toBranch, pieces, from, until, lent
  case giveBack, returnExample, backOn, loanHelp, isBack, notALoan
  case loans, all, kitColumn, fromColumn, toColumn, noLoans, clash, moreClashes

  var wording: Wording {
    switch self {
    case .kind:
      Wording(
        da: "Skriv, hvad slags udstyr det er, så udehold kan tage det med",
        sv: "Skriv vilken sorts utrustning det är, så att team kan ta med den",
        en: "Say what sort of kit it is, so that teams can take it along")
    case .kindDetails:
      Wording(
        da: "Udstyr uden slags bruges kun på hold. Det, et hold bruger en dag, kan ikke tages med på besøg den dag.",
        sv: "Utrustning utan sort används bara av kursgrupper. Det en grupp använder en dag kan inte tas med på besök "
          + "den dagen.",
        en: "Kit without a kind is for courses alone. What a course uses on a day cannot go on a visit that day.")
    case .kindExample:
      Wording(da: "kufferten med tablets", sv: "väskan med surfplattor", en: "the case of tablets")
    case .kindValue: Wording(da: "slags", sv: "sort", en: "kind")
    case .kindHelp:
      Wording(
        da: "tablet, reader (ID-læser), printer, hotspot, practice (øvetelefon) eller projector.",
        sv: "tablet, reader (ID-läsare), printer, hotspot, practice (övningstelefon) eller projector.",
        en: "tablet, reader (ID reader), printer, hotspot, practice (practice device) or projector.")
    case .noneHelp:
      Wording(
        da: "Kun til hold, ikke til besøg.", sv: "Bara för kursgrupper, inte för besök.", en: "For courses alone.")
    case .kindOrNone:
      Wording(
        da: "Skriv slags: tablet, reader, printer, hotspot, practice eller projector. Skriv --none for ingen.",
        sv: "Skriv sort: tablet, reader, printer, hotspot, practice eller projector. Skriv --none för ingen.",
        en: "Write a kind: tablet, reader, printer, hotspot, practice or projector. Write --none for none.")
    case .isKind:
      Wording(
        da: "{name} kan tages med på besøg som {kind}.", sv: "{name} kan tas med på besök som {kind}.",
        en: "{name} can go on visits as {kind}.")
    case .isCourseKit:
      Wording(
        da: "{name} bruges kun på hold.", sv: "{name} används bara av kursgrupper.", en: "{name} is for courses alone.")
    case .lend:
      Wording(
        da: "Lån udstyr ud til et andet bibliotek", sv: "Låna ut utrustning till ett annat bibliotek",
        en: "Lend kit to another branch")
    case .lendExample:
      Wording(da: "to tablets i en uge", sv: "två surfplattor i en vecka", en: "two tablets for a week")
    case .toBranch: Wording(da: "Biblioteket, der låner.", sv: "Biblioteket som lånar.", en: "The branch that borrows.")
    case .pieces: Wording(da: "Hvor mange.", sv: "Hur många.", en: "How many.")
    case .from: Wording(da: "Den første dag (i dag).", sv: "Den första dagen (i dag).", en: "The first day (today).")
    case .until: Wording(da: "Den sidste dag.", sv: "Den sista dagen.", en: "The last day.")
    case .lent:
      Wording(
        da: "{n} stk. af {name} er lånt ud til {branch} fra {from} til {to} (lån nr. {loan}).",
        sv: "{n} st av {name} är utlånade till {branch} från {from} till {to} (lån nr {loan}).",
        en: "{n} of {name} lent to {branch} from {from} to {to} (loan no. {loan}).")
    case .giveBack:
      Wording(
        da: "Skriv, at lånt udstyr er tilbage", sv: "Skriv att lånad utrustning är tillbaka",
        en: "Say that lent kit is back")
    case .returnExample: Wording(da: "tilbage i dag", sv: "tillbaka i dag", en: "back today")
    case .backOn:
      Wording(
        da: "Den første dag, det er tilbage (i dag).", sv: "Första dagen som den är tillbaka (i dag).",
        en: "The first day on which it is back (today).")
    case .loanHelp:
      Wording(
        da: "Lånets nummer (lods kit loans).", sv: "Lånets nummer i listan (lods kit loans).",
        en: "The number of the loan (lods kit loans).")
    case .isBack:
      Wording(
        da: "{n} stk. af {name} er tilbage på {branch} fra {day}.",
        sv: "{n} st av {name} är tillbaka på {branch} från {day}.", en: "{n} of {name} back at {branch} from {day}.")
    case .notALoan:
      Wording(
        da: "Skriv lånets nummer, fx 4. Se det med: lods kit loans",
        sv: "Skriv lånets nummer, till exempel 4. Se det med: lods kit loans",
        en: "Write the number of the loan, such as 4. See it with: lods kit loans")
    case .loans:
      Wording(da: "Vis lån mellem biblioteker", sv: "Visa lån mellan bibliotek", en: "List loans between branches")
    case .all: Wording(da: "Også dem, der er slut.", sv: "Även de som är slut.", en: "Those that are over too.")
    case .kitColumn: Wording(da: "Udstyr", sv: "Utrustning", en: "Kit")
    case .fromColumn: Wording(da: "Fra", sv: "Från", en: "From")
    case .toColumn: Wording(da: "Til", sv: "Till", en: "To")
    case .noLoans: Wording(da: "Intet er lånt ud.", sv: "Inget är utlånat.", en: "Nothing is lent.")
    case .clash:
      Wording(
        da: "{name}: den {day} bruger hold {taught} og {lent} er lånt ud, men der er kun {has}.",
        sv: "{name}: den {day} använder kursgrupper {taught} och {lent} är utlånade, men det finns bara {has}.",
        en: "{name}: on {day} courses use {taught} and {lent} are lent, but there are only {has}.")
    case .moreClashes: Wording(da: "Og {n} dage til.", sv: "Och {n} dagar till.", en: "And {n} more {n|day|days}.")
    }
  }
}
