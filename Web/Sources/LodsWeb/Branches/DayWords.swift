import Language
import Municipality
import SQLite

/// Days and hours in words.
enum DayWords {
  /// The hours in which somebody stands at the desk of a branch on a day.
  static func staffed(_ day: Day, at branch: Branch, in reader: Reader) throws -> [TimeSpan] {
    let week =
      try CalendarRegister.week(kind: .staffed, at: branch, on: day, in: reader)
      ?? CalendarRegister.week(kind: .open, at: branch, on: day, in: reader)
    return week?[day.weekday] ?? []
  }

  /// Hours as "10.00–12.00, 13.00–17.00"; a dash where there are none.
  static func hours(_ spans: [TimeSpan], in language: LanguageCode) -> String {
    guard !spans.isEmpty else { return "–" }
    return spans.sorted().map { span in
      DayText.time(minute: span.from, in: language) + "–" + DayText.time(minute: span.to, in: language)
    }.joined(separator: ", ")
  }

  /// What a day is at a branch.
  static func sentence(_ status: DayStatus, _ staffed: [TimeSpan], in language: LanguageCode) -> String {
    func say(_ phrase: BranchPagePhrase, _ name: String = "") -> String {
      phrase(in: language, ["name": .text(name)])
    }
    return switch status {
    case .staffed: say(.isStaffed, hours(staffed, in: language))
    case .unstaffed: say(.isUnstaffed)
    case .closed(let name): say(.isClosed, name)
    case .holiday(let name): say(.isHoliday, name[language])
    case .shut: say(.isShut)
    case .unknown: say(.isUnknown)
    case .noDesk: say(.isNoDesk)
    }
  }
}
