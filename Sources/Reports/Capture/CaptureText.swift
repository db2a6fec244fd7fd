import HelpDesk
import Language
import Municipality
import Statistics

/// How much of what came stands in the log, in sentences, in a table by branch and beside a series.
struct CaptureText {
  let figures: DeskFigures
  let captures: [Capture]
  let language: LanguageCode
  private let door: CaptureDiscretion
  private let counting: CountingWeeks?

  /// Prepares what is said of a period, or of the counting weeks of it.
  init(_ figures: DeskFigures, _ lists: DeskBreakdowns, of counting: CountingWeeks? = nil, in language: LanguageCode) {
    self.figures = figures
    self.language = language
    self.counting = counting
    captures =
      counting.map { Capture.captures(now: $0.weeks.flatMap(\.figures.arrivals), before: [], at: figures.branches) }
      ?? Capture.captures(of: figures)
    door = CaptureDiscretion(lists: lists, counting: counting)
  }

  // MARK: - Sentences

  /// What is said where nothing was counted; nil where something was.
  var notCounted: String? {
    guard captures.isEmpty else { return nil }
    let period = counting?.name(in: language) ?? figures.period.name(in: language)
    return CapturePhrase.notCounted(in: language, ["period": .text(period)])
  }

  /// What was captured, with the year before and the branches without counts; empty where nothing was counted.
  var sentences: [String] {
    guard !captures.isEmpty else { return [] }
    let shown = captures.filter { door.showsWhole($0, isBefore: false) }
    guard !shown.isEmpty else { return [CapturePhrase.hidden(in: language)] }
    let missing = Capture.uncounted(captures, of: figures.branches)
    let rest =
      missing.isEmpty
      ? []
      : [CapturePhrase.notCountedAt(in: language, ["branches": .text(missing.map(\.name).joined(separator: ", "))])]
    return [(shown.map(sentence) + rest).joined(separator: " ")]
  }

  private func sentence(_ capture: Capture) -> String {
    let sum = Capture.sum(capture.now)
    let share = door.rounded(sum.share ?? 0)
    let estimate = estimate(capture)
    var values: [String: PhraseValue] = ["n": .number(sum.counted), "share": .text(percent(share))]
    let isDoor = capture.kind == .door
    values["rate"] = .number(Int((share * 100).rounded()))
    if let estimate {
      let word = { (end: Double) in isDoor ? NumberText.whole(Int((end * 100).rounded()), in: language) : percent(end) }
      values["low"] = .text(word(estimate.low))
      values["high"] = .text(word(estimate.high))
    }
    let phrase: CapturePhrase =
      isDoor ? estimate == nil ? .doors : .doorsBetween : estimate == nil ? .tickets : .ticketsBetween
    let said = phrase(in: language, values)
    guard let before = before(capture) else { return said }
    let word = isDoor ? NumberText.whole(Int((before * 100).rounded()), in: language) : percent(before)
    let then = CapturePhrase.before(in: language, ["share": .text(word)])
    // A tenth more or fewer of what comes is logged: as much as many a change that would be believed.
    let hasChanged = abs(share - before) >= 0.1 * max(share, before)
    return said + " " + then + (hasChanged ? " " + CapturePhrase.changed(in: language) : "")
  }

  private func percent(_ share: Double) -> String { NumberText.percent(share, in: language) }

  /// The share of the year before; nil where there is none to show.
  private func before(_ capture: Capture) -> Double? {
    guard door.showsWhole(capture, isBefore: true), let share = Capture.sum(capture.before).share else { return nil }
    return door.rounded(share)
  }

  private func estimate(_ capture: Capture) -> ReportEstimate? {
    let spans = counting?.weeks.map(\.figures) ?? [figures.now]
    let isKnown = capture.branches.allSatisfy { branch in
      spans.allSatisfy { $0.calendars[branch.number]?.isKnown == true }
    }
    let staffed = capture.branches.reduce(0) { sum, branch in
      spans.reduce(sum) { $0 + $1.staffedDays(at: branch.number) }
    }
    guard let found = capture.estimate(staffed: isKnown ? staffed : nil) else { return nil }
    let (low, high) = (door.rounded(found.low), door.rounded(found.high))
    // An interval that is too narrow to be written is none.
    guard (low * 100).rounded() < (high * 100).rounded() else { return nil }
    return ReportEstimate(door.rounded(found.value), low: low, high: high, unit: .share)
  }

  // MARK: - Beside other figures

  /// The capture that stands beside a series: by tickets where there are any.
  var main: Capture? { captures.first }

  /// The name of the share of a capture.
  static func column(_ kind: CountKind) -> ReportColumn {
    ReportColumn(
      id: "captured", title: (kind == .ticket ? CapturePhrase.sharedTickets : .sharedDoors).wording, unit: .share,
      meaning: CapturePhrase.shareMeaning.wording)
  }

  /// The same where branches may have been counted in different ways.
  static func column(_ kinds: [CountKind]) -> ReportColumn {
    if let only = kinds.first, kinds.count == 1 { return column(only) }
    return ReportColumn(
      id: "captured", title: CapturePhrase.logged.wording, unit: .share, meaning: CapturePhrase.shareMeaning.wording)
  }

  /// The line of an overview: code, name, this period and the year before; nil where nothing may be shown.
  var overview: [(code: String, name: String, now: ReportCell, before: ReportCell)] {
    captures.filter { door.showsWhole($0, isBefore: false) }.map { capture in
      let share = ReportCell.share(door.rounded(Capture.sum(capture.now).share ?? 0))
      let before: ReportCell =
        Capture.sum(capture.before).counted == 0
        ? .notCounted : before(capture).map(ReportCell.share) ?? .hidden
      return (
        Self.code(capture.kind), Self.column(capture.kind).title[language],
        estimate(capture).map(ReportCell.estimate) ?? share, before
      )
    }
  }

  /// The code of a capture in an overview.
  static func code(_ kind: CountKind) -> String { kind == .ticket ? "captured-tickets" : "captured-visits" }

  /// The share in each step of a series; nil where none may be shown.
  ///
  /// - Parameters:
  ///   - starts: the first days of the steps.
  ///   - step: the step that a day lies in, by its first day.
  ///   - sessions: all sessions of each step.
  ///   - hidden: which steps are hidden.
  func beside(
    _ starts: [Day], step: (Day) -> Day, sessions: [Int], hidden: [Bool]
  ) -> (column: ReportColumn, cells: [ReportCell])? {
    guard let main else { return nil }
    let byStep = Dictionary(grouping: main.now) { step($0.day) }
    let sums = starts.map { Capture.sum(byStep[$0] ?? []) }
    guard door.showsSteps(main, sums, of: sessions, hidden: hidden) else { return nil }
    return (Self.column(main.kind), sums.map { $0.share.map { .share(door.rounded($0)) } ?? .notCounted })
  }

  // MARK: - By branch

  /// Counted and logged by branch; nil where nothing was counted.
  func section(source: Wording) -> ReportSection? {
    guard !captures.isEmpty else { return nil }
    let heading = CapturePhrase.heading.wording
    guard door.showsBranches(captures, isBefore: false) else {
      return ReportSection(
        "capture", heading, body: .text(sentences), rule: CapturePhrase.rule.wording, source: source, in: language)
    }
    let isInternal = door.discretion.audience == .internal
    let hasBefore = captures.contains { !$0.before.isEmpty }
    let showsBefore = door.showsBranches(captures, isBefore: true)
    let rows = captures.flatMap { capture in
      capture.branches.map { branch -> [ReportCell] in
        let now = Capture.sum(capture.now.filter { $0.branch == branch.number })
        let before = Capture.sum(capture.before.filter { $0.branch == branch.number })
        let share = { (sum: Capture.Sum) in sum.share.map { ReportCell.share(door.rounded($0)) } ?? .notCounted }
        return [
          .term(ReportTerm(branch.code.text, branch.name)),
          .term(ReportTerm(capture.kind.code, capture.kind.wording[language])), .count(now.days), .count(now.counted),
        ] + (isInternal ? [.count(now.logged)] : []) + [share(now)]
          + (hasBefore ? [before.counted == 0 ? .notCounted : showsBefore ? share(before) : .hidden] : [])
      }
    }
    let uncounted = Capture.uncounted(captures, of: figures.branches).map { branch -> [ReportCell] in
      [.term(ReportTerm(branch.code.text, branch.name)), .empty, .count(0)]
        + [ReportCell](repeating: .notCounted, count: isInternal ? 3 : 2) + (hasBefore ? [.empty] : [])
    }
    return ReportSection(
      "capture", heading, body: .table(ReportTable(columns: columns(isInternal, hasBefore), rows: rows + uncounted)),
      rule: CapturePhrase.rule.wording, source: source, in: language)
  }

  private func columns(_ isInternal: Bool, _ hasBefore: Bool) -> [ReportColumn] {
    let measure = { (id: String, title: CapturePhrase, meaning: CapturePhrase, unit: ReportUnit) in
      ReportColumn(id: id, title: title.wording, unit: unit, meaning: meaning.wording)
    }
    let share = ReportColumn(
      id: "captured", title: Wording(da: "Andel", sv: "Andel", en: "Share"), unit: .share,
      meaning: CapturePhrase.shareMeaning.wording)
    return [
      DeskColumns.branch(figures.branches),
      DeskColumns.key(
        "counting", CapturePhrase.kind.wording, CapturePhrase.kindMeaning.wording,
        codes: CountKind.allCases.map { ReportCode($0.code, $0.wording) }),
      measure("days", .days, .daysMeaning, .days), measure("counted", .counted, .countedMeaning, .arrivals),
    ] + (isInternal ? [measure("logged", .logged, .loggedMeaning, .sessions)] : [])
      + [share] + (hasBefore ? [.before(share)] : [])
  }
}
