public import Language
import Municipality
import Triage

/// What is invented: whose office, which days, and the stories that are planted in the figures.
///
/// The stories stand at fixed distances from the last day, so that trends, alerts and reports have something to find.
public struct DemoPlan: Sendable {
  /// The years that a log may go back.
  public static let years = 1...5

  /// Whose office it is.
  public let municipality: DemoMunicipality
  /// The first day of the log.
  public let firstDay: Day
  /// The last day of the log.
  public let lastDay: Day
  /// The Tuesday on which the national e-ID was down and people were turned away.
  public let outage: Day

  /// Plans a log that begins with a whole month and ends the day before today.
  ///
  /// - Parameters:
  ///   - municipality: whose office it is.
  ///   - today: the day it is now.
  ///   - years: how far the log goes back, 1…5; a number outside is brought to the nearest.
  public init(_ municipality: DemoMunicipality, today: Day, years: Int = 2) {
    let years = min(max(years, DemoPlan.years.lowerBound), DemoPlan.years.upperBound)
    let last = today.adding(-1)
    let first = Day(year: last.year - years, month: last.month, day: 1) ?? last.adding(-365 * years)
    self.init(municipality, from: first, to: last)
  }

  init(_ municipality: DemoMunicipality, from first: Day, to last: Day) {
    self.municipality = municipality
    firstDay = first
    lastDay = last
    let around = last.adding(-45)
    var tuesday = around.adding((Weekday.tuesday.rawValue - around.weekday.rawValue + 7) % 7)
    while DemoCalendar.isClosed(tuesday, in: municipality.country) { tuesday = tuesday.adding(-7) }
    outage = tuesday
  }

  /// The version of the triage model that the desks use, since ``triageStart``.
  public var triageModel: String? { DemoPlan.triageModels[municipality.country] }

  /// Read once: a model takes longer to read than an entry to invent.
  private static let triageModels = Dictionary(
    uniqueKeysWithValues: Country.allCases.compactMap { country in
      (try? TriageModel.shipped(for: country)).map { (country, $0.id) }
    })

  /// The day on which the desks began to use triage: a year before the last day.
  public var triageStart: Day { lastDay.adding(-364) }

  /// The first day of the visits to homes and care homes that were driven and logged, three whole months back.
  ///
  /// Before it such sessions are drawn as all others.
  var outreachStart: Day {
    var first = lastDay.adding(1).firstOfMonth
    for _ in 0..<3 { first = first.adding(-1).firstOfMonth }
    return max(firstDay, first)
  }

  /// The code of the branch that logs badly: most optional fields are not recorded, and whole weeks are missing.
  public var carelessBranch: String { municipality.carelessBranch }

  /// The four weeks, Monday to Sunday, of which the careless branch has logged nothing.
  public var missingWeeks: ClosedRange<Day> {
    let around = lastDay.adding(-84)
    let monday = around.adding(1 - around.weekday.rawValue)
    return monday...monday.adding(27)
  }

  /// The code of the task that grows.
  public var growingTask: String {
    switch municipality.country {
    case .denmark: "altid"
    case .sweden: "freja"
    }
  }

  /// The first day of the growth.
  public var growthStart: Day { max(firstDay, lastDay.adding(-210)) }

  /// The growing task's weight before its growth: Denmark's app is new, Sweden's e-ID was there before.
  var weightBeforeGrowth: Double { municipality.country == .denmark ? 0 : 0.8 }

  /// The code of the campaign that brings people in some weeks of the year.
  public var campaign: String {
    switch municipality.country {
    case .denmark: "seniorsurf"
    case .sweden: "digidel"
    }
  }

  /// How far the growth has come on a day: 0 before it, 1 on the last day.
  func growth(on day: Day) -> Double {
    guard day > growthStart, lastDay > growthStart else { return 0 }
    return min(1, Double(day - growthStart) / Double(lastDay - growthStart))
  }

  /// Whether the campaign runs: two weeks around the first Thursday of October, or in Sweden the second of March.
  func hasCampaign(on day: Day) -> Bool {
    let (month, days) = municipality.country == .denmark ? (10, 1...14) : (3, 8...21)
    return day.month == month && days.contains(day.day)
  }

  /// The first and last day of a branch's desk; a branch opens on a first and closes on a last day of a month.
  func life(of branch: DemoBranch) -> (opened: Day, closed: Day?) {
    let opened = branch.life.opensAt.map { day(at: $0).firstOfMonth }
    let closed = branch.life.closesAt.map { day(at: $0).firstOfMonth.adding(-1) }
    return (opened ?? Day(year: firstDay.year - 6, month: 1, day: 2) ?? firstDay, closed)
  }

  private func day(at share: Double) -> Day {
    firstDay.adding(Int(Double(lastDay - firstDay) * share))
  }
}
