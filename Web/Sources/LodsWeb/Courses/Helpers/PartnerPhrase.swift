import Courses
import Language

/// The words of the pages of partners.
enum PartnerPhrase: PhraseKey {
  case add, change, lead, none, noneText, agreement, volunteers, renewals, code, codeHint
  case noAgreement, noEnd, valid, due, past, closed, name, nameHint, agreed, renews, renewsHint
  case save, useMine, changedMeanwhile, hasClosed, stateMeanwhile, dayWrong, close, closeText, lastDay, again,
    againText, theirs

  var wording: Wording {
    switch self {
    case .add: Wording(da: "Ny partner", sv: "Ny partner", en: "New partner")
    case .change: Wording(da: "Ret partneren", sv: "Ändra partnern", en: "Change the partner")
    case .lead:
      Wording(
        da: "En partner er en forening eller en anden organisation, som frivillige kommer fra.",
        sv: "En partner är en förening eller en annan organisation som volontärer kommer från.",
        en: "A partner is a society or another organisation that volunteers come from.")
    case .none: Wording(da: "Ingen partnere endnu", sv: "Inga partner ännu", en: "No partners yet")
    case .noneText:
      Wording(
        da: "Tilføj de foreninger, I har en aftale med, så siger Lods til, når aftalen skal fornyes.",
        sv: "Lägg till de föreningar ni har avtal med, så säger Lods till när avtalet ska förnyas.",
        en: "Add the societies that you have an agreement with; you are told when it must be renewed.")
    case .agreement: Wording(da: "Aftale", sv: "Avtal", en: "Agreement")
    case .volunteers: Wording(da: "Frivillige", sv: "Volontärer", en: "Volunteers")
    case .renewals:
      Wording(
        da: "{n} {n|aftale skal fornyes|aftaler skal fornyes}. Aftal det, og skriv den nye dag på partnerens side.",
        sv: "{n} avtal ska förnyas. Kom överens om det och skriv den nya dagen på partnerns sida.",
        en: "{n} {n|agreement|agreements} must be renewed. Agree on it, and write the new day on the partner's page.")
    case .code: Wording(da: "Kode", sv: "Kod", en: "Code")
    case .codeHint:
      Wording(
        da: "Kan udelades: så laves den af navnet.", sv: "Kan utelämnas: då görs den av namnet.",
        en: "May be left out: then it is made of the name.")
    case .noAgreement: Wording(da: "Ingen aftale", sv: "Inget avtal", en: "No agreement")
    case .noEnd: Wording(da: "Uden slutdato", sv: "Tills vidare", en: "Without an end")
    case .valid: Wording(da: "Gælder til {day}", sv: "Gäller till {day}", en: "Holds until {day}")
    case .due: Wording(da: "Skal fornyes senest {day}", sv: "Ska förnyas senast {day}", en: "Renew by {day}")
    case .past:
      Wording(
        da: "Skulle have været fornyet {day}", sv: "Skulle ha förnyats {day}", en: "Should have been renewed {day}")
    case .closed:
      Wording(da: "Samarbejdet slutter {day}", sv: "Samarbetet slutar {day}", en: "Working together ends {day}")
    case .hasClosed:
      Wording(da: "Samarbejdet sluttede {day}", sv: "Samarbetet slutade {day}", en: "Working together ended {day}")
    case .stateMeanwhile:
      Wording(
        da: "En kollega har ændret, hvornår samarbejdet slutter. Se, hvad der gælder nu, og prøv igen.",
        sv: "En kollega har ändrat när samarbetet slutar. Se vad som gäller nu och försök igen.",
        en: "A colleague has changed when working together ends. See what holds now, and try again.")
    case .name: Wording(da: "Organisationens navn", sv: "Organisationens namn", en: "The organisation's name")
    case .nameHint:
      Wording(
        da: "For eksempel en forening. Skriv ingen personer.", sv: "Till exempel en förening. Skriv inga personer.",
        en: "Such as a society. Write no persons.")
    case .agreed:
      Wording(da: "Aftalen er indgået", sv: "Avtalet ingicks", en: "The agreement was made")
    case .renews:
      Wording(da: "Skal fornyes senest", sv: "Ska förnyas senast", en: "Must be renewed by")
    case .renewsHint:
      Wording(
        da: "Kan udelades, hvis aftalen gælder uden slutdato. Du får det at vide 60 dage før.",
        sv: "Kan utelämnas om avtalet gäller tills vidare. Du får veta det 60 dagar före.",
        en: "May be left out if the agreement has no end. You are told 60 days before.")
    case .save: Wording(da: "Gem partneren", sv: "Spara partnern", en: "Save the partner")
    case .useMine: Wording(da: "Brug mit", sv: "Använd mitt", en: "Use mine")
    case .changedMeanwhile:
      Wording(
        da: "En kollega har ændret partneren imens. Se begge, og vælg, hvad der skal gælde.",
        sv: "En kollega har ändrat partnern under tiden. Titta på båda och välj vad som ska gälla.",
        en: "A colleague has changed the partner meanwhile. Look at both, and choose what shall hold.")
    case .dayWrong:
      Wording(da: "Den dag findes ikke.", sv: "Den dagen finns inte.", en: "There is no such day.")
    case .close: Wording(da: "Afslut samarbejdet", sv: "Avsluta samarbetet", en: "End working together")
    case .closeText:
      Wording(
        da: "Efter den sidste dag kan ingen nye frivillige komme fra partneren.",
        sv: "Efter den sista dagen kan inga nya volontärer komma från partnern.",
        en: "After the last day no new volunteers can come from the partner.")
    case .lastDay: Wording(da: "Sidste dag", sv: "Sista dagen", en: "Last day")
    case .again: Wording(da: "Genoptag samarbejdet", sv: "Återuppta samarbetet", en: "Work together again")
    case .againText:
      Wording(
        da: "Se efter, om aftalen stadig gælder, og ret dens dage.",
        sv: "Se efter om avtalet fortfarande gäller och ändra dess dagar.",
        en: "See whether the agreement still holds, and change its days.")
    case .theirs: Wording(da: "Sådan står det nu", sv: "Så här står det nu", en: "This is how it stands now")
    }
  }
}
