/// Which clock the time zones of a file stand for.
struct CalendarZoneTable {
  /// The offsets from UTC that the file's own definitions give, by the zone's name.
  private var offsets: [String: Set<String>] = [:]

  /// Takes in an offset of a zone that the file defines.
  mutating func add(offset: String, toZone name: String) {
    offsets[name, default: []].insert(offset)
  }

  /// The clock of a zone; nil where it is neither the office's nor that of UTC.
  ///
  /// A well-known name holds; else the file's own definition does, if it has the two offsets of Danish and Swedish time
  /// or none but zero. No offsets are taken from definitions, since no other clock is read.
  func frame(ofZone name: String) -> CalendarTime.Frame? {
    let last = name.split(separator: "/").last.map(String.init) ?? name
    if Self.shared.contains(last) || Self.marks.contains(where: { name.contains($0) }) { return .local }
    if Self.universal.contains(last) { return .utc }
    switch offsets[name] {
    case ["+0100", "+0200"]: return .local
    case ["+0000"]: return .utc
    default: return nil
    }
  }

  /// Zones that have had the same clock as Denmark and Sweden since 1996 (IANA's names and those of Windows).
  private static let shared: Set<String> = [
    "Amsterdam", "Andorra", "Belgrade", "Berlin", "Bratislava", "Brussels", "Budapest", "Busingen",
    "Copenhagen", "Gibraltar", "Ljubljana", "Longyearbyen", "Luxembourg", "Madrid", "Malta", "Monaco", "Oslo", "Paris",
    "Podgorica", "Prague", "Rome", "San_Marino", "Sarajevo", "Skopje", "Stockholm", "Tirane", "Vaduz", "Vatican",
    "Vienna", "Warsaw", "Zagreb", "Zurich", "CET", "MET", "Romance Standard Time", "W. Europe Standard Time",
    "Central Europe Standard Time", "Central European Standard Time",
  ]
  /// What older programs have inside a name made for people.
  private static let marks = ["Copenhagen", "Stockholm", "København"]
  private static let universal: Set<String> = ["UTC", "GMT", "Z", "Zulu", "UCT", "Universal"]
}
