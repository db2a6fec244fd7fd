public import Municipality

extension Trend {
  /// Reads the last step of a book; nil where too little was counted.
  ///
  /// Steps with a known cause are left out of what is usual. Where so many of the last stretch have one that too little of
  /// it is left, they are counted all the same, since the cause is told beside them; where nothing is left of the year
  /// before either, so are those: both stretches stood under a cause then.
  ///
  /// - Parameters:
  ///   - tasks: the numbers of the tasks whose sessions are added up; nil for all sessions.
  ///   - branches: the branches whose sessions are counted; nil for all.
  ///   - noted: the steps with a known cause.
  ///   - captured: how much more of what came is logged in the last stretch than a year before; nil where it is not known.
  public init?(
    of tasks: [Int]?, in book: SeriesBook, at branches: [Branch]? = nil, without noted: Set<Int> = [],
    captured: CaptureChange? = nil
  ) {
    let (now, hours) = (book.starts.count - 1, branches.map { book.hoursNow(at: $0) } ?? book.hoursNow())
    let read = { (leftOut: Set<Int>) in
      Trend(
        book.steps(of: tasks, at: branches, without: leftOut), until: now, hours: hours, book.length,
        captured: captured)
    }
    if let trend = read(noted) {
      self = trend
      return
    }
    let counted = read(noted.filter { $0 <= now - Self.stretch(book.length) })
    guard let trend = counted?.before == nil ? read([]) ?? counted : counted else { return nil }
    self = trend
  }
}
