import Formats
import Foundation
import Language
import Municipality
import Office
import Records
import SQLite
import Testing

@testable import Courses

@Suite struct CurriculumShelfTests {
  private let day = Day(number: 20_778)

  private func desk(_ temporary: TemporaryFolder) throws -> DeskFile {
    try DeskFile(in: Folder(path: temporary.path), migrations: Schema.desk, access: .create)
  }

  private func add(_ sample: SampleCurriculum, to desk: DeskFile) throws -> CurriculumShelf.Outcome {
    try desk.write { try CurriculumShelf.add(sample.reading, facts: sample.book, on: day, in: $0) }
  }

  private func code(_ body: () throws -> Void) -> String? {
    do {
      try body()
      return nil
    } catch { return (error as? any Fault)?.code }
  }

  @Test func `a version is kept with its facts, and the same content twice adds nothing`() throws {
    let temporary = try TemporaryFolder()
    defer { withExtendedLifetime(temporary) {} }
    let desk = try desk(temporary)
    let sample = SampleCurriculum()
    #expect(try add(sample, to: desk) == .added)
    #expect(try add(sample, to: desk) == .same)
    try desk.read { reader in
      let kept = try CurriculumShelf.kept(word: "kort", in: reader)
      #expect(kept.imported == day)
      #expect(try CurriculumShelf.reading(kept, in: reader).curriculum == sample.reading.curriculum)
      #expect(try CurriculumShelf.facts(of: kept, in: reader).facts.map(\.text) == ["havnens nummer"])
      #expect(try CurriculumShelf.kept(in: reader).count == 1)
    }
  }

  @Test func `what the gate stops is told with its file, and nothing is kept`() throws {
    let temporary = try TemporaryFolder()
    defer { withExtendedLifetime(temporary) {} }
    let desk = try desk(temporary)
    var sample = SampleCurriculum()
    sample.more = [CurriculumFile(path: "materialer/ring-21106256.md", bytes: Array("Et kort".utf8))]
    do {
      _ = try add(sample, to: desk)
      Issue.record("a file was taken whose name holds a telephone number")
    } catch CurriculumShelfFault.mustBeMended(_, let findings) {
      #expect(findings.map(\.file) == ["materialer/ring-21106256.md"] && findings.map(\.line) == [1])
    }
    #expect(try desk.read { try CurriculumShelf.kept(in: $0) }.isEmpty)
  }

  @Test func `a changed content needs a higher version, and a fact that changed is a change`() throws {
    let temporary = try TemporaryFolder()
    defer { withExtendedLifetime(temporary) {} }
    let desk = try desk(temporary)
    let sample = SampleCurriculum()
    #expect(try add(sample, to: desk) == .added)
    var changed = sample
    changed.session.replace("Gå langsomt.", with: "Gå.")
    #expect(code { _ = try add(changed, to: desk) } == "changedUnderSameVersion")
    var newFact = sample
    newFact.facts.replace("havnens nummer", with: "et nyt nummer")
    #expect(code { _ = try add(newFact, to: desk) } == "changedUnderSameVersion")
    changed.about.replace("version: 1.0", with: "version: 1.10")
    #expect(try add(changed, to: desk) == .added)
    changed.about.replace("version: 1.10", with: "version: 1.9")
    #expect(try add(changed, to: desk) == .added)
    try desk.read { reader in
      #expect(try CurriculumShelf.newest(in: reader).map { "\($0.version)" } == ["1.10"])
      // The old one stands as it stood.
      let old = try CurriculumShelf.kept(word: "kort@1.0", in: reader)
      #expect(try CurriculumShelf.reading(old, in: reader).curriculum == sample.reading.curriculum)
    }
    #expect(code { _ = try desk.read { try CurriculumShelf.kept(word: "kort@3.0", in: $0) } } == "unknownVersion")
    #expect(code { _ = try desk.read { try CurriculumShelf.kept(word: "korf", in: $0) } } == "unknownCurriculum")
  }

  @Test func `what has an error or an identifier is refused, and nothing of it reaches the file`() throws {
    let temporary = try TemporaryFolder()
    let desk = try desk(temporary)
    var broken = SampleCurriculum()
    broken.session.replace("øvelser: 25", with: "øvelser: 5")
    #expect(code { _ = try add(broken, to: desk) } == "curriculumErrors")
    var marked = SampleCurriculum()
    marked.sheet += "\nRing 26 41 37 95 plantetmaerke"
    #expect(code { _ = try add(marked, to: desk) } == "curriculumErrors")
    let kept = try desk.read { try CurriculumShelf.kept(in: $0) }
    #expect(kept.isEmpty)
    for name in try FileManager.default.contentsOfDirectory(atPath: temporary.path) {
      let data = FileManager.default.contents(atPath: temporary.path + "/" + name) ?? Data()
      #expect(data.range(of: Data("plantetmaerke".utf8)) == nil, "\(name)")
    }
  }

  @Test func `the public number of a fact may be kept, a number in the text may not`() throws {
    let temporary = try TemporaryFolder()
    defer { withExtendedLifetime(temporary) {} }
    let desk = try desk(temporary)
    var sample = SampleCurriculum()
    sample.facts.replace("havnens nummer", with: "26 41 37 95")
    #expect(try add(sample, to: desk) == .added)
    sample.about.replace("version: 1.0", with: "version: 1.1")
    sample.session.replace("Gå langsomt.", with: "Ring 26 41 37 95.")
    #expect(code { _ = try add(sample, to: desk) } == "curriculumErrors")
  }

  @Test func `a comparison says what changed, session by session`() {
    let old = SampleCurriculum()
    var new = old
    new.about.replace("version: 1.0", with: "version: 1.1")
    new.session.replace("Gå langsomt.", with: "Gå langsomt og stille.")
    new.session.replace("10 minutter", with: "12 minutter")
    new.facts.replace("havnens nummer", with: "nyt")
    new.more = [CurriculumFile(path: "materialer/b.md", bytes: Array("# B".utf8))]
    let difference = CurriculumDifference(from: old.reading, old.book, to: new.reading, new.book)
    #expect(
      difference.changes == [
        .changed(file: "curriculum.md", parts: [.version], words: 0),
        .changed(file: "01-find-vej.md", parts: [.text, .exercises], words: 2),
        .added(file: "materialer/b.md"), .fact(id: "havn-telefon"),
      ])
    #expect(CurriculumDifference(from: old.reading, old.book, to: old.reading, old.book).changes == [])
    // Lines that move change nothing but how it is set.
    var moved = old
    moved.session.replace("## Vejen", with: "\n\n## Vejen")
    let layout = CurriculumDifference(from: old.reading, old.book, to: moved.reading, moved.book)
    #expect(layout.changes == [.changed(file: "01-find-vej.md", parts: [.layout], words: 0)])
  }

  @Test func `a catalogue for schools holds the classes that an audience names`() throws {
    #expect(SchoolClasses.named(in: "7.–9. klasse, besøg") == 7...9)
    #expect(SchoolClasses.named(in: "Årskurs 4-6") == 4...6)
    #expect(SchoolClasses.named(in: "65+, første gang") == nil)
    #expect(SchoolClasses.named(in: "0. klasse") == 0...0)
    let sample = SampleCurriculum()
    let item = CurriculumCatalogue.Item(try #require(sample.reading.curriculum), sample.book)
    let schools = CurriculumCatalogue([item], office: "N", day: day, language: .da, isByClass: true)
    #expect(schools.text.contains("8. klasse") && !schools.text.contains("6. klasse"))
    #expect(CurriculumCatalogue([item], office: "N", day: day, language: .da, audience: "65+").items.isEmpty)
  }

  @Test func `each part that can change has a name of its own in every language`() {
    let parts = CurriculumDifference.Part.allCases
    for language in LanguageCode.allCases {
      let names = Set(parts.map { $0.wording[language] })
      #expect(names.count == parts.count && !names.contains(""), "\(language)")
    }
  }

  @Test func `facts that are written are read again`() throws {
    let facts =
      SampleCurriculum().book.facts + [
        CurriculumFact(
          id: "b", text: "to: tre", about: "x", source: "y", seen: Day(number: 20_000), list: "denmark", line: 1)
      ]
    for language in LanguageCode.allCases {
      let text = FactList(facts, in: language).text
      let read = FactBook(files: [CurriculumFile(path: "denmark.md", bytes: Array(text.utf8))])
      #expect(read.findings.isEmpty)
      #expect(read.facts.map(\.text) == ["to: tre", "havnens nummer"])
      #expect(read.facts.map(\.seen) == [Day(number: 20_000), nil])
    }
  }
}
