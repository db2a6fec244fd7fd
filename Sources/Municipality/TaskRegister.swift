import Language
public import Records
public import SQLite

/// The tasks of an office: which there are, which are shown, which nine are quick.
public enum TaskRegister {
  /// All tasks, those of the catalogue in its order and then the office's own.
  public static func tasks(in reader: Reader, of country: Country) throws -> [OfficeTask] {
    let catalogue = Catalogue.of(country)
    let known = Dictionary(catalogue.tasks.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return try reader.rows(
      """
      SELECT number, code, kind, owner, complexity, is_retired, own_name, own_parent, local_code FROM task
      ORDER BY number
      """
    ) { row in
      guard let code = Code<OfficeTask>(row.text(1)) else { return nil }
      let entry = known[code.text]
      return OfficeTask(
        number: row.whole(0), code: code, kind: TaskKind(number: row.whole(2)) ?? .guidance,
        owner: Owner(number: row.whole(3)) ?? .state, complexity: row.whole(4),
        name: entry?.name ?? Wording(same: row.optionalText(6) ?? code.text),
        parent: entry?.parent ?? row.optionalText(7) ?? "", isRetired: row.whole(5) == 1,
        localCode: row.optionalText(8), entry: entry)
    }.compactMap(\.self)
  }

  /// The number and kind of the task that a word stands for; cheap, for the moment of logging.
  ///
  /// - Throws: ``MunicipalityFault/unknownTask(nearest:)`` with the nearest known code.
  public static func numberAndKind(word: String, in reader: Reader) throws -> (number: Int, kind: TaskKind) {
    let found = try Code<OfficeTask>(word).flatMap { code in
      try reader.first(
        "SELECT number, kind FROM task WHERE code = ? AND is_retired = 0", [.text(code.text)]
      ) { ($0.whole(0), TaskKind(number: $0.whole(1)) ?? .guidance) }
    }
    if let found { return found }
    let codes = try reader.rows("SELECT code FROM task WHERE is_retired = 0") { $0.text(0) }
    throw MunicipalityFault.unknownTask(nearest: Nearest.word(to: word, among: codes))
  }

  /// The task with a code, also a retired one.
  ///
  /// - Throws: ``MunicipalityFault/unknownTask(nearest:)`` with the nearest known code.
  public static func task(word: String, in reader: Reader, of country: Country) throws -> OfficeTask {
    let all = try tasks(in: reader, of: country)
    if let task = all.first(where: { $0.code.text == word }) { return task }
    throw MunicipalityFault.unknownTask(nearest: Nearest.word(to: word, among: all.map(\.code.text)))
  }

  /// The numbers of the branches that have hidden a task, by the task's number.
  public static func hiding(in reader: Reader) throws -> [Int: Set<Int>] {
    var hiding: [Int: Set<Int>] = [:]
    try reader.each("SELECT task, branch FROM task_hidden") { hiding[$0.whole(0), default: []].insert($0.whole(1)) }
    return hiding
  }

  /// The tasks that no branch, or not this one, has hidden, and that are not retired.
  public static func shown(at branch: Branch?, in reader: Reader, of country: Country) throws -> [OfficeTask] {
    let hidden = Set(
      try reader.rows(
        "SELECT task FROM task_hidden WHERE branch = ?", [.whole(branch?.number ?? 0)]
      ) { $0.whole(0) })
    return try tasks(in: reader, of: country).filter { !$0.isRetired && !hidden.contains($0.number) }
  }

  /// The numbers of the tasks on the quick list, key 1 first.
  public static func quickList(in reader: Reader) throws -> [Int] {
    try reader.rows("SELECT task FROM task_quick ORDER BY place") { $0.whole(0) }
  }

  /// Puts tasks on the quick list, key 1 first.
  ///
  /// - Throws: ``MunicipalityFault`` for none, more than nine, one twice or one unknown.
  public static func setQuickList(_ codes: [Code<OfficeTask>], in writer: DeskWriter) throws {
    guard (1...9).contains(codes.count), Set(codes).count == codes.count else {
      throw MunicipalityFault.quickListLength
    }
    try writer.run("DELETE FROM task_quick")
    for (offset, code) in codes.enumerated() {
      let task = try numberAndKind(word: code.text, in: writer.reader).number
      try writer.run("INSERT INTO task_quick VALUES (?, ?)", [.whole(offset + 1), .whole(task)])
    }
  }

  /// Shows or hides a task at a branch.
  ///
  /// - Returns: whether that changed anything.
  @discardableResult
  public static func set(
    _ code: Code<OfficeTask>, hidden: Bool, at branch: Branch, in writer: DeskWriter
  ) throws -> Bool {
    let task = try numberAndKind(word: code.text, in: writer.reader).number
    return try writer.run(
      hidden
        ? "INSERT OR IGNORE INTO task_hidden VALUES (?, ?)"
        : "DELETE FROM task_hidden WHERE task = ? AND branch = ?",
      [.whole(task), .whole(branch.number)]) > 0
  }

  /// Gives a task the municipality's own number; nil takes it away.
  public static func set(_ code: Code<OfficeTask>, localCode: String?, in writer: DeskWriter) throws {
    let task = try numberAndKind(word: code.text, in: writer.reader).number
    try writer.run(
      "UPDATE task SET local_code = ? WHERE number = ?",
      [.optionalText(try localCode.map { try LocalCode.screened($0) }), .whole(task)])
  }

  /// Adds a task of the office's own, in a group of its country's catalogue.
  ///
  /// - Parameter complexity: 1…3, see ``Catalogue/Task/complexity``.
  /// - Throws: ``MunicipalityFault`` for a taken code, an unknown group, or a name that is refused or longer than
  ///   ``OfficeTask/nameLimit``.
  public static func add(
    _ code: Code<OfficeTask>, name: String, parent: Code<Catalogue.Group>, kind: TaskKind, owner: Owner,
    complexity: Int, in writer: DeskWriter
  ) throws {
    let country = try OfficeProfile.read(writer.reader)?.country ?? .denmark
    let group = try Catalogue.of(country).group(word: parent.text)
    guard try writer.reader.first("SELECT 1 FROM task WHERE code = ?", [.text(code.text)], { _ in true }) == nil else {
      throw MunicipalityFault.taken(field: "task")
    }
    try writer.run(
      """
      INSERT INTO task (code, kind, owner, complexity, own_name, own_parent) VALUES (?, ?, ?, ?, ?, ?)
      """,
      [
        .text(code.screened), .whole(kind.number), .whole(owner.number), .whole(complexity),
        .text(try BranchRegister.placeName(name, limit: OfficeTask.nameLimit)), .text(group.screened),
      ])
  }

  /// Brings the file's tasks in line with a catalogue: new ones are added, missing ones retired, none removed.
  static func adopt(_ catalogue: Catalogue, in writer: DeskWriter) throws {
    try writer.run("UPDATE task SET is_retired = 1 WHERE own_name IS NULL")
    for task in catalogue.tasks {
      guard let code = Code<OfficeTask>(task.id) else { throw MunicipalityFault.badCode(field: "task") }
      try writer.run(
        """
        INSERT INTO task (code, kind, owner, complexity) VALUES (?, ?, ?, ?)
        ON CONFLICT (code) DO UPDATE SET kind = excluded.kind, owner = excluded.owner,
          complexity = excluded.complexity, is_retired = 0
        """,
        [.text(code.screened), .whole(task.kind.number), .whole(task.owner.number), .whole(task.complexity)])
    }
    try writer.run("UPDATE office SET edition = ?", [.whole(catalogue.edition.number)])
  }

  /// Adopts the embedded catalogue where it is newer than the one the file has seen.
  public static func adoptNewer(in writer: DeskWriter) throws {
    guard let office = try OfficeProfile.read(writer.reader), office.needsCatalogue else { return }
    try adopt(Catalogue.of(office.country), in: writer)
  }
}
