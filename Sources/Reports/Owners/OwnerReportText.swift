import HelpDesk
import Language
import Municipality
import Statistics

/// The page on whose solution fills the desk, put together of its figures.
struct OwnerReportText {
  let figures: DeskFigures
  let weeks: [Day: [Int: Totals]]
  let hourCost: Double?
  let discretion: Discretion
  let language: LanguageCode

  private var currency: ReportCurrency { figures.office.country == .denmark ? .dkk : .sek }
  private var lists: DeskBreakdowns { DeskBreakdowns(figures, for: discretion, in: language) }

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
    let list = lists.owners
    return Owner.allCases.enumerated().compactMap { index, owner in
      let totals = list.lines[index].now
      let cell = list.cell(index)
      guard cell == .hidden || totals.sessions > 0 else { return nil }
      guard cell != .hidden, list.showsMinutes.now else {
        return Line(owner: owner, mentions: cell, hours: .hidden, estimate: nil, guess: nil)
      }
      guard totals.timed > 0 else {
        return Line(owner: owner, mentions: cell, hours: .notRecorded, estimate: nil, guess: nil)
      }
      let numbers = Set(figures.tasks.filter { $0.owner == owner }.map(\.number))
      // In the order of time, so that sums of parts come out alike to the last digit.
      let byWeek = weeks.sorted { $0.key < $1.key }.map(\.value).map { week -> (sum: Double, base: Double) in
        let sum = week.filter { numbers.contains($0.key) }.values.reduce(Totals()) { $0 + $1 }
        return (sum.minutes / 60, Double(sum.timed))
      }
      guard
        let ratio = RatioEstimate(byWeek, measured: Double(totals.timed) / Double(totals.sessions))
      else { return nil }
      let estimate = ratio.total(of: Double(totals.sessions), unit: .hours).map(rounded)
      let guess = rounded(ratio.ratio * Double(totals.sessions))
      return Line(
        owner: owner, mentions: cell, hours: estimate.map(ReportCell.estimate) ?? .hours(guess), estimate: estimate,
        guess: guess)
    }
  }

  /// Hours as they may be written: for the house to a tenth, so that they do not give away how many were timed.
  private func rounded(_ hours: Double) -> Double {
    discretion.audience == .internal ? hours : (hours * 10).rounded() / 10
  }

  private func rounded(_ hours: ReportEstimate) -> ReportEstimate {
    ReportEstimate(rounded(hours.value), low: rounded(hours.low), high: rounded(hours.high), unit: hours.unit)
  }

  var report: Report {
    let opening = ReportOpening(figures: figures, discretion: discretion, language: language)
    let total = figures.now.whole.all.sessions
    let period = PhraseValue.text(figures.period.name(in: language))
    guard total > 0, discretion.shows(total) else {
      return opening.report(
        id: "owners", title: OwnerPhrase.title.wording,
        summary: [(total == 0 ? DeskSentence.none : .tooFew)(in: language, ["period": period])], sections: [],
        notes: [])
    }
    let lines = lines
    let capture = CaptureText(figures, lists, in: language)
    return opening.report(
      id: "owners", title: OwnerPhrase.title.wording, summary: summary(lines, period) + capture.sentences,
      sections: [picture(lines), table(lines)],
      notes: [capture.notCounted, DeskSentence.logging(in: language)].compactMap(\.self))
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
      "time", OwnerPhrase.share.wording,
      body: .bars(ReportBars(item: DeskColumns.owner, value: hoursColumn, bars: bars)), source: figures.source,
      in: language)
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
    let all = figures.now.whole.all
    let rule = OwnerPhrase.rule.filled { language in
      let share = Double(all.timed) / Double(max(1, all.sessions))
      return ["share": .text(discretion.shows(all.timed) ? NumberText.percent(share, in: language) : "..")]
    }
    return ReportSection(
      "owners", OwnerPhrase.heading.wording,
      body: .table(ReportTable(columns: columns, rows: rows, total: total(lines, whole, isWhole))), rule: rule,
      source: figures.source, in: language)
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
}
