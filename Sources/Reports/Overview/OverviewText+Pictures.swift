import HelpDesk
import Language
import Municipality

/// The period in pictures, each with a sentence on what it shows.
extension OverviewText {
  var pictures: [ReportSection] {
    let lists = desk.lists
    return [
      course, picture(.tasks, lists.tasks, rule: .mentions, whole: desk.mentions, bySize: true, most: 12, lead: top),
      picture(.levels, lists.levels, rule: .sessions, whole: desk.total, lead: selves),
      picture(.outcomes, lists.outcomes, rule: .sessions, whole: desk.total, lead: done),
      picture(.alone, lists.alone, rule: .alone, whole: desk.total, lead: alone),
      picture(
        .barriers, lists.barriers, rule: .barriers, whole: figures.now.whole[.barrier][63]?.sessions, lead: barred),
      picture(.owners, lists.owners, rule: .mentions, whole: desk.mentions, lead: others),
      picture(.channels, lists.channels, rule: .channels, whole: desk.total), hours,
    ].compactMap(\.self)
  }

  // MARK: - Drawings

  /// A list as bars beside the year before, without any judgement; nil where it is withheld or holds nothing.
  ///
  /// - Parameter most: how many lines are drawn; the rest are added up.
  func picture(
    _ heading: DeskHeading, _ list: Breakdown, rule: DeskRule, whole: Int?, bySize: Bool = false, most: Int = 20,
    lead: String? = nil
  ) -> ReportSection? {
    guard let found = list.bars(of: whole, bySize: bySize, compare: { _ in nil }), !found.bars.isEmpty,
      found.bars.contains(where: { $0.value != .count(0) })
    else { return nil }
    var bars = ReportBars(
      item: found.item, value: found.value,
      bars: found.bars.prefix(most).map { bar in
        // A hidden line keeps a share, which ``ReportBar`` hides with it.
        let share: Double? = if case .share(let share) = bar.share { share } else { bar.share.map { _ in 0 } }
        return ReportBar(bar.item, bar.value, share: share, before: figures.isComparable ? bar.before : nil)
      })
    if found.bars.count > most, let whole {
      let name = OverviewPhrase.rest(in: language, ["n": .number(found.bars.count - most)])
      bars.bars.append(rest(bars.bars, of: whole, before: wholeBefore(list), named: name))
      bars.item.codes.append(ReportCode(ReportTerm.restCode, OverviewPhrase.restMeaning.wording))
    }
    return ReportSection(
      "picture-" + list.id, heading.wording, lead: lead, body: .bars(bars), rule: rule.wording, source: figures.source,
      in: language)
  }

  /// What is left of the whole; hidden lines come last, so that none is among those that are drawn.
  private func rest(_ bars: [ReportBar], of whole: Int, before: Int?, named name: String) -> ReportBar {
    let sum = { (cells: [ReportCell?]) -> Int? in
      cells.reduce(0 as Int?) { sum, cell in
        if case .count(let number) = cell { sum.map { $0 + number } } else { nil }
      }
    }
    let now = sum(bars.map(\.value)).map { whole - $0 }
    let then = before.flatMap { before in sum(bars.map(\.before)).map { before - $0 } }
    return ReportBar(
      ReportTerm(ReportTerm.restCode, name), now.map(ReportCell.count) ?? .hidden,
      share: now.map { Double($0) / Double(max(1, whole)) } ?? 0,
      before: bars.first?.before == nil ? nil : then.map(ReportCell.count) ?? .hidden)
  }

  private func wholeBefore(_ list: Breakdown) -> Int? {
    guard desk.showsBefore, list.hiddenBefore != nil else { return nil }
    return list.lines.reduce(0) { $0 + ($1.before?.sessions ?? 0) }
  }

  private var course: ReportSection? {
    guard var section = desk.course, case .series(var series) = section.body else { return nil }
    if !figures.isComparable {
      for place in series.points.indices { series.points[place].before = nil }
      section.body = .series(series)
    }
    section.id = "picture-course"
    section.lead = months(series)
    return section
  }

  private var hours: ReportSection? {
    guard figures.hours != nil, var section = desk.hours, case .grid(let grid) = section.body else { return nil }
    section.id = "picture-hours"
    section.lead = busiest(grid) ?? section.lead
    return section
  }

  // MARK: - Sentences

  private func percent(_ share: Double) -> PhraseValue { .text(NumberText.percent(share, in: language)) }

  /// The busiest and the quietest month or week, of those that are over.
  private func months(_ series: ReportSeries) -> String? {
    let points = series.points.compactMap { point -> (start: Day, number: Int)? in
      guard !point.isPartial, case .count(let number) = point.value else { return nil }
      return (point.start, number)
    }
    guard points.count > 2, points.count == series.points.count(where: { !$0.isPartial }),
      let most = points.max(by: { $0.number < $1.number }), let least = points.min(by: { $0.number < $1.number })
    else { return nil }
    let name = { (start: Day) in PhraseValue.text(series.step.term(start, in: language).label) }
    return OverviewPhrase.months(
      in: language,
      [
        "most": name(most.start), "least": name(least.start), "n": .number(most.number), "few": .number(least.number),
      ])
  }

  private var top: String? {
    let list = desk.lists.tasks
    let first = list.order(bySize: true).prefix(5).map { (list.lines[$0].term.label, list.cell($0)) }
    let sum = first.reduce(0) { sum, one in if case .count(let number) = one.1 { sum + number } else { sum } }
    guard first.count == 5, !first.contains(where: { $0.1 == .hidden }), desk.mentions > 0 else { return nil }
    return OverviewPhrase.top(
      in: language, ["task": .text(first[0].0), "share": percent(Double(sum) / Double(desk.mentions))])
  }

  /// The counts of some lines of a list; nil where one of them is hidden.
  private func counts(_ list: Breakdown, _ codes: Set<String>) -> Int? {
    list.lines.indices.filter { codes.contains(list.lines[$0].term.code) }.reduce(0 as Int?) { sum, place in
      if case .count(let number) = list.cell(place) { sum.map { $0 + number } } else { nil }
    }
  }

  private var selves: String? {
    let list = desk.lists.levels
    guard let with = counts(list, Set(HelpLevel.allCases.map { "\($0.rawValue)" })), with > 0,
      let own = counts(list, Set([HelpLevel.tip, .sideBySide].map { "\($0.rawValue)" }))
    else { return nil }
    return OverviewPhrase.selves(in: language, ["share": percent(Double(own) / Double(with))])
  }

  private var done: String? {
    guard desk.total > 0, let done = counts(desk.lists.outcomes, [Outcome.done.code]) else { return nil }
    return OverviewPhrase.done(in: language, ["share": percent(Double(done) / Double(desk.total))])
  }

  private var alone: String? {
    guard let share = desk.aloneShareNow else { return nil }
    return DeskSentence.alone(in: language, ["share": percent(share)])
  }

  private var barred: String? {
    let list = desk.lists.barriers
    let named = list.order(bySize: true).first { list.lines[$0].term.code != "none" }
    guard let named, case .count(let number) = list.cell(named) else { return nil }
    return OverviewPhrase.barred(
      in: language, ["barrier": .text(list.lines[named].term.label), "n": .number(number)])
  }

  private var others: String? {
    guard desk.mentions > 0, let own = counts(desk.lists.owners, [Owner.municipality.code]) else { return nil }
    return OverviewPhrase.ownedByOthers(
      in: language, ["share": percent(Double(desk.mentions - own) / Double(desk.mentions))])
  }

  private func busiest(_ grid: ReportGrid) -> String? {
    var best: (number: Int, row: Int, column: Int)?
    for (row, cells) in grid.cells.enumerated() {
      for (column, cell) in cells.enumerated() {
        if case .count(let number) = cell, number > best?.number ?? 0 { best = (number, row, column) }
      }
    }
    guard let best else { return nil }
    let weekday = Weekday.allCases.first { $0.code == grid.columns[best.column].code }
    return OverviewPhrase.busiest(
      in: language,
      [
        "day": .text(weekday.map { $0.wording[language].lowercased() } ?? ""), "hour": .text(grid.rows[best.row].label),
        "n": .number(best.number),
      ])
  }
}
