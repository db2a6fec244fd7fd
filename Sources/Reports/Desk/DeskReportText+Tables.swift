import Chance
import HelpDesk
import Language
import Municipality

extension DeskReportText {
  // MARK: - Hours

  /// Sessions by weekday and hour; each weekday is closed by itself, since its sum stands in the list of weekdays.
  var hours: ReportSection? {
    guard let found = figures.hours else {
      return said(.hours, "hours", body: .text([DeskRule.hoursNotWhole(in: language)]))
    }
    let known = found.values.flatMap { hours in hours.filter { $0.key < TotalBook.unknownHour && $0.value > 0 }.keys }
    guard let first = known.min(), let last = known.max() else { return nil }
    let weekdays = Weekday.allCases.filter { weekday in
      (found[weekday.rawValue] ?? [:]).contains { $0.key < TotalBook.unknownHour && $0.value > 0 }
    }
    var columns: [[ReportCell]] = []
    let hiddenDays = lists.weekdays.hidden
    for weekday in weekdays {
      let counts = (first...last).map { max(0, found[weekday.rawValue]?[$0] ?? 0) }
      // A day whose sum is hidden is given up with its empty hours too, so that not even their number is told.
      let isShown = hiddenDays.map { !$0[weekday.rawValue - 1] } ?? false
      // Sessions whose hour is not known are what is left of the weekday: one more line that must not be told.
      let unknown = max(0, found[weekday.rawValue]?[TotalBook.unknownHour] ?? 0)
      let hidden = isShown ? discretion.hidden(in: counts + [unknown]) : nil
      columns.append(counts.indices.map { hidden?[$0] ?? true ? .hidden : .count(counts[$0]) })
    }
    let rows = (first...last).map { hour in
      ReportTerm(hour < 10 ? "0\(hour)" : "\(hour)", DayText.time(minute: hour * 60, in: language))
    }
    let grid = ReportGrid(
      down: DeskColumns.hour, across: DeskColumns.weekday, value: DeskColumns.sessions, rows: rows,
      columns: weekdays.map { ReportTerm($0.code, String($0.wording[language].prefix(3))) },
      cells: rows.indices.map { row in columns.map { $0[row] } })
    return said(.hours, "hours", body: .grid(grid), rule: DeskRule.hours.wording)
  }

  // MARK: - Alone next time

  /// The yes answers and those answered yes or no, of a span.
  private func answers(_ span: SpanFigures) -> (yes: Int, whole: Int) {
    let yes = span.whole[.alone][AloneNextTime.yes.number]?.sessions ?? 0
    return (yes, yes + (span.whole[.alone][AloneNextTime.no.number]?.sessions ?? 0))
  }

  /// The share that can do it alone with its interval; nil where it may not be shown or nothing was recorded.
  private func aloneShare(_ list: Breakdown, isBefore: Bool) -> ReportEstimate? {
    guard let hidden = isBefore ? list.hiddenBefore : list.hidden, !hidden[0], !hidden[1],
      let span = isBefore ? figures.before : figures.now, let dispersion = figures.dispersion
    else { return nil }
    let (yes, whole) = answers(span)
    guard whole > 0 else { return nil }
    let interval = ShareInterval.wilson(Double(yes) / dispersion.value, of: Double(whole) / dispersion.value)
    return ReportEstimate(Double(yes) / Double(whole), low: interval.low, high: interval.high, unit: .share)
  }

  /// The share that can do it alone with its interval; nil where it may not be shown or nothing was recorded.
  var aloneEstimate: ReportEstimate? { aloneShare(lists.alone, isBefore: false) }

  /// The share that can do it alone, for the summary.
  var aloneShareNow: Double? { aloneEstimate?.value }

  var alone: ReportSection? {
    let list = lists.alone
    guard let bars = list.bars(of: total, bySize: false, compare: compare) else {
      return withheld(.alone, list.id, .alone)
    }
    return said(.alone, list.id, lead: aloneLead(list), body: .bars(bars), rule: DeskRule.alone.wording)
  }

  private func aloneLead(_ list: Breakdown) -> String? {
    guard let now = aloneShare(list, isBefore: false) else { return nil }
    let percent = { (share: Double) in PhraseValue.text(NumberText.percent(share, in: language)) }
    let first = AlonePhrase.share(
      in: language, ["share": percent(now.value), "low": percent(now.low), "high": percent(now.high)])
    guard let before = aloneShare(list, isBefore: true), let span = figures.before, let dispersion = figures.dispersion
    else { return first }
    let scaled = { (answers: (yes: Int, whole: Int)) in
      (hits: Double(answers.yes) / dispersion.value, whole: Double(answers.whole) / dispersion.value)
    }
    let difference = ShareInterval.newcombe(scaled(answers(figures.now)), scaled(answers(span)))
    let phrase = difference.low > 0 ? AlonePhrase.more : difference.high < 0 ? .fewer : .chance
    return first + " " + phrase(in: language, ["before": percent(before.value)])
  }

  // MARK: - What was not recorded

  /// Fields whose gaps stand in a list of their own follow what is hidden there.
  var gaps: ReportSection? {
    let asked = OptionalField.allCases.filter { $0 != .note && figures.settings.rule(for: $0) != .off }
    guard !asked.isEmpty else { return nil }
    let (alone, areas) = (lists.alone, lists.areas)
    let rows = asked.map { field -> [ReportCell] in
      let found = self.missing(field, of: figures.now, alone.hidden, areas.hidden)
      let before = figures.before.flatMap { span in
        showsBefore ? self.missing(field, of: span, alone.hiddenBefore, areas.hiddenBefore) : nil
      }
      let share = { (missing: (number: Int, all: Int)?) in
        missing.map { ReportCell.share(Double($0.number) / Double($0.all)) } ?? .hidden
      }
      return [
        .term(ReportTerm(field.code, field.wording[language])), found.map { .count($0.number) } ?? .hidden,
        share(found),
      ] + (figures.before == nil ? [] : [share(before)])
    }
    let missing = ReportColumn(
      id: "missing", title: DeskTerm.notRecorded.wording, unit: .sessions,
      meaning: Wording(
        da: "Ekspeditioner, hvor feltet ikke er registreret.", sv: "Möten där fältet inte är registrerat.",
        en: "Sessions in which the field was not recorded."))
    let share = ReportColumn.share(of: missing)
    return said(
      .gaps, "gaps",
      body: .table(
        ReportTable(
          columns: [DeskColumns.field, missing, share] + (figures.before == nil ? [] : [.before(share)]), rows: rows)),
      rule: DeskRule.gaps.wording)
  }

  /// For how many sessions of a span a field was not recorded; nil where that may not be shown.
  private func missing(
    _ field: OptionalField, of span: SpanFigures, _ alone: [Bool]?, _ areas: [Bool]?
  ) -> (number: Int, all: Int)? {
    let all = span.whole.all.sessions
    let recorded = Self.recorded(field, of: span.whole)
    let isShown =
      switch field {
      case .alone: alone?.last == false
      case .area where !figures.areas.isEmpty: areas?.last == false
      default: discretion.shows(recorded) && discretion.shows(all - recorded)
      }
    return isShown && all > 0 ? (all - recorded, all) : nil
  }

  private static func recorded(_ field: OptionalField, of whole: TotalSheet) -> Int {
    switch field {
    case .minutes: whole.all.timed
    case .persons: whole.all.peopled
    case .barriers: whole[.barrier][63]?.sessions ?? 0
    case .alone: whole.recorded(.alone)
    case .contact: whole.recorded(.contact)
    case .effort: whole.recorded(.effort)
    case .area: whole.recorded(.area)
    case .age: whole.recorded(.age)
    case .helpedIn: whole.recorded(.helpedIn)
    case .note: 0
    }
  }

  // MARK: - Days

  var days: ReportSection? {
    let (hidden, hiddenBefore) = (lists.branches.hidden, lists.branches.hiddenBefore)
    let rows = figures.branches.enumerated().map { index, branch -> [ReportCell] in
      let name = ReportCell.term(ReportTerm(branch.code.text, branch.name))
      let before = figures.before.map { span -> ReportCell in
        guard span.calendars[branch.number]?.isKnown == true else { return .notRecorded }
        return hiddenBefore?[index] == false && showsBefore
          ? .count(span.emptyDays(at: branch.number)) : .hidden
      }
      guard figures.now.calendars[branch.number]?.isKnown == true else {
        return [name, .notRecorded, .notRecorded, .notRecorded] + (before.map { [$0] } ?? [])
      }
      let staffed = figures.now.staffedDays(at: branch.number)
      let empty = figures.now.emptyDays(at: branch.number)
      // Where the branch's sessions are hidden, on how many days there were any would narrow them down.
      let isHidden = hidden.map { $0[index] } ?? true
      return [
        name, .count(staffed), isHidden ? .hidden : .count(staffed - empty), isHidden ? .hidden : .count(empty),
      ] + (before.map { [$0] } ?? [])
    }
    let column = { (id: String, title: Wording, meaning: Wording) in
      ReportColumn(id: id, title: title, unit: .days, meaning: meaning)
    }
    var columns = [
      DeskColumns.branch(figures.branches),
      column(
        "staffed", Wording(da: "Bemandede dage", sv: "Bemannade dagar", en: "Staffed days"),
        Wording(
          da: "Dage, hvor nogen stod ved skranken efter kalenderen.",
          sv: "Dagar då någon stod vid disken enligt kalendern.",
          en: "Days on which somebody stood at the desk by the calendar.")),
      column(
        "counted", Wording(da: "Med registrering", sv: "Med registrering", en: "With entries"),
        Wording(
          da: "Bemandede dage med mindst én ekspedition.", sv: "Bemannade dagar med minst ett möte.",
          en: "Staffed days with at least one session.")),
      column(
        "empty", Wording(da: "Uden", sv: "Utan", en: "Without"),
        Wording(
          da: "Bemandede dage uden ekspeditioner: Ingen kom, eller ingen talte.",
          sv: "Bemannade dagar utan möten: ingen kom, eller ingen räknade.",
          en: "Staffed days without sessions: nobody came, or nobody counted.")),
    ]
    if figures.before != nil, let empty = columns.last { columns.append(.before(empty)) }
    return said(.days, "days", body: .table(ReportTable(columns: columns, rows: rows)), rule: DeskRule.days.wording)
  }

  // MARK: - Minutes and persons

  /// Which of the two is told.
  enum Measure: String {
    case minutes, persons
  }

  /// Minutes, or persons, in all the lists that add up to everything, beside the year before.
  func measure(_ measure: Measure, _ column: ReportColumn) -> ReportSection? {
    let cell = { (totals: Totals, isShown: Bool) -> ReportCell in
      guard isShown else { return .hidden }
      return switch measure {
      case .minutes: totals.timed == 0 ? .notRecorded : .minutes(Int(totals.minutes.rounded()))
      case .persons: totals.peopled == 0 ? .notRecorded : .count(totals.persons)
      }
    }
    // Lists by task count mentions; so few sessions that were recorded at all must not be told by those either.
    let recorded = { (span: SpanFigures?) in
      let all = span?.whole.all ?? Totals()
      return discretion.shows(measure == .minutes ? all.timed : all.peopled)
    }
    guard recorded(figures.now) else { return nil }
    let isTold = recorded(figures.before)
    let measured = lists.measured
    let rows = measured.flatMap { list -> [[ReportCell]] in
      let shows = measure == .minutes ? list.showsMinutes : list.showsPersons
      guard list.hidden != nil, shows.now else { return [] }
      let by = ReportCell.term(ReportTerm(list.item.id, list.item.title[language]))
      return list.order(bySize: list.id == "tasks").compactMap { index -> [ReportCell]? in
        let line = list.lines[index]
        // A hidden line has nothing to say here.
        guard list.cell(index) != .hidden, line.now.sessions > 0 else { return nil }
        let before = line.before.map {
          cell($0, isTold && shows.before && list.hiddenBefore?[index] == false && showsBefore)
        }
        return [by, .term(line.term), cell(line.now, true)] + (figures.before == nil ? [] : [before ?? .empty])
      }
    }
    guard !rows.isEmpty else { return nil }
    let columns = [DeskColumns.by(measured), DeskColumns.item(measured), column]
    return said(
      measure == .minutes ? .minutes : .persons, measure.rawValue,
      body: .table(
        ReportTable(columns: columns + (figures.before == nil ? [] : [.before(column)]), rows: rows, groups: ["by"])),
      rule: DeskRule.measures.wording)
  }
}
