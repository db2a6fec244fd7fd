public import Language

extension Period {
  /// The period of the same length right before it: the month before a month, the week before a week.
  ///
  /// Of a period that is not over it is as many days from its beginning, so that the two can be compared.
  ///
  /// - Parameter day: the day by which the period may not be over.
  public func previous(until day: Day) -> Period {
    let first = days.lowerBound
    var start = first.adding(-length)
    if isWholeMonths {
      start = first
      for _ in months { start = start.adding(-1).firstOfMonth }
    }
    let whole = Period(start...first.adding(-1))
    if let part = part(until: day) {
      return Period(start...min(whole.days.upperBound, start.adding(part.length - 1)))
    }
    if case .week = kind { return Period(ISOWeek(containing: start)) }
    return whole.named
  }
}
