public import Records

/// What is kept of a person: how to reach them, and nothing about why they need help.
public struct PersonRecord: Hashable, Sendable {
  /// Who it is, as a random number that stands for nothing else.
  public let id: RandomID
  /// What is kept of them.
  public var details: PersonDetails
  /// Why their data may only be stored, not used; nil where it may be used.
  public var restriction: Restriction?

  /// Makes a record.
  public init(id: RandomID, details: PersonDetails, restriction: Restriction? = nil) {
    self.id = id
    self.details = details
    self.restriction = restriction
  }
}
