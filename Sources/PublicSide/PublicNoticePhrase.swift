public import Language

/// The paragraphs of the notice to who signs up on the public pages.
public enum PublicNoticePhrase: PhraseKey {
  case purpose, term, rights

  /// The text.
  public var wording: Wording {
    switch self {
    case .purpose:
      Wording(
        da: "{office} er dataansvarlig. Vi bruger dit navn og telefonnummer eller din e-mail til at holde din plads og "
          + "give dig besked, hvis noget ændrer sig. Det er en opgave, kommunen har som myndighed (GDPR art. 6, stk. 1, "
          + "litra e).",
        sv: "{office} är personuppgiftsansvarig. Vi använder ditt namn och telefonnummer eller din e-post för att "
          + "hålla din plats och ge dig besked om något ändras. Det är en uppgift av allmänt intresse (GDPR art. 6.1 e).",
        en: "{office} is the controller. We use your name and telephone number or e-mail to keep your seat and to tell "
          + "you if something changes. It is a task that the municipality has as an authority (GDPR art. 6(1)(e)).")
    case .term:
      Wording(
        da: "Oplysningerne slettes {n} dage efter den sidste mødegang. Ingen andre får dem.",
        sv: "Uppgifterna raderas {n} dagar efter det sista tillfället. Ingen annan får dem.",
        en: "The data are erased {n} days after the last meeting. Nobody else gets them.")
    case .rights:
      Wording(
        da: "Du kan få at vide, hvad der står om dig, og få det rettet eller slettet: spørg på biblioteket, som også "
          + "giver dig kontakt til kommunens databeskyttelsesrådgiver. Du kan klage til {authority}.",
        sv: "Du kan få veta vad som står om dig och få det rättat eller raderat: fråga på biblioteket, som också ger "
          + "dig kontakt med kommunens dataskyddsombud. Du kan klaga hos {authority}.",
        en: "You can be told what is held on you, and have it corrected or erased: ask at the library, which also puts "
          + "you in touch with the municipality's data-protection officer. You can complain to {authority}.")
    }
  }
}
