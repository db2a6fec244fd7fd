/// Times in documents for programs.
enum ClockText {
  /// Minutes after midnight as `09:30`; those outside the day as its first or last minute.
  static func of(_ minute: Int) -> String {
    let minute = min(max(minute, 0), 1_439)
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    return two(minute / 60) + ":" + two(minute % 60)
  }
}
