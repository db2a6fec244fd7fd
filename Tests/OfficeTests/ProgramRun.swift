import Foundation

/// A program that was run to its end.
struct ProgramRun {
  let status: Int32
  let output: String
  let errors: String

  /// Runs a program found on the search path; a missing program ends with status 127.
  init(_ words: String..., input: Data = Data()) throws {
    try self.init(words, input: input)
  }

  /// Runs a program found on the search path; a missing program ends with status 127.
  init(_ words: [String], input: Data = Data()) throws {
    let folder = try TemporaryFolder()
    try input.write(to: URL(fileURLWithPath: folder.file("in")))
    for name in ["out", "err"] { try Data().write(to: URL(fileURLWithPath: folder.file(name))) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = words
    process.standardInput = FileHandle(forReadingAtPath: folder.file("in"))
    process.standardOutput = FileHandle(forWritingAtPath: folder.file("out"))
    process.standardError = FileHandle(forWritingAtPath: folder.file("err"))
    try process.run()
    process.waitUntilExit()
    status = process.terminationStatus
    output = try String(contentsOfFile: folder.file("out"), encoding: .utf8)
    errors = try String(contentsOfFile: folder.file("err"), encoding: .utf8)
  }
}
