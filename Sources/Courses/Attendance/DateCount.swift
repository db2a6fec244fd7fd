/// What is counted on a date without names.
public struct DateCount: Hashable, Sendable {
  /// How many came without having signed up, 0…1000; in a café all who came.
  public var walkIns: Int
  /// How many of them said that they are 65 or more; nil where nobody asked.
  public var seniors: Int?
  /// The minutes that own staff worked for it, 0…100,000; nil where it was not written down.
  public var staffMinutes: Int?
  /// The minutes that volunteers did; nil where it was not written down.
  public var volunteerMinutes: Int?

  /// A count.
  public init(walkIns: Int = 0, seniors: Int? = nil, staffMinutes: Int? = nil, volunteerMinutes: Int? = nil) {
    self.walkIns = walkIns
    self.seniors = seniors
    self.staffMinutes = staffMinutes
    self.volunteerMinutes = volunteerMinutes
  }
}
