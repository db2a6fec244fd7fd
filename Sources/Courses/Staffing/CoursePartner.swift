public import Language
public import Municipality
public import Records

/// An organisation that the library works with, as one that volunteers come from; no person.
public struct CoursePartner: Hashable, Sendable {
  /// How its agreement stands.
  public enum Agreement: String, Sendable {
    /// None was made.
    case none
    /// Holds for more than ``CoursePartner/noticeDays`` days, or without an end.
    case valid
    /// Must be renewed within ``CoursePartner/noticeDays`` days.
    case due
    /// Should have been renewed.
    case past
  }

  /// How many days before it must be renewed an agreement is told of: time for a meeting and a signature.
  ///
  /// This is the project's own figure.
  public static let noticeDays = 60

  /// Which it is.
  public let id: RowNumber<CoursePartner>
  /// Its code.
  public let code: Code<CoursePartner>
  /// Its name.
  public let name: String
  /// The day of the agreement; nil while there is none.
  public let agreed: Day?
  /// The day by which it must be renewed; nil where it has no end.
  public let renews: Day?
  /// The last day of working together; nil while it goes on.
  public let closed: Day?

  /// How its agreement stands on a day.
  public func agreement(on day: Day) -> Agreement {
    guard agreed != nil else { return .none }
    guard let renews else { return .valid }
    if renews < day { return .past }
    return renews - day <= CoursePartner.noticeDays ? .due : .valid
  }

  /// Whether somebody should see to its agreement.
  public func needsRenewal(on day: Day) -> Bool {
    guard closed == nil else { return false }
    let agreement = agreement(on: day)
    return agreement == .due || agreement == .past
  }
}
