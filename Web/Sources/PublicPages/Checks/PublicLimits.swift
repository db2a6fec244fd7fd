/// How often something may be done on the public pages, by one address and by all.
///
/// A library's own machines share an address, so one address may do what a full house would; all together may fill the
/// letterbox no faster than staff could look into it.
public struct PublicLimits: Hashable, Sendable {
  /// The most sign-ups of one address in a quarter of an hour.
  public var signUps = 10
  /// The most sign-ups of all in a quarter of an hour.
  public var allSignUps = 200
  /// The most sign-ups of one network for one course in a day: a household, or a neighbour who helps.
  public var signUpsOfDay = 4
  /// The most sign-up forms with a fault, or sent twice, of one address in a quarter of an hour.
  public var faults = 60
  /// The most such forms of all in a quarter of an hour.
  public var allFaults = 5_000
  /// The most answers about help of one address in a quarter of an hour.
  public var answers = 60
  /// The most answers about help of all in a quarter of an hour.
  public var allAnswers = 1_000
  /// The most wishes of one address by secret links in a quarter of an hour.
  public var wishes = 30
  /// The most wishes of all in a quarter of an hour.
  public var allWishes = 500

  /// The limits that the pages start with.
  public init() {}
}
