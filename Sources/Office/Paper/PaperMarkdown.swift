import Language

/// A paper as Markdown, which people read as it is and every word processor takes in.
public struct PaperMarkdown: Sendable {
  /// The paper.
  public let paper: Paper

  /// Makes a renderer.
  public init(_ paper: Paper) { self.paper = paper }

  /// The text, ending in a newline.
  public var text: String {
    let head = "# \(paper.title)\n\n\(paper.office), \(DayText.long(paper.day, in: paper.language))\n"
    return head + paper.blocks.map { "\n" + block($0) }.joined()
  }

  private func block(_ block: Paper.Block) -> String {
    switch block {
    case .heading(let level, let text): String(repeating: "#", count: level) + " \(text)\n"
    case .text(let text): text + "\n"
    case .list(let items): items.map { "- \($0)\n" }.joined()
    case .blank(let label): "**\(label)** " + String(repeating: "_", count: 30) + "\n"
    case .table(let head, let rows):
      row(head) + "|" + head.map { _ in " --- |" }.joined() + "\n" + rows.map(row).joined()
    }
  }

  private func row(_ cells: [String]) -> String {
    "|" + cells.map { " " + $0.replacing("|", with: "\\|").replacing("\n", with: "<br>") + " |" }.joined() + "\n"
  }
}
