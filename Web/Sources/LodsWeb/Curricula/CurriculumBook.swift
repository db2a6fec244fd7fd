import Courses
import Formats
import Language
import Municipality
import Records
import SQLite

/// One version of a curriculum with all that is known of it.
struct CurriculumBook: Sendable {
  /// So many days after somebody last looked, a fact or steps in an app are looked at anew; this project's own choice.
  static let freshDays = 365

  /// Which version.
  let kept: KeptCurriculum
  /// All versions that are kept, the newest last.
  let versions: [KeptCurriculum]
  /// What stands in it.
  let reading: CurriculumReading
  /// The facts that it was kept with.
  let facts: FactBook
  /// The facts that it may name: its own, and those of the other curricula.
  let knownFacts: FactBook
  /// The texts of its files by path.
  let texts: [String: String]

  /// The version that a word stands for, as `mitid` or `mitid@1.0`.
  ///
  /// - Throws: `CurriculumShelfFault`.
  init(_ word: String, in reader: Reader) throws {
    kept = try CurriculumShelf.kept(word: word, in: reader)
    let code = kept.code
    versions = try CurriculumShelf.kept(in: reader).filter { $0.code == code }
    reading = try CurriculumShelf.reading(kept, in: reader)
    facts = try CurriculumShelf.facts(of: kept, in: reader)
    var known = facts.facts
    for other in try CurriculumShelf.newest(in: reader) where other.code != code {
      known += try CurriculumShelf.facts(of: other, in: reader).facts
    }
    // A curriculum's own facts stand first, so that a newer text elsewhere does not change what it says.
    var seen: Set<String> = []
    knownFacts = FactBook(facts: known.filter { seen.insert("\($0.list) \($0.id)").inserted })
    texts = Dictionary(
      reading.folder.files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }, uniquingKeysWith: { $1 })
  }

  /// Whether it is the newest version.
  var isNewest: Bool { versions.last == kept }

  /// The version after the newest one, as 1.0 gives 1.1.
  var nextVersion: String {
    var numbers = versions.last?.version.numbers ?? [1, 0]
    numbers[numbers.count - 1] += 1
    return numbers.map(String.init).joined(separator: ".")
  }

  /// The same with other texts.
  func reading(of texts: [String: String]) -> CurriculumReading {
    let files = texts.map { CurriculumFile(path: $0.key, bytes: Array($0.value.utf8)) }
    return CurriculumParser.reading(CurriculumFolder(name: kept.code.text, files: files))
  }

  /// The texts as a version with a number of its own.
  func texts(_ texts: [String: String], version: String) -> [String: String] {
    var texts = texts
    var about = SourceFile(texts[CurriculumFolder.about] ?? "")
    about.setVersion(version)
    texts[CurriculumFolder.about] = about.text
    return texts
  }

  /// What the curricula beside a reading build on, by code: those that it builds on itself, and so on, with what each
  /// of them names; of the others that they are there.
  static func others(beside reading: CurriculumReading, in reader: Reader) throws -> [String: [String]] {
    let newest = try CurriculumShelf.newest(in: reader)
    var others = Dictionary(newest.map { ($0.code.text, [String]()) }, uniquingKeysWith: { $1 })
    var open = reading.curriculum?.buildsOn.map(\.text) ?? []
    var seen: Set<String> = [reading.folder.name]
    while let next = open.popLast() {
      guard seen.insert(next).inserted, let kept = newest.first(where: { $0.code.text == next }) else { continue }
      let named = try CurriculumShelf.reading(kept, in: reader).curriculum?.buildsOn.map(\.text) ?? []
      others[next] = named
      open += named
    }
    return others
  }

  /// The places that somebody should look at, since nobody has for a year.
  func stale(on today: Day) -> [StaleContent] {
    guard let curriculum = reading.curriculum else { return [] }
    let words = Set(curriculum.sessions.flatMap(\.steps).map(\.service)).union(curriculum.factIDs)
    let since = today.adding(-Self.freshDays)
    let places = words.flatMap { StaleContent.places(in: reading, facts: facts, service: $0, since: since) }
    return Set(places).sorted { ($0.file, $0.line) < ($1.file, $1.line) }
  }
}
