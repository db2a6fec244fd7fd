public import Language
public import Municipality
public import Records
public import SQLite

/// The kit that can be lent to terms.
public enum KitRegister {
  /// What is decided of kit.
  public struct Draft: Hashable, Sendable {
    /// Its name.
    public var name: String
    /// The branch that it is kept in.
    public var branch: Code<Branch>
    /// How many pieces there are, 1…1000.
    public var pieces: Int

    /// Asks for kit.
    public init(name: String, branch: Code<Branch>, pieces: Int) {
      self.name = name
      self.branch = branch
      self.pieces = pieces
    }

    /// What is decided of kit now.
    public init(_ kit: CourseKit) {
      self.init(name: kit.name, branch: kit.branch, pieces: kit.pieces)
    }
  }

  /// Adds kit.
  ///
  /// - Throws: ``StaffingFault``, ``TermFault`` and ``/Records/ScreeningFault`` for its texts.
  @discardableResult
  public static func add(_ code: Code<CourseKit>, _ draft: Draft, in writer: PeopleWriter) throws -> CourseKit {
    let known = try writer.reader.first("SELECT 1 FROM course_kit WHERE code = ?", [.text(code.text)]) { _ in true }
    guard known == nil else { throw StaffingFault.taken(.kit) }
    try writer.run(
      "INSERT INTO course_kit (code, name, branch, pieces) VALUES (?, ?, ?, ?)",
      [.text(code.text)] + values(of: draft))
    return try kit(word: code.text, in: writer.reader)
  }

  /// Changes kit.
  ///
  /// - Throws: ``StaffingFault``, ``TermFault`` and ``/Records/ScreeningFault`` for its texts.
  public static func change(_ id: RowNumber<CourseKit>, to draft: Draft, in writer: PeopleWriter) throws {
    let changed = try writer.run(
      "UPDATE course_kit SET name = ?, branch = ?, pieces = ? WHERE number = ?",
      values(of: draft) + [.whole(id.number)])
    guard changed == 1 else { throw StaffingFault.unknown(.kit, nearest: nil) }
  }

  /// Says which day was the kit's last; nil takes it into use again.
  ///
  /// - Throws: ``StaffingFault/unknown(_:nearest:)``.
  public static func close(_ id: RowNumber<CourseKit>, on day: Day?, in writer: PeopleWriter) throws {
    let changed = try writer.run(
      "UPDATE course_kit SET closed = ? WHERE number = ?", [.whole(day?.number), .whole(id.number)])
    guard changed == 1 else { throw StaffingFault.unknown(.kit, nearest: nil) }
  }

  /// All kit, in the order it was made.
  public static func kits(in reader: Reader) throws -> [CourseKit] { try read("ORDER BY number", [], in: reader) }

  /// One sort of kit.
  ///
  /// - Throws: ``StaffingFault/unknown(_:nearest:)``.
  public static func kit(_ id: RowNumber<CourseKit>, in reader: Reader) throws -> CourseKit {
    guard let kit = try read("WHERE number = ?", [.whole(id.number)], in: reader).first else {
      throw StaffingFault.unknown(.kit, nearest: nil)
    }
    return kit
  }

  /// The kit that a word stands for.
  ///
  /// - Throws: ``StaffingFault/unknown(_:nearest:)`` with the nearest known code.
  public static func kit(word: String, in reader: Reader) throws -> CourseKit {
    if let kit = try read("WHERE code = ?", [.text(word)], in: reader).first { return kit }
    let codes = try reader.rows("SELECT code FROM course_kit ORDER BY number") { $0.text(0) }
    throw StaffingFault.unknown(.kit, nearest: Nearest.word(to: word, among: codes))
  }

  private static func read(_ rest: SQL, _ values: [SQLValue], in reader: Reader) throws -> [CourseKit] {
    try reader.rows("SELECT number, code, name, branch, pieces, closed FROM course_kit" + rest, values) {
      row -> CourseKit? in
      guard let id = RowNumber<CourseKit>(row.whole(0)), let code = Code<CourseKit>(row.text(1)),
        let branch = Code<Branch>(row.text(3))
      else { return nil }
      return CourseKit(
        id: id, code: code, name: row.text(2), branch: branch, pieces: row.whole(4),
        closed: row.optionalWhole(5).map { Day(number: $0) })
    }.compactMap(\.self)
  }

  private static func values(of draft: Draft) throws -> [SQLValue] {
    guard (1...1_000).contains(draft.pieces) else { throw TermFault.outOfRange(field: "pieces", from: 1, to: 1_000) }
    return [.text(try CourseText.name(draft.name)), .text(draft.branch.text), .whole(draft.pieces)]
  }
}
