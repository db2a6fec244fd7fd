/// The break that a team has once on a day, inside a window.
///
/// The break is taken at a stop or at a depot, never on the road: before leaving the start depot or after coming back
/// (then it is no part of the working time), after a service before driving on, or after driving before a service
/// (then it is). It must lie inside the shift.
public struct LunchBreak: Hashable, Sendable {
  /// How long, at least 1.
  public let length: Int
  /// Where it must lie, from its first to its last moment.
  public let window: TimeWindow

  /// Makes a break, or nil if it is empty or longer than its window.
  public init?(length: Int, window: TimeWindow) {
    guard length > 0, window.opens + length <= window.closes else { return nil }
    self.length = length
    self.window = window
  }
}
