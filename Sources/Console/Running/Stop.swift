public import Language

/// Ends a command with an exit code when everything has been said already.
///
/// A command that found what it was asked to look for, as `screen` a telephone number, throws this instead of a fault.
public struct Stop: Error, Hashable, Sendable {
  /// The exit code, 0…255.
  public let exitCode: Int32

  /// Makes a stop with the exit code of a kind of fault.
  public init(_ kind: FaultKind) { exitCode = Int32(kind.rawValue) }

  /// Makes a stop with an exit code, 0…255.
  public init(exitCode: Int32) { self.exitCode = exitCode }
}
