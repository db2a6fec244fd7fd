public import Municipality
public import Records
public import Routing
public import SQLite

/// Where branches and areas lie on the map: teams start at a branch, and a home is planned from the middle of its area.
public enum PointBook {
  /// Says where a branch lies.
  ///
  /// - Throws: ``/Municipality/MunicipalityFault`` for an unknown branch.
  public static func put(_ point: GeoPoint, branch: Code<Branch>, in writer: DeskWriter) throws {
    try put(point, kind: 0, subject: BranchRegister.branch(branch, in: writer.reader).number, in: writer)
  }

  /// Says where the middle of an area lies.
  ///
  /// - Throws: ``/Municipality/MunicipalityFault`` for an unknown area.
  public static func put(_ point: GeoPoint, area: Code<Area>, in writer: DeskWriter) throws {
    try put(point, kind: 1, subject: BranchRegister.area(word: area.text, in: writer.reader).number, in: writer)
  }

  /// Where the branches lie, as far as somebody has said.
  public static func branches(in reader: Reader) throws -> [Code<Branch>: GeoPoint] {
    let points = try points(kind: 0, in: reader)
    return try Dictionary(
      BranchRegister.branches(in: reader).compactMap { branch in points[branch.number].map { (branch.code, $0) } },
      uniquingKeysWith: { $1 })
  }

  /// Where the middles of the areas lie, as far as somebody has said.
  public static func areas(in reader: Reader) throws -> [Code<Area>: GeoPoint] {
    let points = try points(kind: 1, in: reader)
    return try Dictionary(
      BranchRegister.areas(in: reader).compactMap { area in points[area.number].map { (area.code, $0) } },
      uniquingKeysWith: { $1 })
  }

  private static func put(_ point: GeoPoint, kind: Int, subject: Int, in writer: DeskWriter) throws {
    try writer.run(
      "INSERT OR REPLACE INTO outreach_point VALUES (?, ?, ?, ?)",
      [.whole(kind), .whole(subject), .real(point.latitude), .real(point.longitude)])
  }

  private static func points(kind: Int, in reader: Reader) throws -> [Int: GeoPoint] {
    let rows = try reader.rows(
      "SELECT subject, latitude, longitude FROM outreach_point WHERE kind = ?", [.whole(kind)]
    ) { row in GeoPoint(latitude: row.real(1), longitude: row.real(2)).map { (row.whole(0), $0) } }
    return Dictionary(rows.compactMap(\.self), uniquingKeysWith: { $1 })
  }
}
