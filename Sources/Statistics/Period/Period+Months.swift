public import Language

extension Period {
  /// Whether it is made of whole months.
  public var isWholeMonths: Bool {
    days.lowerBound.day == 1 && days.upperBound.adding(1).day == 1
  }

  /// The first days of the months that it touches.
  public var months: [Day] {
    var months = [days.lowerBound.firstOfMonth]
    while let last = months.last, last.adding(31).firstOfMonth <= days.upperBound {
      months.append(last.adding(31).firstOfMonth)
    }
    return months
  }

  /// The same days under their usual name: two dates that make a month, a quarter, a half-year or a year become that.
  public var named: Period {
    guard kind == .span, isWholeMonths else { return self }
    let first = days.lowerBound
    let (year, month) = (String(first.iso.prefix(4)), first.month)
    let names = [
      String(first.iso.prefix(7)), "\(year)-Q\((month + 2) / 3)", "\(year)-H\(month > 6 ? 2 : 1)", year,
    ]
    return names.compactMap { try? Period($0) }.first { $0.days == days } ?? self
  }

  /// As many whole months right after it.
  var next: Period {
    let count = months.count
    let first = days.upperBound.adding(1).firstOfMonth
    var last = first
    for _ in 0..<count { last = last.adding(31).firstOfMonth }
    return Period(first...last.adding(-1)).named
  }
}
