/// One part of a ``ReportMixLine``.
public struct ReportPart: Hashable, Sendable {
  /// The figure.
  public let value: ReportCell
  /// Its share of the whole; hidden where the figure is.
  public let share: ReportCell

  /// Makes a part.
  public init(_ value: ReportCell, share: Double) {
    self.value = value
    self.share = value == .hidden ? .hidden : .share(share)
  }

  /// A part that is kept back.
  public static let hidden = ReportPart(.hidden, share: 0)
}
