import Language
import Municipality

/// A week's hours at an invented branch: a staffed house in a town, or a village branch that is mostly open by itself.
enum DemoHours: Sendable {
  case main, threeDays, fourDays, midweek

  /// When the door is open.
  var open: CalendarRegister.Week {
    self == .main
      ? DemoHours.week([(DemoHours.workdays, ["8-20"]), ([.saturday, .sunday], ["9-16"])])
      : DemoHours.week([(Weekday.allCases, ["7-21"])])
  }

  /// When somebody stands at the desk.
  var staffed: CalendarRegister.Week {
    switch self {
    case .main:
      DemoHours.week([
        ([.monday, .tuesday, .wednesday, .thursday], ["10-18"]), ([.friday], ["10-16"]), ([.saturday], ["10-14"]),
      ])
    case .threeDays: DemoHours.week([([.monday, .thursday], ["13-18"]), ([.wednesday], ["10-14"])])
    case .fourDays:
      DemoHours.week([([.monday, .tuesday], ["10-14"]), ([.thursday], ["14-18"]), ([.friday], ["11-15"])])
    case .midweek: DemoHours.week([([.tuesday], ["13-18"]), ([.wednesday, .thursday], ["10-12", "13-16"])])
    }
  }

  /// Sessions in a staffed hour of an ordinary week.
  var sessionsPerHour: Double { self == .main ? 5.2 : 2.1 }

  private static let workdays: [Weekday] = [.monday, .tuesday, .wednesday, .thursday, .friday]

  private static func week(_ lines: [(days: [Weekday], spans: [String])]) -> CalendarRegister.Week {
    var week: CalendarRegister.Week = [:]
    for line in lines {
      for weekday in line.days { week[weekday] = line.spans.compactMap { TimeSpan($0) } }
    }
    return week
  }
}
