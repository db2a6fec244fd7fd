public import SQLite

/// What `desk.sqlite` knows of the audit in `people.sqlite`: where the chain begins and ends.
///
/// A chain alone cannot tell that its last rows were cut off, or that it was made anew as a whole. So the digest of its
/// last row stands in the other file too, and of the row before its first. A row is announced before it is written and
/// confirmed afterwards: what a kill leaves between the two is neither a cut nor an insertion.
public struct AuditWitness: Sendable {
  /// The step of the schema in `desk.sqlite`.
  public static let migrations = [
    Migration(
      "Records 4: the audit's ends",
      """
      CREATE TABLE audit_witness (
        place INTEGER PRIMARY KEY,
        number INTEGER NOT NULL,
        digest1 INTEGER NOT NULL, digest2 INTEGER NOT NULL, digest3 INTEGER NOT NULL, digest4 INTEGER NOT NULL
      ) STRICT;
      """)
  ]

  /// The rules of its columns.
  public static let columns: [ColumnRule] = ColumnRule.rules(
    "audit_witness", ["place", "number", "digest1", "digest2", "digest3", "digest4"], .measure, .permanent)

  /// What is witnessed; the number stands in the file.
  enum Place: Int {
    /// The row before the first that is kept.
    case start = 0
    /// The last row.
    case head = 1
    /// The number up to which rows may have been written.
    case announced = 2
    /// The row before the first that may be kept, while rows past their term are taken away.
    case announcedStart = 3
  }

  /// An end of the chain.
  struct End: Hashable {
    let number: Int
    let digest: [UInt8]
  }

  /// All that is witnessed.
  struct Testimony: Equatable {
    var start: End?
    var head: End?
    var announced: Int?
    var announcedStart: End?
  }

  let desk: DeskFile

  /// The witness that stands in a file.
  public init(_ desk: DeskFile) {
    self.desk = desk
  }

  func testimony() throws -> Testimony {
    try desk.read { reader in
      var found = Testimony()
      try reader.each("SELECT place, number, digest1, digest2, digest3, digest4 FROM audit_witness") { row in
        let digest = (2...5).flatMap { column in
          let part = UInt64(bitPattern: Int64(row.whole(column)))
          return (0..<8).map { UInt8(truncatingIfNeeded: part >> (56 - 8 * $0)) }
        }
        let end = End(number: row.whole(1), digest: digest)
        switch Place(rawValue: row.whole(0)) {
        case .start: found.start = end
        case .head: found.head = end
        case .announced: found.announced = end.number
        case .announcedStart: found.announcedStart = end
        case nil: break
        }
      }
      return found
    }
  }

  func set(_ ends: [(place: Place, end: End)]) throws {
    try desk.write { writer in
      for (place, end) in ends {
        try writer.run(
          "INSERT OR REPLACE INTO audit_witness VALUES (?, ?, ?, ?, ?, ?)",
          [.whole(place.rawValue), .whole(end.number)] + Self.parts(end.digest))
      }
    }
  }

  /// Says that a row is written; a later one that was confirmed before it stands.
  func confirm(_ end: End) throws {
    try desk.write { writer in
      let known = try writer.reader.first("SELECT number FROM audit_witness WHERE place = 1") { $0.whole(0) }
      guard known.map({ $0 < end.number }) ?? true else { return }
      try writer.run(
        "INSERT OR REPLACE INTO audit_witness VALUES (?, ?, ?, ?, ?, ?)",
        [.whole(Place.head.rawValue), .whole(end.number)] + Self.parts(end.digest))
    }
  }

  /// Takes the ends of the chain as they are found: for an office that has decided so.
  ///
  /// A break within the chain stays to be seen.
  public func accept(_ people: PeopleFile) throws {
    let (last, start) = try people.read { (try AuditCheck.lastEnd(in: $0), try AuditCheck.startEnd(in: $0)) }
    try desk.write { _ = try $0.run("DELETE FROM audit_witness") }
    try set([(.head, last), (.announced, End(number: last.number, digest: []))] + (start.map { [(.start, $0)] } ?? []))
  }

  /// A digest as four whole numbers: the desk's file takes no bytes that somebody could hide a text in.
  private static func parts(_ digest: [UInt8]) -> [DeskValue] {
    (0..<4).map { part in
      let bytes = digest.dropFirst(8 * part).prefix(8)
      return .integer(Int64(bitPattern: bytes.reduce(0) { $0 << 8 | UInt64($1) } << (8 * UInt64(8 - bytes.count))))
    }
  }
}
