import Language

/// The texts of `lods call`.
enum CallCommandPhrase: PhraseKey {
  case summary, details, list, done, doneDetails, doneExample, againExample, kind, kindValue, outcome, again
  case none, byThen, soon, say, tried, write, writeOrGiveOn
  case saidYes, saidNo, isComing, isNotComing, wasTold, hadNoAnswer, hadWrongNumber, ringAgain

  var wording: Wording {
    switch self {
    case .summary:
      Wording(da: "Dem, der skal ringes til i dag", sv: "De som ska ringas upp i dag", en: "Whom to ring today")
    case .details:
      Wording(
        da:
          "Listen laves på ny, hver gang den vises: tilbud om plads, aflyste og ændrede datoer, "
          + "»kommer du stadig?« en uge før og en påmindelse to dage før. Flyttes en dato, flytter opkaldet med, og "
          + "ingen "
          + "bliver ringet op om det samme to gange. Skriv svaret med: lods call done",
        sv:
          "Listan görs på nytt varje gång den visas: erbjudanden om plats, inställda och ändrade datum, "
          + "”kommer du fortfarande?” en vecka före och en påminnelse två dagar före. Flyttas ett datum följer "
          + "samtalet "
          + "med, och ingen rings upp om samma sak två gånger. Skriv svaret med: lods call done",
        en:
          "The list is made anew each time it is shown: offers of a seat, cancelled and changed dates, \"are you still "
          + "coming?\" a week before and a reminder two days before. When a date is moved the call moves with it, and "
          + "nobody is rung twice for the same. Write the outcome with: lods call done")
    case .list:
      Wording(
        da: "Vis, hvem der skal ringes til, det vigtigste først",
        sv: "Visa vilka som ska ringas upp, det viktigaste först",
        en: "Show whom to ring, the most urgent first")
    case .done:
      Wording(da: "Skriv, hvad der kom ud af et opkald", sv: "Skriv hur ett samtal gick", en: "Write an outcome")
    case .doneDetails:
      Wording(
        da:
          "Svaret får virkning med det samme: yes giver pladsen, no og not-coming giver den videre til den næste, "
          + "og du "
          + "ser, hvem det er. no-answer bliver på listen, men længere nede.",
        sv:
          "Svaret gäller genast: yes ger platsen, no och not-coming ger den vidare till nästa, och du ser vem det är. "
          + "no-answer står kvar på listan men längre ned.",
        en:
          "The outcome takes effect at once: yes gives the seat, no and not-coming pass it on to the next, and you "
          + "see who "
          + "that is. no-answer stays on the list, further down.")
    case .doneExample:
      Wording(da: "hun vil gerne have pladsen", sv: "hon vill gärna ha platsen", en: "she would like the seat")
    case .againExample:
      Wording(
        da: "han vil ringes op på mandag", sv: "han vill bli uppringd på måndag", en: "he asks for a call on Monday")
    case .kind:
      Wording(
        da: "Hvad der blev ringet om, som det står i listen.", sv: "Vad samtalet gällde, som det står i listan.",
        en: "What the call was about, as the list has it.")
    case .kindValue: Wording(da: "opkald", sv: "samtal", en: "call")
    case .outcome: Wording(da: "Hvad der kom ud af det.", sv: "Hur det gick.", en: "What came of it.")
    case .again:
      Wording(
        da: "Ring igen denne dag; til da står opkaldet ikke på listen.",
        sv: "Ring igen den dagen; till dess står samtalet inte på listan.",
        en: "Ring again on this day; until then the call is not on the list.")
    case .none:
      Wording(
        da: "Ingen skal ringes til nu.", sv: "Ingen behöver ringas upp nu.", en: "Nobody needs to be rung now.")
    case .byThen: Wording(da: "senest {day}", sv: "senast {day}", en: "by {day}")
    case .soon: Wording(da: "så snart som muligt", sv: "så snart som möjligt", en: "as soon as possible")
    case .say: Wording(da: "Sig: {text}", sv: "Säg: {text}", en: "Say: {text}")
    case .tried:
      Wording(
        da: "Ringet {n} {n|gang|gange}, sidst {last}: {outcome}.",
        sv: "Ringt {n} {n|gång|gånger}, senast {last}: {outcome}.",
        en: "Rung {n} {n|time|times}, last on {last}: {outcome}.")
    case .write:
      Wording(
        da: "Skriv i stedet: lods message export --kind {kind} --term {term} -o FIL.csv",
        sv: "Skriv i stället: lods message export --kind {kind} --term {term} -o FIL.csv",
        en: "Write instead: lods message export --kind {kind} --term {term} -o FILE.csv")
    case .writeOrGiveOn:
      Wording(
        da:
          "Skriv i stedet: lods message export --kind {kind} --term {term} -o FIL.csv. Eller giv pladsen videre: lods "
          + "enrolment move {term} {number} --to cancelled",
        sv:
          "Skriv i stället: lods message export --kind {kind} --term {term} -o FIL.csv. Eller ge platsen vidare: lods "
          + "enrolment move {term} {number} --to cancelled",
        en:
          "Write instead: lods message export --kind {kind} --term {term} -o FILE.csv. Or pass the seat on: lods "
          + "enrolment move {term} {number} --to cancelled")
    case .saidYes:
      Wording(
        da: "{name} har sagt ja og har nu plads på {term}.", sv: "{name} har tackat ja och har nu plats i {term}.",
        en: "{name} has said yes and now has a seat in {term}.")
    case .saidNo:
      Wording(
        da: "{name} har sagt nej tak til pladsen på {term}.", sv: "{name} har tackat nej till platsen i {term}.",
        en: "{name} has declined the seat in {term}.")
    case .isComing:
      Wording(da: "{name} kommer på {term}.", sv: "{name} kommer till {term}.", en: "{name} is coming to {term}.")
    case .isNotComing:
      Wording(
        da: "{name} kommer ikke og er meldt fra {term}.", sv: "{name} kommer inte och är avanmäld från {term}.",
        en: "{name} is not coming and has left {term}.")
    case .wasTold:
      Wording(da: "{name} har fået besked.", sv: "{name} har fått besked.", en: "{name} has been told.")
    case .hadNoAnswer:
      Wording(
        da: "{name} tog ikke telefonen ({n}. gang). Opkaldet står nu længere nede på listen.",
        sv: "{name} svarade inte (försök {n}). Samtalet står nu längre ned på listan.",
        en: "{name} did not answer ({n} {n|time|times} now). The call is now further down the list.")
    case .hadWrongNumber:
      Wording(
        da: "Nummeret på {name} er forkert. Ret det med: lods person correct",
        sv: "Numret till {name} är fel. Rätta det med: lods person correct",
        en: "The number of {name} is wrong. Correct it with: lods person correct")
    case .ringAgain:
      Wording(
        da: "Ring til {name} igen {day}.", sv: "Ring {name} igen {day}.", en: "Ring {name} again on {day}.")
    }
  }
}
