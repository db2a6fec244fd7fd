/// One line of a ``ReportMix``.
public struct ReportMixLine: Hashable, Sendable {
  /// What the line is about, as a branch; the code `TOTAL` stands for all of them together.
  public var item: ReportTerm
  /// The whole that the shares are of.
  public var whole: ReportCell
  /// The parts, in the order of ``ReportMix/parts``.
  public var parts: [ReportPart]

  /// Makes a line.
  public init(_ item: ReportTerm, whole: ReportCell, parts: [ReportPart]) {
    self.item = item
    self.whole = whole
    self.parts = parts
  }
}
