/// Where a full-screen program's keys come from: ``KeyReader``, or a list in tests.
public protocol KeySource: AnyObject {
  /// The next key; nil when none came within the seconds, which are without end for nil.
  func next(timeout seconds: Double?) throws -> Key?
}
