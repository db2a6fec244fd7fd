import Language

/// The texts of the data dictionary.
enum DictionaryPhrase: PhraseKey {
  case dictionaryTitle, editionOf, edition, editionMeaning, measures, marks, code, meaning, nameMeaning
  case danish, swedish, english
  case hidden, none, zero, zeroMeaning, total, totalMeaning, ageMeaning, taskMeaning, line

  var wording: Wording {
    switch self {
    case .dictionaryTitle:
      Wording(
        da: "Dataordbog til de frigivne tal", sv: "Dataordbok till de offentliggjorda siffrorna",
        en: "Data dictionary of the released figures")
    case .editionOf:
      Wording(da: "Opgavelisten af {day}", sv: "Ärendelistan från {day}", en: "The task list of {day}")
    case .edition: Wording(da: "Opgavelistens udgave", sv: "Ärendelistans utgåva", en: "Edition of the task list")
    case .editionMeaning:
      Wording(
        da:
          "Koder står fast. En ny udgave af opgavelisten kan give en kode et nyt navn og føje koder til; koder, der er "
          + "brugt i en frigivelse, bliver her.",
        sv: "Koder ligger fast. En ny utgåva av ärendelistan kan ge en kod ett nytt namn och lägga till koder; koder "
          + "som har använts i ett offentliggörande finns kvar här.",
        en: "Codes stay. A new edition of the task list may give a code a new name and add codes; codes that were used "
          + "in a release remain here.")
    case .line:
      Wording(
        da: "Må offentliggøres: Her står kun, hvad koderne betyder, og ingen tal.",
        sv: "Får spridas: här står bara vad koderna betyder, och inga siffror.",
        en: "May be published: it says only what the codes mean, and holds no figures.")
    case .measures: Wording(da: "Mål", sv: "Mått", en: "Measures")
    case .marks: Wording(da: "Tegn", sv: "Tecken", en: "Marks")
    case .danish: Wording(da: "Dansk", sv: "Danska", en: "Danish")
    case .swedish: Wording(da: "Svensk", sv: "Svenska", en: "Swedish")
    case .english: Wording(da: "Engelsk", sv: "Engelska", en: "English")
    case .code: Wording(da: "Kode", sv: "Kod", en: "Code")
    case .meaning: Wording(da: "Betydning", sv: "Betydelse", en: "Meaning")
    case .nameMeaning:
      Wording(
        da: "Koden i filerne og dens navn.", sv: "Koden i filerna och dess namn.", en: "The code in files and its name."
      )
    case .hidden: Wording(da: "Skjult", sv: "Dolt", en: "Blank")
    case .none: Wording(da: "Findes ikke", sv: "Finns inte", en: "Does not exist")
    case .zero: Wording(da: "Nul", sv: "Noll", en: "Zero")
    case .zeroMeaning:
      Wording(
        da: "Der var ingen. Et nul er altid et nul, aldrig noget skjult.",
        sv: "Det fanns ingen. En nolla är alltid en nolla, aldrig något dolt.",
        en: "There was none. A zero is always a zero, never something blank.")
    case .total: Wording(da: "I alt", sv: "Totalt", en: "Total")
    case .totalMeaning:
      Wording(
        da: "Alle koder under ét. Læg den ikke sammen med de andre.",
        sv: "Alla koder tillsammans. Summera den inte med de andra.",
        en: "All codes together. Do not add it to the others.")
    case .ageMeaning:
      Wording(
        da: "Borgerens alder, som medarbejderen skønner.", sv: "Besökarens ålder, som personalen bedömer den.",
        en: "The citizen's age, as staff estimate it.")
    case .taskMeaning:
      Wording(
        da: "Gruppen af opgaver, som borgeren kom med.", sv: "Gruppen av ärenden som besökaren kom med.",
        en: "The group of tasks that the citizen came for.")
    }
  }

  /// The heading over names in a language.
  static func language(_ code: LanguageCode) -> DictionaryPhrase {
    switch code {
    case .da: .danish
    case .sv: .swedish
    case .en: .english
    }
  }
}
