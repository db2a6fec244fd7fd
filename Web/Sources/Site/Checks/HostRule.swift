/// Which names of itself the desk answers to, so that a foreign name that is made to point at it reads nothing.
package struct HostRule: Sendable {
  /// The name and port that people type; nil where there is no proxy.
  package let publicHost: String?

  /// Makes a rule.
  package init(publicHost: String?) { self.publicHost = publicHost }

  /// Whether the desk goes by the name in the `Host` header.
  package func admits(_ host: String) -> Bool {
    let host = host.lowercased()
    if host == publicHost { return true }
    // A port may stand after any of them: where the desk listens, or where a tunnel leads to it.
    let names = ["127.0.0.1", "localhost", "[::1]"]
    return names.contains { name in
      guard host.hasPrefix(name) else { return false }
      let rest = host.dropFirst(name.count)
      return rest.isEmpty || (rest.first == ":" && rest.dropFirst().utf8.allSatisfy { $0 &- 48 < 10 })
    }
  }
}
