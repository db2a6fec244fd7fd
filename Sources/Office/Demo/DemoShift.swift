import HelpDesk
import Identifiers
import Language
import Municipality
import Records

/// A branch on a staffed day: makes the entries that its staff log.
struct DemoShift {
  let plan: DemoPlan
  let branch: DemoBranch
  let day: Day
  /// The spans of the day in which somebody stands at the desk.
  let spans: [TimeSpan]
  let isSchoolHoliday: Bool
  let mix: DemoTaskMix

  private var isCareless: Bool { branch.code == plan.carelessBranch }

  /// The entries of the day.
  func entries(using generator: inout some RandomNumberGenerator) -> [EntryForm] {
    if isCareless, plan.missingWeeks.contains(day) { return [] }
    let menu = mix.menu(on: day, at: branch)
    var left = generator.poisson(expected)
    var entries: [EntryForm] = []
    if day == plan.outage { entries = turnedAway(instead: &left, using: &generator) }
    while left > 0 {
      guard var form = session(from: menu, using: &generator) else { break }
      // Now and then the staff catch up after a rush: several alike in one entry, without details.
      if left >= 3, generator.chance(isCareless ? 0.06 : 0.012) {
        form = caughtUp(form, count: min(left, generator.whole(3...8)))
      }
      left -= form.count
      entries.append(form)
    }
    return entries
  }

  private var expected: Double {
    let hours = Double(spans.reduce(0) { $0 + $1.minutes }) / 60
    // The desk becomes a little busier year by year.
    let years = Double(day - plan.lastDay) / 365
    return branch.hours.sessionsPerHour * hours * (1 + 0.05 * years)
      * DemoCalendar.busyness(on: day, isSchoolHoliday: isSchoolHoliday)
  }

  /// The national e-ID is down: most people are turned away and counted in bulk.
  private func turnedAway(instead left: inout Int, using generator: inout some RandomNumberGenerator) -> [EntryForm] {
    let lost = left * 6 / 10
    left -= lost
    let needed = mix.menu(on: day.adding(-1), at: branch).filter { DemoTaskMix.needsSignIn(mix.tasks[$0.value]) }
    let parts = Set(spans.flatMap { [PartOfDay(minute: $0.from), PartOfDay(minute: $0.to - 1)] })
    let inOrder = PartOfDay.allCases.filter(parts.contains)
    return inOrder.enumerated().compactMap { place, part in
      // Somebody stood in the queue everywhere, also where few come.
      let count = max(2, lost / inOrder.count + (place == 0 ? lost % inOrder.count : 0))
      guard let task = generator.pick(needed) else { return nil }
      var form = EntryForm.systemDown(
        id: RandomID(using: &generator), task: mix.tasks[task], turnedAway: min(count, 500))
      form.branch = branch.code
      form.time = .day(day, part)
      return form
    }
  }

  private func caughtUp(_ form: EntryForm, count: Int) -> EntryForm {
    var bulk = EntryForm(id: form.id, tasks: form.tasks, outcome: .done)
    bulk.branch = form.branch
    bulk.time = form.time
    bulk.level = form.level
    bulk.count = count
    bulk.isApproximate = true
    return bulk
  }

  // MARK: - One session

  private func session(
    from menu: [(value: Int, weight: Double)], using generator: inout some RandomNumberGenerator
  ) -> EntryForm? {
    guard let main = generator.pick(menu) else { return nil }
    var chosen = [main]
    while chosen.count < 3, generator.chance(0.07) {
      // One thing leads to another of the same group.
      let group = mix.tasks[main].parent
      let others = menu.map { choice in
        let factor: Double = chosen.contains(choice.value) ? 0 : mix.tasks[choice.value].parent == group ? 4 : 1
        return (value: choice.value, weight: choice.weight * factor)
      }
      guard let next = generator.pick(others) else { break }
      chosen.append(next)
    }
    let draw = DemoDraw(plan: plan, branch: branch, tasks: chosen.map { mix.tasks[$0] }, isCareless: isCareless)
    var form = EntryForm(
      id: RandomID(using: &generator), tasks: draw.counts(using: &generator), outcome: draw.outcome(using: &generator))
    form.branch = branch.code
    form.time = .day(day, part(using: &generator))
    draw.fill(&form, on: day, using: &generator)
    form.age = DemoAge.band(of: form, for: draw.tasks.first, isCareless: isCareless)
    return form
  }

  /// A part of the day by how long the desk is staffed in it.
  private func part(using generator: inout some RandomNumberGenerator) -> PartOfDay? {
    let minutes = spans.reduce(0) { $0 + $1.minutes }
    guard minutes > 0 else { return nil }
    // Some entries are written without a time.
    if isCareless, generator.chance(0.5) { return nil }
    var place = generator.whole(0...minutes - 1)
    for span in spans {
      if place < span.minutes { return PartOfDay(minute: span.from + place) }
      place -= span.minutes
    }
    return nil
  }
}
