import Courses

/// What stands about a party on a date as a short text, so that a form can tell whether it is still the same.
enum MarkText {
  /// As `present:2`; empty where nothing stands there.
  static func of(_ mark: AttendanceMark?) -> String { mark.map { "\($0.presence.rawValue):\($0.came)" } ?? "" }

  /// The same of what was chosen in a form.
  static func of(_ presence: Presence?, came: Int) -> String {
    presence.map { "\($0.rawValue):\($0.hasCome ? came : 0)" } ?? ""
  }

  /// What was counted, as `12:3:90:120`; empty where nothing was.
  static func of(_ count: DateCount?) -> String {
    guard let count else { return "" }
    return [count.walkIns, count.seniors, count.staffMinutes, count.volunteerMinutes]
      .map { $0.map(String.init) ?? "-" }.joined(separator: ":")
  }
}
