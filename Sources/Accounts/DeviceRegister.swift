public import Language
import Identifiers
public import Municipality
public import Records
public import SQLite

/// The desks' machines.
public enum DeviceRegister {
  private static let columns: SQL = "number, name, branch, role, prepared, paired, seen, revoked"

  /// All devices, in the order they were prepared; those that were shut out too.
  public static func devices(in reader: Reader) throws -> [Device] {
    try reader.rows("SELECT" + columns + "FROM device ORDER BY number", [], device).compactMap(\.self)
  }

  /// One device.
  ///
  /// - Throws: ``AccountFault/unknownDevice``.
  public static func device(_ number: Int, in reader: Reader) throws -> Device {
    let found = try reader.first(
      "SELECT" + columns + "FROM device WHERE number = ?", [.whole(number)], device
    ).flatMap(\.self)
    guard let found else { throw AccountFault.unknownDevice }
    return found
  }

  /// Prepares a device, with the code to be typed at it.
  ///
  /// - Parameters:
  ///   - name: what it is called.
  ///   - branch: where it stands.
  ///   - role: in what capacity those at it help.
  ///   - actor: who asks for it.
  ///   - time: now.
  ///   - generator: a generator for secrets.
  /// - Throws: ``AccountFault/notAllowed``.
  public static func prepare(
    _ name: DeviceName, at branch: Branch, role: Role, by actor: StaffActor, time: OfficeTime,
    using generator: inout some RandomNumberGenerator, in writer: PeopleWriter
  ) throws -> PreparedDevice {
    try actor.requireAdministrator(in: writer.reader)
    try writer.run(
      "INSERT INTO device (name, branch, role, prepared) VALUES (?, ?, ?, ?)",
      [.text(name.screened.text), .text(branch.code.text), .whole(role.number), .whole(time.day.number)])
    let number = try writer.reader.first("SELECT max(number) FROM device") { $0.whole(0) } ?? 0
    try AuditTrail.append(.devicePrepared, by: actor.auditActor, at: time.instant, in: writer)
    return try makeCode(for: number, at: time, using: &generator, in: writer)
  }

  /// Makes a new code for a device, as when the first one was too old or the browser has lost its token.
  ///
  /// A token that it has holds until the code is typed.
  ///
  /// - Throws: ``AccountFault/notAllowed``, ``AccountFault/unknownDevice``, ``AccountFault/deviceRevoked``.
  public static func renewCode(
    of number: Int, by actor: StaffActor, at time: OfficeTime, using generator: inout some RandomNumberGenerator,
    in writer: PeopleWriter
  ) throws -> PreparedDevice {
    try actor.requireAdministrator(in: writer.reader)
    guard try device(number, in: writer.reader).revoked == nil else { throw AccountFault.deviceRevoked }
    try AuditTrail.append(.devicePrepared, subject: "again", by: actor.auditActor, at: time.instant, in: writer)
    return try makeCode(for: number, at: time, using: &generator, in: writer)
  }

  /// Pairs the machine at which a code was typed.
  ///
  /// A wrong code is counted while some code is open; after ``PairingCode/tries`` of them within a quarter of an hour no
  /// code is taken until that quarter is over. That is the last line: the web desk takes wrong codes so slowly that it
  /// is never reached there, and nobody keeps a colleague from pairing.
  ///
  /// - Parameter typed: as it was typed.
  /// - Returns: a refusal is a value: what it has counted must be committed.
  public static func pair(
    _ typed: String, at time: OfficeTime, using generator: inout some RandomNumberGenerator, in writer: PeopleWriter
  ) throws -> Pairing {
    let now = SQLValue.whole(time.seconds)
    let tries = try writer.reader.first("SELECT since, wrong FROM pairing_tries") {
      (since: $0.whole(0), wrong: $0.whole(1))
    }
    let recent = tries.flatMap { time.seconds < $0.since + PairingCode.seconds ? $0 : nil }
    if let recent, recent.wrong >= PairingCode.tries {
      return .refused(.tooManyTries(until: recent.since + PairingCode.seconds))
    }
    guard let code = PairingCode(typed) else { return .refused(.wrongCode) }
    let found = try writer.reader.first(
      "SELECT number, code_until FROM device WHERE code = ? AND revoked IS NULL", [.blob(code.digest)]
    ) { (number: $0.whole(0), until: $0.whole(1)) }
    guard let found else {
      let isAnyOpen = try writer.reader.first("SELECT 1 FROM device WHERE code_until > ?", [now]) { _ in true } ?? false
      if isAnyOpen {
        try writer.run(
          "INSERT OR REPLACE INTO pairing_tries VALUES (1, ?, ?)",
          [.whole(recent?.since ?? time.seconds), .whole((recent?.wrong ?? 0) + 1)])
      }
      return .refused(.wrongCode)
    }
    guard time.seconds < found.until else { return .refused(.expired) }
    let token = DeviceToken(using: &generator)
    try writer.run(
      "UPDATE device SET token = ?, paired = ?, seen = ?, code = NULL, code_until = NULL WHERE number = ?",
      [.blob(token.digest), .whole(time.day.number), .whole(time.day.number), .whole(found.number)])
    // Nobody is signed in at a desk's machine.
    try AuditTrail.append(.devicePaired, by: .program, at: time.instant, in: writer)
    return .paired(try device(found.number, in: writer.reader), token)
  }

  /// The device that a token stands for; nil where there is none, or it was shut out.
  ///
  /// Nothing is written.
  public static func find(_ token: DeviceToken, in reader: Reader) throws -> Device? {
    try reader.first(
      "SELECT" + columns + "FROM device WHERE token = ? AND revoked IS NULL", [.blob(token.digest)], device
    ).flatMap(\.self)
  }

  /// Writes down the day on which a device was used; call it where ``Device/lastSeen`` is another day.
  public static func noteSeen(_ number: Int, on day: Day, in writer: PeopleWriter) throws {
    try writer.run(
      "UPDATE device SET seen = ? WHERE number = ? AND (seen IS NULL OR seen < ?)",
      [.whole(day.number), .whole(number), .whole(day.number)])
  }

  /// Shuts a device out: its token and its code are dead.
  ///
  /// One that is shut out stays as it is.
  ///
  /// - Returns: the device as it is now.
  /// - Throws: ``AccountFault/notAllowed``, ``AccountFault/unknownDevice``.
  @discardableResult
  public static func revoke(
    _ number: Int, by actor: StaffActor, at time: OfficeTime, in writer: PeopleWriter
  ) throws -> Device {
    try actor.requireAdministrator(in: writer.reader)
    let found = try device(number, in: writer.reader)
    guard found.revoked == nil else { return found }
    try writer.run(
      "UPDATE device SET revoked = ?, token = NULL, code = NULL, code_until = NULL WHERE number = ?",
      [.whole(time.day.number), .whole(number)])
    try AuditTrail.append(.deviceRevoked, by: actor.auditActor, at: time.instant, in: writer)
    return try device(number, in: writer.reader)
  }

  private static func makeCode(
    for number: Int, at time: OfficeTime, using generator: inout some RandomNumberGenerator, in writer: PeopleWriter
  ) throws -> PreparedDevice {
    let code = PairingCode(using: &generator)
    let until = time.seconds + PairingCode.seconds
    try writer.run(
      "UPDATE device SET code = ?, code_until = ? WHERE number = ?",
      [.blob(code.digest), .whole(until), .whole(number)])
    return PreparedDevice(device: try device(number, in: writer.reader), code: code, until: until)
  }

  private static func device(_ row: Row) -> Device? {
    guard let branch = Code<Branch>(row.text(2)), let role = Role(number: row.whole(3)) else { return nil }
    func day(_ column: Int) -> Day? { row.optionalWhole(column).map(Day.init(number:)) }
    return Device(
      number: row.whole(0), name: row.text(1), branch: branch, role: role, prepared: Day(number: row.whole(4)),
      paired: day(5), lastSeen: day(6), revoked: day(7))
  }
}
