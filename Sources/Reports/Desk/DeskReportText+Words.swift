import HelpDesk
import Language
import Statistics

extension DeskReportText {
  /// What the figures say, made only of what is shown.
  var summary: [String] {
    let period = PhraseValue.text(figures.period.name(in: language))
    guard total > 0 else { return [DeskSentence.none(in: language, ["period": period])] }
    guard !isTooFew else { return [DeskSentence.tooFew(in: language, ["period": period])] }
    return [
      DeskSentence.total(in: language, ["n": .number(total), "period": period]) + " " + change, topTask, alonePart,
      emptyDays,
    ].compactMap(\.self) + capture.sentences
  }

  private var change: String {
    let before = ["before": PhraseValue.text(figures.earlier.name(in: language))]
    guard figures.before != nil else { return DeskSentence.noBefore(in: language, before) }
    let verdict = verdict
    let values = before.merging(ends(verdict)) { first, _ in first }
    return switch verdict {
    case .more: DeskSentence.more(in: language, values)
    case .fewer: DeskSentence.fewer(in: language, values)
    case .chance: DeskSentence.chance(in: language, values)
    case .new: DeskSentence.noBefore(in: language, before)
    case .unknown: DeskSentence.unknown(in: language, before)
    }
  }

  /// The ends of an interval in words, the smaller change first where both go the same way.
  private func ends(_ verdict: ReportVerdict) -> [String: PhraseValue] {
    guard let interval = verdict.interval else { return [:] }
    let word = { (change: Double) in
      PhraseValue.text(
        (change < 0 ? DeskSentence.byFewer : .byMore)(
          in: language, ["share": .text(NumberText.percent(abs(change), in: language))]))
    }
    let isFewer = interval.high < 0
    return ["low": word(isFewer ? interval.high : interval.low), "high": word(isFewer ? interval.low : interval.high)]
  }

  /// Which lines of a list are more than chance makes them, with their intervals; nil where none is.
  func lead(_ bars: ReportBars) -> String? {
    let before = PhraseValue.text(figures.earlier.name(in: language))
    let clear = bars.bars.filter { ["more", "fewer"].contains($0.verdict?.code) }
    guard !clear.isEmpty else { return nil }
    let rows = clear.map { bar in
      DeskSentence.row(
        in: language, ends(bar.verdict ?? .unknown).merging(["row": .text(bar.item.label)]) { first, _ in first })
    }
    return DeskSentence.rows(in: language, ["before": before, "rows": .text(rows.joined(separator: "; "))])
  }

  private var topTask: String? {
    let list = lists.tasks
    guard let first = list.order(bySize: true).first, case .count(let number) = list.cell(first) else { return nil }
    return DeskSentence.topTask(
      in: language, ["task": .text(list.lines[first].term.label), "n": .number(number)])
  }

  private var alonePart: String? {
    aloneShareNow.map {
      DeskSentence.alone(in: language, ["share": .text(NumberText.percent($0, in: language))])
    }
  }

  /// How many staffed days have no session; nil where none is without, or the hours are not known.
  var emptyDays: String? {
    guard figures.now.knowsHours, figures.now.staffedDays() > 0 else { return nil }
    let empty = figures.now.emptyDays()
    guard empty > 0 else { return nil }
    return DeskSentence.emptyDays(
      in: language, ["n": .number(empty), "all": .number(figures.now.staffedDays())])
  }

  /// What a reader must know.
  var notes: [String] {
    [capture.notCounted, DeskSentence.logging(in: language)].compactMap(\.self) + notesOnPeriods
  }

  /// What a reader must know of the period and of the year before beside it.
  var notesOnPeriods: [String] {
    var notes: [String] = []
    if let before = figures.before, total > 0 {
      let words = PhraseValue.text(figures.earlier.name(in: language))
      if figures.now.knowsHours, before.knowsHours {
        notes.append(
          DeskSentence.compared(
            in: language,
            [
              "before": words, "dayNow": .number(figures.now.staffedDays()),
              "dayBefore": .number(before.staffedDays()),
            ]))
      } else {
        notes.append(DeskSentence.noHours(in: language))
      }
      if figures.period.hasNoWeekBefore { notes.append(DeskSentence.weekBefore(in: language, ["before": words])) }
      if figures.dispersion == nil {
        notes.append(DeskSentence.tooFewDays(in: language))
      } else if !figures.isComparable {
        notes.append(DeskSentence.otherwiseCounted(in: language))
      }
    }
    if case .week = figures.period.kind { notes.append(DeskRule.monthOnlyFirst(in: language)) }
    if case .span = figures.period.kind { notes.append(DeskRule.monthOnlyFirst(in: language)) }
    return notes
  }
}
