public import Language

/// The texts about where places lie, when they are shut and whom one rings.
public enum PlacePhrase: PhraseKey {
  case swapped, outsideCountry, inSea, far, noBranchPoint, noPoint, notShut, noWayToReach, unknownContact

  /// The text.
  public var wording: Wording {
    switch self {
    case .swapped:
      Wording(
        da:
          "Det ligner ombyttede tal. Skriv breddegraden først: den er fra 54 til 58 i Danmark og fra 55 til 69 i Sverige.",
        sv:
          "Det ser ut som om talen är omkastade. Skriv latituden först: den är 54 till 58 i Danmark och 55 till 69 i Sverige.",
        en: "The numbers look swapped. Write latitude first: it is 54 to 58 in Denmark and 55 to 69 in Sweden.")
    case .outsideCountry:
      Wording(
        da: "Punktet ligger uden for {country}. Se efter, om et tal eller et punktum er forkert.",
        sv: "Punkten ligger utanför {country}. Kontrollera om en siffra eller en punkt är fel.",
        en: "The point lies outside {country}. See whether a digit or the decimal point is wrong.")
    case .inSea:
      Wording(
        da:
          "Punktet ser ud til at ligge i vandet. Kortet her er groft og kender ikke de mindste øer; er punktet rigtigt, "
          + "så lad det stå.",
        sv:
          "Punkten ser ut att ligga i vattnet. Kartan här är grov och saknar de minsta öarna; är punkten rätt kan du låta "
          + "den stå.",
        en:
          "The point seems to lie in water. The map here is coarse and lacks the smallest islands; if the point is right, "
          + "let it stand.")
    case .far:
      Wording(
        da: "Der er {n} km i luftlinje til det nærmeste bibliotek. Se efter, om punktet er rigtigt.",
        sv: "Det är {n} km fågelvägen till närmaste bibliotek. Kontrollera att punkten är rätt.",
        en: "The nearest branch is {n} km away as the crow flies. See whether the point is right.")
    case .noBranchPoint:
      Wording(
        da: "Der står ikke, hvor bibliotekerne ligger, så kørsel kan ikke regnes ud. Sæt dem på kortet.",
        sv: "Ingen har angett var biblioteken ligger, så restid går inte att räkna ut. Sätt ut dem på kartan.",
        en: "Nobody has said where the branches lie, so driving cannot be reckoned. Put them on the map.")
    case .noPoint:
      Wording(
        da: "Kan ikke planlægges på kortet: der mangler koordinater. Skriv dem under stedets oplysninger.",
        sv: "Går inte att planera på kartan: koordinater saknas. Skriv dem bland platsens uppgifter.",
        en: "Cannot be planned on the map: there are no coordinates. Write them with the details of the place.")
    case .notShut:
      Wording(
        da: "Stedet er ikke lukket den dag. Vælg en af de lukninger, der står ved stedet.",
        sv: "Platsen är inte stängd den dagen. Välj en av stängningarna som står vid platsen.",
        en: "The place is not shut on that day. Choose one of the closures that stand with the place.")
    case .noWayToReach:
      Wording(
        da: "Skriv et telefonnummer eller en e-mail; ellers kan ingen ringe eller skrive.",
        sv: "Skriv ett telefonnummer eller en e-postadress; annars går det inte att ringa eller skriva.",
        en: "Write a telephone number or an e-mail address; else nobody can ring or write.")
    case .unknownContact:
      Wording(
        da: "Stedet har ikke en kontakt med det nummer. Vælg en, der står ved stedet.",
        sv: "Platsen har ingen kontakt med det numret. Välj en som står vid platsen.",
        en: "The place has no contact of that number. Choose one that stands with the place.")
    }
  }
}
