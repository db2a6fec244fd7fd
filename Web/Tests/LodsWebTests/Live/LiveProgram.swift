import Foundation
import Synchronization
import Testing

/// The program itself as a process of its own, as it runs in an office.
final class LiveProgram {
  let process = Process()
  /// The port that it listens at.
  let port: Int
  private let output: Output

  /// What the program has written.
  private final class Output: Sendable {
    let text = Mutex("")
  }

  /// Starts the program on an office's folder and waits until it listens.
  ///
  /// - Parameters:
  ///   - folder: the folder.
  ///   - wrapper: what it is started by, as a shell with limits; gets the program's words as `"$@"`.
  init(on folder: String, wrapper: String? = nil) throws {
    let own = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    let words = [own.appendingPathComponent("lods-web").path, "--data", folder, "--port", "0"]
    if let wrapper {
      process.executableURL = URL(fileURLWithPath: "/bin/sh")
      process.arguments = ["-c", wrapper, "sh"] + words
    } else {
      process.executableURL = URL(fileURLWithPath: words[0])
      process.arguments = Array(words.dropFirst())
    }
    let output = Output()
    self.output = output
    for isError in [false, true] {
      let pipe = Pipe()
      if isError { process.standardError = pipe } else { process.standardOutput = pipe }
      pipe.fileHandleForReading.readabilityHandler = { handle in
        let data = handle.availableData
        if data.isEmpty { handle.readabilityHandler = nil }
        output.text.withLock { $0 += String(decoding: data, as: UTF8.self) }
      }
    }
    try process.run()
    var found: Int?
    let end = Date().addingTimeInterval(30)
    while found == nil, Date() < end, process.isRunning {
      found = output.text.withLock { text in
        text.firstRange(of: "http://127.0.0.1:").flatMap { Int(text[$0.upperBound...].prefix { $0.isNumber }) }
      }
      Thread.sleep(forTimeInterval: 0.02)
    }
    port = try #require(found, "the program listens: \(output.text.withLock { $0 })")
  }

  deinit {
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
  }

  /// All that the program has written so far.
  var text: String { output.text.withLock { $0 } }

  /// Sends the program a signal.
  func signal(_ number: Int32) { kill(process.processIdentifier, number) }

  /// Waits for the program to end, and gives its exit code; nil when it does not end in time.
  func exitCode(within seconds: Double) -> Int32? {
    let end = Date().addingTimeInterval(seconds)
    while process.isRunning, Date() < end { Thread.sleep(forTimeInterval: 0.02) }
    return process.isRunning ? nil : process.terminationStatus
  }
}
