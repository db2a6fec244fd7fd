public import Language
public import Municipality

/// Why a person's data may be stored but not used.
///
/// The four cases of GDPR art. 18(1).
public enum Restriction: String, CodedChoice {
  case accuracy
  case unlawful
  case claim
  case objection

  /// The reason's name.
  public var wording: Wording {
    switch self {
    case .accuracy:
      Wording(
        da: "Personen mener, at oplysningerne er forkerte", sv: "Personen menar att uppgifterna är fel",
        en: "The person says the data are wrong")
    case .unlawful:
      Wording(
        da: "Oplysningerne er ikke lovlige at have, men personen vil ikke have dem slettet",
        sv: "Uppgifterna får inte finnas, men personen vill inte att de raderas",
        en: "The data must not be held, but the person does not want them erased")
    case .claim:
      Wording(
        da: "Personen skal bruge oplysningerne til et retskrav",
        sv: "Personen behöver uppgifterna för ett rättsligt anspråk",
        en: "The person needs the data for a legal claim")
    case .objection:
      Wording(
        da: "Personen har gjort indsigelse, og den er ikke afgjort", sv: "Personen har invänt och det är inte avgjort",
        en: "The person has objected and it is not decided")
    }
  }
}
