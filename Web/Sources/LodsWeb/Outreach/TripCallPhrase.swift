import Language
import Markup
import Municipality
import Office
import Outreach
import People
import Records

/// The texts of the list of calls.
enum TripCallPhrase: PhraseKey {
  case title, lead, none, nobody, isHome

  var wording: Wording {
    switch self {
    case .title: Wording(da: "Ring og bekræft", sv: "Ring och bekräfta", en: "Ring to confirm")
    case .lead:
      Wording(
        da: "Planlagte besøg fra {from} til {to}, som stedet ikke har sagt ja til endnu.",
        sv: "Planerade besök från {from} till {to} som platsen inte har sagt ja till än.",
        en: "Planned visits from {from} to {to} that the place has not said yes to yet.")
    case .none:
      Wording(
        da: "Alle planlagte besøg i den kommende uge er bekræftet.",
        sv: "Alla planerade besök den kommande veckan är bekräftade.",
        en: "All planned visits of the coming week are confirmed.")
    case .nobody:
      Wording(
        da: "Ingen kontaktperson er skrevet på stedet.", sv: "Ingen kontaktperson är angiven för platsen.",
        en: "No contact is written down for the place.")
    case .isHome:
      Wording(
        da: "Hvem det er, står alene på besøgets eget ark.", sv: "Vem det är står bara på besökets eget blad.",
        en: "Who it is stands on the visit's own sheet alone.")
    }
  }
}
