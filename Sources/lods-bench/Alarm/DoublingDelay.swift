import Chance
import Foundation
import HelpDesk
import Language
import Municipality
import Office
import Records
import Statistics

/// How soon a doubled task is told in an invented office: as to be watched, and as a change.
struct DoublingDelay {
  /// What came of the task in an ordinary week before it was doubled.
  let usual: Double
  /// The week, counted from one, in which it was first told at all; nil for never.
  let watched: Int?
  /// The week in which it was first called a change; nil for never.
  let changed: Int?

  /// The weeks for which the task is doubled.
  static let weeks = 8
  /// A task with fewer a week is not tried.
  static let fewest = 4.0

  /// Makes an office, doubles one of its tasks and looks at every week; nil where no task comes often enough.
  ///
  /// - Parameter number: chooses the municipality, the last day, the seed and the task.
  init?(_ number: Int) throws {
    let all = DemoMunicipality.allCases
    let today = Day(number: 20_500 + 23 * number)
    let plan = DemoPlan(all[number % all.count], today: today)
    let folder = try BenchFolder()
    var generator = SeededGenerator(seed: UInt64(700 + number))
    let noon = Date(timeIntervalSince1970: Double(today.number) * 86_400 + 43_200)
    let office = try DemoOffice(plan).make(in: Folder(path: folder.path + "/office"), now: { noon }, using: &generator)
    let book = try AlertBook(of: office.desk, on: today).weeks
    let tasks = try office.desk.read { try TaskRegister.tasks(in: $0, of: plan.municipality.country) }
      .filter { !$0.isRetired && $0.code.text != plan.growingTask }
    let last = book.starts.count - 1
    let before = max(0, last - Self.weeks - 52)..<max(0, last - Self.weeks + 1)
    // What came an hour, so that a week of holidays is doubled by less.
    let rates = tasks.map { task -> (task: OfficeTask, rate: Double, usual: Double) in
      let steps = before.map { book.steps(of: [task.number])[$0] }.filter { $0.count != nil }
      let sum = steps.reduce(0) { $0 + ($1.count ?? 0) }
      return (task, sum / max(1, steps.reduce(0) { $0 + $1.base }), sum / Double(max(1, steps.count)))
    }.filter { $0.usual >= Self.fewest }
    guard !rates.isEmpty else { return nil }
    let chosen = rates[number / all.count % rates.count]
    usual = chosen.usual
    let steps = book.steps(of: [chosen.task.number])
    var entries: [EntryForm] = []
    for place in (last - Self.weeks + 1)...last {
      let mean = max(0.01, chosen.rate * steps[place].base)
      let extra = CountDistribution(mean: mean, dispersion: 1.25).quantile(generator.share())
      let span = book.starts[place]...book.end(of: place)
      let days = try office.desk.read { reader in
        try book.branches.flatMap { branch in
          try TotalBook.days(in: span, at: branch, reader: reader).filter { $0.value > 0 }
            .map { (day: $0.key, branch: branch) }
        }
      }.sorted { ($0.day, $0.branch.number) < ($1.day, $1.branch.number) }
      guard !days.isEmpty else { continue }
      for _ in 0..<extra {
        let on = days[Int(generator.share() * Double(days.count))]
        var form = EntryForm(id: RandomID(using: &generator), tasks: [.init(chosen.task.code.text)], outcome: .done)
        form.branch = on.branch.code.text
        form.level = chosen.task.kind == .guidance ? .sideBySide : nil
        form.time = .day(on.day, nil)
        entries.append(form)
      }
    }
    _ = try office.log.logAll(entries)
    var (watched, changed): (Int?, Int?) = (nil, nil)
    for week in 1...Self.weeks where changed == nil {
      let end = book.end(of: last - Self.weeks + week).adding(1)
      let told = try AlertBook(of: office.desk, on: end).alerts.filter {
        $0.task == chosen.task.number && ($0.kind == .rise || $0.kind == .growth)
      }
      if watched == nil, !told.isEmpty { watched = week }
      if told.contains(where: \.isChange) { changed = week }
    }
    (self.watched, self.changed) = (watched, changed)
  }
}
