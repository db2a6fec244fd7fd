import HelpDesk
import Language
import Municipality

extension Outsider {
  /// Takes in all that is known of how the report on the desk hangs together.
  ///
  /// - Parameters:
  ///   - logged: the sessions on counted days by branch, as somebody with exact shares would know them.
  ///   - loggedInSteps: the same by week or month.
  ///   - course: the sessions of each step, this year's and those of the year before under this year's name; they are
  ///     counted otherwise for the house where the sum of the month-only ones must not be told.
  mutating func learnDesk(logged: [String: Int], loggedInSteps: [String: Int], course: [String: Int]) {
    for (place, number) in course { tell(place, number) }
    for time in ["now", "before"] where time == "now" || cells["overview|sessions|before"] != nil {
      let measure = { (value: String) in time == "now" ? value : "before" }
      let total = { (self: inout Outsider, row: String) in self.figure("overview", [row], measure("value")) }
      let sessions = total(&self, "sessions")
      let mentions = total(&self, "mentions")
      learnTasks(measure("mentions"), mentions)
      let lists: [(String, [String])] = [
        ("levels", (0...4).map(String.init) + ["none"]), ("channels", Channel.allCases.map(\.code)),
        ("weekdays", Weekday.allCases.map(\.code) + ["month-only"]), ("outcomes", Outcome.allCases.map(\.code)),
        ("alone", AloneNextTime.allCases.map(\.code) + ["not-recorded"]), ("branches", keys("branches")),
        ("areas", keys("areas")),
      ]
      for (id, codes) in lists where isTold(id, measure("sessions")) {
        learn(id, codes.map { figure(id, [$0], measure("sessions")) }, make: sessions)
      }
      if isTold("channels", measure("sessions")), isTold("weekdays", measure("sessions")) {
        let monthOnly = figure("weekdays", ["month-only"], measure("sessions"))
        let channels = Channel.allCases.filter(\.keepsMonthOnly).map {
          figure("channels", [$0.code], measure("sessions"))
        }
        learn("month only", channels, make: monthOnly)
      }
      learnCourse(measure("sessions"), sessions)
      learnGaps(time, sessions)
      learnMeasures(time)
    }
    learnHours()
    learnCapture(logged, loggedInSteps)
  }

  /// The keys of a section in the internal report: branches and areas are known by their names in any case.
  private func keys(_ section: String) -> [String] {
    Set(truth.values.filter { $0.section == section }.compactMap(\.keys.first)).sorted()
  }

  /// Whether anything of a list is told; where it is withheld as a whole, it says no more than its sum, which is known.
  private func isTold(_ section: String, _ measure: String) -> Bool {
    cells.values.contains { $0.section == section && $0.measure == measure && !$0.isHidden }
  }

  private mutating func learnTasks(_ measure: String, _ mentions: Figure) {
    let tasks = Catalogue.of(.denmark).tasks
    learn("tasks", tasks.map { figure("tasks", [$0.id], measure) }, make: mentions)
    if isTold("kinds", measure) {
      learn("kinds", TaskKind.allCases.map { figure("kinds", [$0.code], measure) }, make: mentions)
    }
    if isTold("owners", measure) {
      learn("owners", Owner.allCases.map { figure("owners", [$0.code], measure) }, make: mentions)
    }
    for kind in TaskKind.allCases where isTold("kinds", measure) {
      let parts = tasks.filter { $0.kind == kind }.map { figure("tasks", [$0.id], measure) }
      learn("kind \(kind)", parts, make: figure("kinds", [kind.code], measure))
    }
    for owner in Owner.allCases where isTold("owners", measure) {
      let parts = tasks.filter { $0.owner == owner }.map { figure("tasks", [$0.id], measure) }
      learn("owner \(owner)", parts, make: figure("owners", [owner.code], measure))
    }
  }

  private mutating func learnCourse(_ measure: String, _ sessions: Figure) {
    let steps = keys("course")
    guard sections.contains("course"), !steps.isEmpty else { return }
    let parts = steps.map { figure("course", [$0], measure) }
    // Weeks hold nothing of which only the month is kept, where that stands among the weekdays.
    let isByDay = steps[0].contains("W") && cells.values.contains { $0.section == "weekdays" }
    let monthOnly = isByDay ? [figure("weekdays", ["month-only"], measure)] : []
    let known = (parts + monthOnly).reduce(0) { sum, part in
      switch part {
      case .known(let number): sum + number
      case .unknown(let name): sum + (values[name] ?? 0)
      }
    }
    let whole =
      switch sessions {
      case .known(let number): number
      case .unknown(let name): values[name] ?? 0
      }
    // Of the year before, steps without a counterpart do not stand in the report.
    let rest = measure == "before" ? [free("course|rest|before", whole - known)] : []
    learn("course", parts + monthOnly + rest, make: sessions)
  }

  private mutating func learnGaps(_ time: String, _ sessions: Figure) {
    guard case .known(let all) = sessions, all > 0 else { return }
    for field in OptionalField.allCases where field != .note {
      let place = "gaps|\(field.code)|"
      var missing: Figure
      if time == "now" {
        missing = figure("gaps", [field.code], "missing")
      } else if let share = cells[place + "before"], !share.isHidden, let number = Double(share.value) {
        missing = .known(Int((number * Double(all)).rounded()))
      } else {
        let real = truth[place + "before"].flatMap { Double($0.value) } ?? 0
        missing = free(place + time, Int((real * Double(all)).rounded()))
      }
      let list = field == .alone ? "alone" : field == .area ? "areas" : ""
      let measure = time == "now" ? "sessions" : "before"
      if isTold(list, measure) {
        learn("gap \(field)", [(missing, 1), (figure(list, ["not-recorded"], measure), -1)])
      }
      if field == .barriers, time == "now" {
        // Shares of barriers are of the sessions for which barriers were recorded.
        for barrier in Barrier.allCases.map(\.code) + ["none"] {
          guard let count = cells["barriers|\(barrier)|mentions"]?.number, count > 0,
            let share = cells["barriers|\(barrier)|share"].flatMap({ Double($0.value) })
          else { continue }
          let recorded = Int((Double(count) / share).rounded())
          learn("barriers", [(missing, 1), (.known(recorded), 1), (sessions, -1)])
        }
      }
    }
  }

  /// Persons of a list add up to all persons; a line that is not told is unknown.
  private mutating func learnMeasures(_ time: String) {
    let measure = time == "now" ? "persons" : "before"
    let total = figure("overview", ["persons"], time == "now" ? "value" : "before")
    let told = Dictionary(grouping: truth.values.filter { $0.section == "persons" && $0.measure == measure }) {
      $0.keys.first ?? ""
    }
    // A session with two tasks has its persons under both, so that these lines have no known sum.
    for (by, lines) in told
    where !["task", "kind", "owner"].contains(by)
      && cells.values.contains(where: { $0.section == "persons" && $0.keys.first == by })
    {
      let parts = lines.map { line -> Figure in
        if let cell = cells[line.place], !cell.isHidden { return .known(cell.number ?? 0) }
        return free(line.place, line.number ?? 0)
      }
      let whole = lines.reduce(0) { $0 + ($1.number ?? 0) }
      // Lines of the year before that have nothing this year do not stand there.
      let all = truth(at: "overview|persons|" + (time == "now" ? "value" : "before"))
      let rest = free("persons|\(by)|rest|\(time)", all - whole)
      learn("persons by \(by)", parts + (time == "now" && all == whole ? [] : [rest]), make: total)
    }
  }

  private mutating func learnHours() {
    let hours = truth.values.filter { $0.section == "hours" }
    guard cells.values.contains(where: { $0.section == "hours" }) else { return }
    for (weekday, places) in Dictionary(grouping: hours, by: { $0.keys.last ?? "" }) {
      // A day that is hidden from end to end tells nothing of its sum.
      guard places.contains(where: { cells[$0.place]?.isHidden == false }) else { continue }
      let parts = places.map { figure("hours", $0.keys, "sessions") }
      let rest = truth(at: "weekdays|\(weekday)|sessions") - places.reduce(0) { $0 + ($1.number ?? 0) }
      let unknown = rest == 0 ? Figure.known(0) : free("hours|unknown|\(weekday)", rest)
      learn("hours of \(weekday)", parts + [unknown], make: figure("weekdays", [weekday], "sessions"))
    }
  }

  private mutating func learnCapture(_ logged: [String: Int], _ inSteps: [String: Int]) {
    guard let share = cells["overview|captured-tickets|value"], !share.isHidden else { return }
    let all = logged.values.reduce(0, +)
    let rest = { (self: inout Outsider, name: String, value: Int) -> Figure in
      value == 0 ? .known(0) : self.free("capture|" + name, value)
    }
    if isTold("channels", "sessions") {
      let walkIns = ["desk", "cafe"]
      let real = walkIns.reduce(0) { $0 + truth(at: "channels|\($1)|sessions") }
      let parts = walkIns.map { figure("channels", [$0], "sessions") }
      learn("walk-ins", [.known(all), rest(&self, "walk-ins", real - all)].map { ($0, -1) } + parts.map { ($0, 1) })
    }
    let sessions = figure("overview", ["sessions"], "value")
    learn(
      "captured", [.known(all), rest(&self, "sessions", truth(at: "overview|sessions|value") - all)], make: sessions)
    for (branch, number) in logged where cells["capture|\(branch)|ticket|captured"]?.isHidden == false {
      guard sections.contains("branches") else { continue }
      let real = truth(at: "branches|\(branch)|sessions")
      learn(
        "captured at \(branch)", [.known(number), rest(&self, branch, real - number)],
        make: figure("branches", [branch], "sessions"))
    }
    for (step, number) in inSteps where cells["course|\(step)|captured"]?.value.isEmpty == false {
      let real = truth(at: "course|\(step)|sessions")
      learn(
        "captured in \(step)", [.known(number), rest(&self, step, real - number)],
        make: figure("course", [step], "sessions"))
    }
  }
}
