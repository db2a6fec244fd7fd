/// What is added up: sessions first, and the measures that were recorded with them.
///
/// Measures are never mixed: minutes belong to ``timed`` sessions and persons to ``peopled`` ones.
public struct Totals: Hashable, Sendable {
  /// Sessions, or mentions where a session may count several times.
  public var sessions = 0
  /// Minutes, in units of 1/840 minute, so that a session's time can be shared evenly by up to eight tasks.
  public var minuteParts = 0
  /// Sessions whose minutes were recorded.
  public var timed = 0
  /// Persons.
  public var persons = 0
  /// Sessions whose persons were recorded.
  public var peopled = 0
  /// How many times tasks were done; only by task.
  public var quantity = 0

  /// Nothing.
  public init() {}

  /// Minutes.
  public var minutes: Double { Double(minuteParts) / Double(Totals.partsOfMinute) }

  /// The least number that 1…8 divide.
  static let partsOfMinute = 840

  /// Adds two.
  public static func + (left: Totals, right: Totals) -> Totals {
    var sum = left
    sum += right
    return sum
  }

  /// Adds another.
  public static func += (left: inout Totals, right: Totals) {
    left.sessions += right.sessions
    left.minuteParts += right.minuteParts
    left.timed += right.timed
    left.persons += right.persons
    left.peopled += right.peopled
    left.quantity += right.quantity
  }

  /// Takes one from another.
  public static func - (left: Totals, right: Totals) -> Totals { left + -right }

  /// The same with every sign turned.
  static prefix func - (totals: Totals) -> Totals {
    var turned = totals
    turned.sessions.negate()
    turned.minuteParts.negate()
    turned.timed.negate()
    turned.persons.negate()
    turned.peopled.negate()
    turned.quantity.negate()
    return turned
  }
}
