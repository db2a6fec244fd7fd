import Language
import Markup

/// The texts of what visits left to do.
enum FollowUpPhrase: PhraseKey {
  case title, none, what, by, late, done

  var wording: Wording {
    switch self {
    case .title: Wording(da: "Opfølgning efter besøg", sv: "Uppföljning efter besök", en: "Follow-up of visits")
    case .none:
      Wording(
        da: "Der er ikke noget at følge op på.", sv: "Det finns inget att följa upp.",
        en: "Nothing is to be followed up.")
    case .what: Wording(da: "Det skal gøres", sv: "Det ska göras", en: "To do")
    case .by: Wording(da: "Senest", sv: "Senast", en: "By")
    case .late: Wording(da: "over fristen", sv: "försenat", en: "overdue")
    case .done: Wording(da: "Gjort", sv: "Klart", en: "Done")
    }
  }
}
