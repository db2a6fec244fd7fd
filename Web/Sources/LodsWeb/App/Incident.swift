/// A fault of the program or its surroundings, as it is told to whoever runs the desk.
///
/// It names no address, no field and no person: the number on the user's page leads to it.
public struct Incident: Hashable, Sendable {
  /// The number on the error page, 8 signs.
  public let reference: String
  /// The place as it stands in the book of routes, as `POST /log`.
  public let place: String
  /// The kind of fault, as the name of its type or its code.
  public let kind: String
}
