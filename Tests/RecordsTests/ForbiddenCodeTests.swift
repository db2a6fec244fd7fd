import Foundation
import Testing

/// Code that must not compile: the promise that no unscreened text reaches `desk.sqlite` is kept by types, so its proof
/// is that a program that breaks it is no program.
@Suite struct ForbiddenCodeTests {
  /// The build folder of this test and the folder of the package.
  private struct Surroundings {
    let modules: String
    let moduleMap: String

    init(file: String = #filePath) throws {
      let program = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
      var build = URL(fileURLWithPath: program).deletingLastPathComponent()
      while build.path != "/", !FileManager.default.fileExists(atPath: build.path + "/Modules/Records.swiftmodule") {
        build.deleteLastPathComponent()
      }
      try #require(build.path != "/", "the built modules are beside the test program")
      modules = build.path + "/Modules"
      let package = URL(fileURLWithPath: file).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
      moduleMap = package.path + "/Sources/CSQLite/module.modulemap"
    }

    /// Checks a program's types.
    func check(_ source: String) throws -> ProgramRun {
      let folder = try TemporaryFolder()
      try source.write(toFile: folder.file("main.swift"), atomically: true, encoding: .utf8)
      return try ProgramRun([
        "swiftc", "-typecheck", "-swift-version", "6", "-diagnostic-style", "llvm", "-I", modules,
        "-Xcc", "-fmodule-map-file=" + moduleMap, folder.file("main.swift"),
      ])
    }
  }

  private static let opening = """
    import Identifiers
    import Records
    import SQLite
    func use(_ desk: DeskFile, typed: String, screened: ScreenedText) throws {

    """

  /// A line that must not compile, and what the compiler says of it.
  private static let forbidden: [(line: String, complaint: String)] = [
    (#"_ = DeskValue.text("Anna")"#, "cannot convert value of type 'String' to expected argument type 'ScreenedText'"),
    ("_ = DeskValue.text(typed)", "cannot convert value of type 'String' to expected argument type 'ScreenedText'"),
    ("_ = DeskValue.plain(typed)", "type 'DeskValue' has no member 'plain'"),
    (#"let _: DeskValue = "Anna""#, "cannot convert value of type 'String' to specified type 'DeskValue'"),
    ("_ = DeskValue.blob([1])", "type 'DeskValue' has no member 'blob'"),
    ("_ = ScreenedText(text: typed)", "initializer is inaccessible due to 'internal' protection level"),
    ("_ = ScreenedText(admitted: typed)", "initializer is inaccessible due to 'internal' protection level"),
    (#"let _: ScreenedText = "Anna""#, "cannot convert value of type 'String' to specified type 'ScreenedText'"),
    ("_ = ScreenedText.literal(typed)", "'String' to expected argument type 'StaticString'"),
    ("_ = ScreenedText.self as any Decodable.Type", "cannot convert value of type 'ScreenedText.Type'"),
    ("let _: SQL = typed", "cannot convert value of type 'String' to specified type 'SQL'"),
    ("_ = SQL(stringLiteral: typed)", "cannot convert value of type 'String' to expected argument type 'StaticString'"),
    ("_ = SQL(text: typed)", "no exact matches in call to initializer"),
    (#"let _: SQL = "SELECT \(typed)""#, "cannot convert value of type 'String' to specified type 'SQL'"),
    (#"_ = ("SELECT 1" as SQL) + typed"#, "operator function '+' requires that 'SQL' conform to 'Sequence'"),
    (#"try desk.write { _ = try $0.run("DELETE FROM t WHERE a = ?", [typed]) }"#, "'String' to expected element type"),
    (
      #"try desk.write { _ = try $0.run("DELETE FROM t WHERE a = ?", [SQLValue.text(typed)]) }"#,
      "'SQLValue' to expected element type"
    ),
    (
      #"try desk.write { _ = try $0.connection.run("DELETE FROM t") }"#,
      "'connection' is inaccessible due to 'private' protection level"
    ),
    ("_ = desk.store", "'store' is inaccessible due to 'internal' protection level"),
    (
      "_ = DeskWriter(try Connection(path: typed, mode: .create))",
      "initializer is inaccessible due to 'internal' protection level"
    ),
  ]

  @Test func `what would let plain text into the desk file does not compile`() throws {
    let surroundings = try Surroundings()
    let source = Self.opening + Self.forbidden.map(\.line).joined(separator: "\n") + "\n}\n"
    let run = try surroundings.check(source)
    #expect(run.status != 0)
    let first = Self.opening.split(separator: "\n", omittingEmptySubsequences: false).count
    let complaints = run.errors.split(separator: "\n").filter { $0.contains(": error: ") }
    for (offset, forbidden) in Self.forbidden.enumerated() {
      let here = complaints.filter { $0.contains("main.swift:\(first + offset):") }
      #expect(here.contains { $0.contains(forbidden.complaint) }, "\(forbidden.line): \(here)")
    }
    #expect(!complaints.contains { $0.contains("no such module") })
  }

  @Test func `what is meant to be written does compile`() throws {
    let run = try Surroundings().check(
      Self.opening + #"""
        let sql: SQL = "DELETE FROM t WHERE a = ?" + "AND b = ?"
        try desk.write { writer in
          try writer.run(sql, [.text(screened), .text(.literal("of the program"))])
          try writer.run(sql, [.whole(1), nil])
          _ = try writer.reader.rows(sql, [.text(typed), 1]) { $0.text(0) }
        }
        if let admitted = try? Gate().admit(typed, as: .note) { _ = DeskValue.text(admitted) }
        }

        """#)
    #expect(run.status == 0, "\(run.errors)")
  }
}
