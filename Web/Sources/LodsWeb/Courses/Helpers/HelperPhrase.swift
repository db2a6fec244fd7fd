import Courses
import Language

/// The words of the pages of teachers and volunteers.
enum HelperPhrase: PhraseKey {
  case title, add, lead, none, noneText, noneSuch, notEnded, state, since, goes, goSoon, number
  case contact, role, from, terms, facts, keptUntil, noTerms, noTermsActive, elsewhere, elsewhereEnds
  case howFar, isContacted, isInterviewed, isTrained, isActive, isPaused, isEnded, erased, onlyStored, askStays
  case interview, train, activate, stay, pause, comeBack, beginAgain, end, endText, changed, bare
  case newHint, telephoneHint, roleHint, nobody, startState, startHint, begins, save, toKnown, seeAll

  /// What somebody who stands so may do, and what comes next.
  static func stands(_ state: HelperState) -> HelperPhrase {
    switch state {
    case .contacted: .isContacted
    case .interviewed: .isInterviewed
    case .trained: .isTrained
    case .active: .isActive
    case .paused: .isPaused
    case .ended: .isEnded
    }
  }

  /// What the button of a step says.
  static func act(_ state: HelperState, after before: HelperState) -> HelperPhrase {
    switch (before, state) {
    case (.ended, _): .beginAgain
    case (.active, .active): .stay
    case (.paused, .active): .comeBack
    case (_, .interviewed): .interview
    case (_, .trained): .train
    case (_, .paused): .pause
    case (_, .ended): .end
    case (_, .active), (_, .contacted): .activate
    }
  }

  var wording: Wording {
    switch self {
    case .title:
      Wording(da: "Underviser eller frivillig", sv: "Lärare eller volontär", en: "Teacher or volunteer")
    case .add:
      Wording(da: "Ny underviser eller frivillig", sv: "Ny lärare eller volontär", en: "New teacher or volunteer")
    case .lead:
      Wording(
        da: "Kun den, der er aktiv, kan sættes på et hold. Egne undervisere er aktive fra begyndelsen; en frivillig "
          + "bliver det efter en samtale og en oplæring.",
        sv: "Bara den som är aktiv kan sättas in i en grupp. Egna lärare är aktiva från början; en volontär blir det "
          + "efter ett samtal och en introduktion.",
        en: "Only who is active can be put on a term. Own teachers are active from the start; a volunteer becomes so "
          + "after an interview and training.")
    case .none: Wording(da: "Ingen endnu", sv: "Inga ännu", en: "Nobody yet")
    case .noneText:
      Wording(
        da: "Tilføj dem, der underviser eller gerne vil, så kan I sætte dem på hold.",
        sv: "Lägg till dem som undervisar eller gärna vill, så kan ni sätta in dem i grupper.",
        en: "Add those who teach or would like to; then you can put them on terms.")
    case .noneSuch: Wording(da: "Ingen står sådan.", sv: "Ingen står så.", en: "Nobody stands so.")
    case .notEnded:
      Wording(da: "Alle, der ikke er stoppet", sv: "Alla som inte har slutat", en: "All who have not ended")
    case .state: Wording(da: "Står som", sv: "Läge", en: "Stands as")
    case .since: Wording(da: "siden {day}", sv: "sedan {day}", en: "since {day}")
    case .goes: Wording(da: "Slettes efter {day}", sv: "Raderas efter {day}", en: "Erased after {day}")
    case .goSoon:
      Wording(
        da: "{n} {n|aktiv person|aktive personer} slettes snart, fordi det er længe siden, de var på et hold. Spørg, "
          + "om de stadig er med, og skriv det på deres side.",
        sv: "{n} {n|aktiv person|aktiva personer} raderas snart, eftersom det var länge sedan de var med i en grupp. "
          + "Fråga om de fortfarande är med och skriv det på deras sida.",
        en: "{n} active {n|person is|persons are} erased soon, for it is long since they were on a term. Ask whether "
          + "they stay, and write it on their page.")
    case .number: Wording(da: "nr. {n}", sv: "nr {n}", en: "no. {n}")
    case .contact: Wording(da: "Kontakt", sv: "Kontakt", en: "Contact")
    case .role: Wording(da: "Rolle", sv: "Roll", en: "Role")
    case .from: Wording(da: "Kommer fra", sv: "Kommer från", en: "Comes from")
    case .terms: Wording(da: "Hold", sv: "Grupper", en: "Terms")
    case .facts: Wording(da: "Om personen", sv: "Om personen", en: "About the person")
    case .keptUntil: Wording(da: "Slettes efter", sv: "Raderas efter", en: "Erased after")
    case .noTerms: Wording(da: "Står ikke på noget hold.", sv: "Är inte med i någon grupp.", en: "Is on no term.")
    case .noTermsActive:
      Wording(
        da: "Står ikke på noget hold endnu. Vælg et hold, og sæt personen på under »Undervisere og udstyr«.",
        sv: "Är inte med i någon grupp ännu. Välj en grupp och sätt in personen under ”Lärare och utrustning”.",
        en: "Is on no term yet. Choose a term, and put them on under “Teachers and kit”.")
    case .elsewhere:
      Wording(
        da: "Står også på {n} hold på andre biblioteker.",
        sv: "Är också med i {n} {n|grupp|grupper} på andra bibliotek.",
        en: "Is also on {n} {n|term|terms} at other branches.")
    case .elsewhereEnds:
      Wording(
        da: "Personen står også på hold på biblioteker, som du ikke arbejder med. Bed en, der arbejder med hele "
          + "kommunen, om at skrive det.",
        sv: "Personen är också med i grupper på bibliotek som du inte arbetar med. Be någon som arbetar med hela "
          + "kommunen att skriva det.",
        en: "They are also on terms at branches that you do not work with. Ask somebody who works with the whole "
          + "municipality to write it down.")
    case .howFar: Wording(da: "Hvor langt er personen?", sv: "Hur långt har personen kommit?", en: "How far are they?")
    case .isContacted:
      Wording(
        da: "I har talt sammen. Næste skridt er en samtale om, hvad personen vil og kan.",
        sv: "Ni har haft kontakt. Nästa steg är ett samtal om vad personen vill och kan.",
        en: "You have been in contact. Next is an interview about what they want and can do.")
    case .isInterviewed:
      Wording(
        da: "Samtalen er holdt. Næste skridt er oplæringen.",
        sv: "Samtalet är genomfört. Nästa steg är introduktionen.",
        en: "The interview was held. Next is the training.")
    case .isTrained:
      Wording(
        da: "Personen er oplært. Gør personen aktiv, når I er enige om at gå i gang.",
        sv: "Personen är introducerad. Gör personen aktiv när ni är överens om att sätta i gång.",
        en: "They are trained. Make them active once you have agreed to begin.")
    case .isActive:
      Wording(
        da: "Personen er aktiv og kan sættes på hold.", sv: "Personen är aktiv och kan sättas in i grupper.",
        en: "They are active and can be put on terms.")
    case .isPaused:
      Wording(
        da: "Personen holder pause og kan ikke sættes på nye hold.",
        sv: "Personen tar paus och kan inte sättas in i nya grupper.",
        en: "They pause and cannot be put on further terms.")
    case .isEnded:
      Wording(
        da: "Personen er stoppet. En frivillig, der kommer igen, begynder forfra med en samtale.",
        sv: "Personen har slutat. En volontär som kommer tillbaka börjar om med ett samtal.",
        en: "They have ended. A volunteer who comes back begins anew with an interview.")
    case .erased:
      Wording(
        da: "Oplysningerne er slettet. Kommer personen igen, så tilføj personen på ny.",
        sv: "Uppgifterna är raderade. Om personen kommer tillbaka, lägg till personen på nytt.",
        en: "The data are erased. If they come back, add them anew.")
    case .onlyStored:
      Wording(
        da: "Oplysningerne må kun opbevares og ikke bruges, så personen kan ikke sættes på hold.",
        sv: "Uppgifterna får bara lagras och inte användas, så personen kan inte sättas in i grupper.",
        en: "The data may only be stored and not used, so they cannot be put on terms.")
    case .askStays:
      Wording(
        da: "Personen slettes efter {day}. Spørg, om personen stadig er med, og tryk på »Bliver et år mere«.",
        sv: "Personen raderas efter {day}. Fråga om personen fortfarande är med och tryck på ”Stannar ett år till”.",
        en: "They are erased after {day}. Ask whether they stay, and press “Stays for another year”.")
    case .interview: Wording(da: "Samtalen er holdt", sv: "Samtalet är genomfört", en: "The interview was held")
    case .train: Wording(da: "Oplæringen er slut", sv: "Introduktionen är klar", en: "The training is done")
    case .activate: Wording(da: "Gør aktiv", sv: "Gör aktiv", en: "Make active")
    case .stay: Wording(da: "Bliver et år mere", sv: "Stannar ett år till", en: "Stays for another year")
    case .pause: Wording(da: "Holder pause", sv: "Tar paus", en: "Pauses")
    case .comeBack:
      Wording(da: "Er tilbage efter pausen", sv: "Är tillbaka efter pausen", en: "Is back after the pause")
    case .beginAgain: Wording(da: "Begynder igen", sv: "Börjar igen", en: "Begins again")
    case .end: Wording(da: "Stopper", sv: "Slutar", en: "Ends")
    case .endText:
      Wording(
        da:
          "Personen tages af de hold, der har datoer endnu. Du får at vide, hvilke hold der så mangler en underviser.",
        sv: "Personen tas bort från de grupper som har datum kvar. Du får veta vilka grupper som då saknar lärare.",
        en: "They are taken off the terms that have dates to come. You are told which terms then have no teacher.")
    case .changed:
      Wording(
        da: "En kollega har skrevet noget nyt om personen imens. Se, hvordan det står nu, og vælg så.",
        sv: "En kollega har skrivit något nytt om personen under tiden. Titta på hur det står nu och välj sedan.",
        en: "A colleague has written something new meanwhile. Look at how it stands now, and then choose.")
    case .bare:
      Wording(
        da: "Disse hold mangler nu en underviser. Sæt en på:", sv: "De här grupperna saknar nu lärare. Sätt in någon:",
        en: "These terms have no teacher now. Put somebody on:")
    case .newHint:
      Wording(
        da: "Skriv kun det, I skal bruge for at få fat i personen. Aldrig et CPR-nummer.",
        sv: "Skriv bara det ni behöver för att nå personen. Aldrig ett personnummer.",
        en: "Write only what you need to reach them. Never a CPR number.")
    case .telephoneHint:
      Wording(
        da: "Skriv et telefonnummer, en e-mailadresse eller begge dele.",
        sv: "Skriv ett telefonnummer, en e-postadress eller båda.",
        en: "Write a telephone number, an e-mail address or both.")
    case .roleHint:
      Wording(
        da: "En frivillig skal have en samtale og en oplæring først; en egen underviser er aktiv med det samme.",
        sv: "En volontär ska ha ett samtal och en introduktion först; en egen lärare är aktiv direkt.",
        en: "A volunteer has an interview and training first; an own teacher is active at once.")
    case .nobody: Wording(da: "Ingen organisation", sv: "Ingen organisation", en: "No organisation")
    case .startState:
      Wording(
        da: "Hvor langt er personen allerede?", sv: "Hur långt har personen redan kommit?",
        en: "How far are they already?")
    case .startHint:
      Wording(
        da: "For eksempel en frivillig, der har undervist hos jer før.",
        sv: "Till exempel en volontär som har undervisat hos er förut.",
        en: "Such as a volunteer who has taught with you before.")
    case .begins: Wording(da: "Begynder nu", sv: "Börjar nu", en: "Begins now")
    case .save: Wording(da: "Tilføj personen", sv: "Lägg till personen", en: "Add the person")
    case .seeAll: Wording(da: "Se alle undervisere", sv: "Visa alla lärare", en: "See all teachers")
    case .toKnown: Wording(da: "Se personen i listen", sv: "Visa personen i listan", en: "See the person in the list")
    }
  }
}
