public import Language
public import Municipality
public import Records
public import SQLite

/// The rooms for teaching.
public enum RoomRegister {
  /// What is decided of a room.
  public struct Draft: Hashable, Sendable {
    /// The branch that it is in.
    public var branch: Code<Branch>
    /// Its name.
    public var name: String
    /// The floor, as written on the door.
    public var floor: String?
    /// How many can sit in it, 1…1000.
    public var seats: Int
    /// What stands in it.
    public var equipment: ChoiceSet<RoomEquipment>
    /// How one gets in and hears.
    public var access: ChoiceSet<RoomAccess>

    /// Asks for a room.
    public init(
      branch: Code<Branch>, name: String, floor: String? = nil, seats: Int,
      equipment: ChoiceSet<RoomEquipment> = ChoiceSet([]), access: ChoiceSet<RoomAccess> = ChoiceSet([])
    ) {
      self.branch = branch
      self.name = name
      self.floor = floor
      self.seats = seats
      self.equipment = equipment
      self.access = access
    }

    /// What is decided of a room now.
    public init(_ room: CourseRoom) {
      self.init(
        branch: room.branch, name: room.name, floor: room.floor, seats: room.seats, equipment: room.equipment,
        access: room.access)
    }
  }

  /// Adds a room.
  ///
  /// - Throws: ``TermFault``, ``/Records/ScreeningFault`` for a name or floor that tells who somebody is.
  @discardableResult
  public static func add(_ code: Code<CourseRoom>, _ draft: Draft, in writer: PeopleWriter) throws -> CourseRoom {
    let known = try writer.reader.first("SELECT 1 FROM course_room WHERE code = ?", [.text(code.text)]) { _ in true }
    guard known == nil else { throw TermFault.taken(.room) }
    try writer.run(
      """
      INSERT INTO course_room (code, branch, name, floor, seats, equipment, access) VALUES (?, ?, ?, ?, ?, ?, ?)
      """, [.text(code.text)] + values(of: draft))
    return try room(word: code.text, in: writer.reader)
  }

  /// Changes a room.
  ///
  /// - Throws: ``TermFault``, ``/Records/ScreeningFault`` for a name or floor that tells who somebody is.
  public static func change(_ id: RowNumber<CourseRoom>, to draft: Draft, in writer: PeopleWriter) throws {
    let changed = try writer.run(
      """
      UPDATE course_room SET branch = ?, name = ?, floor = ?, seats = ?, equipment = ?, access = ? WHERE number = ?
      """, values(of: draft) + [.whole(id.number)])
    guard changed == 1 else { throw TermFault.unknown(.room, nearest: nil) }
  }

  /// Says which day was a room's last; nil takes it into use again.
  ///
  /// - Throws: ``TermFault/unknown(_:nearest:)``.
  public static func close(_ id: RowNumber<CourseRoom>, on day: Day?, in writer: PeopleWriter) throws {
    let changed = try writer.run(
      "UPDATE course_room SET closed = ? WHERE number = ?", [.whole(day?.number), .whole(id.number)])
    guard changed == 1 else { throw TermFault.unknown(.room, nearest: nil) }
  }

  /// All rooms, in the order they were made.
  public static func rooms(in reader: Reader) throws -> [CourseRoom] { try read("ORDER BY number", [], in: reader) }

  /// All rooms by their numbers, for who needs many.
  public static func roomsByNumber(in reader: Reader) throws -> [RowNumber<CourseRoom>: CourseRoom] {
    try Dictionary(rooms(in: reader).map { ($0.id, $0) }, uniquingKeysWith: { $1 })
  }

  /// One room.
  ///
  /// - Throws: ``TermFault/unknown(_:nearest:)``.
  public static func room(_ id: RowNumber<CourseRoom>, in reader: Reader) throws -> CourseRoom {
    guard let room = try read("WHERE number = ?", [.whole(id.number)], in: reader).first else {
      throw TermFault.unknown(.room, nearest: nil)
    }
    return room
  }

  /// The room that a word stands for.
  ///
  /// - Throws: ``TermFault/unknown(_:nearest:)`` with the nearest known code.
  public static func room(word: String, in reader: Reader) throws -> CourseRoom {
    if let room = try read("WHERE code = ?", [.text(word)], in: reader).first { return room }
    let codes = try reader.rows("SELECT code FROM course_room ORDER BY number") { $0.text(0) }
    throw TermFault.unknown(.room, nearest: Nearest.word(to: word, among: codes))
  }

  private static func read(_ rest: SQL, _ values: [SQLValue], in reader: Reader) throws -> [CourseRoom] {
    try reader.rows(
      "SELECT number, code, branch, name, floor, seats, equipment, access, closed FROM course_room" + rest, values
    ) { row -> CourseRoom? in
      guard let id = RowNumber<CourseRoom>(row.whole(0)), let code = Code<CourseRoom>(row.text(1)),
        let branch = Code<Branch>(row.text(2))
      else { return nil }
      return CourseRoom(
        id: id, code: code, branch: branch, name: row.text(3), floor: row.optionalText(4), seats: row.whole(5),
        equipment: ChoiceSet(bits: row.whole(6)), access: ChoiceSet(bits: row.whole(7)),
        closed: row.optionalWhole(8).map { Day(number: $0) })
    }.compactMap(\.self)
  }

  private static func values(of draft: Draft) throws -> [SQLValue] {
    guard (1...1_000).contains(draft.seats) else { throw TermFault.outOfRange(field: "seats", from: 1, to: 1_000) }
    return [
      .text(draft.branch.text), .text(try CourseText.name(draft.name)),
      .optionalText(try CourseText.floor(draft.floor)), .whole(draft.seats),
      .whole(draft.equipment.bits), .whole(draft.access.bits),
    ]
  }
}
