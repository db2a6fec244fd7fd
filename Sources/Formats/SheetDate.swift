/// A date as a cell of a sheet has it, with a time of day where there is one.
public struct SheetDate: Hashable, Sendable {
  /// The date's two forms.
  public enum Form: Hashable, Sendable {
    /// Year, month and day as written; whether such a day exists is not known yet.
    case civil(year: Int, month: Int, day: Int)
    /// Month and day as written, of a year that the cell does not tell.
    case yearless(month: Int, day: Int)
    /// Days since 1 January 1970.
    case days(Int)
  }

  /// The date.
  public let form: Form
  /// Minutes after midnight, 0…1439; nil where no time is written.
  public let minute: Int?

  /// Reads a cell; nil for what is no date of that style.
  ///
  /// A date with its year first and four digits in it can mean one day only and is read in both written styles. A year
  /// of two digits lies in this century. A time may follow after a blank or a `T`. A weekday may go before it, a month may be
  /// written with letters, and in the style with the day first the year may be left out: `tor. 3/4`, `3. april`, `03-apr`.
  public init?(_ text: some StringProtocol, style: SheetDateStyle) {
    let bytes = SheetNumber.trimmed(text)
    switch style {
    case .excel1900, .excel1904:
      guard let serial = SheetDate.serial(bytes) else { return nil }
      // Day 60 is 29 February 1900, which did not exist: from day 61 on the count is right by one.
      guard style == .excel1904 || serial.days > 60 else { return nil }
      form = .days(serial.days - (style == .excel1900 ? 25_569 : 24_107))
      minute = serial.minute
    case .dayFirst, .yearFirst:
      let spelled = SheetDate.spelledOut(bytes)
      if let short = SheetDate.yearless(spelled.bytes, hasMonthName: spelled.hasMonthName), style == .dayFirst {
        form = .yearless(month: short.month, day: short.day)
        minute = nil
        return
      }
      let parts = SheetDate.parts(spelled.bytes)
      // A month in letters leaves no doubt which number is the day.
      guard let date = SheetDate.civil(parts.date, style: spelled.hasMonthName ? .dayFirst : style) else { return nil }
      form = .civil(year: date.year, month: date.month, day: date.day)
      if parts.time.isEmpty {
        minute = nil
      } else {
        guard let time = SheetTime.minute(parts.time) else { return nil }
        minute = time
      }
    }
  }

  /// Whether a cell holds what a spreadsheet stores for a day of this century: a whole number, maybe with a fraction.
  public static func looksLikeSerial(_ text: some StringProtocol) -> Bool {
    guard let serial = serial(SheetNumber.trimmed(text)) else { return false }
    return (33_000...73_050).contains(serial.days)
  }

  // MARK: - Written dates

  /// A date before its time, cut at a `T` or at the first blank that is followed by something with a colon or "kl".
  private static func parts(_ bytes: ArraySlice<UInt8>) -> (date: ArraySlice<UInt8>, time: ArraySlice<UInt8>) {
    guard let last = bytes.lastIndex(where: { isDigit($0) }) else { return (bytes, []) }
    var index = bytes.startIndex
    var groups = 0
    // The time begins after the third group of digits, or after the first where eight stand together.
    while index <= last {
      let start = index
      while index <= last, isDigit(bytes[index]) { index += 1 }
      if index > start { groups += index - start == 8 ? 3 : 1 }
      if groups >= 3 { return (bytes[..<index], time(bytes[index...])) }
      while index <= last, !isDigit(bytes[index]) { index += 1 }
    }
    return (bytes, [])
  }

  private static func time(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    rest.first == 0x20 || rest.first == UInt8(ascii: "T") ? rest.dropFirst().drop { $0 == 0x20 } : rest
  }

  private static func civil(
    _ bytes: ArraySlice<UInt8>, style: SheetDateStyle
  ) -> (year: Int, month: Int, day: Int)? {
    var numbers: [(value: Int, length: Int)] = []
    var gap = 0
    for byte in bytes {
      if isDigit(byte) {
        if gap > 0 || numbers.isEmpty { numbers.append((0, 0)) }
        numbers[numbers.count - 1].value = numbers[numbers.count - 1].value * 10 + Int(byte - 0x30)
        numbers[numbers.count - 1].length += 1
        guard numbers[numbers.count - 1].length <= 8, numbers.count <= 3 else { return nil }
        gap = 0
      } else {
        // One sign between the numbers, or a full stop and a blank as in "14. 10. 2026".
        guard "-./ ".utf8.contains(byte), !numbers.isEmpty, gap == 0 || (gap == 1 && byte == 0x20) else { return nil }
        gap += 1
      }
    }
    guard gap == 0 else { return nil }
    if numbers.count == 1, style == .yearFirst, numbers[0].length == 8 {
      return (numbers[0].value / 10_000, numbers[0].value / 100 % 100, numbers[0].value % 100)
    }
    guard numbers.count == 3 else { return nil }
    if numbers[0].length == 4, numbers[1].length <= 2, numbers[2].length <= 2 {
      return (numbers[0].value, numbers[1].value, numbers[2].value)
    }
    guard style == .dayFirst, numbers[0].length <= 2, numbers[1].length <= 2 else { return nil }
    switch numbers[2].length {
    case 4: return (numbers[2].value, numbers[1].value, numbers[0].value)
    case 2: return (2000 + numbers[2].value, numbers[1].value, numbers[0].value)
    default: return nil
    }
  }

  // MARK: - Numbers of days

  private static func serial(_ bytes: ArraySlice<UInt8>) -> (days: Int, minute: Int?)? {
    let halves = bytes.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
      .flatMap { $0.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false) }
    guard let whole = halves.first, (1...6).contains(whole.count), whole.allSatisfy(isDigit), halves.count <= 2
    else { return nil }
    let days = whole.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    guard halves.count == 2 else { return (days, nil) }
    guard !halves[1].isEmpty, halves[1].allSatisfy(isDigit) else { return nil }
    return (days, SheetTime.minute(ofFraction: halves[1]))
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}
