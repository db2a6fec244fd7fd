public import People

/// Whom a home visit goes to, and the way in.
public struct HomeResident: Hashable, Sendable {
  /// Who it is, with telephone and address.
  public let person: PersonRecord
  /// The way in, as "Dørkode ved postkasserne"; nil where nothing was said.
  public let wayIn: String?
}
