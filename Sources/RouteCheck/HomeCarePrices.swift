/// What a home-care file lets happen for a price, counted without the file's weights.
public struct HomeCarePrices: Hashable, Sendable {
  /// The sum of the times by which visits are late.
  public internal(set) var lateness = 0.0
  /// The greatest of those times.
  public internal(set) var greatestLateness = 0.0
  /// The time after the end of shifts.
  public internal(set) var overtime = 0.0
  /// Services by a caregiver whom the patient does not prefer.
  public internal(set) var otherCaregiver = 0
  /// Optional patients who are not visited.
  public internal(set) var leftOut = 0
  /// Caregivers who went without their lunch.
  public internal(set) var missedLunches = 0

  /// Whether nothing was paid for.
  public var isNothing: Bool { self == HomeCarePrices() }
}
