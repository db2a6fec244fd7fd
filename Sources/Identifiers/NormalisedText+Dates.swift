extension NormalisedText {
  /// The day that starts with a stretch of digits; nil where none does.
  func date(from run: Int) -> WrittenDate? {
    let first = runs[run]
    guard first.length <= 8 else { return nil }
    if first.length >= 6 { return bareDate(first) }
    if first.length == 3 || first.length == 5 { return nil }
    return numericDate(from: run) ?? wordedDate(from: run)
  }

  /// The day that a place holds whole, as a value that is none: "14-10-2026", "20261014".
  func calendarDay(at range: Range<Int>) -> WrittenDate? {
    let run = firstRun(from: range.lowerBound)
    guard run < runs.count, runs[run].start < range.upperBound, let date = date(from: run) else { return nil }
    guard date.range.upperBound >= range.upperBound else { return nil }
    if date.style == .bare { return (1900...2049).contains(date.year) && !date.isShort ? date : nil }
    return date
  }

  private func numericDate(from run: Int) -> WrittenDate? {
    guard run + 2 < runs.count, gaps[run].isLink, gaps[run + 1].isLink else { return nil }
    let (first, second, third) = (runs[run], runs[run + 1], runs[run + 2])
    guard second.length <= 2,
      let style = style(gaps[run], gaps[run + 1], hasFullYear: third.length == 4)
    else { return nil }
    // A longer chain of the same signs is an address of a computer, an ISBN, a version.
    if run > 0, gaps[run - 1].marks == 1, gaps[run - 1].spaces == 0, gaps[run - 1].mark == gaps[run].mark { return nil }
    let after = gaps[run + 2]
    if style != .spaced, after.marks == 1, after.spaces == 0, after.mark == gaps[run + 1].mark { return nil }
    if style == .spaced, after.isBlank || (run > 0 && gaps[run - 1].isBlank) { return nil }
    let range = first.start..<third.end
    if first.length == 4 {
      guard third.length <= 2, exists(first.value, second.value, third.value) else { return nil }
      return WrittenDate(range: range, year: Int(first.value), isShort: false, style: style)
    }
    guard first.length <= 2, third.length == 2 || third.length == 4 else { return nil }
    let isShort = third.length == 2
    // "17/8 - 61-årig" is a day and an age.
    guard !isShort || ((gaps[run + 1].spaces == 0 || style != .dashed) && !isAge(third)) else { return nil }
    let year = isShort ? 2000 + third.value : third.value
    guard exists(year, second.value, first.value) || (!isShort && exists(year, first.value, second.value)) else {
      return nil
    }
    return WrittenDate(range: range, year: Int(third.value), isShort: isShort, style: style)
  }

  private func style(_ first: DigitGap, _ second: DigitGap, hasFullYear: Bool) -> WrittenDate.Style? {
    guard first.marks <= 1, second.marks <= 1, first.spaces <= 2, second.spaces <= 2 else { return nil }
    if first.marks == 0, second.marks == 0 { return first.spaces == 1 && second.spaces == 1 ? .spaced : nil }
    // "24/12 1943".
    if isDateMark(first.mark), second.marks == 0, second.spaces == 1, hasFullYear { return .dashed }
    guard isDateMark(first.mark), isDateMark(second.mark) else { return nil }
    if first.mark == ASCII.dot, second.mark == ASCII.dot { return .dotted }
    // "30-10.50" is the middle of two times.
    return second.mark == ASCII.dot ? nil : .dashed
  }

  private func isDateMark(_ mark: UInt32) -> Bool {
    mark == ASCII.hyphen || mark == ASCII.dot || mark == ASCII.slash || mark == 0x5C || mark == 0xFFFD
  }

  private func exists(_ year: UInt64, _ month: UInt64, _ day: UInt64) -> Bool {
    (1850...2149).contains(year) && day <= 31 && BirthDate.exists(year: Int(year), month: Int(month), day: Int(day))
  }

  // MARK: - Digits alone

  /// "21101962", "19621021", "211062", "621021": digits that make a day and stand alone.
  private func bareDate(_ run: DigitRun) -> WrittenDate? {
    guard standsAlone(run.start..<run.end) else { return nil }
    let value = run.value
    let range = run.start..<run.end
    switch run.length {
    case 8:
      let years = UInt64(1850)...2149
      if years.contains(value / 10000), exists(value / 10000, value / 100 % 100, value % 100) {
        return WrittenDate(range: range, year: Int(value / 10000), isShort: false, style: .bare)
      }
      guard exists(value % 10000, value / 10000 % 100, value / 1_000_000) else { return nil }
      return WrittenDate(range: range, year: Int(value % 10000), isShort: false, style: .bare)
    case 6:
      let (head, middle, tail) = (value / 10000, value / 100 % 100, value % 100)
      if exists(2000 + tail, middle, head) {
        return WrittenDate(range: range, year: Int(tail), isShort: true, style: .bare)
      }
      guard exists(2000 + head, middle, tail) else { return nil }
      return WrittenDate(range: range, year: Int(head), isShort: true, style: .bare)
    default:
      return nil
    }
  }

  // MARK: - Months in words

  /// A day with its month in words, as "21 okt 62" and "October 21, 1962".
  private func wordedDate(from run: Int) -> WrittenDate? {
    let day = runs[run]
    guard day.length <= 2, (1...31).contains(day.value), run + 1 < runs.count else { return nil }
    let year = runs[run + 1]
    guard year.length == 4 || year.length == 2, year.start - day.end <= 28 else { return nil }
    if let month = month(after: day.end, before: year.start), exists(2000, UInt64(month), day.value) {
      return worded(day.start..<year.end, year)
    }
    // English with the month first.
    guard gaps[run].isLink, gaps[run].spaces >= 1, gaps[run].mark == 0 || gaps[run].mark == ASCII.comma,
      let start = monthStart(before: day.start)
    else { return nil }
    return year.length == 4 ? worded(start..<year.end, year) : nil
  }

  /// "61-årig".
  private func isAge(_ run: DigitRun) -> Bool {
    scalar(at: run.end) == ASCII.hyphen && ASCII.isWordLetter(scalar(at: run.end + 1))
  }

  private func worded(_ range: Range<Int>, _ year: DigitRun) -> WrittenDate? {
    if year.length == 2, isAge(year) { return nil }
    if year.length == 4, !(1850...2149).contains(year.value) { return nil }
    return WrittenDate(range: range, year: Int(year.value), isShort: year.length == 2, style: .words)
  }

  /// The month between day and year, with an ordinal's ending, "of" and dots around it.
  private func month(after place: Int, before end: Int) -> Int? {
    var place = place
    var month: Int?
    while place < end {
      guard ASCII.isWordLetter(scalars[place]) else {
        guard isBetween(scalars[place]) else { return nil }
        place += 1
        continue
      }
      let start = place
      while place < end, ASCII.isWordLetter(scalars[place]) { place += 1 }
      let key = TextCue.key(scalars[start..<place])
      if month == nil, let found = MonthName.numbers[key] {
        month = found
      } else if !MonthName.fillers.contains(key) {
        return nil
      }
    }
    return month
  }

  private func isBetween(_ value: UInt32) -> Bool {
    ASCII.isSpace(value) || value == ASCII.dot || value == ASCII.hyphen || value == ASCII.comma || value == ASCII.slash
      || value == ASCII.apostrophe || value == ASCII.colon
  }

  private func monthStart(before place: Int) -> Int? {
    var end = place
    while end > 0, place - end < 2, scalars[end - 1] == ASCII.space || scalars[end - 1] == ASCII.dot { end -= 1 }
    var start = end
    while start > 0, end - start <= 10, ASCII.isWordLetter(scalars[start - 1]) { start -= 1 }
    guard start < end, MonthName.numbers[TextCue.key(scalars[start..<end])] != nil else { return nil }
    return start
  }
}
