import Foundation

/// How many connections a process can have open.
package enum ConnectionRoom {
  /// Eight hundred, or what is left of the files that the process may open after those that it reads and writes itself.
  package static let possible: Int = {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return 16 }
    return max(16, min(800, Int(clamping: limit.rlim_cur) - 150))
  }()
}
