public import Municipality
public import Records
public import SQLite

/// What is over in this room's tables and only remembered for a while: sessions, links, codes and notices.
public enum AccountLeftovers {
  /// What a table holds of it.
  public struct State: Hashable, Sendable {
    /// How many rows there are.
    public let rows: Int
    /// How many of them are to go.
    public let due: Int
    /// The second at which the last of them goes, since 1 January 1970, if nothing is added or used; nil for none.
    public let lastEnd: Int?
  }

  /// The sessions.
  public static func sessions(at time: OfficeTime, terms: SessionTerms = .standard, in reader: Reader) throws -> State {
    try state(
      "count(*), sum(opened <= ? OR seen <= ?), min(max(seen) + ?, max(opened) + ?) FROM web_session",
      sessionLimits(time, terms) + [.whole(terms.idle + terms.remembered), .whole(terms.absolute + terms.remembered)],
      in: reader)
  }

  /// The one-time links.
  public static func links(at time: OfficeTime, in reader: Reader) throws -> State {
    try state(
      "count(*), sum(until <= ?), max(until) + ? FROM account_link",
      [.whole(time.seconds - OneTimeLink.remembered), .whole(OneTimeLink.remembered)], in: reader)
  }

  /// Whether anything in any of the tables is to go.
  public static func isDue(at time: OfficeTime, terms: SessionTerms = .standard, in reader: Reader) throws -> Bool {
    guard try sessions(at: time, terms: terms, in: reader).due == 0, try links(at: time, in: reader).due == 0 else {
      return true
    }
    let code = SQLValue.whole(time.seconds - PairingCode.seconds)
    return try reader.first(
      """
      SELECT EXISTS (SELECT 1 FROM account_notice WHERE at <= ?) OR EXISTS (SELECT 1 FROM device WHERE code_until <= ?)
        OR EXISTS (SELECT 1 FROM pairing_tries WHERE since <= ?)
      """, [.whole(time.seconds - AccountNotice.gap), code, code]
    ) { $0.whole(0) == 1 } ?? false
  }

  /// Takes away what is over and need not be remembered any more.
  ///
  /// The web desk calls it now and then; the office does so daily, and then asks for the file to be written anew.
  ///
  /// - Returns: how many sessions and links went.
  @discardableResult
  public static func purge(at time: OfficeTime, terms: SessionTerms = .standard, in writer: PeopleWriter) throws -> Int
  {
    let sessions = try writer.run(
      "DELETE FROM web_session WHERE opened <= ? OR seen <= ?", sessionLimits(time, terms))
    let links = try writer.run(
      "DELETE FROM account_link WHERE until <= ?", [.whole(time.seconds - OneTimeLink.remembered)])
    try writer.run("DELETE FROM account_notice WHERE at <= ?", [.whole(time.seconds - AccountNotice.gap)])
    try writer.run(
      "UPDATE device SET code = NULL, code_until = NULL WHERE code_until <= ?",
      [.whole(time.seconds - PairingCode.seconds)])
    try writer.run("DELETE FROM pairing_tries WHERE since <= ?", [.whole(time.seconds - PairingCode.seconds)])
    return sessions + links
  }

  /// The last seconds of beginning and of use whose sessions are to go.
  private static func sessionLimits(_ time: OfficeTime, _ terms: SessionTerms) -> [SQLValue] {
    [
      .whole(time.seconds - terms.absolute - terms.remembered), .whole(time.seconds - terms.idle - terms.remembered),
    ]
  }

  private static func state(_ query: SQL, _ values: [SQLValue], in reader: Reader) throws -> State {
    try reader.first("SELECT" + query, values) {
      State(rows: $0.whole(0), due: $0.whole(1), lastEnd: $0.optionalWhole(2))
    } ?? State(rows: 0, due: 0, lastEnd: nil)
  }
}
