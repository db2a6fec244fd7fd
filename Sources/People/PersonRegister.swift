public import Language
import Municipality
public import Records
public import SQLite

/// The persons that the office knows, each for as long as a purpose lasts.
public enum PersonRegister {
  /// Adds a person with the first reason to keep them.
  public static func add(_ person: PersonRecord, _ holding: Holding, in writer: PeopleWriter) throws {
    let details = person.details
    try writer.run(
      "INSERT INTO person VALUES (?, ?, ?, ?, ?, ?)",
      [
        .blob(person.id.bytes), .text(details.name), .optionalText(details.telephone), .optionalText(details.email),
        .optionalText(details.address), .whole(person.restriction?.number),
      ])
    try hold(person.id, holding, in: writer)
  }

  /// Adds another reason to keep a person.
  public static func hold(_ person: RandomID, _ holding: Holding, in writer: PeopleWriter) throws {
    try writer.run(
      "INSERT INTO holding VALUES (?, ?, ?, ?, ?, ?)",
      [
        .blob(holding.id.bytes), .blob(person.bytes), .integer(Int64(holding.purpose.number)),
        .optionalText(holding.branch?.text), .whole(holding.day?.number), .integer(Int64(holding.until.number)),
      ])
  }

  /// One person; nil when they are not kept.
  public static func person(_ id: RandomID, in reader: Reader) throws -> PersonRecord? {
    try reader.first(
      "SELECT id, name, telephone, email, address, restriction FROM person WHERE id = ?", [.blob(id.bytes)], record
    ).flatMap(\.self)
  }

  /// The persons that a name may mean, those whose whole name it is first.
  ///
  /// Case and accents do not count. A name fits when each of its words begins a word of the person's name; where some
  /// person's whole name is just that, the others do not fit.
  public static func find(_ name: String, in reader: Reader) throws -> [PersonRecord] {
    let wanted = NameKey(name)
    guard !wanted.words.isEmpty else { throw PeopleFault.nameMissing }
    let all = try reader.rows("SELECT id, name, telephone, email, address, restriction FROM person", [], record)
      .compactMap(\.self)
    let fitting = all.filter { wanted.fits(NameKey($0.details.name)) }
    let exact = fitting.filter { NameKey($0.details.name) == wanted }
    return (exact.isEmpty ? fitting : exact).sorted { ($0.details.name, $0.id) < ($1.details.name, $1.id) }
  }

  /// Why a person is kept, the reason that lasts longest first.
  public static func holdings(of person: RandomID, in reader: Reader) throws -> [Holding] {
    try reader.rows(
      "SELECT id, purpose, branch, day, until FROM holding WHERE person = ? ORDER BY until DESC, id",
      [.blob(person.bytes)]
    ) { row -> Holding? in
      guard let id = RandomID(bytes: row.blob(0)), let purpose = Purpose(number: row.whole(1)) else { return nil }
      return Holding(
        stored: id, purpose, branch: row.optionalText(2).flatMap { Code($0) },
        day: row.optionalWhole(3).map(Day.init(number:)), until: Day(number: row.whole(4)))
    }.compactMap(\.self)
  }

  /// Writes what a person's details shall be.
  ///
  /// - Throws: ``PeopleFault/nobody`` when they are not kept any more.
  public static func correct(_ id: RandomID, to details: PersonDetails, in writer: PeopleWriter) throws {
    let changed = try writer.run(
      "UPDATE person SET name = ?, telephone = ?, email = ?, address = ? WHERE id = ?",
      [
        .text(details.name), .optionalText(details.telephone), .optionalText(details.email),
        .optionalText(details.address),
        .blob(id.bytes),
      ])
    guard changed == 1 else { throw PeopleFault.nobody }
    writer.erases()
  }

  /// Says that a person's data may only be stored, or with nil that they may be used again.
  ///
  /// - Throws: ``PeopleFault/nobody``, ``PeopleFault/notRestricted`` when there is nothing to lift.
  public static func restrict(_ id: RandomID, because reason: Restriction?, in writer: PeopleWriter) throws {
    guard let person = try person(id, in: writer.reader) else { throw PeopleFault.nobody }
    guard reason != nil || person.restriction != nil else { throw PeopleFault.notRestricted }
    try writer.run(
      "UPDATE person SET restriction = ? WHERE id = ?", [.whole(reason?.number), .blob(id.bytes)])
  }

  /// Erases a person with everything that hangs on them.
  ///
  /// - Throws: ``PeopleFault/nobody``, ``PeopleFault/restricted`` for data that the person wants stored.
  public static func erase(_ id: RandomID, in writer: PeopleWriter) throws {
    guard let person = try person(id, in: writer.reader) else { throw PeopleFault.nobody }
    guard person.restriction == nil else { throw PeopleFault.restricted }
    try writer.run("DELETE FROM person WHERE id = ?", [.blob(id.bytes)])
    writer.erases()
  }

  /// How many persons are kept, how many of them are past their last day, and the day after which the last one goes; nil
  /// while one is restricted, or when there is none.
  public static func terms(on today: Day, in reader: Reader) throws -> (count: Int, due: Int, lastEnd: Day?) {
    let all = try reader.first(
      "SELECT count(*), count(restriction), (SELECT max(until) FROM holding) FROM person"
    ) { (count: $0.whole(0), restricted: $0.whole(1), until: $0.optionalWhole(2)) }
    guard let all else { return (0, 0, nil) }
    let end = all.restricted == 0 ? all.until.map { Day(number: $0).adding(1) } : nil
    return (all.count, try due(on: today, in: reader).persons, end)
  }

  /// How many reasons and persons are past their last day and shall go.
  public static func due(on today: Day, in reader: Reader) throws -> (holdings: Int, persons: Int) {
    let holdings = try reader.first(
      """
      SELECT count(*) FROM holding h JOIN person p ON p.id = h.person WHERE h.until < ? AND p.restriction IS NULL
      """, [.integer(Int64(today.number))]
    ) { $0.whole(0) }
    let persons = try reader.first(
      """
      SELECT count(*) FROM person p WHERE p.restriction IS NULL
      AND NOT EXISTS (SELECT 1 FROM holding h WHERE h.person = p.id AND h.until >= ?)
      """, [.integer(Int64(today.number))]
    ) { $0.whole(0) }
    return (holdings ?? 0, persons ?? 0)
  }

  /// Takes away the reasons that are over, and the persons that no reason is left for; restricted ones stay.
  ///
  /// - Returns: how many of each went.
  @discardableResult
  public static func purge(on today: Day, in writer: PeopleWriter) throws -> (holdings: Int, persons: Int) {
    let day = SQLValue.integer(Int64(today.number))
    let due = try due(on: today, in: writer.reader)
    guard due.holdings + due.persons > 0 else { return due }
    try writer.run(
      "DELETE FROM holding WHERE until < ? AND person IN (SELECT id FROM person WHERE restriction IS NULL)", [day])
    try writer.run(
      "DELETE FROM person WHERE restriction IS NULL AND id NOT IN (SELECT person FROM holding)")
    writer.erases()
    return due
  }

  static func record(_ row: Row) -> PersonRecord? {
    // A row that this program cannot have written is a damaged one; the check-up tells of it.
    guard let id = RandomID(bytes: row.blob(0)),
      let details = PersonDetails(
        stored: row.text(1), telephone: row.optionalText(2), email: row.optionalText(3), address: row.optionalText(4))
    else { return nil }
    return PersonRecord(
      id: id, details: details, restriction: row.optionalWhole(5).flatMap(Restriction.init(number:)))
  }
}
