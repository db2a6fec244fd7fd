import Language

/// The texts of `lods term staff` and `lods term kit`.
enum TermStaffPhrase: PhraseKey {
  case staff, staffDetails, staffExample, helper, duty, remove
  case lend, lendDetails, lendExample, kit, kitValue, takeBack
  case isSet, isRemoved, lent, taken, noTeacher, nobody, kitLine, badLoan
  case onlyHelper

  var wording: Wording {
    switch self {
    case .staff:
      Wording(
        da: "Sæt en underviser eller afløser på et hold", sv: "Knyt en lärare eller ersättare till en grupp",
        en: "Put a teacher or backup on a term")
    case .staffDetails:
      Wording(
        da:
          "Kun aktive kan sættes på (se dem med: lods helper list). Afløseren er den, I ringer til ved sygdom. Er "
          + "personen optaget andetsteds, får du det at vide.",
        sv:
          "Bara aktiva kan knytas till en grupp (se dem med: lods helper list). Ersättaren är den ni ringer vid "
          + "sjukdom. Är "
          + "personen upptagen någon annanstans får du veta det.",
        en:
          "Only active ones can be put on (see them with: lods helper list). The backup is whom you ring when somebody "
          + "is ill. If the person is taken elsewhere, you are told.")
    case .staffExample:
      Wording(
        da: "nummer 3 underviser på holdet",
        sv: "nummer 3 undervisar i gruppen",
        en: "number 3 teaches the term")
    case .helper:
      Wording(
        da: "Personens nummer i listen (lods helper list).", sv: "Personens nummer i listan (lods helper list).",
        en: "The person's number in the list (lods helper list).")
    case .duty:
      Wording(
        da: "Hvad personen gør; ellers underviser.",
        sv: "Vad personen gör; annars lärare.",
        en: "What they do; the teacher by default.")
    case .remove: Wording(da: "Tag personen af holdet.", sv: "Ta bort personen från gruppen.", en: "Take them off.")
    case .lend:
      Wording(
        da: "Lån udstyr ud til et hold", sv: "Låna ut utrustning till en grupp", en: "Lend kit to a term")
    case .lendDetails:
      Wording(
        da: "Udstyret er lånt ud til alle holdets datoer. Er der ikke nok på samme tid, får du det at vide.",
        sv: "Utrustningen är utlånad till alla gruppens datum. Räcker den inte till samtidigt får du veta det.",
        en: "The kit is lent for all dates of the term. If there is not enough at the same time, you are told.")
    case .lendExample:
      Wording(
        da: "seks tablets og en projektor", sv: "sex surfplattor och en projektor", en: "six tablets and a projector")
    case .kit:
      Wording(
        da: "Udstyret og hvor mange (se det med: lods kit list).",
        sv: "Utrustningen och hur många (se den med: lods kit list).",
        en: "The kit and how many (see it with: lods kit list).")
    case .kitValue: Wording(da: "KODE=ANTAL", sv: "KOD=ANTAL", en: "CODE=PIECES")
    case .takeBack:
      Wording(
        da: "Tag udstyret tilbage; skriv kun koden.", sv: "Ta tillbaka utrustningen; skriv bara koden.",
        en: "Take the kit back; write the code alone.")
    case .isSet:
      Wording(
        da: "{name} er nu på {term}: {duty}.", sv: "{name} är nu med i {term}: {duty}.",
        en: "{name} is now on {term}: {duty}.")
    case .isRemoved:
      Wording(
        da: "{name} er taget af {term}.", sv: "{name} är borttagen från {term}.", en: "{name} is taken off {term}.")
    case .lent:
      Wording(da: "{term} låner: {kit}.", sv: "{term} lånar: {kit}.", en: "{term} is lent: {kit}.")
    case .taken:
      Wording(
        da: "{term} låner ikke noget udstyr.", sv: "{term} lånar ingen utrustning.", en: "{term} is lent no kit.")
    case .noTeacher:
      Wording(
        da: "{term} mangler nu en underviser. Sæt en på med: lods term staff",
        sv: "{term} saknar nu lärare. Sätt in någon med: lods term staff",
        en: "{term} has no teacher now. Put somebody on with: lods term staff")
    case .nobody: Wording(da: "ingen endnu", sv: "ingen än", en: "nobody yet")
    case .kitLine: Wording(da: "Udstyr", sv: "Utrustning", en: "Kit")
    case .badLoan:
      Wording(
        da: "Skriv udstyret og antallet som tablets=6; med --remove kun koden.",
        sv: "Skriv utrustningen och antalet som tablets=6; med --remove bara koden.",
        en: "Write the kit and the number as tablets=6; with --remove the code alone.")
    case .onlyHelper:
      Wording(
        da: "Kun hold, personen er på (lods helper list).", sv: "Bara grupper personen är med i (lods helper list).",
        en: "Only the terms that this person is on (lods helper list).")
    }
  }
}
