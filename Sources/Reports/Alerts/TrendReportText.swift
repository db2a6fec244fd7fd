import Chance
import Language
import Municipality
import Statistics

/// The report on a task over time, put together of its figures.
///
/// For the house counts of 1 to 4 are hidden among the steps that are drawn, with those that guard them, and of a year
/// before by itself. Where it stands is told only where that gives no small count away either.
struct TrendReportText {
  let figures: TrendFigures
  let discretion: Discretion
  let language: LanguageCode
  /// The spans whose sums stand beside the steps in the same report; the steps inside each are closed by themselves.
  var besides: [ClosedRange<Day>] = []

  private var words: AlertWords { AlertWords(figures.tasks, for: discretion.audience, in: language) }
  private var name: String { words.name(figures.task?.number) }
  private var length: SeriesLength { figures.book.length }

  var report: Report {
    let book = figures.book
    let first = figures.drawn.first.map { book.starts[$0] } ?? figures.today
    let last = figures.drawn.last.map { book.end(of: $0) } ?? figures.today
    let source = DeskRule.source.filled { _ in ["office": .text(figures.office.name)] }
    let title = TrendPhrase.title.filled {
      ["name": .text(AlertWords(figures.tasks, for: .house, in: $0).name(figures.task?.number))]
    }
    var sections = [course(source)]
    if let trend = figures.trend, showsLevels { sections.append(levels(trend, source)) }
    return Report(
      id: "trend", title: title[language] + (figures.branch.map { " · " + $0.name } ?? ""), office: figures.office.name,
      period: ReportPeriod(text: Period(first...last).named.name(in: language), first: first, last: last),
      audience: discretion.audience, language: language, summary: summary, sections: sections,
      notes: discretion.audience == .internal ? [] : [DeskSentence.overlap(in: language)],
      generatedOn: figures.today, sources: [source[language]], isInvented: figures.office.isDemo, titles: title)
  }

  // MARK: - Sentences

  private var summary: [String] {
    var sentences = [whereItStands] + ofNeed
    if let explained { sentences.append(explained) }
    sentences += figures.alerts.flatMap { alert -> [String] in
      // Growth is what the first sentence says.
      guard alert.kind != .growth else { return alert.note.map { [words.cause($0)] } ?? [] }
      return [words.sentence(alert)] + (alert.note.map { [words.cause($0)] } ?? [])
    }
    // What is left out of where it stands, and no alert has told.
    let told = figures.alerts.compactMap(\.note)
    sentences += figures.notes.filter { !told.contains($0) }.map(words.cause)
    if let missing = missing { sentences.append(missing) }
    return sentences
  }

  private var whereItStands: String {
    guard !figures.isEmpty else { return TrendPhrase.emptyLog(in: language) }
    guard let trend = figures.trend else { return TrendPhrase.noTrend(in: language, ["name": .text(name)]) }
    guard showsLevels else {
      return TrendPhrase.tooFew(in: language, ["name": .text(name)])
    }
    let values = words.values(trend, name, length)
    guard let change = trend.change else { return TrendPhrase.noBefore(in: language, values) }
    if change.low > 1 { return words.growth(trend, name, length) }
    return (change.high < 1 ? TrendPhrase.fell : .same)(in: language, values)
  }

  /// How much of what came was logged now and a year before, and what the change is without it.
  private var ofNeed: [String] {
    guard showsLevels, let trend = figures.trend, let captured = trend.captured, let change = trend.changeOfNeed,
      change.value > 0, change.high.isFinite, discretion.shows(trend.countBefore)
    else { return [] }
    let factor = { (number: Double) in PhraseValue.text(NumberText.decimal(number, decimals: 1, in: language)) }
    return [
      TrendPhrase.captured(in: language, words.shares(captured)) + " "
        + TrendPhrase.need(
          in: language, ["change": factor(change.value), "low": factor(change.low), "high": factor(change.high)])
    ]
  }

  /// What makes a rise or fall look like more than it is: the catalogue changed, or a branch opened or closed.
  private var explained: String? {
    guard let change = figures.trend?.change, showsLevels, change.low > 1 || change.high < 1 else { return nil }
    let isGone = change.high < 1 && figures.task?.isRetired == true
    if isGone { return TrendPhrase.retired(in: language, ["name": .text(name)]) }
    let holds = { (trend: Trend?) in
      trend?.change.map { change.low > 1 ? $0.low > 1 : $0.high < 1 } ?? false
    }
    if change.low > 1, !figures.gone.isEmpty, !holds(figures.together) {
      let names = figures.gone.map { $0.name[language] }.joined(separator: ", ")
      return TrendPhrase.tookOver(in: language, ["names": .text(names)])
    }
    if let lasting = figures.lasting, !holds(figures.atLasting) {
      let names = lasting.map(\.name).joined(separator: ", ")
      return TrendPhrase.otherBranches(in: language, ["names": .text(names)])
    }
    return nil
  }

  /// Whether it grew from so few that no figure of theirs is told.
  private func isNew(_ trend: Trend) -> Bool { (trend.change?.low ?? 0) > 1 }

  /// How much of the staffed hours of the steps that are drawn nobody logged anything on.
  private var missing: String? {
    let whole = figures.drawn.reduce(0) { $0 + figures.book.staffed($1) }
    let used = figures.drawn.reduce(0) { $0 + (figures.book.logged($1) ?? 1) * figures.book.staffed($1) }
    guard whole > 0, (whole - used) / whole >= 0.005 else { return nil }
    return TrendPhrase.missing(
      in: language, ["share": .text(NumberText.percent((whole - used) / whole, in: language))])
  }

  // MARK: - Sections

  private func course(_ source: Wording) -> ReportSection {
    let heading: TrendPhrase = length == .week ? .course : .month
    let rule = length == .week ? [TrendPhrase.courseRule, .weekDays] : [.courseRule]
    let text = Wording(
      da: rule.map { $0(in: .da) }.joined(separator: " "), sv: rule.map { $0(in: .sv) }.joined(separator: " "),
      en: rule.map { $0(in: .en) }.joined(separator: " "))
    let points = points
    return ReportSection(
      "course", heading.wording, lead: points == nil ? TrendPhrase.withheld(in: language) : nil,
      body: points.map {
        .series(ReportSeries(step: length == .week ? .week : .month, value: DeskColumns.sessions, points: $0))
      } ?? .text([]), rule: text, source: source, in: language)
  }

  private var points: [ReportPoint]? {
    let now = Array(figures.drawn)
    guard let cells = cells(now, closesStretch: showsLevels) ?? cells(now, closesStretch: false) else { return nil }
    let earlier = earlier
    let before = Dictionary(
      zip(earlier, self.cells(earlier, closesStretch: showsLevels) ?? earlier.map { _ in .hidden }),
      uniquingKeysWith: { first, _ in first })
    return zip(now, cells).map { place, cell in
      ReportPoint(figures.book.starts[place], cell, before: before[place - year])
    }
  }

  private var year: Int { length == .week ? 52 : 12 }

  /// The same steps a year before; what is drawn itself is no year before.
  private var earlier: [Int] {
    figures.drawn.map { $0 - year }.filter { $0 >= 0 && !figures.drawn.contains($0) }
  }

  /// Whether where it stands may be told: a level tells what came in its stretch, which must not give away a small count
  /// beside the other steps of it.
  var showsLevels: Bool {
    guard let trend = figures.trend, discretion.shows(trend.count), discretion.shows(trend.countBefore) || isNew(trend)
    else { return false }
    return [Array(figures.drawn), earlier].allSatisfy { cells($0, closesStretch: true) != nil }
  }

  /// The counts of some steps as they may be shown; nil where they cannot be closed.
  ///
  /// - Parameter closesStretch: whether the sums of the stretch that a level is made of, and of the weeks of a rise, are
  ///   known, so that each must be closed by itself.
  private func cells(_ places: [Int], closesStretch: Bool) -> [ReportCell]? {
    let counted = places.filter { figures.steps[$0].count != nil }
    let counts = counted.map { Int(figures.steps[$0].count ?? 0) }
    let last = figures.book.starts.count - 1
    let rise = figures.alerts.contains { $0.kind == .rise && $0.task == figures.task?.number }
    let blocks = counted.map { place -> [Int] in
      let days = figures.book.starts[place]...figures.book.end(of: place)
      // A step that lies in a span in part only is told by neither sum.
      let span = besides.firstIndex { $0.lowerBound <= days.lowerBound && days.upperBound <= $0.upperBound } ?? -1
      let back = (last - place) % year
      guard closesStretch, back < Trend.stretch(length) else { return [0, span] }
      return [rise && last - place < 2 ? 2 : 1, span]
    }
    guard let hidden = discretion.hidden(in: counts, blocks: blocks) else { return nil }
    let shown = Dictionary(
      zip(counted, zip(counts, hidden).map { $1 ? ReportCell.hidden : .count($0) }), uniquingKeysWith: { $1 })
    return places.map { shown[$0] ?? .notCounted }
  }

  private func levels(_ trend: Trend, _ source: Wording) -> ReportSection {
    let unit: AlertWordsPhrase = length == .week ? .unitWeek : .unitMonth
    let columns = [
      ReportColumn(
        id: "when", title: TrendPhrase.when.wording, role: .key, meaning: TrendPhrase.whenMeaning.wording,
        codes: [
          ReportCode("now", TrendPhrase.nowRow.wording), ReportCode("before", TrendPhrase.beforeRow.wording),
        ]),
      ReportColumn(
        id: "level", title: TrendPhrase.level.filled { ["unit": .text(unit(in: $0))] }, unit: .sessions,
        meaning: TrendPhrase.levelMeaning.wording, decimals: 1),
      ReportColumn(
        id: "change", title: TrendPhrase.change.wording, unit: .number, meaning: TrendPhrase.changeMeaning.wording,
        decimals: 2),
    ]
    let cell = { (level: Trend.Level?, unit: ReportUnit, isShown: Bool) -> ReportCell in
      guard let level else { return .notCounted }
      return isShown ? .estimate(ReportEstimate(level.value, low: level.low, high: level.high, unit: unit)) : .hidden
    }
    let showsBefore = discretion.shows(trend.countBefore)
    let rows: [[ReportCell]] = [
      [
        .term(ReportTerm("now", TrendPhrase.nowRow(in: language))), cell(trend.now, .sessions, true),
        // There is no multiple of none.
        trend.countBefore == 0 && trend.change != nil ? .empty : cell(trend.change, .number, showsBefore),
      ],
      [
        .term(ReportTerm("before", TrendPhrase.beforeRow(in: language))), cell(trend.before, .sessions, showsBefore),
        .empty,
      ],
    ]
    return ReportSection(
      "levels", TrendPhrase.levels.wording, body: .table(ReportTable(columns: columns, rows: rows)),
      rule: TrendPhrase.levelsRule.filled { _ in ["day": .day(figures.book.end(of: figures.book.starts.count - 1))] },
      source: source, in: language)
  }
}
