import Language
import Municipality

/// A branch of an invented office.
struct DemoBranch: Sendable {
  /// When in the span of the log the branch has a desk, as shares of the span; nil for a desk that was there before or
  /// stays.
  struct Life: Sendable {
    var opensAt: Double?
    var closesAt: Double?
  }

  let code: String
  let name: String
  let hours: DemoHours
  /// The places of the areas that most visitors come from.
  let homeAreas: [Int]
  let life: Life
  /// How many of the sessions have a booked time.
  let bookedShare: Double

  /// Whether borgerservice is in the house, so that authority transactions are done there.
  var hasCitizenService: Bool { hours == .main }

  init(
    _ code: String, _ name: String, _ hours: DemoHours, homeAreas: [Int], life: Life = Life(),
    bookedShare: Double = 0.1
  ) {
    self.code = code
    self.name = name
    self.hours = hours
    self.homeAreas = homeAreas
    self.life = life
    self.bookedShare = bookedShare
  }
}
