import Foundation
import Testing

@testable import Courses

@Suite struct CurriculumReaderTests {
  /// A folder `kort` on the disk with the sample in it.
  private func written(_ temporary: TemporaryFolder) throws -> String {
    let path = temporary.path + "/kort"
    for file in SampleCurriculum().folder.files {
      let place = URL(fileURLWithPath: path + "/" + file.path)
      try FileManager.default.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.bytes).write(to: place)
    }
    return path
  }

  private func codes(_ path: String) throws -> [String] {
    try CurriculumReader.reading(at: path).findings.map { "\($0.file) \($0.problem.code)" }
  }

  @Test func `a folder is read as its files are, and an editor's own files are left alone`() throws {
    let temporary = try TemporaryFolder()
    let path = try written(temporary)
    try Data("x".utf8).write(to: URL(fileURLWithPath: path + "/.hidden"))
    try Data("x".utf8).write(to: URL(fileURLWithPath: path + "/01-find-vej.md~"))
    let reading = try CurriculumReader.reading(at: path + "/")
    #expect(reading.folder == SampleCurriculum().folder)
    #expect(reading.findings == [])
    #expect(try CurriculumReader.curricula(in: temporary.path).map { $0.hasSuffix("/kort") } == [true])
  }

  @Test func `a symbolic link is refused and never followed`() throws {
    let temporary = try TemporaryFolder()
    let path = try written(temporary)
    let outside = temporary.path + "/hemmelig.md"
    try Data("hemmelig".utf8).write(to: URL(fileURLWithPath: outside))
    try FileManager.default.createSymbolicLink(atPath: path + "/materialer/ud.md", withDestinationPath: outside)
    try FileManager.default.createSymbolicLink(atPath: path + "/ud", withDestinationPath: "/etc")
    let reading = try CurriculumReader.reading(at: path)
    #expect(try codes(path) == ["materialer/ud.md symbolicLink", "ud symbolicLink"])
    #expect(reading.folder == SampleCurriculum().folder)
  }

  @Test func `a large file and a large folder are refused plainly`() throws {
    let temporary = try TemporaryFolder()
    let path = try written(temporary)
    func make(_ name: String, _ size: Int) throws {
      let place = path + "/materialer/" + name
      #expect(FileManager.default.createFile(atPath: place, contents: nil))
      let handle = try #require(FileHandle(forWritingAtPath: place))
      try handle.truncate(atOffset: UInt64(size))
      try handle.close()
    }
    try make("stor.png", 5_000_001)
    #expect(try codes(path) == ["materialer/stor.png fileTooLarge"])
    for number in 0..<10 { try make("b\(number).png", 5_000_000) }
    #expect(try codes(path) == ["materialer/b9.png folderTooLarge", "materialer/stor.png fileTooLarge"])
  }

  @Test func `a folder that is not there, or is a file, is a fault`() throws {
    let temporary = try TemporaryFolder()
    #expect(throws: CurriculumFolderFault.notThere) { try CurriculumReader.reading(at: temporary.path + "/nej") }
    try Data().write(to: URL(fileURLWithPath: temporary.path + "/fil"))
    #expect(throws: CurriculumFolderFault.notAFolder) { try CurriculumReader.reading(at: temporary.path + "/fil") }
    #expect(try codes(temporary.path).map { $0.hasSuffix("noCurriculumFile") } == [true])
  }
}
