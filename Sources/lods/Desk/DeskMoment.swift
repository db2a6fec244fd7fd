import Language
import Municipality

/// The time as the desk needs it: a stopwatch, and the day with its part.
struct DeskMoment: Hashable {
  /// Seconds since the desk was opened, while the machine was awake.
  var seconds: Int
  /// The day in the office's own time.
  var today: Day
  /// The part of the day that it is now.
  var part: PartOfDay
}
