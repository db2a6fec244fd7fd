import Language
import Municipality

extension EntryRow {
  /// What the entry adds to the running totals, kind by kind.
  ///
  /// The rollups and the recount are both made of this, so that they mean the same; a test compares them with a third
  /// way that shares nothing.
  func eachTotal(_ add: (TotalKind, Int, Totals) -> Void) {
    var whole = Totals()
    whole.sessions = count
    if let minutes { (whole.minuteParts, whole.timed) = (minutes * count * Totals.partsOfMinute, count) }
    if let persons { (whole.persons, whole.peopled) = (persons * count, count) }
    add(.all, 0, whole)
    add(.level, level ?? 9, whole)
    add(.channel, channel, whole)
    add(.outcome, outcome, whole)
    if let reason { add(.reason, reason, whole) }
    if let barriers {
      add(.barrier, 63, whole)
      if barriers == 0 { add(.barrier, 62, whole) }
      for bit in 0..<Barrier.allCases.count where barriers & 1 << bit != 0 { add(.barrier, bit, whole) }
    }
    for bit in 0..<Pathway.allCases.count where pathways & 1 << bit != 0 { add(.pathway, bit, whole) }
    if let alone { add(.alone, alone, whole) }
    if let contact { add(.contact, contact, whole) }
    add(.misdirected, isMisdirected ? 1 : 0, whole)
    if let area { add(.area, area, whole) }
    if let age { add(.age, age, whole) }
    if let helpedIn { add(.helpedIn, helpedIn, whole) }
    if let effort { add(.effort, effort, whole) }
    add(.weekday, weekday, whole)
    if !isMonthOnly, Channel(number: channel)?.isWalkIn == true { add(.walkIn, weekday, whole) }
    if let part { add(.part, part, whole) }
    for task in tasks {
      var share = whole
      share.minuteParts /= max(1, tasks.count)
      share.quantity = task.quantity * count
      add(.task, task.task, share)
      if let level { add(.taskLevel, task.task * 16 + level, share) }
      let cross = CrossValue(task: task.task, channel: channel, contact: contact, isMisdirected: isMisdirected)
      add(.counting, cross.value, share)
    }
  }

  /// The weekday, 1…7; 0 where only the month is kept.
  var weekday: Int { isMonthOnly ? 0 : Day(number: day).weekday.rawValue }
}
