import Console
import Office

/// A paper as lines for a terminal.
struct PaperText {
  let paper: Paper
  let console: Terminal

  /// The text, every line ended.
  var text: String {
    ([console.painted(paper.title, .bold)] + paper.blocks.flatMap(lines)).map { $0 + "\n" }.joined()
  }

  private var width: Int { max(40, min(console.width, 90)) }

  private func lines(_ block: Paper.Block) -> [String] {
    switch block {
    case .heading(_, let text): ["", console.painted(text, .bold)]
    case .text(let text): CellText.wrapped(text, to: width)
    case .list(let items): items.flatMap { hanging($0, "- ") }
    case .blank(let label): [label + ": " + String(repeating: "_", count: 30)]
    case .table(_, let rows):
      rows.flatMap { row in
        CellText.wrapped(row[0], to: width) + row.dropFirst().flatMap { hanging($0, "    ") }
      }
    }
  }

  private func hanging(_ text: String, _ first: String) -> [String] {
    let rest = String(repeating: " ", count: first.count)
    return CellText.wrapped(text, to: width - first.count).enumerated().map { ($0 == 0 ? first : rest) + $1 }
  }
}
