import Language
import Municipality

/// A table that is asked for: the axes that it tells sessions apart by, and how their categories are put together.
public struct ReleaseTable: Hashable, Sendable {
  /// The axes, one to four, the last one running fastest.
  public let axes: [ReleaseAxis]
  /// What is put together, by axis.
  public let bands: [ReleaseAxis: ReleaseBanding]

  /// The most axes of a table.
  public static let limit = 4

  /// Asks for a table.
  ///
  /// - Throws: ``ReleaseFault`` for no axis, more than four, one twice, and bands of an axis that the table has not.
  public init(_ axes: [ReleaseAxis], bands: [ReleaseAxis: ReleaseBanding] = [:]) throws(ReleaseFault) {
    guard !axes.isEmpty else { throw .noAxis }
    guard axes.count <= Self.limit else { throw .tooManyAxes }
    guard Set(axes).count == axes.count else { throw .axisTwice }
    guard bands.keys.allSatisfy(axes.contains) else { throw .bandWithoutAxis }
    self.axes = axes
    self.bands = bands
  }

  /// Reads `area+age+task` or `area+age|age:0-64=0-14+15-24+25-44+45-64`.
  ///
  /// - Throws: ``ReleaseFault``.
  public init(_ text: some StringProtocol) throws(ReleaseFault) {
    let parts = String(text).split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    var axes: [ReleaseAxis] = []
    for word in (parts.first ?? "").split(separator: "+", omittingEmptySubsequences: false) {
      guard let axis = ReleaseAxis(rawValue: String(word)) else {
        if word.isEmpty { throw .noAxis }
        throw .unknownAxis(nearest: Nearest.word(to: String(word), among: ReleaseAxis.allCases.map(\.code)))
      }
      axes.append(axis)
    }
    var bands: [ReleaseAxis: ReleaseBanding] = [:]
    for part in parts.dropFirst() {
      let (axis, banding) = try Self.band(part)
      guard bands.updateValue(banding, forKey: axis) == nil else { throw .badBand }
    }
    try self.init(axes, bands: bands)
  }

  /// Reads `age:0-64=0-14+15-24+25-44+45-64`.
  ///
  /// - Throws: ``ReleaseFault``.
  public static func band(_ text: String) throws(ReleaseFault) -> (axis: ReleaseAxis, banding: ReleaseBanding) {
    let sides = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard sides.count == 2 else { throw .badBand }
    guard let axis = ReleaseAxis(rawValue: sides[0]) else {
      throw .unknownAxis(nearest: Nearest.word(to: sides[0], among: ReleaseAxis.allCases.map(\.code)))
    }
    return (axis, try ReleaseBanding(sides[1]))
  }

  /// The written form that ``init(_:)`` reads.
  public var text: String {
    axes.map(\.code).joined(separator: "+")
      + axes.compactMap { axis in bands[axis].map { "|\(axis.code):\($0.text)" } }.joined()
  }

  /// The same table with some more put together: bands of axes that it has not are left out.
  ///
  /// - Throws: ``ReleaseFault``.
  public func adding(_ bands: [ReleaseAxis: ReleaseBanding]) throws(ReleaseFault) -> ReleaseTable {
    try ReleaseTable(axes, bands: self.bands.merging(bands.filter { axes.contains($0.key) }) { old, _ in old })
  }
}
