public import Language
public import Records

/// Somebody who teaches, or may come to: own staff or a volunteer.
public struct CourseHelper: Hashable, Sendable {
  /// How far the helper came, and when.
  public struct Step: Hashable, Sendable {
    /// How it stood from then on.
    public let state: HelperState
    /// The day.
    public let day: Day
  }

  /// Which it is; commands call the helper by it.
  public let id: RowNumber<CourseHelper>
  /// Who it is; nil once the reason to keep them has ended and only the figure is left.
  public let person: RandomID?
  /// What the helper is to the library.
  public let role: HelperRole
  /// The organisation that they come from.
  public let partner: RowNumber<CoursePartner>?
  /// All steps, the first one first.
  public let steps: [Step]

  /// How far the helper has come.
  public var state: HelperState { steps.last?.state ?? .ended }
}
