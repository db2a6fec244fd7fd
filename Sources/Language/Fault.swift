/// An error that is told to a person: what happened, where, and what to do.
///
/// Every room's errors are of this kind, so that the command line and the web desk say them alike. A sentence never
/// repeats a value that a person typed unless screening found nothing in it.
public protocol Fault: Error, Sendable {
  /// A stable code in camelCase for programs, as `unknownBranch`.
  var code: String { get }
  /// The field that the fault lies in, as `branch`; nil where it lies in none.
  var field: String? { get }
  /// The nearest known value, where the user named an unknown one.
  var nearest: String? { get }
  /// The class of the fault, which decides the exit code.
  var kind: FaultKind { get }
  /// The sentence that the user reads.
  func sentence(in language: LanguageCode) -> String
  /// What to type at the command line, as `lods place list` or `--anyway`; nil where nothing helps on.
  ///
  /// The command line says it after the sentence. A page leaves it out, so that the sentence must do without.
  func commandLine(in language: LanguageCode) -> String?
}

extension Fault {
  /// No field.
  public var field: String? { nil }
  /// No nearest value.
  public var nearest: String? { nil }
  /// Nothing to type.
  public func commandLine(in language: LanguageCode) -> String? { nil }
}

/// The classes of faults, each with its exit code from BSD's sysexits.
public enum FaultKind: Int, CaseIterable, Sendable {
  /// The command was called wrongly.
  case usage = 64
  /// What was given is not right.
  case data = 65
  /// What should be read is not there.
  case noInput = 66
  /// A fault of this program.
  case software = 70
  /// A file or folder could not be made.
  case cannotCreate = 73
  /// Reading or writing failed.
  case inputOutput = 74
  /// Somebody else is at work: try again.
  case busy = 75
  /// Not allowed.
  case permission = 77
  /// Something is set up wrongly.
  case configuration = 78
}
