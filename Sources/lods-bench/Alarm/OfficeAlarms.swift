import Foundation
import HelpDesk
import Language
import Municipality
import Office
import Records
import Statistics

/// The alerts of invented offices: whether the planted outage, growth and gap are named, and what else is called a change.
struct OfficeAlarms {
  /// What was found in an office.
  struct Finding {
    /// Whether the planted outage was named rightly on the last day; below it the growth and the gap.
    var hasOutage = false
    var hasGrowth = false
    var hasGap = false
    /// What else was called a change on the last day.
    var othersLast: Set<String> = []
    /// What else was called a change, over all days that were looked from, each once.
    var others: Set<String> = []
    /// The rises to watch, over all weeks.
    var watched = 0
    /// How many weeks were looked from.
    var weeks = 0
    /// How long one look took, in seconds.
    var seconds = 0.0
  }

  /// Makes an office and looks at its log on its last day, and week by week before it.
  ///
  /// - Parameters:
  ///   - number: chooses the municipality, the last day and the seed.
  ///   - weeks: how many weeks are looked from.
  static func finding(_ number: Int, weeks: Int) throws -> Finding {
    let all = DemoMunicipality.allCases
    let today = Day(number: 20_500 + 23 * number)
    let plan = DemoPlan(all[number % all.count], today: today)
    let folder = try BenchFolder()
    var generator = SeededGenerator(seed: UInt64(100 + number))
    let noon = Date(timeIntervalSince1970: Double(today.number) * 86_400 + 43_200)
    let office = try DemoOffice(plan).make(in: Folder(path: folder.path + "/office"), now: { noon }, using: &generator)
    let tasks = try office.desk.read { try TaskRegister.tasks(in: $0, of: plan.municipality.country) }
    let growing = tasks.first { $0.code.text == plan.growingTask }?.number
    let names: [Int: String] = Dictionary(
      tasks.map { ($0.number, $0.code.text) }, uniquingKeysWith: { first, _ in first })
    var finding = Finding()
    for back in 0..<weeks {
      let start = ContinuousClock.now
      let book = try AlertBook(of: office.desk, on: today.adding(-7 * back))
      finding.seconds = max(finding.seconds, (ContinuousClock.now - start) / .seconds(1))
      finding.weeks += 1
      finding.watched += book.alerts.count { !$0.isClear }
      for alert in book.alerts where alert.isChange {
        let isGap = alert.branch?.code.text == plan.carelessBranch && plan.missingWeeks.overlaps(alert.days)
        switch alert.kind {
        case .outage where alert.days == plan.outage...plan.outage:
          if back == 0 { finding.hasOutage = true }
        case .growth where alert.task == growing:
          if back == 0 { finding.hasGrowth = true }
        case .rise where alert.task == growing && alert.task != nil: break
        case .lostLogging where isGap:
          if back == 0 { finding.hasGap = true }
        default:
          let words = [
            alert.kind.rawValue, alert.task.map { names[$0] ?? "" } ?? "all", alert.branch?.code.text ?? "office",
            alert.days.lowerBound.iso,
          ].joined(separator: " ")
          if back == 0 { finding.othersLast.insert(words) }
          finding.others.insert(words)
        }
      }
    }
    return finding
  }
}
