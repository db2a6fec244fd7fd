import Language

/// The texts about cards before and after a term: what can be wrong with one, and what is asked without a curriculum.
enum EffectPhrase: PhraseKey {
  case badRatings, badTasks, emptyCard, badCode, noCards
  case generalOne, generalTwo, generalThree

  var wording: Wording {
    switch self {
    case .badRatings:
      Wording(
        da: "Linje {line}: Begynd med {n} tal fra 1 til 5 uden mellemrum, fx {example}. Skriv - for det, der ikke er "
          + "svaret på, eller ét - for dem alle.",
        sv: "Rad {line}: Börja med {n} siffror från 1 till 5 utan mellanslag, till exempel {example}. Skriv - för det "
          + "som inte är besvarat, eller ett enda - för alla.",
        en:
          "Line {line}: Begin with {n} digits from 1 to 5 without blanks, such as {example}. Write - for what was not "
          + "answered, or one - for all of them.")
    case .badTasks:
      Wording(
        da:
          "Linje {line}: Efter tallene kommer et mellemrum og {n} bogstaver: a (alene), h (med hjælp), n (kunne ikke) "
          + "eller - (ikke prøvet). Ét - står for dem alle.",
        sv: "Rad {line}: Efter siffrorna kommer ett mellanslag och {n} bokstäver: s (själv), h (med hjälp), k (kunde "
          + "inte) eller - (inte provat). Ett enda - står för alla.",
        en: "Line {line}: After the digits comes a blank and {n} letters: a (alone), h (with help), n (could not) or - "
          + "(not tried). One - stands for all of them.")
    case .emptyCard:
      Wording(
        da: "Linje {line}: Kortet er tomt. Et kort uden svar skal ikke tastes.",
        sv: "Rad {line}: Kortet är tomt. Ett kort utan svar ska inte matas in.",
        en: "Line {line}: The card is empty. A card without answers is not entered.")
    case .badCode:
      Wording(
        da: "Linje {line}: Koden skal være et dyr og et tal fra 1 til 99. Skriv aldrig et telefonnummer eller et "
          + "CPR-nummer; lad hellere koden være tom.",
        sv: "Rad {line}: Koden ska vara ett djur och ett tal från 1 till 99. Skriv aldrig ett telefonnummer eller ett "
          + "personnummer; lämna hellre koden tom.",
        en: "Line {line}: The code must be an animal and a number from 1 to 99. Never write a telephone number or a "
          + "personal number; leave the code out instead.")
    case .noCards:
      Wording(
        da: "Der kom ingen kort ind. Skriv én linje for hvert kort, fx: 31224 ahhna hest 42",
        sv: "Inga kort kom in. Skriv en rad för varje kort, till exempel: 31224 shhks häst 42",
        en: "No cards came in. Write one line for each card, such as: 31224 ahhna horse 42")
    case .generalOne:
      Wording(
        da: "Du kan selv gøre det, som kurset handler om.",
        sv: "Du kan själv göra det som kursen handlar om.",
        en: "You can do by yourself what this course is about.")
    case .generalTwo:
      Wording(
        da: "Du kan komme videre, når du går i stå.",
        sv: "Du kan ta dig vidare när du kör fast.",
        en: "You can find a way on when you get stuck.")
    case .generalThree:
      Wording(
        da: "Du kan se, hvornår du skal sige nej eller spørge nogen.",
        sv: "Du kan se när du ska säga nej eller fråga någon.",
        en: "You can see when to say no or to ask somebody.")
    }
  }
}
