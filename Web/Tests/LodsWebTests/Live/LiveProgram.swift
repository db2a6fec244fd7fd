import Foundation
import Synchronization
import Testing

/// The program itself as a process of its own, as it runs in an office.
///
/// Foundation's `Process` looks through all open files of this process when it starts another, and now and then reads past
/// the end of that list where there are a thousand of them, as while these tests hold servers open.
final class LiveProgram {
  /// The number of the process.
  let processIdentifier: pid_t
  /// The port that it listens at.
  let port: Int
  private let output: String
  private let ending = Mutex<Int32?>(nil)

  /// Starts the program on an office's folder and waits until it listens.
  ///
  /// - Parameters:
  ///   - folder: the folder.
  ///   - wrapper: what it is started by, as a shell with limits; gets the program's words as `"$@"`.
  init(on folder: String, wrapper: String? = nil) throws {
    let own = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    var words = [own.appendingPathComponent("lods-web").path, "--data", folder, "--port", "0"]
    if let wrapper { words = ["/bin/sh", "-c", wrapper, "sh"] + words }
    let output = FileManager.default.temporaryDirectory.appendingPathComponent("lods-web-" + UUID().uuidString).path
    self.output = output
    processIdentifier = try Self.spawn(words, writingTo: output)
    var found: Int?
    let end = Date().addingTimeInterval(30)
    var isRunning = true
    while found == nil, Date() < end, isRunning {
      isRunning = Self.ending(of: processIdentifier, ending) == nil
      let text = Self.text(of: output)
      found = text.firstRange(of: "http://127.0.0.1:").flatMap { Int(text[$0.upperBound...].prefix { $0.isNumber }) }
      Thread.sleep(forTimeInterval: 0.02)
    }
    port = try #require(found, "the program listens: \(Self.text(of: output))")
  }

  deinit {
    if isRunning { kill(processIdentifier, SIGKILL) }
    waitUntilExit()
    try? FileManager.default.removeItem(atPath: output)
  }

  /// All that the program has written so far.
  var text: String { Self.text(of: output) }

  /// Whether it has not ended.
  var isRunning: Bool { Self.ending(of: processIdentifier, ending) == nil }

  /// Sends the program a signal.
  func signal(_ number: Int32) { kill(processIdentifier, number) }

  /// Waits for the program to end.
  func waitUntilExit() { while isRunning { Thread.sleep(forTimeInterval: 0.02) } }

  /// Waits for the program to end, and gives its exit code, or the signal's number; nil when it does not end in time.
  func exitCode(within seconds: Double) -> Int32? {
    let end = Date().addingTimeInterval(seconds)
    while isRunning, Date() < end { Thread.sleep(forTimeInterval: 0.02) }
    return Self.ending(of: processIdentifier, ending)
  }

  private static func spawn(_ words: [String], writingTo output: String) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO)
    // Closing what is not open is no error, up to the limit of open files.
    var limit = rlimit()
    getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    for file in STDERR_FILENO + 1..<Int32(min(limit.rlim_cur, 4096)) {
      posix_spawn_file_actions_addclose(&actions, file)
    }
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var identifier: pid_t = 0
    let failure = posix_spawn(&identifier, words[0], &actions, nil, &arguments, environ)
    try #require(failure == 0, "the program starts")
    return identifier
  }

  private static func ending(of process: pid_t, _ known: borrowing Mutex<Int32?>) -> Int32? {
    known.withLock { known in
      var status: Int32 = 0
      guard known == nil, waitpid(process, &status, WNOHANG) == process else { return known }
      known = status & 0x7F == 0 ? status >> 8 & 0xFF : status & 0x7F
      return known
    }
  }

  private static func text(of file: String) -> String {
    String(decoding: FileManager.default.contents(atPath: file) ?? Data(), as: UTF8.self)
  }
}
