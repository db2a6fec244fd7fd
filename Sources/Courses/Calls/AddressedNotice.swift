public import People

/// What is due with whom to tell it to.
public struct AddressedNotice: Hashable, Sendable {
  /// What is due.
  public let due: DueNotice
  /// Who it is.
  public let person: PersonRecord
}
