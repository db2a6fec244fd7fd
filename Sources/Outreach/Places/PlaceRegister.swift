public import Language
public import Municipality
public import Records
import Routing
public import SQLite

/// The places that teams visit.
public enum PlaceRegister {
  /// Adds a place.
  ///
  /// - Throws: ``OutreachFault``, ``/Municipality/MunicipalityFault`` for an unknown branch or area.
  @discardableResult
  public static func add(
    _ code: Code<OutreachPlace>, _ details: PlaceDetails, in writer: DeskWriter
  ) throws -> OutreachPlace {
    let known = try writer.reader.first("SELECT 1 FROM outreach_place WHERE code = ?", [.text(code.text)]) { _ in true }
    guard known == nil else { throw OutreachFault.taken(.place) }
    try writer.run(
      """
      INSERT INTO outreach_place (code, kind, name, address, latitude, longitude, area, branch, residents, access,
        parking, wifi, every, gap, minutes, staff, teams, team, note)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, [.text(code.screened)] + values(of: details, in: writer.reader))
    let place = try place(word: code.text, in: writer.reader)
    try writeHours(details, of: place.id, in: writer)
    return try self.place(place.id, in: writer.reader)
  }

  /// Changes a place.
  ///
  /// - Throws: ``OutreachFault``, ``/Municipality/MunicipalityFault`` for an unknown branch or area.
  public static func change(
    _ id: RowNumber<OutreachPlace>, to details: PlaceDetails, in writer: DeskWriter
  ) throws {
    let changed = try writer.run(
      """
      UPDATE outreach_place SET kind = ?, name = ?, address = ?, latitude = ?, longitude = ?, area = ?, branch = ?,
        residents = ?, access = ?, parking = ?, wifi = ?, every = ?, gap = ?, minutes = ?, staff = ?, teams = ?,
        team = ?, note = ?
      WHERE number = ?
      """, values(of: details, in: writer.reader) + [.whole(id.number)])
    guard changed == 1 else { throw OutreachFault.unknown(.place, nearest: nil) }
    try writeHours(details, of: id, in: writer)
  }

  /// Says which day was a place's last; nil takes it up again.
  ///
  /// - Throws: ``OutreachFault/unknown(_:nearest:)``.
  public static func close(_ id: RowNumber<OutreachPlace>, on day: Day?, in writer: DeskWriter) throws {
    let changed = try writer.run(
      "UPDATE outreach_place SET closed = ? WHERE number = ?", [.whole(day?.number), .whole(id.number)])
    guard changed == 1 else { throw OutreachFault.unknown(.place, nearest: nil) }
  }

  /// All places, in the order they were made.
  public static func places(in reader: Reader) throws -> [OutreachPlace] { try read("ORDER BY number", [], in: reader) }

  /// One place.
  ///
  /// - Throws: ``OutreachFault/unknown(_:nearest:)``.
  public static func place(_ id: RowNumber<OutreachPlace>, in reader: Reader) throws -> OutreachPlace {
    guard let place = try read("WHERE number = ?", [.whole(id.number)], in: reader).first else {
      throw OutreachFault.unknown(.place, nearest: nil)
    }
    return place
  }

  /// The place that a word stands for.
  ///
  /// - Throws: ``OutreachFault/unknown(_:nearest:)`` with the nearest known code.
  public static func place(word: String, in reader: Reader) throws -> OutreachPlace {
    if let place = try read("WHERE code = ?", [.text(word)], in: reader).first { return place }
    let codes = try reader.rows("SELECT code FROM outreach_place ORDER BY number") { $0.text(0) }
    throw OutreachFault.unknown(.place, nearest: Nearest.word(to: word, among: codes))
  }

  private static func read(_ rest: SQL, _ values: [SQLValue], in reader: Reader) throws -> [OutreachPlace] {
    let branches = try Dictionary(
      BranchRegister.branches(in: reader).map { ($0.number, $0.code) }, uniquingKeysWith: { $1 })
    let areas = try Dictionary(BranchRegister.areas(in: reader).map { ($0.number, $0.code) }, uniquingKeysWith: { $1 })
    let hours = try Dictionary(
      grouping: reader.rows(
        "SELECT place, weekday, from_minute, to_minute FROM outreach_place_hours ORDER BY place, weekday, from_minute"
      ) { (place: $0.whole(0), weekday: $0.whole(1), from: $0.whole(2), to: $0.whole(3)) }, by: \.place)
    let closures = try Dictionary(
      grouping: reader.rows(
        "SELECT place, first_day, last_day, reason FROM outreach_closure ORDER BY place, first_day"
      ) { (place: $0.whole(0), first: $0.whole(1), last: $0.optionalWhole(2), reason: $0.whole(3)) }, by: \.place)
    return try reader.rows(
      """
      SELECT number, code, kind, name, address, latitude, longitude, area, branch, residents, access, parking, wifi,
        every, gap, minutes, staff, teams, team, note, closed FROM outreach_place
      """ + rest, values
    ) { row -> OutreachPlace? in
      guard let id = RowNumber<OutreachPlace>(row.whole(0)), let code = Code<OutreachPlace>(row.text(1)),
        let kind = PlaceKind(number: row.whole(2)), let branch = branches[row.whole(8)]
      else { return nil }
      var details = PlaceDetails(kind, name: row.text(3), branch: branch)
      details.address = row.optionalText(4)
      details.point = row.isNull(5) ? nil : GeoPoint(latitude: row.real(5), longitude: row.real(6))
      details.area = row.optionalWhole(7).flatMap { areas[$0] }
      details.residents = row.optionalWhole(9)
      details.access = ChoiceSet(bits: row.whole(10))
      details.parking = row.optionalWhole(11).flatMap { PlaceParking(number: $0) }
      details.wifi = row.optionalWhole(12).flatMap { PlaceWifi(number: $0) }
      details.every = row.optionalWhole(13)
      details.gap = row.whole(14)
      details.minutes = row.whole(15)
      details.staff = row.whole(16)
      details.teams = row.whole(17)
      details.team = row.optionalWhole(18).flatMap { RowNumber($0) }
      details.note = row.optionalText(19)
      for line in hours[id.number] ?? [] {
        guard let weekday = Weekday(rawValue: line.weekday), let span = TimeSpan(from: line.from, to: line.to) else {
          continue
        }
        details.hours[weekday, default: []].append(span)
      }
      let shut = (closures[id.number] ?? []).compactMap { line in
        ClosureReason(number: line.reason).flatMap {
          PlaceClosure(first: Day(number: line.first), last: line.last.map { Day(number: $0) }, reason: $0)
        }
      }
      return OutreachPlace(
        id: id, code: code, details: details, closures: shut, closed: row.optionalWhole(20).map { Day(number: $0) })
    }.compactMap(\.self)
  }

  private static func values(of details: PlaceDetails, in reader: Reader) throws -> [DeskValue] {
    let branch = try BranchRegister.branch(details.branch, in: reader)
    let area = try details.area.map { try BranchRegister.area(word: $0.text, in: reader) }
    if let residents = details.residents { try CheckedNumber.of(residents, "residents", in: 0...10_000) }
    if let every = details.every { try CheckedNumber.of(every, "every", in: 1...366) }
    try CheckedNumber.of(details.gap, "gap", in: 0...366)
    try CheckedNumber.of(details.minutes, "minutes", in: 5...600)
    try CheckedNumber.of(details.staff, "staff", in: 1...4)
    try CheckedNumber.of(details.teams, "teams", in: 1...2)
    return [
      .whole(details.kind.number), .text(try OutreachText.name(details.name)),
      .optionalText(try OutreachText.place(details.address, "address")),
      details.point.map { .real($0.latitude) } ?? .null, details.point.map { .real($0.longitude) } ?? .null,
      .whole(area?.number), .whole(branch.number), .whole(details.residents), .whole(details.access.bits),
      .whole(details.parking?.number), .whole(details.wifi?.number), .whole(details.every), .whole(details.gap),
      .whole(details.minutes), .whole(details.staff), .whole(details.teams), .whole(details.team?.number),
      .optionalText(try OutreachText.note(details.note)),
    ]
  }

  private static func writeHours(
    _ details: PlaceDetails, of id: RowNumber<OutreachPlace>, in writer: DeskWriter
  ) throws {
    try writer.run("DELETE FROM outreach_place_hours WHERE place = ?", [.whole(id.number)])
    for (weekday, spans) in details.hours {
      for span in spans {
        try writer.run(
          "INSERT OR REPLACE INTO outreach_place_hours VALUES (?, ?, ?, ?)",
          [.whole(id.number), .whole(weekday.rawValue), .whole(span.from), .whole(span.to)])
      }
    }
  }
}
