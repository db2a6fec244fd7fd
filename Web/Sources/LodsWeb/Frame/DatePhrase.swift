import Language

/// The labels of a day's three fields.
enum DatePhrase: PhraseKey {
  case dayOfMonth, month, year

  var wording: Wording {
    switch self {
    case .dayOfMonth: Wording(da: "Dag", sv: "Dag", en: "Day")
    case .month: Wording(da: "Måned", sv: "Månad", en: "Month")
    case .year: Wording(da: "År", sv: "År", en: "Year")
    }
  }
}
