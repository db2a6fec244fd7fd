import Formats
import Identifiers
public import Language
import Municipality
public import Records
public import SQLite

/// The curricula that an office keeps, each version as it was imported.
///
/// Only texts are kept, as every text of `desk.sqlite` after the gate; pictures stay in the teacher's folder.
public enum CurriculumShelf {
  /// What an import did.
  public enum Outcome: Hashable, Sendable {
    /// A version was added.
    case added
    /// The version was there with the same content.
    case same
  }

  /// Adds a version with the facts that it uses; a version that is there with the same content is left as it is.
  ///
  /// The gate looks for everything but names and addresses of invented people, which ``CurriculumCheck`` has told of;
  /// telephone numbers that stand in the facts are public.
  ///
  /// - Throws: ``CurriculumShelfFault``, `ScreeningFault`.
  public static func add(
    _ reading: CurriculumReading, facts: FactBook, others: [String: [String]] = [:], on day: Day,
    in writer: DeskWriter
  ) throws -> Outcome {
    let check = CurriculumCheck(reading, facts: facts, others: others)
    guard let curriculum = reading.curriculum, check.errors.isEmpty else {
      throw CurriculumShelfFault.mustBeMended(folder: reading.folder.name, check.errors)
    }
    let used = curriculum.factIDs.compactMap { facts.fact($0, in: curriculum.language) }.sorted { $0.id < $1.id }
    let version = "\(curriculum.version)"
    if let kept = try kept(in: writer.reader).first(where: {
      $0.code == curriculum.id && $0.version == curriculum.version
    }) {
      let texts = try texts(of: kept, in: writer.reader)
      let keptFacts = try keptFacts(of: kept, in: writer.reader)
      guard texts == reading.texts, keptFacts.map(Content.init) == used.map(Content.init) else {
        throw CurriculumShelfFault.changedUnderSameVersion(folder: reading.folder.name, version: version)
      }
      return .same
    }
    let gate = gate(knowing: used)
    func screened(_ text: String, _ field: String) throws -> DeskValue {
      do throws(ScreeningRefusal) {
        return .text(try gate.admit(text, as: .place))
      } catch {
        guard case .identifiers(let found) = error.problem else { throw ScreeningFault(error, field: field) }
        throw CurriculumShelfFault.mustBeMended(
          folder: reading.folder.name,
          found.map { finding in
            let before = text.unicodeScalars.prefix(finding.from)
            let line = 1 + before.count { $0 == "\n" }
            return CurriculumFinding(file: field, line: line, problem: .identifier(finding.kind))
          })
      }
    }
    try writer.run(
      "INSERT INTO curriculum_version (code, version, imported) VALUES (?, ?, ?)",
      [.text(curriculum.id.screened), screened(version, "version"), .whole(day.number)])
    let number = try writer.reader.first("SELECT last_insert_rowid()") { $0.whole(0) }
    for (path, text) in reading.texts.sorted(by: { $0.key < $1.key }) {
      try writer.run(
        "INSERT INTO curriculum_file VALUES (?, ?, ?)", [.whole(number), screened(path, path), screened(text, path)])
    }
    for fact in used {
      try writer.run(
        "INSERT INTO curriculum_fact VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
          .whole(number), screened(fact.id, "Facts"), screened(fact.list, "Facts"), screened(fact.text, "Facts"),
          screened(fact.about, "Facts"), screened(fact.source, "Facts"), .whole(fact.seen?.number),
        ])
    }
    return .added
  }

  /// Everything that is kept, by code and then by version.
  public static func kept(in reader: Reader) throws -> [KeptCurriculum] {
    try reader.rows("SELECT number, code, version, imported FROM curriculum_version") { row -> KeptCurriculum? in
      guard let code = Code<Curriculum>(row.text(1)), let version = CurriculumVersion(row.text(2)) else { return nil }
      return KeptCurriculum(
        number: row.whole(0), code: code, version: version, imported: Day(number: row.whole(3)))
    }.compactMap(\.self).sorted { ($0.code, $0.version) < ($1.code, $1.version) }
  }

  /// The newest version of every curriculum, by code.
  public static func newest(in reader: Reader) throws -> [KeptCurriculum] {
    var newest: [Code<Curriculum>: KeptCurriculum] = [:]
    for kept in try kept(in: reader) { newest[kept.code] = kept }
    return newest.values.sorted { $0.code < $1.code }
  }

  /// The version that a word stands for: `mitid` for the newest, `mitid@1.0` for that one.
  ///
  /// - Throws: ``CurriculumShelfFault``.
  public static func kept(word: String, in reader: Reader) throws -> KeptCurriculum {
    let parts = word.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    let all = try kept(in: reader)
    let versions = all.filter { $0.code.text == parts[0] }
    guard let newest = versions.last else {
      throw CurriculumShelfFault.unknown(
        nearest: Nearest.word(to: String(parts[0]), among: all.map(\.code.text)))
    }
    guard parts.count == 2 else { return newest }
    guard let kept = versions.first(where: { "\($0.version)" == parts[1] }) else {
      throw CurriculumShelfFault.unknownVersion(known: versions.map { "\($0.version)" })
    }
    return kept
  }

  /// A kept version as it would be read from its folder.
  public static func reading(_ kept: KeptCurriculum, in reader: Reader) throws -> CurriculumReading {
    let files = try texts(of: kept, in: reader).map { CurriculumFile(path: $0.key, bytes: Array($0.value.utf8)) }
    return CurriculumParser.reading(CurriculumFolder(name: kept.code.text, files: files))
  }

  /// The facts that a kept version was imported with.
  public static func facts(of kept: KeptCurriculum, in reader: Reader) throws -> FactBook {
    FactBook(facts: try keptFacts(of: kept, in: reader))
  }

  private static func texts(of kept: KeptCurriculum, in reader: Reader) throws -> [String: String] {
    let rows = try reader.rows(
      "SELECT path, content FROM curriculum_file WHERE version = ?", [.whole(kept.number)]
    ) { ($0.text(0), $0.text(1)) }
    return Dictionary(rows, uniquingKeysWith: { first, _ in first })
  }

  private static func keptFacts(of kept: KeptCurriculum, in reader: Reader) throws -> [CurriculumFact] {
    try reader.rows(
      "SELECT id, content, about, source, seen, list FROM curriculum_fact WHERE version = ? ORDER BY id",
      [.whole(kept.number)]
    ) { row in
      CurriculumFact(
        id: row.text(0), text: row.text(1), about: row.text(2), source: row.text(3),
        seen: row.optionalWhole(4).map { Day(number: $0) }, list: row.text(5), line: 1)
    }
  }

  /// A gate that lets the telephone numbers of facts pass: they are public, with a source.
  private static func gate(knowing facts: [CurriculumFact]) -> Gate {
    var numbers = Gate.publicNumbers
    for fact in facts {
      let scalars = Array(fact.text.unicodeScalars)
      for found in Gate.standard.findings(in: fact.text, profile: .place) where found.kind == .telephone {
        numbers.insert(String(String.UnicodeScalarView(scalars[found.from..<found.to])))
      }
    }
    return numbers == Gate.publicNumbers ? .standard : Gate(allowing: numbers)
  }

  /// What a fact says, without where in its list it stood.
  private struct Content: Equatable {
    let id, text, about, source, list: String
    let seen: Day?

    init(_ fact: CurriculumFact) {
      (id, text, about, source, list, seen) = (fact.id, fact.text, fact.about, fact.source, fact.list, fact.seen)
    }
  }
}
