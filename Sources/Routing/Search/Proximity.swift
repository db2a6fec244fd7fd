/// Lists of the tasks that lie near a task.
enum Proximity {
  /// For each task the nearest others, nearest first, in one flat list.
  ///
  /// With `timely`, waiting and missed windows between two tasks count as distance (Vidal et al. 2013, with their
  /// weights 0.2 and 1), so that tasks which can follow each other come first.
  static func lists(_ flat: FlatProblem, _ count: Int, timely: Bool) -> [Int32] {
    var all: [Int32] = []
    all.reserveCapacity(count * flat.taskCount)
    for task in 0..<flat.taskCount {
      var others: [(distance: Int, task: Int)] = []
      for other in 0..<flat.taskCount where other != task {
        let distance = min(distance(flat, task, other, timely), self.distance(flat, other, task, timely))
        others.append((distance, other))
      }
      others.sort { $0 < $1 }
      for other in others.prefix(count) { all.append(Int32(other.task)) }
    }
    return all
  }

  /// The distance from a task to the next, in fifths of a unit of cost.
  private static func distance(_ flat: FlatProblem, _ task: Int, _ next: Int, _ timely: Bool) -> Int {
    let way = Int(flat.location[task]) * flat.locationCount + Int(flat.location[next])
    let cost = Int(flat.cost[way]) * 5
    guard timely, let span = wholeSpan(flat, task), let nextSpan = wholeSpan(flat, next) else { return cost }
    let done = Int(flat.service[task]) + Int(flat.time[way])
    let wait = max(0, nextSpan.opens - span.closes - done)
    let missed = max(0, span.opens + done - nextSpan.closes)
    return cost + wait + 5 * missed
  }

  /// From the first to the last start of a task on its first open day.
  private static func wholeSpan(_ flat: FlatProblem, _ task: Int) -> (opens: Int, closes: Int)? {
    let slot = task * flat.dayCount
    for day in 0..<flat.dayCount {
      let first = Int(flat.windowFirst[slot + day])
      let end = Int(flat.windowFirst[slot + day + 1])
      if first < end { return (Int(flat.opens[first]), Int(flat.closes[end - 1])) }
    }
    return nil
  }
}
