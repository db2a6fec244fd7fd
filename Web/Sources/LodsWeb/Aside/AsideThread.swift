import Dispatch

/// Threads for what takes long and nobody waits for: pages are answered on others.
enum AsideThread {
  /// Does something aside.
  typealias Runner = @Sendable (@escaping @Sendable () -> Void) -> Void

  /// A thread that does one thing after the other.
  ///
  /// - Parameter name: what it is for, as it stands where the threads of a process are listed.
  static func own(_ name: String) -> Runner {
    let queue = DispatchQueue(label: "lods." + name, qos: .utility)
    return { job in queue.async(execute: job) }
  }
}
