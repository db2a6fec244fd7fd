/// The findings of a reading, as many as the limit allows.
struct CalendarFindings {
  /// The findings in the order they were made.
  private(set) var list: [CalendarFinding] = []
  private let limit: Int

  init(limit: Int) {
    self.limit = max(1, limit)
  }

  /// Adds a finding; at the limit the last one says that there are more.
  mutating func add(_ problem: CalendarProblem, line: Int) {
    if list.count < limit - 1 {
      list.append(CalendarFinding(line: line, problem: problem))
    } else if list.count < limit {
      list.append(CalendarFinding(line: line, problem: .tooManyFindings))
    }
  }
}
