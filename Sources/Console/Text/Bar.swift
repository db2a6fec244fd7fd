/// A small horizontal bar for a share of a whole, drawn in eighths of a cell.
public struct Bar: Sendable {
  /// The cells of the whole.
  public let width: Int
  /// Whether block characters are drawn; otherwise number signs, in whole cells.
  public let blocks: Bool

  private static let eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]

  /// Makes bars of a width in cells.
  public init(width: Int = 20, blocks: Bool = true) {
    self.width = max(1, width)
    self.blocks = blocks
  }

  /// Makes bars for a terminal.
  public init(width: Int = 20, on terminal: Terminal) { self.init(width: width, blocks: terminal.usesBlocks) }

  /// The bar of a share, 0…1, without spaces after it.
  ///
  /// A share above nothing shows at least the thinnest bar, and only the whole shows a full one, so that neither "none"
  /// nor "all" is said wrongly.
  public func text(_ share: Double) -> String {
    guard share > 0 else { return "" }
    let steps = width * (blocks ? 8 : 1)
    let most = share >= 1 ? steps : max(1, steps - 1)
    let length = Int((min(share, 1) * Double(steps)).rounded())
    let drawn = min(max(length, 1), most)
    guard blocks else { return String(repeating: "#", count: drawn) }
    return String(repeating: "█", count: drawn / 8) + Bar.eighths[drawn % 8]
  }

  /// The bar of a part of a whole; empty where the whole is nothing.
  public func text(_ part: Int, of whole: Int) -> String { whole > 0 ? text(Double(part) / Double(whole)) : "" }
}
