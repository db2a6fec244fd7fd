import HelpDesk
import Language
import Municipality
import Statistics

/// The figures of the period: key figures, focus areas, branches and areas.
extension OverviewText {
  var keyed: [ReportSection] {
    let byBranch = figures.branch == nil && figures.branches.count > 1
    return [
      keyFigures, tagged, byBranch ? picture(.branches, desk.lists.branches, rule: .sessions, whole: desk.total) : nil,
      figures.areas.isEmpty || figures.now.whole[.area].isEmpty
        ? nil : picture(.areas, desk.lists.areas, rule: .sessions, whole: desk.total, bySize: true),
      desk.days, desk.capture.section(source: figures.source),
    ].compactMap(\.self)
  }

  // MARK: - Key figures

  /// The figures that the year is told by, beside the year before.
  private var keyFigures: ReportSection? {
    guard desk.total > 0, !desk.isTooFew else { return nil }
    let chosen: [(indicator: Indicator, line: IndicatorPhrase)] = [
      (.staffedHour, .perHundredHours), (.staffedHour, .staffedHours), (.staffedHour, .emptyHours),
      (.minutes, .recordedHours), (.alone, .aloneShare),
      (.couldNot, .couldNotShare),
      (.careHomes, .homesReached), (.courseFill, .seatsFilled),
    ]
    let rows = chosen.compactMap { one in
      book.rows(of: one.indicator).first { $0.now.line.code == one.line.line.code }
    }.filter { $0.now.reason == nil && $0.now.value != .empty }
    let sessions = ReportCode("sessions", DeskTerm.sessions.wording)
    let before = figures.before.map { desk.showsBefore ? ReportCell.count($0.whole.all.sessions) : .hidden } ?? .empty
    let first: [ReportCell] =
      [.term(ReportTerm(sessions.code, sessions.meaning[language])), .count(desk.total)]
      + (hasBefore ? [before] : [])
    let captured = capturedRows
    let value = ReportColumn(
      id: "value", title: OverviewPhrase.figure.wording, unit: .number, meaning: OverviewPhrase.figureMeaning.wording)
    let others = rows.map { row -> [ReportCell] in
      [.term(ReportTerm(row.now.line.code, row.now.line.meaning[language])), row.now.value]
        + (hasBefore ? [row.before ?? .empty] : [])
    }
    let key = DeskColumns.measure([sessions] + rows.map(\.now.line) + captured.map(\.line))
    return ReportSection(
      "figures", OverviewPhrase.figures.wording,
      body: .table(
        ReportTable(
          columns: [key, value] + (hasBefore ? [.before(value)] : []),
          rows: [first] + others + captured.map(\.cells))),
      rule: OverviewPhrase.figuresRule.wording, source: figures.source, in: language)
  }

  /// Whether the year before stands beside; one that was counted otherwise would make every figure look like growth.
  private var hasBefore: Bool { book.before != nil && figures.isComparable }

  /// How much of what came was logged.
  private var capturedRows: [(line: ReportCode, cells: [ReportCell])] {
    CountKind.allCases.flatMap { kind in
      desk.capture.overview.filter { $0.code == CaptureText.code(kind) }.map { line in
        (
          ReportCode(line.code, CaptureText.column(kind).title),
          [.term(ReportTerm(line.code, line.name)), line.now]
            + (hasBefore ? [line.before] : [])
        )
      }
    }
  }

  // MARK: - Focus areas

  /// Mentions by the focus areas that hold in the period.
  private var tagged: ReportSection? {
    let days = figures.period.days
    let holding = tags.filter { $0.firstDay <= days.upperBound && ($0.lastDay.map { $0 >= days.lowerBound } ?? true) }
    guard !holding.isEmpty, !desk.isTooFew, desk.total > 0 else { return nil }
    let lines = TagLines(holding, desk.lists)
    let bars = holding.enumerated().map { place, tag -> ReportBar in
      let now = lines.now[place]
      return ReportBar(
        ReportTerm(tag.code.text, name(tag)), now.map(ReportCell.count) ?? .hidden,
        share: now.map { Double($0) / Double(max(1, desk.mentions)) } ?? 0,
        before: figures.before == nil || !figures.isComparable
          ? nil : lines.before[place].map(ReportCell.count) ?? .hidden)
    }
    let item = ReportColumn(
      id: "tag", title: OverviewPhrase.tag.wording, role: .key, meaning: OverviewPhrase.tagMeaning.wording,
      codes: holding.map { ReportCode($0.code.text, Wording(same: $0.name)) })
    return ReportSection(
      "tags", OverviewPhrase.tags.wording,
      body: .bars(ReportBars(item: item, value: DeskColumns.mentions, bars: bars)),
      rule: OverviewPhrase.tagsRule.wording, source: figures.source, in: language)
  }

  /// A focus area, with its days where it does not hold for the whole period.
  private func name(_ tag: Tag) -> String {
    if let last = tag.lastDay, last < figures.period.days.upperBound {
      return OverviewPhrase.tagUntil(in: language, ["name": .text(tag.name), "day": .day(last)])
    }
    guard tag.firstDay > figures.period.days.lowerBound else { return tag.name }
    return OverviewPhrase.tagFrom(in: language, ["name": .text(tag.name), "day": .day(tag.firstDay)])
  }
}
