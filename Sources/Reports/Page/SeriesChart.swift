import Language
import Markup

/// A series as a line: solid for this period, dashed for the year before, hatched where nobody counted.
struct SeriesChart {
  let series: ReportSeries
  let language: LanguageCode
  let isNarrow: Bool

  private let top = 22.0
  private let size = 13.0
  private var width: Double { isNarrow ? 320 : 720 }
  private var height: Double { isNarrow ? 230 : 270 }
  private var bottom: Double { height - 42 }
  private var scale: ChartScale {
    ChartScale(upTo: series.points.flatMap { [$0.value.size, $0.before?.size] }.compactMap(\.self).max() ?? 1)
  }
  private var left: Double {
    12 + (scale.values.map { ChartText.width(label($0), size: size) }.max() ?? 0)
  }
  private var step: Double { (width - left - 8) / Double(max(1, series.points.count)) }

  private func x(_ index: Int) -> Double { left + (Double(index) + 0.5) * step }
  private func y(_ size: Double) -> Double { bottom - (bottom - top) * max(0, size) / scale.top }

  func svg(title: String) -> SVG {
    .drawing(
      width: width, height: height, title: title, desc: desc, .class("chart " + (isNarrow ? "narrow" : "wide")),
      content: gaps + grid + ticks + dashes + line + peak)
  }

  private var highest: Int? {
    series.points.indices.filter { series.points[$0].value.size != nil }
      .max { (series.points[$0].value.size ?? 0) < (series.points[$1].value.size ?? 0) }
  }

  private var desc: String {
    guard let first = series.points.first, let last = series.points.last, let highest else {
      return ReportPhrase.scaleNone(in: language)
    }
    let peak = series.points[highest]
    let name = { (point: ReportPoint) in PhraseValue.text(series.step.term(point.start, in: language).label) }
    return ReportPhrase.drawnSeries(
      in: language,
      [
        "value": .text(series.value.title[language]), "first": name(first), "last": name(last), "at": name(peak),
        "high": .text(peak.value.written(in: language, decimals: series.value.decimals)),
      ])
  }

  // MARK: - Axes

  private func label(_ value: Double) -> String {
    NumberText.decimal(value, decimals: scale.step < 1 ? 1 : 0, in: language)
  }

  private var grid: [SVG] {
    scale.values.flatMap { value -> [SVG] in
      [
        .line(x1: left, y1: y(value), x2: width, y2: y(value), .class(value == 0 ? "axis" : "gridline")),
        .text(label(value), x: left - 7, y: y(value) + 4.5, .textAnchor("end"), .class("tick")),
      ]
    }
  }

  /// The names of the steps, as many as fit, and under them the year (for days the month) where it begins.
  private var ticks: [SVG] {
    let names = series.points.map { series.step.tick($0.start, in: language) }
    let widest = (names.map { ChartText.width($0, size: size) }.max() ?? 0) + 8
    let every = max(1, Int((widest / max(step, 0.1)).rounded(.up)))
    var drawn: [SVG] = []
    var free = -Double.infinity
    for (index, point) in series.points.enumerated() {
      if index.isMultiple(of: every) {
        drawn.append(.text(names[index], x: x(index), y: bottom + 18, .textAnchor("middle"), .class("tick")))
      }
      let era = era(point.start)
      let isNew = index == 0 || era != self.era(series.points[index - 1].start)
      let start = max(left, x(index) - step / 2)
      let needed = ChartText.width(era, size: size)
      guard isNew, start > free, start + needed <= width + 4 else { continue }
      drawn.append(.text(era, x: start, y: bottom + 36, .class("tick era")))
      free = start + needed + 8
    }
    return drawn
  }

  private func era(_ day: Day) -> String {
    switch series.step {
    case .day: DayText.month(of: day, in: language)
    case .week: series.step.column.title[language] + " · " + String(day.week.year)
    case .month: String(day.year)
    }
  }

  // MARK: - Lines

  /// Steps without a figure, each run as one hatched band.
  private var gaps: [SVG] {
    runs { $0.value == .notCounted || $0.value == .notRecorded }.flatMap { run -> [SVG] in
      let from = x(run.lowerBound) - step / 2
      let width = Double(run.count) * step
      return [
        .rect(x: from, y: top, width: width, height: bottom - top, .class("gap")),
        .path(Hatch.lines(x: from, y: top, width: width, height: bottom - top, distance: 9), .class("gapline")),
      ]
    }
      + series.points.indices.filter { series.points[$0].value == .hidden }.map {
        .text(ReportCell.hiddenMark, x: x($0), y: bottom - 4, .textAnchor("middle"), .class("tick"))
      }
  }

  private var dashes: [SVG] {
    runs { $0.before?.size != nil }.map { run in
      .path(path(run) { series.points[$0].before?.size }, .class("before"))
    }
  }

  private var line: [SVG] {
    let solid = runs { $0.value.size != nil && !$0.isPartial }.map { run in
      SVG.path(path(run) { series.points[$0].value.size }, .class("line"))
    }
    // The way to a step that is not over is dotted, and its point is open.
    let open = series.points.indices.dropFirst().filter {
      series.points[$0].isPartial && series.points[$0].value.size != nil && series.points[$0 - 1].value.size != nil
    }.map { SVG.path(path($0 - 1..<$0 + 1) { series.points[$0].value.size }, .class("line open")) }
    let dots = series.points.indices.compactMap { index -> SVG? in
      let point = series.points[index]
      guard let value = point.value.size, step > 7 || isAlone(index) || point.isPartial else { return nil }
      return .circle(cx: x(index), cy: y(value), r: 4, .class(point.isPartial ? "dot hollow" : "dot"))
    }
    return solid + open + dots
  }

  /// The highest point's figure.
  private var peak: [SVG] {
    guard let highest, let value = series.points[highest].value.size else { return [] }
    let text = series.points[highest].value.written(in: language, decimals: series.value.decimals)
    let half = ChartText.width(text, size: size) / 2
    return [
      .text(
        text, x: min(max(x(highest), left + half), width - half - 4), y: y(value) - 9, .textAnchor("middle"),
        .class("peak"))
    ]
  }

  private func isAlone(_ index: Int) -> Bool {
    let before = index > 0 ? series.points[index - 1].value.size : nil
    let after = index + 1 < series.points.count ? series.points[index + 1].value.size : nil
    return before == nil && after == nil
  }

  private func path(_ run: Range<Int>, _ size: (Int) -> Double?) -> SVGPath {
    SVGPath(through: run.map { (x: x($0), y: y(size($0) ?? 0)) })
  }

  /// The longest stretches of points that fulfil a condition.
  private func runs(where holds: (ReportPoint) -> Bool) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for index in series.points.indices where holds(series.points[index]) {
      if let last = runs.last, last.upperBound == index {
        runs[runs.count - 1] = last.lowerBound..<index + 1
      } else {
        runs.append(index..<index + 1)
      }
    }
    return runs
  }
}
