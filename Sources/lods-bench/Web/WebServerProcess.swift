import Foundation
import Glibc

/// A web desk that was started to be measured.
final class WebServerProcess {
  private let process = Process()
  /// The port that it listens at.
  let port: Int

  /// Starts a program and waits until it says where it listens.
  ///
  /// - Parameters:
  ///   - program: `lods-web`, or the bare page beside it.
  ///   - arguments: what follows its name; it must take a free port.
  init(_ program: String, _ arguments: [String]) throws {
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.standardOutput = output
    do { try process.run() } catch { throw BenchProblem.broken("\(program) could not be started") }
    var said = ""
    var found: Int?
    while found == nil {
      let data = output.fileHandleForReading.availableData
      guard !data.isEmpty else { throw BenchProblem.broken("\(program) did not start") }
      said += String(decoding: data, as: UTF8.self)
      found = said.firstMatch(of: /http:\/\/127\.0\.0\.1:(\d+)/).flatMap { Int($0.1) }
    }
    port = found ?? 0
    // What else it prints must not fill the pipe and stop it.
    output.fileHandleForReading.readabilityHandler = { _ = $0.availableData }
  }

  deinit { stop() }

  /// The memory that it holds now, in megabytes of 1,000,000 bytes.
  var megabytes: Double {
    let status = (try? String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
    return (line.flatMap { Int($0.filter(\.isNumber)) }.map { Double($0) * 1024 / 1e6 }) ?? 0
  }

  /// Asks it to stop and waits for it.
  func stop() {
    guard process.isRunning else { return }
    process.terminate()
    process.waitUntilExit()
  }
}
