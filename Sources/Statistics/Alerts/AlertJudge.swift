import Chance
import Foundation
import HelpDesk
import Language
import Municipality
import SQLite

/// Looks at the weeks of a ``SeriesBook`` for an ``AlertBook``.
struct AlertJudge {
  let weeks: SeriesBook
  let tasks: [OfficeTask]
  let notes: [AlertNote]
  /// The days that a machine counted, at the branches of the weeks.
  let counted: [CountedDay]

  private var now: Int { weeks.starts.count - 1 }

  /// A series that is looked at.
  private struct Look {
    let task: OfficeTask?
    /// One branch, or those that counted all the time where some opened or closed; nil for all of them.
    let branches: [Branch]?
    /// Whether it is one of the looks at every branch by itself.
    var isOfOne = false
  }

  // MARK: - Known causes

  /// The steps before the two newest that a note on a task leaves out of what is usual.
  func leftOut(_ task: Int?) -> Set<Int> {
    Set(
      weeks.starts.indices.filter { place in
        place < now - 1 && notes.contains { $0.explains(task, in: weeks.starts[place]...weeks.end(of: place)) }
      })
  }

  private func note(_ task: Int?, in days: ClosedRange<Day>) -> AlertNote? {
    notes.last { $0.explains(task, in: days) }
  }

  // MARK: - Rises

  /// The rises of the newest week or two.
  func rises(reader: Reader) throws -> (alerts: [Alert], judged: Int, young: [Int], isLongEnough: Bool) {
    guard now > 0 else { return ([], 0, [], false) }
    let whole = weeks.steps(of: nil)
    guard whole[..<max(0, now - SeriesAlarm.recent)].count(where: { $0.count != nil }) >= 27 else {
      return ([], 0, [], false)
    }
    var young: [Int] = []
    var found: [(alert: Alert, chance: Double)] = []
    var chances: [Double] = []
    for look in looks() {
      let steps = weeks.steps(
        of: look.task.map { [$0.number] }, at: look.branches, without: leftOut(look.task?.number))
      guard steps[now].count != nil else { continue }
      let lately = (steps[now].count ?? 0) + (steps[now - 1].count ?? 0)
      // Weeks with a known cause do not make a task new.
      if let task = look.task, !look.isOfOne, lately > 0, isYoung(steps), isYoung(weeks.steps(of: [task.number])) {
        young.append(task.number)
      }
      // So few are never an alarm, and need no model.
      guard lately >= SeriesAlarm.fewest, !look.isOfOne || usual(steps) >= AlertBook.enoughAtBranch else {
        if !look.isOfOne, !isYoung(steps) { chances.append(1) }
        continue
      }
      guard let alarm = SeriesAlarm(steps, at: now) else { continue }
      // Two looks at each.
      let chance = min(1, 2 * alarm.chance)
      chances.append(chance)
      let beside = chanceBesideYearBefore(steps, alarm)
      guard alarm.isAlarm, beside < AlertBook.error, holdsWithGone(look, alarm) else { continue }
      // Where one branch alone counted all the time it is looked at twice.
      let isTold = found.contains {
        look.isOfOne && $0.alert.task == look.task?.number && $0.alert.branch == look.branches?[0]
      }
      if isTold { continue }
      found.append((rise(alarm, look), max(chance, beside)))
    }
    let clear = Holm.asked(chances, error: AlertBook.error).compactMap { $0 }
    let least = clear.filter(\.isClear).map(\.error).max() ?? 0
    let told = found.filter { one in
      one.alert.branch == nil || !found.contains { $0.alert.branch == nil && $0.alert.task == one.alert.task }
    }
    let alerts = try told.map { one -> Alert in
      let isClear = try one.chance <= least && hangsOnSeveral(one.alert, reader: reader)
      let logging = logging(behind: one.alert)
      return Alert(one.alert, isClear: isClear && logging == nil, logging: logging)
    }
    return (alerts, chances.count, young, true)
  }

  /// Whether a rise would be one without its largest entry: who catches up after a rush writes several sessions at once, and
  /// a rise that hangs on one such entry is no change yet.
  private func hangsOnSeveral(_ alert: Alert, reader: Reader) throws -> Bool {
    guard case .rise(let rise) = alert.finding else { return true }
    guard rise.count > rise.limit else { return false }
    // Only an entry as large as what lies above the limit can be one: those are few, and found in the index alone.
    let one = try reader.first(
      """
      SELECT 1 FROM entry WHERE id IN (
        SELECT id FROM entry WHERE day BETWEEN ? AND ? AND (branch = ? OR ? IS NULL) AND is_void = 0 AND count > ?)
      AND is_month_only = 0 AND (? IS NULL OR EXISTS (SELECT 1 FROM entry_task WHERE entry = entry.id AND task = ?))
      """,
      [
        .whole(alert.days.lowerBound.number), .whole(alert.days.upperBound.number), .whole(alert.branch?.number),
        .whole(alert.branch?.number), .whole(rise.count - rise.limit), .whole(alert.task), .whole(alert.task),
      ]
    ) { _ in true }
    return one == nil
  }

  /// The better logging that may be all there is to a rise: with the hours of the last two weeks counted as so many more as
  /// more was logged of what came, it is no alarm.
  private func logging(behind alert: Alert) -> CaptureChange? {
    let branches = alert.branch.map { [$0] } ?? alert.among
    let days = counted.filter { isAt($0, branches) }
    let first = max(0, now - 53)
    guard now > first + 2,
      let change = CaptureChange(
        days, in: weeks.starts[now - 1]...weeks.end(of: now), besides: weeks.starts[first]...weeks.end(of: now - 2),
        byWeek: false), change.ratio.low > 1
    else { return nil }
    var steps = weeks.steps(of: alert.task.map { [$0] }, at: branches, without: leftOut(alert.task))
    for place in [now - 1, now] { steps[place].base *= change.ratio.value }
    return SeriesAlarm(steps, at: now)?.isAlarm == true ? nil : change
  }

  private func isAt(_ day: CountedDay, _ branches: [Branch]?) -> Bool {
    branches?.contains { $0.number == day.branch } ?? true
  }

  private func looks() -> [Look] {
    let came = Set(weeks.tasks)
    let known = tasks.filter { came.contains($0.number) && !$0.isRetired }
    let lasting = lasting
    var looks = [Look(task: nil, branches: lasting)] + known.map { Look(task: $0, branches: lasting) }
    guard weeks.branches.count > 1 else { return looks }
    for branch in weeks.branches {
      looks.append(Look(task: nil, branches: [branch], isOfOne: true))
      looks += known.map { Look(task: $0, branches: [branch], isOfOne: true) }
    }
    return looks
  }

  private func isYoung(_ steps: [SeriesStep]) -> Bool {
    steps[..<max(0, now - SeriesAlarm.recent)].count { $0.count != nil } < 27
  }

  /// What came in an ordinary week of the last year.
  private func usual(_ steps: [SeriesStep]) -> Double {
    let counts = steps[max(0, now - 56)..<max(0, now - SeriesAlarm.recent)].compactMap(\.count)
    return counts.isEmpty ? 0 : counts.reduce(0, +) / Double(counts.count)
  }

  /// The chance of as many or more if as many came as in the same weeks of the two years before, two weeks to each side; 0
  /// where nobody counted then.
  private func chanceBesideYearBefore(_ steps: [SeriesStep], _ alarm: SeriesAlarm) -> Double {
    let same = [now - 52, now - 104].flatMap { ($0 - 2)...($0 + 2) }
      .filter { steps.indices.contains($0) && steps[$0].count != nil }
    let base = same.reduce(0) { $0 + steps[$1].base }
    guard same.count >= 3, base > 0 else { return 0 }
    let sum = max(0.5, same.reduce(0) { $0 + (steps[$1].count ?? 0) })
    let isPair = alarm.countOfTwo.map { $0 > Double(alarm.limitOfTwo) } ?? false
    let mean = sum / base * (steps[now].base + (isPair ? steps[now - 1].base : 0))
    let dispersion = alarm.dispersion * (1 + mean / sum)
    let count = isPair ? alarm.countOfTwo ?? alarm.count : alarm.count
    return CountDistribution(mean: mean, dispersion: dispersion).chance(ofAtLeast: Int(count))
  }

  /// Whether it is an alarm too where the tasks of the same group that left the catalogue are counted in: what was logged
  /// under a task that was merged or renamed comes under another now.
  private func holdsWithGone(_ look: Look, _ alarm: SeriesAlarm) -> Bool {
    guard let task = look.task else { return true }
    let gone = weeks.gone(beside: task, among: tasks)
    guard !gone.isEmpty else { return true }
    let steps = weeks.steps(of: [task.number] + gone, at: look.branches, without: leftOut(task.number))
    return SeriesAlarm(steps, at: now)?.isAlarm ?? true
  }

  /// The branches that count now and are part of what is usual, where others opened or closed; nil where all are such, or
  /// none is: what comes in an hour differs from branch to branch, so that the sum of all moves though nothing changed.
  private var lasting: [Branch]? {
    let baseline = max(0, now - SeriesAlarm.recent - Self.lastingWeeks)..<max(0, now - SeriesAlarm.recent)
    let lasting = weeks.lasting(through: now..<now + 1, and: baseline)
    let all = weeks.branches.filter { branch in
      weeks.shelves[branch.number]?.used[baseline.lowerBound...].max() ?? 0 > 0
    }
    return lasting.isEmpty || lasting.count == all.count ? nil : lasting
  }

  /// A branch that counted in half of so many weeks before is part of what is usual.
  private static let lastingWeeks = 104

  private func rise(_ alarm: SeriesAlarm, _ look: Look) -> Alert {
    let two = alarm.countOfTwo.map(Int.init)
    // A single week with few would tell a small count.
    let isPair = two.map { $0 > alarm.limitOfTwo || alarm.count < SeriesAlarm.fewest } ?? false
    let days = weeks.starts[isPair ? now - 1 : now]...weeks.end(of: now)
    return Alert(
      finding: .rise(
        Alert.Rise(
          weeks: isPair ? 2 : 1, count: isPair ? two ?? 0 : Int(alarm.count),
          expected: isPair ? alarm.expectedOfTwo : alarm.expected, limit: isPair ? alarm.limitOfTwo : alarm.limit,
          chance: alarm.chance)),
      task: look.task?.number, at: look.branches, days: days, isClear: false, note: note(look.task?.number, in: days))
  }

  // MARK: - Growth

  /// The tasks that more come with than a year before.
  func growth() -> (alerts: [Alert], isLongEnough: Bool) {
    let came = Set(weeks.tasks)
    let known: [OfficeTask?] = [nil] + tasks.filter { came.contains($0.number) && !$0.isRetired }
    // Where a branch opened or closed, there is growth only where the others grow.
    let lasting = weeks.lastingBranches
    let captured = CaptureChange(counted.filter { isAt($0, lasting) }, of: weeks)
    var trends: [(task: OfficeTask?, trend: Trend?)] = []
    for task in known {
      let numbers = task.map { [$0.number] + weeks.gone(beside: $0, among: tasks) }
      // A task that takes over from one that left the catalogue grows only where both together do.
      let candidates = numbers.map { $0.count > 1 ? [[$0[0]], $0] : [$0] } ?? [nil]
      let read = candidates.map {
        Trend(of: $0, in: weeks, at: lasting, without: leftOut(task?.number), captured: captured)
      }
      guard let own = read.first ?? nil else { continue }
      let last = read.last ?? nil
      trends.append((task, (last?.chance ?? 1) > (own.chance ?? 1) ? last : own))
    }
    let isLongEnough = trends.contains { $0.task == nil && $0.trend?.chance != nil }
    let chances = trends.map { one in (one.trend?.count ?? 0) >= Self.fewestGrown ? one.trend?.chance : nil }
    let clear = Holm.clear(chances, error: AlertBook.growthError)
    let first = max(0, now - Trend.stretch(.week) + 1)
    let alerts = zip(trends, clear).compactMap { one, isClear -> Alert? in
      guard isClear, let trend = one.trend, now >= 0 else { return nil }
      let days = weeks.starts[first]...weeks.end(of: now)
      // What was noted of a day or two does not explain what goes on for months.
      let note = notes.last { note in
        note.explains(one.task?.number, in: days)
          && 2 * note.length(in: days) > days.upperBound - days.lowerBound
      }
      return Alert(
        finding: .growth(trend), task: one.task?.number, at: lasting, days: days, isClear: true, note: note)
    }
    return (alerts, isLongEnough)
  }

  /// A task that came less often in thirteen weeks is too rare to speak of growth.
  private static let fewestGrown = 20

  /// The rises that a growth of the same task does not explain: those of twice the level of the last thirteen weeks, since a
  /// series that climbs lies above its own mean in the end.
  func beyond(_ growth: [Alert], _ rises: [Alert]) -> [Alert] {
    rises.filter { alert in
      guard case .rise(let rise) = alert.finding else { return true }
      for grown in growth where grown.task == alert.task {
        guard case .growth(let trend) = grown.finding else { continue }
        let mean = 2 * trend.now.high * Double(rise.weeks)
        if CountDistribution(mean: mean, dispersion: 1).chance(ofAtLeast: rise.count) > SeriesAlarm.error {
          return false
        }
      }
      return true
    }
  }

  // MARK: - Outages and gaps

  /// The outages of some weeks.
  func outages(in window: Range<Int>, reader: Reader) throws -> [Alert] {
    try OutageDays.found(weeks, in: window, reader: reader).map { outage in
      Alert(
        finding: .outage(turnedAway: outage.turnedAway), task: nil, at: nil, days: outage.days, isClear: true,
        note: notes.last { $0.cause == .outage && $0.explains(nil, in: outage.days) })
    }
  }

  /// The branches and days where the logging failed.
  func lostLogging(in window: Range<Int>) -> [Alert] {
    guard let begin = window.first, now >= 0 else { return [] }
    let looked = weeks.branches.reduce(0) { sum, branch in
      sum + (weeks.shelves[branch.number]?.days.count { $0.day >= weeks.starts[begin] } ?? 0)
    }
    var alerts: [Alert] = []
    for branch in weeks.branches {
      let gaps =
        weeks.knowsHours
        ? LoggingGap.gaps(weeks, at: branch, in: window, error: AlertBook.error / Double(max(1, looked))) : []
      alerts += gaps.map {
        Alert(finding: .gap($0), task: nil, at: [branch], days: $0.days, isClear: true, note: nil)
      }
      let counted = counted.filter { day in
        day.branch == branch.number && day.counted > 0 && !gaps.contains { $0.days.contains(day.day) }
      }
      let recent = weeks.starts[max(0, now - CaptureFall.recent + 1)]
      let kind: CountKind = counted.contains { $0.kind == .ticket && $0.day >= recent } ? .ticket : .door
      let fall = CaptureFall.fall(
        of: counted.filter { $0.kind == kind }, recentFrom: recent,
        error: AlertBook.error / Double(weeks.branches.count))
      if let fall {
        alerts.append(
          Alert(
            finding: .capture(fall), task: nil, at: [branch], days: recent...weeks.end(of: now), isClear: true,
            note: nil))
      }
    }
    return alerts
  }
}
