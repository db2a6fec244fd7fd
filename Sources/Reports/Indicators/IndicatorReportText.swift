import Language
import Municipality
import Statistics

/// The report on indicators, put together of its figures.
struct IndicatorReportText {
  let book: IndicatorBook
  let indicators: [Indicator]
  let published: [ComparisonSet]

  private var desk: DeskReportText { book.now.desk }
  private var language: LanguageCode { desk.language }
  private var figures: DeskFigures { desk.figures }

  var report: Report {
    let opening = ReportOpening(figures: figures, discretion: desk.discretion, language: language)
    let found = indicators.map { (indicator: $0, rows: book.rows(of: $0)) }
    let only = indicators.count == 1 ? indicators.first : nil
    return opening.report(
      id: "indicators", title: only?.wording ?? IndicatorPhrase.title.wording, summary: summary(found),
      sections: found.map { section($0.indicator, $0.rows) } + published.map(section)
        + indicators.map(definition),
      notes: notes, compares: true)
  }

  // MARK: - Sentences

  /// Whether any line of an indicator can be told, besides how much was logged.
  private func isTold(_ rows: [IndicatorBook.Row]) -> Bool {
    rows.contains { row in
      let isCapture = row.now.line.code.hasPrefix(IndicatorPhrase.captured.rawValue)
      return !isCapture && row.now.reason == nil && row.now.value != .empty
    }
  }

  private func summary(_ found: [(indicator: Indicator, rows: [IndicatorBook.Row])]) -> [String] {
    guard !book.now.isAhead else {
      return [IndicatorPhrase.notBegun(in: language, ["period": .text(figures.period.name(in: language))])]
    }
    let untold = found.filter { !isTold($0.rows) }
    var sentences: [String] = []
    if found.count > 1 {
      sentences.append(
        IndicatorPhrase.told(
          in: language,
          [
            "n": .number(found.count - untold.count), "all": .number(found.count),
            "period": .text(figures.period.name(in: language)),
          ]))
    }
    if !untold.isEmpty {
      let names = untold.map { one -> String in
        let reason = one.rows.compactMap(\.now.reason).first.map { " (" + said($0) + ")" } ?? ""
        return one.indicator.wording[language] + reason
      }
      sentences.append(IndicatorPhrase.notTold(in: language, ["names": .text(names.joined(separator: "; "))]))
    }
    return desk.isTooFew ? sentences : sentences + desk.capture.sentences
  }

  /// A reason inside a sentence.
  private func said(_ reason: IndicatorReason) -> String {
    let text = reason.wording[language]
    return text.prefix(1).lowercased() + text.dropFirst()
  }

  private var notes: [String] {
    var notes = [desk.capture.notCounted, DeskSentence.logging(in: language)].compactMap(\.self)
    if let previous = book.previous, let before = book.before {
      notes.append(
        IndicatorPhrase.periods(
          in: language,
          [
            "previous": .text(previous.figures.period.name(in: language)),
            "before": .text(before.figures.period.name(in: language)),
          ]))
    }
    notes += branchNotes + (indicators.contains(.rates) ? populationNotes : [])
    if published.count(where: \.definition.isDigitallyChallenged) > 1 {
      notes.append(IndicatorPhrase.neverMixed(in: language))
    }
    return notes
  }

  private var spans: [IndicatorSpan] { [book.now, book.previous, book.before].compactMap(\.self) }

  /// The branches that opened or closed between the first day of the earliest period and the last of the latest.
  private var branchNotes: [String] {
    let first = spans.map(\.figures.now.days.lowerBound).min() ?? figures.now.days.lowerBound
    let last = figures.now.days.upperBound
    var branches: [Branch] = []
    for branch in spans.flatMap(\.figures.branches) where !branches.contains(branch) { branches.append(branch) }
    return branches.flatMap { branch -> [String] in
      let name = PhraseValue.text(branch.name)
      let opened = branch.opened > first && branch.opened <= last
      let closed = branch.closed.flatMap { $0 >= first && $0 < last ? $0 : nil }
      return (opened ? [IndicatorPhrase.opened(in: language, ["branch": name, "day": .day(branch.opened)])] : [])
        + (closed.map { [IndicatorPhrase.closed(in: language, ["branch": name, "day": .day($0)])] } ?? [])
    }
  }

  /// Of which day the population behind each period is.
  private var populationNotes: [String] {
    let told = spans.filter { $0.figures.branch == nil }
    var populations: [Population] = []
    for population in told.compactMap(\.population) where !populations.contains(population) {
      populations.append(population)
    }
    return populations.map { population in
      let periods = told.filter { $0.population == population }.map { $0.figures.period.name(in: language) }
      return IndicatorPhrase.population(
        in: language,
        [
          "periods": .text(periods.joined(separator: ", ")), "day": .day(population.day),
          "source": .text(population.source),
        ])
    }
  }

  // MARK: - Figures

  private func section(_ indicator: Indicator, _ rows: [IndicatorBook.Row]) -> ReportSection {
    let hasReasons = rows.contains { $0.now.reason != nil }
    let value = IndicatorColumns.value(indicator)
    let columns =
      [IndicatorColumns.line(rows.map(\.now.line)), value, IndicatorColumns.base]
      + (book.previous == nil ? [] : [IndicatorColumns.previous(value)])
      + (book.before == nil ? [] : [.before(value)])
      + (hasReasons ? [IndicatorColumns.why] : [])
    let cells = rows.map { row -> [ReportCell] in
      let figure = row.now
      let why = figure.reason.map { ReportCell.term(ReportTerm($0.rawValue, $0.wording[language])) } ?? .empty
      return [.term(ReportTerm(figure.line.code, figure.line.meaning[language])), figure.value, figure.base]
        + (row.previous.map { [$0] } ?? []) + (row.before.map { [$0] } ?? []) + (hasReasons ? [why] : [])
    }
    let page = IndicatorDefinition(of: indicator)
    return ReportSection(
      indicator.code, indicator.wording, body: .table(ReportTable(columns: columns, rows: cells)),
      rule: IndicatorPhrase.rule.filled { ["counts": .text(page.counts[$0])] }, source: page.source, in: language)
  }

  /// The newest published figures of a definition; a table never holds two.
  private func section(_ set: ComparisonSet) -> ReportSection {
    let newest = set.figures.filter { $0.time.days == set.figures.last?.time.days }
    let number = { (figure: Double, unit: ComparisonUnit) -> ReportCell in
      unit == .percent ? .share(figure / 100) : .count(Int(figure.rounded()))
    }
    let rows = newest.map { figure -> [ReportCell] in
      [
        .text(figure.group[language]), .text(figure.time.name(in: language)), number(figure.low, figure.unit),
        figure.high.map { number($0, figure.unit) } ?? .empty, .text(figure.unit.wording[language]),
        .text(
          (figure.isVerified ? IndicatorColumns.seen : IndicatorColumns.notSeen)[language] + " "
            + DayText.short(figure.checkedOn, in: language)),
      ]
    }
    var sources: [String] = []
    for source in newest.map(\.source) where !sources.contains(source) { sources.append(source) }
    // A share is told as its publisher did: 4,8 % does not become 5 %.
    let shares = newest.filter { $0.unit == .percent }.flatMap { [$0.low, $0.high].compactMap(\.self) }
    let decimals = shares.allSatisfy { $0 == $0.rounded() } ? 0 : 1
    let heading = IndicatorPhrase.publishedHeading.filled { ["name": .text(set.definition.wording[$0])] }
    return ReportSection(
      "published-" + set.definition.code, heading,
      body: .table(ReportTable(columns: IndicatorColumns.published(decimals: decimals), rows: rows)),
      rule: IndicatorPhrase.publishedRule.wording, source: Wording(same: sources.joined(separator: "; ")), in: language)
  }

  // MARK: - Definitions

  private func definition(of indicator: Indicator) -> ReportSection {
    let paragraphs = IndicatorDefinition(of: indicator).parts.map { $0.heading[language] + ": " + $0.text[language] }
    let heading = IndicatorPhrase.definitionHeading.filled { ["name": .text(indicator.wording[$0])] }
    return ReportSection(
      "definition-" + indicator.code, heading, body: .text(paragraphs), source: Wording(same: ""), in: language)
  }
}
