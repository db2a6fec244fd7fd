import Language

/// A date or a time as a foreign calendar has it.
struct CalendarTime: Hashable {
  /// What a time is counted on.
  enum Frame: Hashable {
    /// Days without a time.
    case date
    /// The office's own clock.
    case local
    /// The clock of UTC.
    case utc
  }

  /// What it is counted on.
  let frame: Frame
  /// Minutes since 1 January 1970, 00:00 in that frame.
  let count: Int

  init(frame: Frame, count: Int) {
    self.frame = frame
    self.count = count
  }

  /// Reads `yyyyMMdd`, `yyyyMMddTHHmmss` or the same with `Z`; nil for anything else.
  ///
  /// Seconds are dropped.
  /// - Parameter zone: the frame of a time that has no `Z`.
  init?(_ text: some StringProtocol, zone: Frame) {
    let bytes = Array(text.utf8)
    func number(_ range: Range<Int>) -> Int? {
      var number = 0
      for byte in bytes[range] {
        guard byte &- 0x30 < 10 else { return nil }
        number = number * 10 + Int(byte - 0x30)
      }
      return number
    }
    guard bytes.count == 8 || bytes.count == 15 || bytes.count == 16, let year = number(0..<4),
      let month = number(4..<6), let day = number(6..<8),
      let days = Day(year: year, month: month, day: day)?.number
    else { return nil }
    if bytes.count == 8 {
      self.init(frame: .date, count: days * 1440)
      return
    }
    guard bytes[8] | 0x20 == UInt8(ascii: "t"), let hour = number(9..<11), let minute = number(11..<13),
      let second = number(13..<15), hour < 24, minute < 60, second <= 60,
      bytes.count == 15 || bytes[15] | 0x20 == UInt8(ascii: "z")
    else { return nil }
    self.init(frame: bytes.count == 16 ? .utc : zone, count: days * 1440 + hour * 60 + minute)
  }

  /// The same moment on the office's own clock.
  func localCount(_ local: (Int) -> CalendarMoment) -> Int {
    frame == .utc ? local(count * 60).count : count
  }
}
