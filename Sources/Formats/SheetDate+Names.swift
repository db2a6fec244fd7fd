extension SheetDate {
  /// A date in digits only: without the name of a weekday before it, and with a month's name turned into its number.
  static func spelledOut(_ bytes: ArraySlice<UInt8>) -> (bytes: ArraySlice<UInt8>, hasMonthName: Bool) {
    guard bytes.contains(where: { $0 | 0x20 >= 0x61 }) else { return (bytes, false) }
    let text = String(decoding: bytes, as: UTF8.self).lowercased()
    var rest = text[...]
    let name = rest.prefix { $0.isLetter }
    if !name.isEmpty, weekdays.contains(where: { $0.hasPrefix(name) && name.count >= 2 }) {
      rest = rest.dropFirst(name.count)
      if rest.hasPrefix(".") { rest = rest.dropFirst() }
      rest = rest.drop { $0.isWhitespace || $0 == "," }
      for word in ["d. ", "den "] where rest.hasPrefix(word) { rest = rest.dropFirst(word.count) }
    } else {
      for word in ["d. ", "d.", "den "] where rest.hasPrefix(word) { rest = rest.dropFirst(word.count) }
    }
    // Only between the day and the year can a month stand: "kl" and "T" come behind them.
    let day = rest.prefix { $0.wholeNumberValue != nil }
    let plain = rest.utf8.count == bytes.count ? bytes : Array(rest.utf8)[...]
    guard (1...2).contains(day.count) else { return (plain, false) }
    var tail = rest.dropFirst(day.count).drop { $0 == "." || $0 == "-" || $0 == " " || $0 == "/" }
    let month = tail.prefix { $0.isLetter }
    guard month.count >= 3, let number = months.firstIndex(where: { $0.contains { $0.hasPrefix(month) } }) else {
      return (plain, false)
    }
    tail = tail.dropFirst(month.count).drop { $0 == "." || $0 == "-" || $0 == " " || $0 == "/" }
    let year = tail.isEmpty ? "" : "-" + tail
    return (Array("\(day)-\(number + 1)\(year)".utf8)[...], true)
  }

  /// The day and month of `3/4`, `3/4.`, or of a date whose month was written with letters; nil for more or less than that.
  ///
  /// Full stops and hyphens alone are no date: `3.4` is a number.
  static func yearless(_ bytes: ArraySlice<UInt8>, hasMonthName: Bool) -> (month: Int, day: Int)? {
    let sign = UInt8(ascii: hasMonthName ? "-" : "/")
    var halves = bytes.split(separator: sign, omittingEmptySubsequences: false)
    if let last = halves.last, last.last == UInt8(ascii: ".") { halves[halves.count - 1] = last.dropLast() }
    guard halves.count == 2, halves.allSatisfy({ (1...2).contains($0.count) && $0.allSatisfy { $0 &- 0x30 < 10 } })
    else { return nil }
    let numbers = halves.map { $0.reduce(0) { $0 * 10 + Int($1 - 0x30) } }
    guard (1...12).contains(numbers[1]), (1...31).contains(numbers[0]) else { return nil }
    return (numbers[1], numbers[0])
  }

  private static let weekdays = [
    "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag", "måndag", "tisdag", "lördag", "söndag",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  private static let months = [
    ["januar", "januari", "january"], ["februar", "februari", "february"], ["marts", "mars", "march"], ["april"],
    ["maj", "may"], ["juni", "june"], ["juli", "july"], ["august", "augusti"], ["september"],
    ["oktober", "october"], ["november"], ["december"],
  ]
}
