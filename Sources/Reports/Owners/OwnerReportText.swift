import HelpDesk
import Language
import Municipality

/// The page on whose solution fills the desk, put together of its figures.
struct OwnerReportText {
  let figures: DeskFigures
  let weeks: [Day: [Int: Totals]]
  let hourCost: Double?
  let arrivals: [CountedArrivals]
  let publication: Publication
  let language: LanguageCode

  private var currency: ReportCurrency { figures.office.country == .denmark ? .dkk : .sek }
  private var source: String { DeskRule.source(in: language, ["office": .text(figures.office.name)]) }

  /// What an owner's tasks came to.
  private struct Line {
    let owner: Owner
    let mentions: ReportCell
    let hours: ReportCell
    let estimate: ReportEstimate?
    /// The best guess where no interval can be made.
    let guess: Double?
  }

  /// Hours by owner: the minutes of timed mentions, scaled up to all mentions of that owner's tasks.
  private var lines: [Line] {
    let list = DeskBreakdowns(figures, for: publication, in: language).owners
    return Owner.allCases.enumerated().compactMap { index, owner in
      let totals = list.lines[index].now
      let cell = list.cell(index)
      guard cell == .hidden || totals.sessions > 0 else { return nil }
      guard cell != .hidden, list.showsMinutes else {
        return Line(owner: owner, mentions: cell, hours: .hidden, estimate: nil, guess: nil)
      }
      guard totals.timed > 0 else {
        return Line(owner: owner, mentions: cell, hours: .notRecorded, estimate: nil, guess: nil)
      }
      let numbers = Set(figures.tasks.filter { $0.owner == owner }.map(\.number))
      let byWeek = weeks.values.map { week -> (sum: Double, base: Double) in
        let sum = week.filter { numbers.contains($0.key) }.values.reduce(Totals()) { $0 + $1 }
        return (sum.minutes / 60, Double(sum.timed))
      }
      guard
        let ratio = RatioEstimate(byWeek, measured: Double(totals.timed) / Double(totals.sessions))
      else { return nil }
      let estimate = ratio.total(of: Double(totals.sessions), unit: .hours)
      let guess = ratio.ratio * Double(totals.sessions)
      return Line(
        owner: owner, mentions: cell, hours: estimate.map(ReportCell.estimate) ?? .hours(guess), estimate: estimate,
        guess: guess)
    }
  }

  var report: Report {
    let opening = ReportOpening(figures: figures, publication: publication, language: language)
    let total = figures.now.whole.all.sessions
    let period = PhraseValue.text(figures.period.name(in: language))
    guard total > 0, publication.shows(total) else {
      return opening.report(
        id: "owners", title: OwnerPhrase.title(in: language),
        summary: [(total == 0 ? DeskSentence.none : .tooFew)(in: language, ["period": period])], sections: [],
        notes: [])
    }
    let lines = lines
    return opening.report(
      id: "owners", title: OwnerPhrase.title(in: language), summary: summary(lines, period),
      sections: [picture(lines), table(lines)],
      notes: [capture, DeskSentence.logging(in: language)])
  }

  private func summary(_ lines: [Line], _ period: PhraseValue) -> [String] {
    let whole = lines.compactMap(\.guess).reduce(0, +)
    guard lines.allSatisfy({ $0.hours != .hidden }), whole > 0,
      let first = lines.filter({ $0.guess != nil }).max(by: { ($0.guess ?? 0) < ($1.guess ?? 0) })
    else { return [OwnerPhrase.cannotSay(in: language, ["period": period])] }
    let own = lines.first { $0.owner == .municipality }?.guess ?? 0
    let percent = { (share: Double) in PhraseValue.text(NumberText.percent(share, in: language)) }
    let hours = { (number: Double) in PhraseValue.text(NumberText.decimal(number, decimals: 0, in: language)) }
    var sentences = [
      OwnerPhrase.most(
        in: language,
        [
          "owner": .text(first.owner.wording[language]), "share": percent((first.guess ?? 0) / whole),
          "hours": hours(first.guess ?? 0), "period": period,
        ]),
      OwnerPhrase.others(in: language, ["share": percent((whole - own) / whole), "hours": hours(whole - own)]),
    ]
    if let hourCost {
      sentences.append(
        OwnerPhrase.cost(
          in: language,
          [
            "money": .text(
              currency.written(NumberText.decimal(whole * hourCost, decimals: 0, in: language), in: language)),
            "hour": .text(
              currency.written(NumberText.decimal(hourCost, decimals: 0, in: language), in: language)),
          ]))
    }
    return sentences
  }

  /// The hours as bars; the table below has the intervals.
  private func picture(_ lines: [Line]) -> ReportSection {
    let whole = lines.compactMap(\.guess).reduce(0, +)
    let isWhole = lines.allSatisfy { $0.hours != .hidden }
    let bars = lines.sorted { ($1.guess ?? -1) < ($0.guess ?? -1) }.map { line in
      ReportBar(
        ReportTerm(line.owner.code, line.owner.wording[language]),
        line.hours == .hidden ? .hidden : line.guess.map(ReportCell.hours) ?? .notRecorded,
        share: isWhole && whole > 0 ? line.guess.map { $0 / whole } : nil)
    }
    return ReportSection(
      id: "time", heading: OwnerPhrase.share(in: language),
      body: .bars(ReportBars(item: DeskColumns.owner, value: hoursColumn, bars: bars)), source: source)
  }

  private var hoursColumn: ReportColumn {
    ReportColumn(
      id: "hours", title: Wording(da: "Timer", sv: "Timmar", en: "Hours"), unit: .hours,
      meaning: Wording(
        da: "Timer ved skranken, regnet op til alle omtaler, med 95 %-interval.",
        sv: "Timmar vid disken, uppräknade till alla omnämnanden, med 95-procentsintervall.",
        en: "Hours at the desk, scaled up to all mentions, with the 95 % interval."), decimals: 0)
  }

  private func table(_ lines: [Line]) -> ReportSection {
    var hours = hoursColumn
    hours.dependsOn = "mentions"
    var columns = [DeskColumns.owner, DeskColumns.mentions, hours]
    if hourCost != nil {
      columns.append(
        ReportColumn(
          id: "cost",
          title: currency == .dkk
            ? Wording(da: "Kroner", sv: "Danska kronor", en: "Danish kroner")
            : Wording(da: "Svenske kroner", sv: "Kronor", en: "Swedish kronor"),
          unit: currency == .dkk ? .dkk : .sek,
          meaning: Wording(
            da: "Timerne gange den timepris, der er givet.", sv: "Timmarna gånger det timpris som angetts.",
            en: "The hours times the cost of an hour that was given."), decimals: 0, dependsOn: "hours"))
    }
    let whole = lines.compactMap(\.guess).reduce(0, +)
    let isWhole = lines.allSatisfy { $0.hours != .hidden }
    let rows = lines.sorted { ($1.guess ?? -1) < ($0.guess ?? -1) }.map { line -> [ReportCell] in
      [.term(ReportTerm(line.owner.code, line.owner.wording[language])), line.mentions, line.hours]
        + (hourCost == nil ? [] : [cost(line)])
    }
    return ReportSection(
      id: "owners", heading: OwnerPhrase.heading(in: language),
      body: .table(ReportTable(columns: columns, rows: rows, total: total(lines, whole, isWhole))),
      rule: OwnerPhrase.rule(
        in: language,
        [
          "share": .text(
            publication.shows(figures.now.whole.all.timed)
              ? NumberText.percent(
                Double(figures.now.whole.all.timed) / Double(figures.now.whole.all.sessions), in: language) : "..")
        ]), source: source)
  }

  private func cost(_ line: Line) -> ReportCell {
    guard let hourCost, let guess = line.guess else { return line.hours == .hidden ? .hidden : .notRecorded }
    guard let estimate = line.estimate else { return .money(guess * hourCost, currency) }
    return .estimate(
      ReportEstimate(
        estimate.value * hourCost, low: estimate.low * hourCost, high: estimate.high * hourCost,
        unit: currency == .dkk ? .dkk : .sek))
  }

  /// The sum: the owners' errors are taken to be independent, so that their squares add up.
  private func total(_ lines: [Line], _ whole: Double, _ isWhole: Bool) -> [ReportCell] {
    let mentions = figures.now.whole[.task].values.reduce(0) { $0 + $1.sessions }
    let margins = lines.compactMap { line in line.estimate.map { $0.high - $0.value } }
    let margin = margins.reduce(0) { $0 + $1 * $1 }.squareRoot()
    let isKnown = isWhole && margins.count == lines.count
    let sum = { (scale: Double, unit: ReportUnit, plain: ReportCell) -> ReportCell in
      guard isWhole else { return .empty }
      guard isKnown else { return plain }
      return .estimate(
        ReportEstimate(
          whole * scale, low: max(0, whole - margin) * scale, high: (whole + margin) * scale, unit: unit))
    }
    return [.text(DeskTerm.total(in: language)), .count(mentions), sum(1, .hours, .hours(whole))]
      + (hourCost.map { [sum($0, currency == .dkk ? .dkk : .sek, .money(whole * $0, currency))] } ?? [])
  }

  /// How many of those who came were logged, or that nobody counted them.
  private var capture: String {
    let shown = DeskBreakdowns(figures, for: publication, in: language).branches
    var told: [String] = []
    var missing: [String] = []
    for (index, branch) in figures.branches.enumerated() {
      guard let counted = arrivals.first(where: { $0.branch == branch.code.text }), counted.arrivals > 0 else {
        missing.append(branch.name)
        continue
      }
      guard case .count(let sessions) = shown.cell(index) else { continue }
      told.append(
        OwnerPhrase.captured(
          in: language,
          [
            "branch": .text(branch.name),
            "share": .text(NumberText.percent(Double(sessions) / Double(counted.arrivals), in: language)),
          ]))
    }
    if told.isEmpty { return OwnerPhrase.notCounted(in: language) }
    let rest =
      missing.isEmpty
      ? [] : [OwnerPhrase.notCountedAt(in: language, ["branches": .text(missing.joined(separator: ", "))])]
    return (told + rest).joined(separator: " ")
  }
}
