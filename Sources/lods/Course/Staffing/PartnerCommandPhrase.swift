import Language

/// The texts of `lods partner`.
enum PartnerCommandPhrase: PhraseKey {
  case summary, details, list, add, addExample, change, close, reopen
  case name, agreed, renews, on
  case agreement, none, renewals, noAgreement, noEnd, valid, due, past
  case added, changed, closed, reopened, nothingGiven

  var wording: Wording {
    switch self {
    case .summary:
      Wording(
        da: "Foreninger og andre, I samarbejder med", sv: "Föreningar och andra som ni samarbetar med",
        en: "Organisations that you work with")
    case .details:
      Wording(
        da:
          "En partner er en organisation, fx en forening, som frivillige kommer fra. Listen siger, hvilke aftaler der "
          + "skal fornyes inden for 60 dage.",
        sv:
          "En partner är en organisation, till exempel en förening som volontärer kommer från. Listan visar vilka "
          + "avtal "
          + "som ska förnyas inom 60 dagar.",
        en:
          "A partner is an organisation, such as one that volunteers come from. The list says which agreements must be "
          + "renewed within 60 days.")
    case .list: Wording(da: "Vis alle partnere", sv: "Visa alla partner", en: "List all partners")
    case .add: Wording(da: "Tilføj en partner", sv: "Lägg till en partner", en: "Add a partner")
    case .addExample:
      Wording(
        da: "en forening med en aftale, der skal fornyes efter et år",
        sv: "en förening med ett avtal som ska förnyas efter ett år",
        en: "an association whose agreement is renewed after a year")
    case .change:
      Wording(
        da: "Ret en partner, fx når aftalen er fornyet", sv: "Ändra en partner, till exempel när avtalet är förnyat",
        en: "Change a partner, as when the agreement is renewed")
    case .close: Wording(da: "Afslut et samarbejde", sv: "Avsluta ett samarbete", en: "End working with a partner")
    case .reopen:
      Wording(da: "Genoptag et samarbejde", sv: "Återuppta ett samarbete", en: "Work with a partner again")
    case .name: Wording(da: "Organisationens navn.", sv: "Organisationens namn.", en: "The organisation's name.")
    case .agreed:
      Wording(
        da: "Dagen, aftalen er indgået.", sv: "Dagen då avtalet ingicks.", en: "The day the agreement was made.")
    case .renews:
      Wording(
        da: "Dagen, aftalen senest skal være fornyet.", sv: "Dagen då avtalet senast ska vara förnyat.",
        en: "The day by which it must be renewed.")
    case .on: Wording(da: "Den sidste dag.", sv: "Den sista dagen.", en: "The last day.")
    case .agreement: Wording(da: "Aftale", sv: "Avtal", en: "Agreement")
    case .none:
      Wording(
        da: "Der er ingen partnere. Tilføj en med: lods partner add",
        sv: "Det finns inga partner. Lägg till en med: lods partner add",
        en: "There are no partners. Add one with: lods partner add")
    case .renewals:
      Wording(
        da:
          "{n} {n|aftale skal fornyes|aftaler skal fornyes}. Skriv den nye dag med: lods partner change KODE --renews",
        sv: "{n} avtal ska förnyas. Skriv den nya dagen med: lods partner change KOD --renews",
        en: "{n} {n|agreement|agreements} to renew. Write the new day with: lods partner change CODE --renews")
    case .noAgreement: Wording(da: "Ingen aftale", sv: "Inget avtal", en: "No agreement")
    case .noEnd: Wording(da: "Uden slutdato", sv: "Tills vidare", en: "Without an end")
    case .valid: Wording(da: "Gælder til {day}", sv: "Gäller till {day}", en: "Holds until {day}")
    case .due: Wording(da: "Skal fornyes senest {day}", sv: "Ska förnyas senast {day}", en: "Renew by {day}")
    case .past:
      Wording(
        da: "Skulle have været fornyet {day}",
        sv: "Skulle ha förnyats {day}",
        en: "Should have been renewed {day}")
    case .added:
      Wording(da: "Partneren {name} er tilføjet.", sv: "Partnern {name} är tillagd.", en: "Partner {name} is added.")
    case .changed:
      Wording(da: "Partneren {name} er rettet.", sv: "Partnern {name} är ändrad.", en: "Partner {name} is changed.")
    case .closed:
      Wording(
        da: "Samarbejdet med {name} slutter {day}.", sv: "Samarbetet med {name} slutar {day}.",
        en: "Working with {name} ends on {day}.")
    case .reopened:
      Wording(
        da: "Samarbejdet med {name} er genoptaget.", sv: "Samarbetet med {name} är återupptaget.",
        en: "You work with {name} again.")
    case .nothingGiven:
      Wording(
        da: "Skriv, hvad der skal rettes. Se mulighederne med --help.",
        sv: "Skriv vad som ska ändras. Se alternativen med --help.", en: "Write what to change. See how with --help.")
    }
  }
}
