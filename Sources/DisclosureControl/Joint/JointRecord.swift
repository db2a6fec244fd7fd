/// Sessions that are alike in all that tables tell apart.
public struct JointRecord: Hashable, Sendable {
  /// The finest category on every axis.
  public let coordinates: [Int]
  /// The piece of time.
  public let piece: Int
  /// How many they are.
  public let sessions: Int

  /// Makes a record.
  public init(_ coordinates: [Int], piece: Int, sessions: Int) {
    self.coordinates = coordinates
    self.piece = piece
    self.sessions = sessions
  }
}
