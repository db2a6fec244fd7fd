/// A home-care day of the UHHC collection, in the units of its file.
struct HomeCareInstance {
  struct Span {
    let start: Double
    let end: Double
  }

  struct Caregiver {
    let id: String
    let abilities: Set<String>
    let departure: Int
    let arrival: Int
    let shift: Span?
    let hasLunch: Bool
  }

  struct Patient {
    let id: String
    let location: Int
    let windows: [Span]
    /// One or two services with the least time that each takes.
    let services: [(name: String, duration: Double)]
    /// By how much the second service starts after the first; nil where each has its own time.
    let apart: Span?
    let isOptional: Bool
    let incompatible: Set<String>
    let preferred: Set<String>?
  }

  /// The lunch of those who have one.
  struct Lunch {
    let window: Span
    let length: Double
  }

  /// What may happen for a price instead of never.
  struct Prices {
    var lateness = false
    var overtime = false
    var missedLunch = false
    var skill = false
    var incompatible = false
    /// The other way round: whether only a preferred caregiver may come.
    var onlyPreferred = false
  }

  var name = ""
  var distances: [[Double]] = []
  /// The locations of the terminal points, by id.
  var terminals: [String: Int] = [:]
  var caregivers: [Caregiver] = []
  var patients: [Patient] = []
  var lunch: Lunch?
  /// Whether a window asks for the end of the service rather than for its start.
  var endsInside = false
  var prices = Prices()
}
