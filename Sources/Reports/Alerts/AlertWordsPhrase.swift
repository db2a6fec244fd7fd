import Language

/// What is said of alerts and trends.
enum AlertWordsPhrase: PhraseKey {
  case all, atBranch, outageDay, outageDays, outageDayMany, outageDaysMany, rise, riseTimes, growth, growthFromFew
  case someMore, twice, overTwice, beyondChance, maybeChance, growthTold
  case loggedMore, growthAfter, gap, gapOpen, gapNoModel, captureFell, cause, causeText, from, fromTo
  case doOutage, doOutageNoted, doRise, doWatch, doGrowth, doGap, doCapture, doNoted
  case oneWeek, twoWeeks, unitWeek, unitMonth, about, underOne

  var wording: Wording {
    switch self {
    case .all: Wording(da: "Alle ekspeditioner", sv: "Alla möten", en: "All sessions")
    case .atBranch: Wording(da: "{task}, {branch}", sv: "{task}, {branch}", en: "{task}, {branch}")
    case .outageDay:
      Wording(
        da: "{day} var et system nede: {n} {n|borger gik|borgere gik} forgæves.",
        sv: "{day} låg ett system nere: {n} {n|besökare|besökare} fick gå med oförrättat ärende.",
        en: "On {day} a system was down: {n} {n|person was|people were} turned away.")
    case .outageDays:
      Wording(
        da: "Fra {from} til {to} var et system nede: {n} {n|borger gik|borgere gik} forgæves.",
        sv: "Från {from} till {to} låg ett system nere: {n} {n|besökare|besökare} fick gå med oförrättat ärende.",
        en: "From {from} to {to} a system was down: {n} {n|person was|people were} turned away.")
    case .outageDayMany:
      Wording(
        da: "{day} var et system nede, og mange gik forgæves.",
        sv: "{day} låg ett system nere, och många fick gå med oförrättat ärende.",
        en: "On {day} a system was down, and many were turned away.")
    case .outageDaysMany:
      Wording(
        da: "Fra {from} til {to} var et system nede, og mange gik forgæves.",
        sv: "Från {from} till {to} låg ett system nere, och många fick gå med oförrättat ärende.",
        en: "From {from} to {to} a system was down, and many were turned away.")
    case .rise:
      Wording(
        da: "{name}: {n} ekspeditioner {weeks}, hvor der var ventet {expected}.",
        sv: "{name}: {n} möten {weeks}, där {expected} var väntade.",
        en: "{name}: {n} sessions {weeks}, where {expected} were expected.")
    case .riseTimes:
      Wording(da: "{name}: {times} {weeks}.", sv: "{name}: {times} {weeks}.", en: "{name}: {times} {weeks}.")
    case .someMore:
      Wording(
        da: "flere ekspeditioner end ventet", sv: "fler möten än väntat", en: "more sessions than expected")
    case .twice:
      Wording(
        da: "omtrent dobbelt så mange ekspeditioner som ventet", sv: "ungefär dubbelt så många möten som väntat",
        en: "about twice as many sessions as expected")
    case .overTwice:
      Wording(
        da: "mere end dobbelt så mange ekspeditioner som ventet", sv: "mer än dubbelt så många möten som väntat",
        en: "more than twice as many sessions as expected")
    case .beyondChance:
      Wording(
        da: "Det er mere, end tilfældigheder og årstid forklarer.",
        sv: "Det är mer än vad slumpen och årstiden förklarar.",
        en: "That is more than chance and season explain.")
    case .maybeChance:
      Wording(da: "Det kan være et tilfælde.", sv: "Det kan vara en slump.", en: "It may be chance.")
    case .growthTold:
      Wording(
        da: "{name} er på et år steget tydeligt.", sv: "{name} har på ett år ökat tydligt.",
        en: "{name} rose clearly in a year.")
    case .growth:
      Wording(
        da: "{name} er på et år steget fra ca. {before} til ca. {now} ekspeditioner {unit} (95 %-interval {low} til "
          + "{high}). Det er mere, end tilfældigheder og årstid forklarer.",
        sv:
          "{name} har på ett år ökat från ungefär {before} till ungefär {now} möten {unit} (95-procentsintervall {low} "
          + "till {high}). Det är mer än vad slumpen och årstiden förklarar.",
        en: "{name} rose in a year from about {before} to about {now} sessions {unit} (95 % interval {low} to {high}). "
          + "That is more than chance and season explain.")
    case .growthFromFew:
      Wording(
        da: "{name} er på et år steget fra næsten ingen til ca. {now} ekspeditioner {unit} (95 %-interval {low} til "
          + "{high}). Det er mere, end tilfældigheder og årstid forklarer.",
        sv:
          "{name} har på ett år ökat från nästan inga till ungefär {now} möten {unit} (95-procentsintervall {low} till "
          + "{high}). Det är mer än vad slumpen och årstiden förklarar.",
        en:
          "{name} rose in a year from almost none to about {now} sessions {unit} (95 % interval {low} to {high}). That "
          + "is more than chance and season explain.")
    case .loggedMore:
      Wording(
        da:
          "Der registreres også mere: {now} af hver 100 kønumre i de to uger mod {before} i året før. Det kan være hele "
          + "forklaringen.",
        sv:
          "Det registreras också mer: {now} av 100 könummer under de två veckorna mot {before} under året innan. Det kan "
          + "vara hela förklaringen.",
        en:
          "More is logged too: {now} of 100 queue tickets in the two weeks, as against {before} in the year before. That "
          + "may explain all of it.")
    case .growthAfter:
      Wording(
        da: "Der registreres {now} af hver 100 kønumre mod {before} for et år siden, og det forklarer ikke væksten.",
        sv: "Av 100 könummer registreras {now} mot {before} för ett år sedan, och det förklarar inte tillväxten.",
        en:
          "Of 100 queue tickets {now} are logged, as against {before} a year ago, and that does not explain the growth."
      )
    case .gap:
      Wording(
        da:
          "{branch}: {n} {n|bemandet dag|bemandede dage} fra {from} til {to} uden én registrering, hvor der var ventet "
          + "ca. {expected} ekspeditioner. Der mangler registreringer. Det betyder ikke, at færre havde brug for hjælp.",
        sv: "{branch}: {n} {n|bemannad dag|bemannade dagar} från {from} till {to} utan en enda registrering, där "
          + "ungefär {expected} möten var väntade. Det är registreringar som saknas. Det betyder inte att färre behövde hjälp.",
        en: "{branch}: {n} staffed {n|day|days} from {from} to {to} without one entry, where about {expected} sessions "
          + "were expected. It is entries that are missing. It does not mean that fewer needed help.")
    case .gapOpen:
      Wording(
        da: "{branch}: Ingen registrering siden {from}, {n} {n|bemandet dag|bemandede dage}, hvor der var ventet ca. "
          + "{expected} ekspeditioner. Der mangler registreringer. Det betyder ikke, at færre havde brug for hjælp.",
        sv: "{branch}: Ingen registrering sedan {from}, {n} {n|bemannad dag|bemannade dagar}, där ungefär {expected} "
          + "möten var väntade. Det är registreringar som saknas. Det betyder inte att färre behövde hjälp.",
        en:
          "{branch}: no entry since {from}, {n} staffed {n|day|days}, where about {expected} sessions were expected. It "
          + "is the log that is missing. It does not mean that fewer needed help.")
    case .gapNoModel:
      Wording(
        da:
          "{branch}: {n} {n|bemandet dag|bemandede dage} fra {from} til {to} uden én registrering. Det er loggen, der "
          + "mangler. Det betyder ikke, at ingen havde brug for hjælp.",
        sv: "{branch}: {n} {n|bemannad dag|bemannade dagar} från {from} till {to} utan en enda registrering. Det är "
          + "loggen som saknas. Det betyder inte att ingen behövde hjälp.",
        en:
          "{branch}: {n} staffed {n|day|days} from {from} to {to} without one entry. It is entries that are missing. It "
          + "does not mean that nobody needed help.")
    case .captureFell:
      Wording(
        da: "{branch}: For hver 100, der blev talt ({kind}), er der registreret {now} ekspeditioner siden {from}, mod "
          + "{before} i året før. Der registreres mindre. Det betyder ikke, at færre havde brug for hjælp.",
        sv:
          "{branch}: För varje 100 som räknades ({kind}) har {now} möten registrerats sedan {from}, mot {before} året "
          + "innan. Det registreras mindre. Det betyder inte att färre behövde hjälp.",
        en: "{branch}: of every 100 that were counted ({kind}), {now} sessions were logged since {from}, as against "
          + "{before} in the year before. Less is logged. It does not mean that fewer needed help.")
    case .cause:
      Wording(
        da: "Kendt årsag: {cause}, {when}.", sv: "Känd orsak: {cause}, {when}.", en: "Known cause: {cause}, {when}.")
    case .causeText:
      Wording(
        da: "Kendt årsag: {cause} – {text}, {when}.", sv: "Känd orsak: {cause} – {text}, {when}.",
        en: "Known cause: {cause} – {text}, {when}.")
    case .from: Wording(da: "fra {from}", sv: "från {from}", en: "from {from}")
    case .fromTo: Wording(da: "{from} til {to}", sv: "{from} till {to}", en: "{from} to {to}")
    case .doOutage:
      Wording(
        da: "Sig det til ejeren af løsningen, hvis det ikke er gjort. De, der gik forgæves, tæller ikke med under "
          + "opgaverne.",
        sv:
          "Meddela den som äger tjänsten, om det inte är gjort. De som fick gå med oförrättat ärende räknas inte under ärendena.",
        en: "Tell the owner of the solution, if that was not done. Those turned away are not counted under the tasks.")
    case .doOutageNoted:
      Wording(
        da: "De, der gik forgæves, tæller ikke med under opgaverne.",
        sv: "De som fick gå med oförrättat ärende räknas inte under ärendena.",
        en: "Those turned away are not counted under the tasks.")
    case .doRise:
      Wording(
        da: "Spørg personalet, hvad der er sket. Kender I årsagen, så skriv den ned.",
        sv: "Fråga personalen vad som har hänt. Känner ni till orsaken, skriv ner den.",
        en: "Ask the staff what happened. If you know the cause, write it down.")
    case .doWatch:
      Wording(
        da: "Hold øje med den næste uge.", sv: "Håll ett öga på nästa vecka.", en: "Keep an eye on the next week.")
    case .doGrowth:
      Wording(
        da: "Overvej et kursus, mere tid ved skranken, eller at spørge ejeren af løsningen.",
        sv: "Överväg en kurs, mer tid vid disken eller att fråga den som äger tjänsten.",
        en: "Consider a course, more time at the desk, or asking whoever owns the solution.")
    case .doGap:
      Wording(
        da: "Var skranken lukket, så skriv lukkedagene i kalenderen. Ellers tal med bibliotekets personale.",
        sv: "Om disken var stängd: skriv in dagarna i kalendern. Annars: prata med bibliotekets personal.",
        en: "If the desk was closed, enter the days in the calendar. Otherwise talk with the branch's staff.")
    case .doCapture:
      Wording(
        da: "Tal med bibliotekets personale om at registrere alle ekspeditioner.",
        sv: "Prata med bibliotekets personal om att registrera alla möten.",
        en: "Talk with the branch's staff about logging every session.")
    case .doNoted:
      Wording(
        da: "De uger regnes ikke med i det, der er sædvanligt.", sv: "De veckorna räknas inte in i det normala.",
        en: "Those weeks are left out of what is usual.")
    case .oneWeek: Wording(da: "i uge {week}", sv: "vecka {week}", en: "in week {week}")
    case .twoWeeks: Wording(da: "i uge {first}–{week}", sv: "vecka {first}–{week}", en: "in weeks {first}–{week}")
    case .unitWeek: Wording(da: "om ugen", sv: "i veckan", en: "a week")
    case .unitMonth: Wording(da: "om måneden", sv: "i månaden", en: "a month")
    case .about: Wording(da: "ca. {n}", sv: "ungefär {n}", en: "about {n}")
    case .underOne: Wording(da: "under 1", sv: "färre än 1", en: "fewer than 1")
    }
  }
}
