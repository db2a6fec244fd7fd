/// The families of routing files that are read.
public enum RouteFormat: String, CaseIterable, Hashable, Sendable {
  /// Solomon's text: one depot, alike vehicles, one window a customer, distances cut to one decimal.
  case solomon
  /// SDVRPTW in the layout of CVRPLIB: each vehicle may visit the clients that it lists, full precision.
  case siteDependent
  /// A home-care day of the UHHC collection, in JSON.
  case homeCare

  /// The family that a text looks like; every text looks like one of them.
  public init(lookingAt bytes: [UInt8]) {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let blanks: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D]
    let first = bytes[start...].first { !blanks.contains($0) }
    if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
      self = .homeCare
      return
    }
    let words = ["DIMENSION", "NODE_COORD_SECTION", "EDGE_WEIGHT_TYPE"]
    let isSectioned = bytes.split { $0 == 0x0A || $0 == 0x0D }.contains { line in
      words.contains { line.starts(with: $0.utf8) }
    }
    self = isSectioned ? .siteDependent : .solomon
  }
}
