/// What a deviation from the true counts must reach, and what it may touch.
struct DeviationQuery {
  /// How a count or a sum may deviate.
  enum Freedom: Hashable {
    /// Not at all.
    case fixed
    /// At no cost.
    case free
    /// At a cost for each unit.
    case costly(Double)
  }

  /// What is to be moved: an unknown count, or a sum.
  enum Target: Hashable {
    case count(Int)
    case sum(Int)
  }

  /// What is to be moved.
  let target: Target
  /// By how much: positive for up.
  let amount: Int
  /// How each unknown count may deviate.
  let counts: [Freedom]
  /// How far each unknown count may fall.
  let room: [Int]
  /// How each sum may deviate.
  let sums: [Freedom]
  /// How far each sum may fall.
  let sumRoom: [Int]
}
