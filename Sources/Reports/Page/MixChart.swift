import Language
import Markup

/// A mix as stacked bars; parts are told apart by lightness, by slanting lines and by their figures.
struct MixChart {
  let mix: ReportMix
  let language: LanguageCode
  /// Whether names stand over the bars, as on a telephone.
  let isNarrow: Bool

  private var width: Double { isNarrow ? 320 : 720 }
  private var left: Double { isNarrow ? 0 : 180 }
  private var barHeight: Double { isNarrow ? 30 : 32 }
  private var rowHeight: Double { isNarrow ? 58 : 44 }
  private var room: Double { width - left - 1 }

  func svg(title: String) -> SVG {
    let desc = ReportPhrase.drawnMix(
      in: language,
      ["value": .text(mix.value.title[language]), "part": .text(mix.part.title[language].lowercased())])
    return .drawing(
      width: width, height: max(rowHeight * Double(mix.lines.count), 1), title: title, desc: desc,
      .class("chart " + (isNarrow ? "narrow" : "wide")),
      content: mix.lines.enumerated().map { index, line in .g(content: row(line, top: Double(index) * rowHeight)) })
  }

  private func row(_ line: ReportMixLine, top: Double) -> [SVG] {
    let barTop = isNarrow ? top + 20 : top + (rowHeight - barHeight) / 2
    let name =
      isNarrow
      ? SVG.text(ChartText.cut(line.item.label, to: width, size: 14), x: 0, y: top + 15, .class("label"))
      : SVG.text(
        ChartText.cut(line.item.label, to: left - 12, size: 14), x: left - 12, y: barTop + barHeight / 2 + 5,
        .textAnchor("end"), .class("label"))
    return [name] + segments(line, barTop)
  }

  /// Parts that are shown stand in order; all that is hidden stands together at the end, so that no gap measures one.
  private func segments(_ line: ReportMixLine, _ top: Double) -> [SVG] {
    var drawn: [SVG] = []
    var sum = 0.0
    for (index, part) in line.parts.enumerated() {
      guard let share = part.share.size, share > 0 else { continue }
      let from = left + min(sum, 1) * room
      let end = left + min(sum + share, 1) * room
      sum += share
      drawn += MixChart.surface(index, x: from, y: top, width: max(end - from - 1.5, 0.5), height: barHeight)
      drawn += figure(part.share.written(in: language), index, from: from, to: end, top)
    }
    guard line.parts.contains(where: { $0.share == .hidden }), sum < 0.999 else { return drawn }
    let from = left + sum * room
    let rest = SVG.rect(x: from, y: top, width: left + room - from, height: barHeight, .class("rest"))
    return drawn + [rest] + figure(ReportCell.hiddenMark, nil, from: from, to: left + room, top)
  }

  private func figure(_ text: String, _ index: Int?, from: Double, to: Double, _ top: Double) -> [SVG] {
    guard ChartText.width(text, size: 13) + 6 < to - from else { return [] }
    return [
      .text(
        text, x: (from + to) / 2 - 0.75, y: top + barHeight / 2 + 4.5, .textAnchor("middle"),
        .class("figure f\(index.map { String($0 % 8) } ?? "r")"))
    ]
  }

  /// The surface of a part: every second one has slanting lines.
  static func surface(_ index: Int, x: Double, y: Double, width: Double, height: Double) -> [SVG] {
    let ground = SVG.rect(x: x, y: y, width: width, height: height, .class("part p\(index % 8)"))
    guard !index.isMultiple(of: 2) else { return [ground] }
    let lines = Hatch.lines(x: x, y: y, width: width, height: height, distance: 8, falls: index % 4 == 3)
    return [ground, .path(lines, .class("hatch h\(index % 8)"))]
  }
}
