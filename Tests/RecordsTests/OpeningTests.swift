import Foundation
import Language
import Records
import SQLite
import Testing

@Suite struct OpeningTests {
  let sample: SampleOffice
  var desk: String { sample.folder.path(of: .desk) }

  init() throws {
    sample = try SampleOffice()
  }

  /// The trouble that opening ends in.
  private func trouble(access: FileStore.Access = .existing) -> RecordsFault.Trouble? {
    #expect(throws: RecordsFault.self) { try sample.desk(access: access) }?.trouble
  }

  @Test func `what is written is there for the next one who opens the file`() throws {
    try SampleOffice.add(1...3, to: sample.desk())
    #expect(try SampleOffice.count(sample.desk(access: .existing)) == 3)
    let people = try PeopleFile(in: sample.folder, migrations: [SampleOffice.first], access: .create)
    try people.write { _ = try $0.run("INSERT INTO thing VALUES (1, ?)", [.integer(7)]) }
    #expect(try people.read { try $0.first("SELECT size FROM thing") { $0.whole(0) } } == 7)
    #expect(try SampleOffice.count(sample.desk()) == 3)
  }

  @Test func `a thrown error leaves the file as it was`() throws {
    struct Stop: Error {}
    let file = try sample.desk()
    #expect(throws: Stop.self) {
      try file.write { writer in
        try writer.run("INSERT INTO thing VALUES (1, 1)")
        throw Stop()
      }
    }
    #expect(try SampleOffice.count(file) == 0)
  }

  @Test func `a fault of the file comes as a sentence for people and holds no bound value`() throws {
    let file = try PeopleFile(in: sample.folder, migrations: [SampleOffice.first], access: .create)
    let fault = #expect(throws: RecordsFault.self) {
      try file.write { _ = try $0.run("INSERT INTO thing VALUES (1, ?)", [.text("hemmelig")]) }
    }
    #expect(fault?.trouble == .program)
    #expect(fault?.kind == .software)
    #expect(!String(describing: fault).contains("hemmelig"))
    for language in LanguageCode.allCases { #expect(fault?.sentence(in: language).contains("people.sqlite") == true) }
  }

  @Test func `a folder that is missing is named as missing, and an empty one as empty`() throws {
    #expect(trouble() == .noOffice)
    let missing = Folder(path: sample.folder.path + "/none")
    for access in [FileStore.Access.existing, .create] {
      let fault = #expect(throws: RecordsFault.self) {
        try DeskFile(in: missing, migrations: [SampleOffice.first], access: access)
      }
      #expect(fault?.trouble == .noFolder)
      #expect(fault?.kind == .noInput)
    }
    #expect(!missing.exists)
    #expect(try FileManager.default.contentsOfDirectory(atPath: sample.folder.path) == [])
  }

  @Test func `a file where the folder should be is refused`() throws {
    let folder = Folder(path: sample.temporary.file("a"))
    try sample.write([1], to: folder.path)
    let fault = #expect(throws: RecordsFault.self) { try folder.make() }
    #expect(fault?.trouble == .cannotMakeFolder)
    #expect(fault?.kind == .cannotCreate)
    #expect(try sample.bytes(folder.path) == [1])
  }

  @Test(arguments: [FileStore.Access.existing, .create])
  func `an SQLite file of another program is refused and not touched`(access: FileStore.Access) throws {
    do {
      let other = try Connection(path: desk, mode: .create)
      try other.execute("CREATE TABLE theirs (a); INSERT INTO theirs VALUES (1);")
    }
    let before = try sample.bytes(desk)
    #expect(trouble(access: access) == .foreignFile)
    #expect(try sample.bytes(desk) == before)
  }

  @Test func `our other file in the desk file's place is refused`() throws {
    _ = try PeopleFile(in: sample.folder, migrations: [SampleOffice.first], access: .create)
    for suffix in ["", "-wal", "-shm"] {
      try FileManager.default.moveItem(atPath: sample.folder.path(of: .people) + suffix, toPath: desk + suffix)
    }
    #expect(trouble() == .foreignFile)
  }

  @Test(arguments: [FileStore.Access.existing, .create])
  func `a file that is no database is refused and not touched`(access: FileStore.Access) throws {
    let text = Array(String(repeating: "Dagens liste. ", count: 600).utf8)
    try sample.write(text, to: desk)
    #expect(trouble(access: access) == .foreignFile)
    #expect(try sample.bytes(desk) == text)
  }

  @Test func `a folder in the file's place is refused`() throws {
    try FileManager.default.createDirectory(atPath: desk, withIntermediateDirectories: false)
    #expect(trouble() == .readOnly)
  }

  @Test func `a file of a newer version is refused and not touched`() throws {
    try SampleOffice.add(1...2, to: sample.desk([SampleOffice.first, SampleOffice.second]))
    let before = try sample.bytes(desk)
    let log = try sample.bytes(desk + "-wal")
    #expect(trouble() == .newerFile)
    #expect(trouble(access: .create) == .newerFile)
    #expect(try sample.bytes(desk) == before)
    #expect(try sample.bytes(desk + "-wal") == log)
  }

  @Test func `an empty file is not an office, and an office can be made of it`() throws {
    try sample.write([], to: desk)
    #expect(trouble() == .noOffice)
    #expect(try SampleOffice.count(sample.desk()) == 0)
  }

  @Test func `only the owner can read anything`() throws {
    let file = try sample.desk()
    try SampleOffice.add(1...2, to: file)
    _ = try file.backUp()
    try FileStore.holdingCheckpointLock(of: sample.folder) {}
    #expect(try sample.permissions(sample.folder.path) == 0o700)
    #expect(try sample.permissions(sample.folder.backups) == 0o700)
    let files = try #require(FileManager.default.subpaths(atPath: sample.folder.path)).filter { $0 != "backups" }
    #expect(files.count == 6, "desk.sqlite, its two companions, the lock, a backup and its sum")
    for name in files { #expect(try sample.permissions(sample.folder.path + "/" + name) == 0o600, "\(name)") }
  }

  @Test func `every promised pragma holds on the connections in use`() throws {
    let report = try sample.desk().report(thorough: true)
    #expect(report.wrongPragmas == [])
    #expect(report.damage == [])
    #expect(report.orphans == [])
    #expect(report.schemaVersion == 1)
    #expect(report.bytes + report.logBytes > 0)
  }

  @Test func `the trailing slash of a path makes no other folder`() {
    #expect(Folder(path: "/a/b//") == Folder(path: "/a/b"))
    #expect(Folder(path: "/").path == "/")
  }
}
