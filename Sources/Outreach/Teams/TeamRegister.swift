public import Language
public import Municipality
public import Records
public import SQLite

/// The teams that drive out.
public enum TeamRegister {
  /// Adds a team.
  ///
  /// - Throws: ``OutreachFault``, ``/Municipality/MunicipalityFault`` for an unknown branch.
  @discardableResult
  public static func add(
    _ code: Code<OutreachTeam>, _ details: TeamDetails, in writer: DeskWriter
  ) throws -> OutreachTeam {
    let known = try writer.reader.first("SELECT 1 FROM outreach_team WHERE code = ?", [.text(code.text)]) { _ in true }
    guard known == nil else { throw OutreachFault.taken(.team) }
    try writer.run(
      """
      INSERT INTO outreach_team (code, name, branch, lunch, lunch_from, lunch_to, ordinary, longest)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """, [.text(code.screened)] + values(of: details, in: writer.reader))
    let team = try team(word: code.text, in: writer.reader)
    try writeHours(details, of: team.id, in: writer)
    return try self.team(team.id, in: writer.reader)
  }

  /// Changes a team.
  ///
  /// - Throws: ``OutreachFault``, ``/Municipality/MunicipalityFault`` for an unknown branch.
  public static func change(_ id: RowNumber<OutreachTeam>, to details: TeamDetails, in writer: DeskWriter) throws {
    let changed = try writer.run(
      """
      UPDATE outreach_team SET name = ?, branch = ?, lunch = ?, lunch_from = ?, lunch_to = ?, ordinary = ?, longest = ?
      WHERE number = ?
      """, values(of: details, in: writer.reader) + [.whole(id.number)])
    guard changed == 1 else { throw OutreachFault.unknown(.team, nearest: nil) }
    try writeHours(details, of: id, in: writer)
  }

  /// Says which day was a team's last; nil takes it up again.
  ///
  /// - Throws: ``OutreachFault/unknown(_:nearest:)``.
  public static func close(_ id: RowNumber<OutreachTeam>, on day: Day?, in writer: DeskWriter) throws {
    let changed = try writer.run(
      "UPDATE outreach_team SET closed = ? WHERE number = ?", [.whole(day?.number), .whole(id.number)])
    guard changed == 1 else { throw OutreachFault.unknown(.team, nearest: nil) }
  }

  /// Says on which days a team does not drive.
  public static func setOff(_ id: RowNumber<OutreachTeam>, on days: ClosedRange<Day>, in writer: DeskWriter) throws {
    try writer.run(
      "INSERT OR REPLACE INTO outreach_team_off VALUES (?, ?, ?)",
      [.whole(id.number), .whole(days.lowerBound.number), .whole(days.upperBound.number)])
  }

  /// Takes back that a team does not drive on days that begin with one.
  ///
  /// - Throws: ``OutreachFault/unknown(_:nearest:)`` where nothing begins on that day.
  public static func setBack(_ id: RowNumber<OutreachTeam>, from day: Day, in writer: DeskWriter) throws {
    let removed = try writer.run(
      "DELETE FROM outreach_team_off WHERE team = ? AND first_day = ?", [.whole(id.number), .whole(day.number)])
    guard removed == 1 else { throw OutreachFault.unknown(.team, nearest: nil) }
  }

  /// All teams, in the order they were made.
  public static func teams(in reader: Reader) throws -> [OutreachTeam] { try read("ORDER BY number", [], in: reader) }

  /// One team.
  ///
  /// - Throws: ``OutreachFault/unknown(_:nearest:)``.
  public static func team(_ id: RowNumber<OutreachTeam>, in reader: Reader) throws -> OutreachTeam {
    guard let team = try read("WHERE number = ?", [.whole(id.number)], in: reader).first else {
      throw OutreachFault.unknown(.team, nearest: nil)
    }
    return team
  }

  /// The team that a word stands for.
  ///
  /// - Throws: ``OutreachFault/unknown(_:nearest:)`` with the nearest known code.
  public static func team(word: String, in reader: Reader) throws -> OutreachTeam {
    if let team = try read("WHERE code = ?", [.text(word)], in: reader).first { return team }
    let codes = try reader.rows("SELECT code FROM outreach_team ORDER BY number") { $0.text(0) }
    throw OutreachFault.unknown(.team, nearest: Nearest.word(to: word, among: codes))
  }

  private static func read(_ rest: SQL, _ values: [SQLValue], in reader: Reader) throws -> [OutreachTeam] {
    let branches = try Dictionary(
      BranchRegister.branches(in: reader).map { ($0.number, $0.code) }, uniquingKeysWith: { $1 })
    return try reader.rows(
      """
      SELECT number, code, name, branch, lunch, lunch_from, lunch_to, ordinary, longest, closed FROM outreach_team
      """ + rest, values
    ) { row -> OutreachTeam? in
      guard let id = RowNumber<OutreachTeam>(row.whole(0)), let code = Code<OutreachTeam>(row.text(1)),
        let branch = branches[row.whole(3)], let window = TimeSpan(from: row.whole(5), to: row.whole(6))
      else { return nil }
      var details = TeamDetails(
        name: row.text(2), branch: branch, hours: try hours(of: id, in: reader), lunchWindow: window)
      details.lunch = row.whole(4)
      details.ordinary = row.optionalWhole(7)
      details.longest = row.optionalWhole(8)
      return OutreachTeam(
        id: id, code: code, details: details, off: try off(of: id, in: reader),
        closed: row.optionalWhole(9).map { Day(number: $0) })
    }.compactMap(\.self)
  }

  private static func hours(of id: RowNumber<OutreachTeam>, in reader: Reader) throws -> [Weekday: TimeSpan] {
    let rows = try reader.rows(
      "SELECT weekday, from_minute, to_minute FROM outreach_team_hours WHERE team = ?", [.whole(id.number)]
    ) { row in
      Weekday(rawValue: row.whole(0)).flatMap { day in
        TimeSpan(from: row.whole(1), to: row.whole(2)).map { (day, $0) }
      }
    }
    return Dictionary(rows.compactMap(\.self), uniquingKeysWith: { $1 })
  }

  private static func off(of id: RowNumber<OutreachTeam>, in reader: Reader) throws -> [ClosedRange<Day>] {
    try reader.rows(
      "SELECT first_day, last_day FROM outreach_team_off WHERE team = ? ORDER BY first_day", [.whole(id.number)]
    ) { Day(number: $0.whole(0))...Day(number: $0.whole(1)) }
  }

  private static func values(of details: TeamDetails, in reader: Reader) throws -> [DeskValue] {
    let branch = try BranchRegister.branch(details.branch, in: reader)
    try CheckedNumber.of(details.lunch, "lunch", in: 0...120)
    guard details.lunchWindow.minutes >= details.lunch else {
      throw OutreachFault.outOfRange(field: "lunch", from: 0, to: min(120, details.lunchWindow.minutes))
    }
    for (field, minutes) in [("ordinary", details.ordinary), ("longest", details.longest)] {
      if let minutes { try CheckedNumber.of(minutes, field, in: 1...1_440) }
    }
    return [
      .text(try OutreachText.name(details.name)), .whole(branch.number), .whole(details.lunch),
      .whole(details.lunchWindow.from), .whole(details.lunchWindow.to), .whole(details.ordinary),
      .whole(details.longest),
    ]
  }

  private static func writeHours(
    _ details: TeamDetails, of id: RowNumber<OutreachTeam>, in writer: DeskWriter
  ) throws {
    try writer.run("DELETE FROM outreach_team_hours WHERE team = ?", [.whole(id.number)])
    for (weekday, span) in details.hours {
      try writer.run(
        "INSERT INTO outreach_team_hours VALUES (?, ?, ?, ?)",
        [.whole(id.number), .whole(weekday.rawValue), .whole(span.from), .whole(span.to)])
    }
  }
}
