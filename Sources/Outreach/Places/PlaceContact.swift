public import Language
public import People
public import Records

/// Somebody whom one rings at a place.
public struct PlaceContact: Hashable, Sendable {
  /// Who it is.
  public let person: RandomID
  /// How they are called and reached; nil while their data may only be stored.
  public let details: PersonDetails?
  /// The last day on which they are kept as a contact.
  public let until: Day
}
