import HelpDesk
import Language
import Municipality
import Triage

extension TriageReportText {
  /// Which of the two levels a table goes by.
  enum LevelKind: String {
    case advised, given
  }

  // MARK: - Agreement

  func agreement(_ whole: AdviceCount) -> ReportSection {
    let rows = [(TriageReportPhrase.alike, whole.alike), (.more, whole.more), (.less, whole.less)]
    let codes = zip(["alike", "more", "less"], rows).map { ReportCode($0, $1.0.wording) }
    return section(
      "agreement", .agreement,
      ReportTable(
        columns: [DeskColumns.measure(codes), DeskColumns.sessions, TriageColumns.share],
        rows: zip(codes, rows).map { code, row in
          [term(code), .count(row.1), share(row.1, of: whole.sessions)]
        }, total: [.text(DeskTerm.total(in: language)), .count(whole.sessions)]), rule: .shareRule)
  }

  var agreementBeyondChance: ReportSection {
    let code = ReportCode("kappa", TriageReportPhrase.kappa.wording)
    var cell = ReportCell.notRecorded
    if let kappa {
      let rounded = { (number: Double) in (number * 100).rounded() / 100 }
      let ends = kappa.interval ?? kappa.value...kappa.value
      cell = .estimate(
        ReportEstimate(
          rounded(kappa.value), low: rounded(ends.lowerBound), high: rounded(ends.upperBound), unit: .number))
    }
    return section(
      "kappa", .beyondChance,
      ReportTable(columns: [DeskColumns.measure([code]), TriageColumns.kappa], rows: [[term(code), cell]]),
      rule: .kappaRule)
  }

  /// What was given for each level that was advised; for internal use.
  var matrix: ReportSection {
    let levels = HelpLevel.allCases.map { ReportTerm("\($0.rawValue)", $0.wording[language]) }
    let short = HelpLevel.allCases.map { ReportTerm("\($0.rawValue)", "\($0.rawValue)") }
    let counts = table.counts
    return ReportSection(
      "pairs", TriageReportPhrase.pairs.wording,
      body: .grid(
        ReportGrid(
          down: TriageColumns.level(.advised), across: TriageColumns.level(.given), value: DeskColumns.sessions,
          rows: levels, columns: short, cells: counts.map { $0.map(ReportCell.count) })),
      rule: TriageReportPhrase.pairsRule.wording, source: figures.source, in: language)
  }

  // MARK: - By task, branch and model

  var byTask: ReportSection {
    var counts: [Int: AdviceCount] = [:]
    for line in advised.tasks {
      counts[line.task, default: AdviceCount()].add(advised: line.advised, given: line.given, line.sessions)
    }
    let lines = figures.tasks.compactMap { task in
      counts[task.number].map { (term: ReportTerm(task.code.text, task.name[language]), count: $0) }
    }
    return split(
      "tasks", .byTask, DeskColumns.task(figures.tasks), DeskColumns.mentions, lines, rule: .taskRule)
  }

  var byBranch: ReportSection {
    var counts: [Int: AdviceCount] = [:]
    for line in advised.lines {
      counts[line.branch, default: AdviceCount()].add(advised: line.advised, given: line.given, line.sessions)
    }
    let lines = figures.branches.compactMap { branch in
      counts[branch.number].map { (term: ReportTerm(branch.code.text, branch.name), count: $0) }
    }
    return split(
      "branches", .byBranch, DeskColumns.branch(figures.branches), DeskColumns.sessions, lines, rule: .shareRule)
  }

  var byModel: ReportSection {
    var counts: [String: AdviceCount] = [:]
    for line in advised.lines {
      counts[line.model ?? "", default: AdviceCount()].add(advised: line.advised, given: line.given, line.sessions)
    }
    let lines = counts.keys.sorted(by: >).compactMap { model in
      counts[model].map { count in
        (
          term: model.isEmpty
            ? ReportTerm(DeskColumns.notRecorded.code, DeskColumns.notRecorded.meaning[language])
            : ReportTerm(model, model), count: count
        )
      }
    }
    return split("models", .byModel, TriageColumns.model, DeskColumns.sessions, lines, rule: .shareRule)
  }

  /// How the advice was followed by one thing: the greatest first, hidden rows last in their fixed order.
  private func split(
    _ id: String, _ heading: TriageReportPhrase, _ item: ReportColumn, _ value: ReportColumn,
    _ lines: [(term: ReportTerm, count: AdviceCount)], rule: TriageReportPhrase
  ) -> ReportSection {
    let lists = [\AdviceCount.sessions, \.alike, \.more, \.less].map { path in lines.map { $0.count[keyPath: path] } }
    guard let hidden = discretion.hiddenTogether(in: lists) else { return withheld(id, heading) }
    let order = lines.indices.sorted { left, right in
      if hidden[left] != hidden[right] { return hidden[right] }
      let isLess = (lines[right].count.sessions, left) < (lines[left].count.sessions, right)
      return hidden[left] ? left < right : isLess
    }
    let columns =
      [item, value]
      + [TriageColumns.alike, TriageColumns.more, TriageColumns.less].map { column in
        var column = column
        column.dependsOn = value.id
        return column
      }
    return section(
      id, heading,
      ReportTable(
        columns: columns,
        rows: order.map { place in
          let count = lines[place].count
          guard !hidden[place] else { return [.term(lines[place].term), .hidden] }
          return [.term(lines[place].term), .count(count.sessions)]
            + [count.alike, count.more, count.less].map { share($0, of: count.sessions) }
        }), rule: rule)
  }

  // MARK: - Reasons

  func reasons(_ whole: AdviceCount) -> ReportSection {
    let otherwise = whole.more + whole.less
    let count = { (reason: HelpLevelReason?) in
      advised.lines.filter { $0.reason == reason && $0.given != $0.advised }.reduce(0) { $0 + $1.sessions }
    }
    let lines =
      HelpLevelReason.allCases.map { (ReportCode($0.code, $0.wording), count($0)) }
      + [(DeskColumns.notRecorded, count(nil))]
    guard let hidden = discretion.hidden(in: lines.map(\.1)) else { return withheld("reasons", .reasons) }
    return section(
      "reasons", .reasons,
      ReportTable(
        columns: [TriageColumns.reason, DeskColumns.sessions, TriageColumns.share],
        rows: zip(lines, hidden).map { line, isHidden in
          [term(line.0)] + (isHidden ? [.hidden] : [.count(line.1), share(line.1, of: otherwise)])
        }, total: [.text(DeskTerm.total(in: language)), .count(otherwise)]), rule: .reasonRule)
  }

  // MARK: - By level

  func byLevel(_ kind: LevelKind) -> ReportSection {
    let heading: TriageReportPhrase = kind == .advised ? .byAdvised : .byGiven
    let counts = HelpLevel.allCases.map { level in
      advised.lines.filter { (kind == .advised ? $0.advised : $0.given) == level }
        .reduce(into: LevelCount()) { $0.add($1) }
    }
    let list = { (path: KeyPath<LevelCount, Int>) in counts.map { $0[keyPath: path] } }
    guard let hidden = discretion.hidden(in: list(\.sessions)) else { return withheld(kind.rawValue, heading) }
    // The shares of a row are hidden by themselves; where that cannot be done, the whole column is.
    let all = counts.map { _ in true }
    let outcomes =
      discretion.hiddenTogether(in: [list(\.sessions), list(\.done), list(\.partly), list(\.undone)]) ?? all
    let alone = discretion.hiddenTogether(in: [list(\.sessions), list(\.yes), list(\.no), list(\.unsaid)]) ?? all
    let rows = HelpLevel.allCases.map { level -> [ReportCell] in
      let place = level.rawValue
      let count = counts[place]
      let name = ReportCell.term(ReportTerm("\(place)", "\(place) " + level.wording[language]))
      guard !hidden[place] else { return [name, .hidden] }
      guard count.sessions > 0 else { return [name, .count(0)] }
      let ends = [count.done, count.partly, count.undone]
        .map { outcomes[place] ? ReportCell.hidden : share($0, of: count.sessions) }
      return [name, .count(count.sessions)] + ends
        + [alone[place] ? .hidden : share(count.yes, of: count.yes + count.no)]
    }
    return section(
      kind.rawValue, heading,
      ReportTable(
        columns: [
          TriageColumns.level(kind), DeskColumns.sessions, TriageColumns.done, TriageColumns.partly,
          TriageColumns.undone, TriageColumns.alone,
        ], rows: rows, total: [.text(DeskTerm.total(in: language)), .count(list(\.sessions).reduce(0, +))]),
      rule: .levelRule)
  }

  // MARK: - Parts

  private func term(_ code: ReportCode) -> ReportCell { .term(ReportTerm(code.code, code.meaning[language])) }

  private func section(
    _ id: String, _ heading: TriageReportPhrase, _ table: ReportTable, rule: TriageReportPhrase
  ) -> ReportSection {
    ReportSection(
      id, heading.wording, body: .table(table), rule: rule.wording, source: figures.source, in: language)
  }

  private func withheld(_ id: String, _ heading: TriageReportPhrase) -> ReportSection {
    ReportSection(
      id, heading.wording, body: .text([TriageReportPhrase.withheld(in: language)]), source: figures.source,
      in: language)
  }
}
