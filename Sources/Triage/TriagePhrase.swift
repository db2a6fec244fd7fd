import Language

/// The words of this room that are no part of a model.
enum TriagePhrase: PhraseKey {
  case easy, middling, hard

  static func complexity(_ complexity: Int) -> TriagePhrase {
    switch complexity {
    case ...1: .easy
    case 2: .middling
    default: .hard
    }
  }

  var wording: Wording {
    switch self {
    case .easy: Wording(da: "Opgaven er enkel.", sv: "Ärendet är enkelt.", en: "The task is simple.")
    case .middling:
      Wording(da: "Opgaven har flere trin.", sv: "Ärendet har flera steg.", en: "The task has several steps.")
    case .hard:
      Wording(
        da: "Opgaven er svær, også for øvede.", sv: "Ärendet är svårt, även för vana.",
        en: "The task is hard, even with practice.")
    }
  }
}
