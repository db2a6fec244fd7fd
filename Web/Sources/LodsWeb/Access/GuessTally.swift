import Foundation

/// How much of each lane is used up; only digests and times, and only in memory.
struct GuessTally {
  /// The most lanes that are remembered; those that are nearest to being free go first.
  static let most = 10_000

  /// When each lane would be quite free again.
  private var free: [[UInt8]: Date] = [:]

  /// How many lanes are remembered.
  var count: Int { free.count }

  /// The seconds until a lane has room; 0 for now.
  mutating func wait(_ lane: GuessLane, at now: Date) -> Double {
    max(0, used(lane, at: now) - Double(lane.free - 1) * lane.seconds)
  }

  /// Charges a lane for a try.
  mutating func take(_ lane: GuessLane, at now: Date) {
    free[lane.key] = now.addingTimeInterval(used(lane, at: now) + lane.seconds)
    guard free.count > Self.most else { return }
    free = free.filter { $0.value > now }
    guard free.count > Self.most else { return }
    // A tenth goes at once, so that a flood does not have all of them sorted for each of its tries.
    let tooMany = free.count - Self.most * 9 / 10
    for old in free.sorted(by: { $0.value < $1.value }).prefix(tooMany) { free[old.key] = nil }
  }

  /// Gives back what a lane was charged for one try.
  mutating func giveBack(_ lane: GuessLane) { free[lane.key]?.addTimeInterval(-lane.seconds) }

  /// Forgets what was tried in a lane.
  mutating func clear(_ lane: GuessLane) { free[lane.key] = nil }

  /// The seconds that are used up.
  private mutating func used(_ lane: GuessLane, at now: Date) -> Double {
    guard let end = free[lane.key] else { return 0 }
    let full = Double(lane.free) * lane.seconds
    guard end.timeIntervalSince(now) > full else { return max(0, end.timeIntervalSince(now)) }
    // A clock that was set back leaves no lane fuller than full.
    free[lane.key] = now.addingTimeInterval(full)
    return full
  }
}
