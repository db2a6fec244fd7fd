public import Language
public import Municipality

/// A machine at a desk that may log and ask triage without anybody signing in.
public struct Device: Hashable, Sendable {
  /// The number, never used for another one.
  public let number: Int
  /// What the colleagues call it.
  public let name: String
  /// Where it stands.
  public let branch: Code<Branch>
  /// In what capacity those at it help, which sets the highest help level that triage gives there.
  public let role: Role
  /// The day it was prepared.
  public let prepared: Day
  /// The day it was last paired; nil before the first time.
  public let paired: Day?
  /// The last day it was used; a day and never a time.
  public let lastSeen: Day?
  /// The day it was shut out; nil while it is not.
  public let revoked: Day?
}

/// A device that waits for its code to be typed.
public struct PreparedDevice: Sendable {
  /// The device.
  public let device: Device
  /// The code, shown this once.
  public let code: PairingCode
  /// The second from which the code can no longer be used, since 1 January 1970.
  public let until: Int
}
