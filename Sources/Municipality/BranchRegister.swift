import Identifiers
public import Language
public import Records
public import SQLite

/// The branches and areas of an office.
public enum BranchRegister {
  /// All branches, in the order they were made.
  public static func branches(in reader: Reader) throws -> [Branch] {
    try reader.rows(
      """
      SELECT number, code, name, opened, closed, telephone, (SELECT country FROM office) FROM branch ORDER BY number
      """, [], branch
    ).compactMap(\.self)
  }

  /// The branch with a code.
  ///
  /// - Throws: ``MunicipalityFault/unknownBranch(nearest:)`` with the nearest known code.
  public static func branch(_ code: Code<Branch>, in reader: Reader) throws -> Branch {
    let found = try reader.first(
      """
      SELECT number, code, name, opened, closed, telephone, (SELECT country FROM office) FROM branch WHERE code = ?
      """, [.text(code.text)], branch)
    if let found = found ?? nil { return found }
    throw try unknownBranch(code.text, in: reader)
  }

  /// The branch that a word stands for, and a fault with the nearest known code where it stands for none.
  public static func branch(word: String, in reader: Reader) throws -> Branch {
    guard let code = Code<Branch>(word) else { throw try unknownBranch(word, in: reader) }
    return try branch(code, in: reader)
  }

  /// Adds a branch.
  ///
  /// - Throws: ``MunicipalityFault`` for a taken code or a refused name.
  public static func add(
    _ code: Code<Branch>, name: String, opened: Day, closed: Day? = nil, in writer: DeskWriter
  ) throws {
    guard try writer.reader.first("SELECT 1 FROM branch WHERE code = ?", [.text(code.text)], { _ in true }) == nil
    else {
      throw MunicipalityFault.taken(field: "branch")
    }
    if let closed, closed < opened { throw MunicipalityFault.closedBeforeOpened }
    try writer.run(
      "INSERT INTO branch (code, name, opened, closed) VALUES (?, ?, ?, ?)",
      [.text(code.screened), .text(try placeName(name)), .whole(opened.number), .whole(closed?.number)])
  }

  /// Renames a branch.
  public static func rename(_ code: Code<Branch>, to name: String, in writer: DeskWriter) throws {
    let branch = try branch(code, in: writer.reader)
    try writer.run("UPDATE branch SET name = ? WHERE number = ?", [.text(try placeName(name)), .whole(branch.number)])
  }

  /// Says where a branch is rung up; nil where letters shall name no number.
  ///
  /// - Throws: ``MunicipalityFault/badTelephone`` for a number of another country than the office's.
  public static func setTelephone(
    _ telephone: BranchTelephone?, of code: Code<Branch>, in writer: DeskWriter
  ) throws {
    let branch = try branch(code, in: writer.reader)
    if let telephone {
      let country = try OfficeProfile.read(writer.reader)?.country
      guard let country, BranchTelephone(telephone.text, in: country) == telephone else {
        throw MunicipalityFault.badTelephone
      }
    }
    try writer.run(
      "UPDATE branch SET telephone = ? WHERE number = ?", [.whole(telephone?.digits), .whole(branch.number)])
  }

  /// Says which day was a branch's last; nil opens it again.
  public static func close(_ code: Code<Branch>, on day: Day?, in writer: DeskWriter) throws {
    let branch = try branch(code, in: writer.reader)
    if let day, day < branch.opened { throw MunicipalityFault.closedBeforeOpened }
    try writer.run("UPDATE branch SET closed = ? WHERE number = ?", [.whole(day?.number), .whole(branch.number)])
  }

  /// All areas, in the order they were made.
  public static func areas(in reader: Reader) throws -> [Area] {
    try reader.rows("SELECT number, code, name, is_closed FROM area ORDER BY number") { row in
      Code<Area>(row.text(1)).map {
        Area(number: row.whole(0), code: $0, name: row.text(2), isClosed: row.whole(3) == 1)
      }
    }.compactMap(\.self)
  }

  /// The area that a word stands for.
  ///
  /// - Throws: ``MunicipalityFault/unknownArea(nearest:)`` with the nearest known code, also for a closed area.
  public static func area(word: String, in reader: Reader) throws -> Area {
    let open = try areas(in: reader).filter { !$0.isClosed }
    guard let area = open.first(where: { $0.code.text == word }) else {
      throw MunicipalityFault.unknownArea(nearest: Nearest.word(to: word, among: open.map(\.code.text)))
    }
    return area
  }

  /// Adds an area.
  ///
  /// - Throws: ``MunicipalityFault`` for the thirteenth, a taken code or a refused name.
  public static func addArea(_ code: Code<Area>, name: String, in writer: DeskWriter) throws {
    let areas = try areas(in: writer.reader)
    guard !areas.contains(where: { $0.code == code }) else { throw MunicipalityFault.taken(field: "area") }
    guard areas.count(where: { !$0.isClosed }) < Area.limit else { throw MunicipalityFault.tooManyAreas }
    try writer.run(
      "INSERT INTO area (code, name) VALUES (?, ?)", [.text(code.screened), .text(try placeName(name))])
  }

  /// Takes an area out of use; entries keep it.
  public static func closeArea(_ code: Code<Area>, in writer: DeskWriter) throws {
    let area = try area(word: code.text, in: writer.reader)
    try writer.run("UPDATE area SET is_closed = 1 WHERE number = ?", [.whole(area.number)])
  }

  /// A name as it may be stored: without blanks around it, on one line, and with nothing that looks like a person's
  /// number.
  ///
  /// - Throws: ``MunicipalityFault`` for a name that is missing, too long or refused; it never repeats the name.
  static func placeName(_ name: String, limit: Int = 80) throws -> ScreenedText {
    let words = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !words.isEmpty else { throw MunicipalityFault.nameMissing(field: "name") }
    guard words.count <= limit else { throw MunicipalityFault.nameTooLong(field: "name", limit: limit) }
    // Control characters can hide what a name says, and steer the terminal that shows it.
    let isPlain = words.unicodeScalars.allSatisfy { ![.control, .format].contains($0.properties.generalCategory) }
    guard isPlain, let screened = try? Gate.standard.admit(words, as: .place) else {
      throw MunicipalityFault.nameRefused(field: "name")
    }
    return screened
  }

  private static func branch(_ row: Row) -> Branch? {
    Code(row.text(1)).map {
      Branch(
        number: row.whole(0), code: $0, name: row.text(2), opened: Day(number: row.whole(3)),
        closed: row.optionalWhole(4).map { Day(number: $0) },
        telephone: row.optionalWhole(5).flatMap { digits in
          Country(number: row.whole(6)).map { BranchTelephone(digits: digits, in: $0) }
        })
    }
  }

  private static func unknownBranch(_ word: String, in reader: Reader) throws -> MunicipalityFault {
    .unknownBranch(nearest: Nearest.word(to: word, among: try branches(in: reader).map(\.code.text)))
  }
}
