import Language

/// The sentences of what cannot be done with members and kit that is lent.
enum TeamPhrase: PhraseKey {
  case alreadyMember, telephoneMissing, memberErased, teamClosed, memberLeft, notAway, notOff
  case kitClosed, tooMuchLent, lentToItself, unknownLoan, loanOver

  var wording: Wording {
    switch self {
    case .alreadyMember:
      Wording(
        da:
          "Personen er allerede på et udehold som nummer {n}. Flyt personen med: lods member change {n} --team UDEHOLD",
        sv: "Personen är redan med i ett team som nummer {n}. Flytta personen med: lods member change {n} --team TEAM",
        en: "The person is on a team already, as number {n}. Move them with: lods member change {n} --team TEAM")
    case .telephoneMissing:
      Wording(
        da: "Skriv et telefonnummer, så I kan få fat i medarbejderen på dagen.",
        sv: "Skriv ett telefonnummer, så att ni kan nå medarbetaren under dagen.",
        en: "Write a telephone number, so that you can reach the member on the day.")
    case .memberErased:
      Wording(
        da: "Medarbejderens oplysninger er slettet. Tilføj personen igen med: lods member add UDEHOLD",
        sv: "Medarbetarens uppgifter är raderade. Lägg till personen igen med: lods member add TEAM",
        en: "The member's data are erased. Add the person again with: lods member add TEAM")
    case .teamClosed:
      Wording(
        da: "Udeholdet kører ikke mere. Vælg et andet, eller tag det op igen med: lods team change UDEHOLD --reopen",
        sv: "Teamet åker inte ut längre. Välj ett annat, eller återuppta det med: lods team change TEAM --reopen",
        en: "The team no longer drives. Choose another, or take it up again with: lods team change TEAM --reopen")
    case .memberLeft:
      Wording(
        da: "Medarbejderen var på udeholdet til {day}. Bliver personen alligevel, så skriv --stays.",
        sv: "Medarbetaren var med i teamet till {day}. Stannar personen ändå, så skriv --stays.",
        en: "The member was on the team until {day}. If they stay after all, write --stays.")
    case .notAway:
      Wording(
        da: "Medarbejderen er ikke væk den dag. Se dagene med: lods member list",
        sv: "Medarbetaren är inte borta den dagen. Se dagarna med: lods member list",
        en: "The member is not away on that day. See the days with: lods member list")
    case .notOff:
      Wording(
        da: "Udeholdet holder ikke fri den dag. Se dagene med: lods team show UDEHOLD",
        sv: "Teamet är inte ledigt den dagen. Se dagarna med: lods team show TEAM",
        en: "The team is not off on that day. See the days with: lods team show TEAM")
    case .kitClosed:
      Wording(
        da: "Udstyret er ude af brug efter {day}. Lån det ud til og med den dag, eller vælg andet udstyr.",
        sv: "Utrustningen är ur bruk efter {day}. Låna ut den till och med den dagen, eller välj annan utrustning.",
        en: "The kit is out of use after {day}. Lend it until that day, or choose other kit.")
    case .tooMuchLent:
      Wording(
        da: "Den {day} er der kun {left} stk. tilbage at låne ud. Lån færre, eller se lånene med: lods kit loans",
        sv: "Den {day} finns bara {left} st kvar att låna ut. Låna färre, eller se lånen med: lods kit loans",
        en: "On {day} only {left} {left|piece is|pieces are} left to lend. Lend fewer, or see: lods kit loans")
    case .lentToItself:
      Wording(
        da: "Udstyret står allerede på det bibliotek. Vælg det bibliotek, der skal låne det.",
        sv: "Utrustningen finns redan på det biblioteket. Välj det bibliotek som ska låna den.",
        en: "The kit is kept at that branch already. Choose the branch that borrows it.")
    case .unknownLoan:
      Wording(
        da: "Lånet findes ikke. Se lånene med: lods kit loans", sv: "Lånet finns inte. Se lånen med: lods kit loans",
        en: "There is no such loan. See the loans with: lods kit loans")
    case .loanOver:
      Wording(
        da: "Lånet sluttede {day}: der er intet at levere tilbage.",
        sv: "Lånet tog slut {day}: det finns inget att lämna tillbaka.",
        en: "The loan ended on {day}: there is nothing to bring back.")
    }
  }
}
