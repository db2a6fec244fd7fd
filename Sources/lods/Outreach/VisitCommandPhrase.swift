import Language

/// The texts of `lods visit` itself.
enum VisitCommandPhrase: PhraseKey {
  case summary

  var wording: Wording {
    switch self {
    case .summary:
      Wording(
        da: "Besøg på plejecentre, andre steder og hjemme", sv: "Besök på boenden, andra platser och hemma",
        en: "Visits to care homes, other places and homes")
    }
  }
}
