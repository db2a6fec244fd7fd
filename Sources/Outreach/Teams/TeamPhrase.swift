import Language

/// The sentences of what cannot be done with members and kit that is lent.
enum TeamPhrase: PhraseKey {
  case alreadyMember, telephoneMissing, memberErased, teamClosed, memberLeft, notAway, notOff
  case kitClosed, tooMuchLent, lentToItself, unknownLoan, loanOver

  var wording: Wording {
    switch self {
    case .alreadyMember:
      Wording(
        da: "Personen er allerede på et udehold som nummer {n}. Flyt personen til det udehold, det skal være.",
        sv: "Personen är redan med i ett team som nummer {n}. Flytta personen till det team det ska vara.",
        en: "The person is on a team already, as number {n}. Move them to the team it should be.")
    case .telephoneMissing:
      Wording(
        da: "Skriv et telefonnummer, så I kan få fat i medarbejderen på dagen.",
        sv: "Skriv ett telefonnummer, så att ni kan nå medarbetaren under dagen.",
        en: "Write a telephone number, so that you can reach the member on the day.")
    case .memberErased:
      Wording(
        da: "Medarbejderens oplysninger er slettet. Skriv personen på udeholdet igen.",
        sv: "Medarbetarens uppgifter är raderade. Lägg till personen i teamet igen.",
        en: "The member's data are erased. Add the person to the team again.")
    case .teamClosed:
      Wording(
        da: "Udeholdet kører ikke mere. Vælg et andet, eller tag det op igen.",
        sv: "Teamet åker inte ut längre. Välj ett annat, eller återuppta det.",
        en: "The team no longer drives. Choose another, or take it up again.")
    case .memberLeft:
      Wording(
        da: "Medarbejderen var på udeholdet til {day}. Bliver personen alligevel, så tag dagen væk først.",
        sv: "Medarbetaren var med i teamet till {day}. Stannar personen ändå, ta bort dagen först.",
        en: "The member was on the team until {day}. If they stay after all, take that day away first.")
    case .notAway:
      Wording(
        da: "Medarbejderen er ikke væk den dag. Vælg en af de dage, der står ved medarbejderen.",
        sv: "Medarbetaren är inte borta den dagen. Välj en av dagarna som står vid medarbetaren.",
        en: "The member is not away on that day. Choose one of the days that stand with the member.")
    case .notOff:
      Wording(
        da: "Udeholdet holder ikke fri den dag. Vælg en af de dage, der står ved udeholdet.",
        sv: "Teamet är inte ledigt den dagen. Välj en av dagarna som står vid teamet.",
        en: "The team is not off on that day. Choose one of the days that stand with the team.")
    case .kitClosed:
      Wording(
        da: "Udstyret er ude af brug efter {day}. Lån det ud til og med den dag, eller vælg andet udstyr.",
        sv: "Utrustningen är ur bruk efter {day}. Låna ut den till och med den dagen, eller välj annan utrustning.",
        en: "The kit is out of use after {day}. Lend it until that day, or choose other kit.")
    case .tooMuchLent:
      Wording(
        da: "Den {day} er der kun {left} stk. tilbage at låne ud. Lån færre, eller vælg andre dage.",
        sv: "Den {day} finns bara {left} st kvar att låna ut. Låna färre, eller välj andra dagar.",
        en: "On {day} only {left} {left|piece is|pieces are} left to lend. Lend fewer, or choose other days.")
    case .lentToItself:
      Wording(
        da: "Udstyret står allerede på det bibliotek. Vælg det bibliotek, der skal låne det.",
        sv: "Utrustningen finns redan på det biblioteket. Välj det bibliotek som ska låna den.",
        en: "The kit is kept at that branch already. Choose the branch that borrows it.")
    case .unknownLoan:
      Wording(
        da: "Lånet findes ikke. Vælg et, der står på listen over lån.",
        sv: "Lånet finns inte. Välj ett som står i listan över lån.",
        en: "There is no such loan. Choose one from the list of loans.")
    case .loanOver:
      Wording(
        da: "Lånet sluttede {day}: der er intet at levere tilbage.",
        sv: "Lånet tog slut {day}: det finns inget att lämna tillbaka.",
        en: "The loan ended on {day}: there is nothing to bring back.")
    }
  }
}
