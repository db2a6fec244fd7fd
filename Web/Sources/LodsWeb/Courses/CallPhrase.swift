import Courses
import Language

/// The words of the list of those to ring.
enum CallPhrase: PhraseKey {
  case title, count, none, noneHint, then, say, byThen, soon, tried, inVain, inVainOffer, noTelephone, toEnrolment
  case again, againOn, laterToday, doneMeanwhile
  case pressYes, pressNo, pressComing, pressNotComing, pressTold, pressNoAnswer, pressWrongNumber, pressCallBack
  case saidYes, saidNo, isComing, isNotComing, wasTold, hadNoAnswer, hadWrongNumber, ringAgain

  /// What stands on the button of an outcome.
  static func button(of outcome: NoticeOutcome) -> CallPhrase {
    switch outcome {
    case .yes: .pressYes
    case .no: .pressNo
    case .coming: .pressComing
    case .notComing: .pressNotComing
    case .told: .pressTold
    case .noAnswer: .pressNoAnswer
    case .wrongNumber: .pressWrongNumber
    case .callBack: .pressCallBack
    }
  }

  /// What is said once an outcome was written down.
  static func phrase(of outcome: NoticeOutcome) -> CallPhrase {
    switch outcome {
    case .yes: .saidYes
    case .no: .saidNo
    case .coming: .isComing
    case .notComing: .isNotComing
    case .told: .wasTold
    case .noAnswer: .hadNoAnswer
    case .wrongNumber: .hadWrongNumber
    case .callBack: .ringAgain
    }
  }

  var wording: Wording {
    switch self {
    case .title: Wording(da: "Ring til disse i dag", sv: "Ring de här i dag", en: "Ring these today")
    case .count:
      Wording(
        da: "{n} {n|person|personer} skal ringes op", sv: "{n} {n|person|personer} ska ringas upp",
        en: "{n} {n|person|persons} to ring")
    case .none:
      Wording(da: "Ingen skal ringes op nu", sv: "Ingen behöver ringas upp nu", en: "Nobody needs to be rung now")
    case .noneHint:
      Wording(
        da:
          "Listen laves på ny, hver gang du åbner siden: når en plads bliver ledig, en dato ændres, eller et hold snart "
          + "begynder.",
        sv: "Listan görs om varje gång du öppnar sidan: när en plats blir ledig, ett datum ändras eller en grupp snart "
          + "börjar.",
        en:
          "The list is made anew each time you open the page: when a seat becomes free, a date is changed, or a term is "
          + "about to begin.")
    case .then: Wording(da: "Derefter", sv: "Därefter", en: "Then")
    case .say: Wording(da: "Sig", sv: "Säg", en: "Say")
    case .byThen: Wording(da: "Senest {day}", sv: "Senast {day}", en: "By {day}")
    case .soon: Wording(da: "Så snart som muligt", sv: "Så snart som möjligt", en: "As soon as possible")
    case .tried:
      Wording(
        da: "Ringet {n} {n|gang|gange}, sidst {last}: {outcome}",
        sv: "Ringt {n} {n|gång|gånger}, senast {last}: {outcome}",
        en: "Rung {n} {n|time|times}, last {last}: {outcome}")
    case .inVain:
      Wording(
        da: "Her er det nok bedre at skrive end at ringe igen.",
        sv: "Här är det nog bättre att skriva än att ringa igen.",
        en: "Here it is probably better to write than to ring again.")
    case .inVainOffer:
      Wording(
        da: "Her er det nok bedre at skrive, eller at give pladsen videre.",
        sv: "Här är det nog bättre att skriva, eller att ge platsen vidare.",
        en: "Here it is probably better to write, or to pass the seat on.")
    case .noTelephone:
      Wording(
        da: "Intet telefonnummer. Skriv i stedet.", sv: "Inget telefonnummer. Skriv i stället.",
        en: "No telephone number. Write instead.")
    case .toEnrolment: Wording(da: "Se tilmeldingen", sv: "Se anmälan", en: "See the enrolment")
    case .again:
      Wording(
        da: "Næste opkald (ved »Svarer ikke« og »Ring igen«)",
        sv: "Nästa samtal (vid ”Svarar inte” och ”Ring igen”)",
        en: "Next call (with “No answer” and “Ring again”)")
    case .againOn: Wording(da: "Ring igen {day}", sv: "Ring igen {day}", en: "Ring again {day}")
    case .laterToday: Wording(da: "senere i dag", sv: "senare i dag", en: "later today")
    case .doneMeanwhile:
      Wording(
        da: "Der er ikke mere at sige i det opkald. Måske har en kollega allerede ringet. Se listen, som den er nu.",
        sv: "Det finns inget mer att säga i det samtalet. Kanske har en kollega redan ringt. Se listan som den är nu.",
        en:
          "There is nothing more to say in that call. Perhaps a colleague has rung already. See the list as it is now.")
    case .pressYes: Wording(da: "Ja tak til pladsen", sv: "Ja tack till platsen", en: "Yes to the seat")
    case .pressNo: Wording(da: "Nej tak", sv: "Nej tack", en: "No thanks")
    case .pressComing: Wording(da: "Kommer", sv: "Kommer", en: "Is coming")
    case .pressNotComing: Wording(da: "Kommer ikke", sv: "Kommer inte", en: "Is not coming")
    case .pressTold: Wording(da: "Har fået besked", sv: "Har fått besked", en: "Was told")
    case .pressNoAnswer: Wording(da: "Svarer ikke", sv: "Svarar inte", en: "No answer")
    case .pressWrongNumber: Wording(da: "Forkert nummer", sv: "Fel nummer", en: "Wrong number")
    case .pressCallBack: Wording(da: "Ring igen", sv: "Ring igen", en: "Ring again")
    case .saidYes:
      Wording(
        da: "{name} har sagt ja og har nu plads på {term}.", sv: "{name} har tackat ja och har nu plats i {term}.",
        en: "{name} has said yes and now has a seat in {term}.")
    case .saidNo:
      Wording(
        da: "{name} har sagt nej tak til pladsen på {term}. Pladsen går til den næste.",
        sv: "{name} har tackat nej till platsen i {term}. Platsen går till nästa.",
        en: "{name} has declined the seat in {term}. The seat goes to the next.")
    case .isComing:
      Wording(da: "{name} kommer på {term}.", sv: "{name} kommer till {term}.", en: "{name} is coming to {term}.")
    case .isNotComing:
      Wording(
        da: "{name} kommer ikke og er meldt fra {term}.", sv: "{name} kommer inte och är avanmäld från {term}.",
        en: "{name} is not coming and has left {term}.")
    case .wasTold:
      Wording(
        da: "{name} har fået besked om {term}.", sv: "{name} har fått besked om {term}.",
        en: "{name} has been told about {term}.")
    case .hadNoAnswer:
      Wording(
        da: "{name} svarede ikke ({term}). Opkaldet står længere nede.",
        sv: "{name} svarade inte ({term}). Samtalet står längre ned.",
        en: "{name} did not answer ({term}). The call stands further down.")
    case .hadWrongNumber:
      Wording(
        da: "Nummeret på {name} er forkert ({term}). Opkaldet står nederst.",
        sv: "Numret till {name} är fel ({term}). Samtalet står sist.",
        en: "The number of {name} is wrong ({term}). The call stands last.")
    case .ringAgain:
      Wording(
        da: "{name} vil ringes op igen ({term}).", sv: "{name} vill bli uppringd igen ({term}).",
        en: "{name} asks to be rung again ({term}).")
    }
  }
}
