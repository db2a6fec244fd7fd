import Language

/// What learners read and hear: short sentences, what is up and what to do, and nothing that tells of them.
///
/// `{You}`, `{you}`, `{obj}`, `{your}` and `{seat}` stand for one or for several who come together.
enum NoticeLetterPhrase: PhraseKey {
  case greeting, openConfirmation, openOffer, openCancelledTerm, openCancelledDate, openMovedDate, openAddedDate
  case openReconfirm, openReminder, notBefore
  case sayOffer, sayReconfirm, sayReminder
  case persons, firstTime, dates, datesNow, datesLeft, place, access, isFree, price
  case bringDevice, bringAny, bringLoan, cannotCome, answer, sorry, doesNotSuit, confirmCome, regards, regardsShort
  case regardsTelephone, telephone

  var wording: Wording {
    switch self {
    case .greeting: Wording(da: "Kære {name}", sv: "Hej {name}!", en: "Dear {name}")
    case .openConfirmation:
      Wording(
        da: "{You} er tilmeldt {title}. Vi glæder os til at se {obj}.",
        sv: "{You} har fått plats på {title}. Vi ser fram emot att träffa {obj}.",
        en: "{You} are signed up for {title}. We look forward to seeing {obj}.")
    case .openOffer:
      Wording(
        da: "Der er nu plads til {obj} på {title}.",
        sv: "Nu finns det plats för {obj} på {title}.",
        en: "There is now room for {obj} in {title}.")
    case .openCancelledTerm:
      Wording(
        da: "{title} er desværre aflyst. {You} skal derfor ikke komme {when}.",
        sv: "{title} blir tyvärr inte av. {You} behöver inte komma {when}.",
        en: "{title} has unfortunately been cancelled. {You} need not come on {when}.")
    case .openCancelledDate:
      Wording(
        da: "{title} er desværre aflyst {changed}. {You} skal derfor ikke komme {n|den dag|de dage}.",
        sv: "{title} blir tyvärr inte av {changed}. {You} behöver inte komma {n|den dagen|de dagarna}.",
        en:
          "{title} is unfortunately cancelled on {changed}. {You} need not come on {n|that day|those days}.")
    case .openMovedDate:
      Wording(
        da: "Der er sket en ændring på {title}. Nu mødes vi {changed}.",
        sv: "Det har blivit en ändring i {title}. Nu träffas vi {changed}.",
        en: "There has been a change in {title}. We now meet on {changed}.")
    case .notBefore:
      Wording(
        da: "Vi mødes altså ikke {before}.", sv: "Vi träffas alltså inte {before}.",
        en: "So we do not meet on {before}.")
    case .openAddedDate:
      Wording(
        da: "Der er kommet {n|en ekstra gang|ekstra gange} på {title}: {changed}.",
        sv: "{title} får {n|ett extra tillfälle|extra tillfällen}: {changed}.",
        en: "{n|An extra date has|Extra dates have} been added to {title}: {changed}.")
    case .openReconfirm:
      Wording(
        da: "{title} begynder {when}. Vi glæder os til at se {obj}.",
        sv: "{title} börjar {when}. Vi ser fram emot att träffa {obj}.",
        en: "{title} starts on {when}. We look forward to seeing {obj}.")
    case .openReminder:
      Wording(
        da: "Husk, at {title} begynder {when}.", sv: "Kom ihåg att {title} börjar {when}.",
        en: "Remember that {title} starts on {when}.")
    case .sayOffer:
      Wording(
        da: "Der er nu plads til {obj} på {title}, og {you} kan begynde {when}. Vil {you} have {seat}?",
        sv: "Nu finns det plats för {obj} på {title}, och {you} kan börja {when}. Vill {you} ha {seat}?",
        en:
          "There is now room for {obj} in {title}, and {you} can start on {when}. Would {you} like the "
          + "{seat}?")
    case .sayReconfirm:
      Wording(
        da: "{title} begynder {when}. Kommer {you} stadig?", sv: "{title} börjar {when}. Kommer {you} fortfarande?",
        en: "{title} starts on {when}. Are {you} still coming?")
    case .sayReminder:
      Wording(
        da: "Husk, at {title} begynder {when}. Stedet er {place}.",
        sv: "Kom ihåg att {title} börjar {when}. Platsen är {place}.",
        en: "Remember that {title} starts on {when}. The place is {place}.")
    case .persons:
      Wording(
        da: "Vi har noteret, at I er {n}, der kommer.", sv: "Vi har antecknat att ni är {n} som kommer.",
        en: "We have noted that {n} of you are coming.")
    case .firstTime:
      Wording(
        da: "Vi ses første gang {when}.", sv: "Vi ses första gången {when}.",
        en: "We meet for the first time on {when}.")
    case .dates:
      Wording(
        da: "Vi mødes {n} {n|gang|gange}:", sv: "Vi träffas {n} {n|gång|gånger}:", en: "We meet {n} {n|time|times}:")
    case .datesNow:
      Wording(
        da: "Her er alle gangene, som de er nu:", sv: "Så här ser alla tillfällen ut nu:",
        en: "These are all the dates as they are now:")
    case .datesLeft: Wording(da: "Vi mødes stadig:", sv: "Vi träffas fortfarande:", en: "We still meet:")
    case .place: Wording(da: "Sted: {place}", sv: "Plats: {place}", en: "Place: {place}")
    case .access:
      Wording(
        da: "Godt at vide om stedet: {access}.", sv: "Bra att veta om platsen: {access}.",
        en: "Good to know about the place: {access}.")
    case .isFree: Wording(da: "Det er gratis.", sv: "Det är gratis.", en: "It is free.")
    case .price: Wording(da: "Det koster {price}", sv: "Det kostar {price}", en: "It costs {price}")
    case .bringDevice:
      Wording(
        da: "Tag {your} {device} med, og husk opladeren.", sv: "Ta med {your} {device} och glöm inte laddaren.",
        en: "Bring {your} {device}, and remember the charger.")
    case .bringAny:
      Wording(
        da: "Tag den telefon, tablet eller computer med, som {you} vil bruge. Husk opladeren.",
        sv: "Ta med den telefon, surfplatta eller dator som {you} vill använda. Glöm inte laddaren.",
        en: "Bring the phone, tablet or computer that {you} want to use. Remember the charger.")
    case .bringLoan:
      Wording(
        da: "Vi har noteret, at {you} gerne vil låne en tablet eller computer af os.",
        sv: "Vi har antecknat att {you} vill låna en surfplatta eller dator av oss.",
        en: "We have noted that {you} would like to borrow a tablet or computer from us.")
    case .cannotCome:
      Wording(
        da: "Kan {you} ikke komme, så ring til biblioteket. Så kan andre få {seat}.",
        sv: "Kan {you} inte komma? Ring biblioteket, så kan andra få {seat}.",
        en: "If {you} cannot come, please ring the library. Then others can have the {seat}.")
    case .answer:
      Wording(
        da: "Vil {you} have {seat}, så ring til biblioteket senest {deadline}. Hører vi ikke fra {obj}, går {seat} "
          + "videre til den næste på ventelisten.",
        sv: "Vill {you} ha {seat}? Ring biblioteket senast {deadline}. Hör vi inte av {obj} går {seat} vidare till "
          + "nästa på väntelistan.",
        en: "If {you} want the {seat}, please ring the library by {deadline}. If we do not hear from {obj}, the {seat} "
          + "will go to the next on the waiting list.")
    case .sorry:
      Wording(
        da: "Det er vi kede af. Ring til biblioteket, hvis {you} vil høre om et andet hold.",
        sv: "Det är vi ledsna för. Ring biblioteket om {you} vill höra om en annan kurs.",
        en: "We are sorry. Ring the library if {you} would like to hear about another course.")
    case .doesNotSuit:
      Wording(
        da: "Passer det {obj} ikke, så ring til biblioteket.", sv: "Passar det {obj} inte? Ring biblioteket.",
        en: "If it does not suit {obj}, please ring the library.")
    case .confirmCome:
      Wording(
        da: "Kommer {you}, behøver {you} ikke at ringe. Kan {you} ikke komme, så ring til biblioteket så snart som "
          + "muligt. Så kan andre få {seat}.",
        sv:
          "Kommer {you} behöver {you} inte ringa. Kan {you} inte komma? Ring biblioteket så snart som möjligt, så kan "
          + "andra få {seat}.",
        en: "If {you} are coming, {you} need not ring. If {you} cannot come, please ring the library as soon as "
          + "possible. Then others can have the {seat}.")
    case .regards: Wording(da: "Venlig hilsen", sv: "Vänliga hälsningar", en: "Kind regards")
    case .regardsTelephone:
      Wording(
        da: "Hilsen {branch}, tlf. {number}", sv: "Hälsningar {branch}, tfn {number}", en: "Regards, {branch}, {number}"
      )
    case .telephone: Wording(da: "Telefon {number}", sv: "Telefon {number}", en: "Telephone {number}")
    case .regardsShort: Wording(da: "Hilsen {branch}", sv: "Hälsningar {branch}", en: "Regards, {branch}")
    }
  }
}
