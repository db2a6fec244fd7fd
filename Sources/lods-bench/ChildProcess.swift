import Foundation
import Glibc

/// A program started with `posix_spawn` and awaited with `wait4`.
///
/// Foundation's `Process` notices an end only some 50 ms later, which is more than what is measured here.
struct ChildProcess {
  /// How a program ended and what it took.
  struct Ending {
    /// The exit code; a signal gives -1.
    let code: Int32
    /// Wall time from its start to its end, in seconds.
    let seconds: Double
    /// Time of its user and system work, in seconds.
    let work: Double
    /// The most memory that it held, in megabytes of 1,000,000 bytes.
    ///
    /// The kernel counts from the fork on, so it is never less than what this program held when it started the other.
    let megabytes: Double
  }

  private let identifier: pid_t
  private let began = ContinuousClock.now

  /// Starts a program.
  ///
  /// - Parameter output: the file that takes what it prints; nil throws it away.
  init(_ program: URL, _ arguments: [String], output: String? = nil) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(
      &actions, STDOUT_FILENO, output ?? "/dev/null", O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    var words = ([program.path] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var identifier: pid_t = 0
    guard posix_spawn(&identifier, program.path, &actions, nil, &words, environ) == 0 else {
      throw BenchProblem.broken("\(program.lastPathComponent) could not be started")
    }
    self.identifier = identifier
  }

  /// Waits for the end and gives the exit code; a signal gives -1.
  func wait() -> Int32 { ending().code }

  /// Waits for the end and says what the program took.
  func ending() -> Ending {
    var status: Int32 = 0
    var usage = rusage()
    while wait4(identifier, &status, 0, &usage) < 0, errno == EINTR {}
    let seconds = (ContinuousClock.now - began) / .seconds(1)
    func time(_ value: timeval) -> Double { Double(value.tv_sec) + Double(value.tv_usec) / 1e6 }
    return Ending(
      code: status & 0x7F == 0 ? status >> 8 & 0xFF : -1, seconds: seconds,
      work: time(usage.ru_utime) + time(usage.ru_stime), megabytes: Double(usage.ru_maxrss) * 1024 / 1e6)
  }
}
