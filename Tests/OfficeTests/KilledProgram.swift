import Foundation
import Testing

/// A program that is killed after a while.
enum KilledProgram {
  /// How long a program takes when nobody kills it.
  static func duration(_ words: [String]) throws -> Duration {
    let began = ContinuousClock.now
    _ = try ProgramRun(words)
    return ContinuousClock.now - began
  }

  /// Starts a program and kills it (`kill -9`) after a delay; one that is done by then is left alone.
  ///
  /// - Parameter temporary: the folder for its temporary files; nil for the usual one.
  /// - Returns: whether it was killed.
  static func run(_ words: [String], killedAfter delay: Duration, temporary: String? = nil) throws -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: words[0])
    process.arguments = Array(words.dropFirst())
    if let temporary {
      let own = ["TMPDIR": temporary, "SQLITE_TMPDIR": temporary]
      process.environment = ProcessInfo.processInfo.environment.merging(own) { $1 }
    }
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    Thread.sleep(forTimeInterval: delay / .seconds(1))
    let isRunning = process.isRunning
    if isRunning { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
    return isRunning && process.terminationReason == .uncaughtSignal
  }

  /// Copies a folder as it lies on the disk.
  static func copy(_ folder: String, to copy: String) throws {
    #expect(try ProgramRun("cp", "-a", folder, copy).status == 0)
  }
}
