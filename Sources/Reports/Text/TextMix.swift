import Console
import Language

/// The lines of a mix as bars of signs that can be told apart without colour.
struct TextMix {
  let mix: ReportMix
  let language: LanguageCode
  let width: Int
  let blocks: Bool

  private var signs: [Character] { Array(blocks ? "█▓▒░/=:." : "#+o-/=:.") }

  /// The bars, each beside its name.
  var lines: [String] {
    let longest = mix.lines.map { CellWidth.of(TextLine.cleaned($0.item.label)) }.max() ?? 0
    let name = min(longest, max(8, width / 3))
    let room = min(50, width - name - 2)
    guard room >= 10 else { return [] }
    let bars = mix.lines.map { line -> String in
      let label = TextLine.padded(TextLine.cut(TextLine.cleaned(line.item.label), to: name), to: name)
      return trimmed(label + "  " + bar(line, room))
    }
    return bars
  }

  /// What the signs mean.
  var key: [String] {
    mix.parts.indices.flatMap { TextLine.wrapped(mix.parts[$0].label, to: width, after: "\(sign($0)) ") }
  }

  /// The table with signs over its columns rather than long names; a single line's parts have their names.
  var table: ReportTable {
    var table = mix.pageTable
    guard mix.lines.count > 1 else { return table }
    for index in mix.parts.indices { table.columns[index + 1].title = Wording(same: String(sign(index))) }
    return table
  }

  private func sign(_ index: Int) -> Character { signs[index % signs.count] }

  /// Signs for every part that is shown; what is hidden stays blank at the end, so that no gap measures one of them.
  private func bar(_ line: ReportMixLine, _ room: Int) -> String {
    var bar = ""
    var sum = 0.0
    for (index, part) in line.parts.enumerated() {
      guard let share = part.share.size, share > 0 else { continue }
      sum += share
      let end = min(room, Int((sum * Double(room)).rounded()))
      bar += String(repeating: sign(index), count: max(0, end - bar.count))
    }
    return bar
  }

  private func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }
}
