import Foundation
import Glibc

/// A program started with `posix_spawn` and awaited with `waitpid`.
///
/// Foundation's `Process` notices an end only some 50 ms later, which is more than what is measured here.
struct ChildProcess {
  private let identifier: pid_t

  /// Starts a program; what it prints is thrown away.
  init(_ program: URL, _ arguments: [String]) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    var words = ([program.path] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var identifier: pid_t = 0
    guard posix_spawn(&identifier, program.path, &actions, nil, &words, environ) == 0 else {
      throw BenchProblem.broken("\(program.lastPathComponent) could not be started")
    }
    self.identifier = identifier
  }

  /// Waits for the end and gives the exit code; a signal gives -1.
  func wait() -> Int32 {
    var status: Int32 = 0
    while waitpid(identifier, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? status >> 8 & 0xFF : -1
  }
}
