import Markup

/// A path of the desk that came from outside, as the page to go back to.
enum SitePath {
  /// A link to the path; nil for anything that could lead to another site or is no plain path.
  static func link(_ path: String) -> Link? {
    guard path.utf8.count <= 200, path.hasPrefix("/"), !path.hasPrefix("//") else { return nil }
    let steps = path.split(separator: "/").map(String.init)
    let isPlain = steps.allSatisfy { step in
      !step.hasPrefix(".")
        && step.utf8.allSatisfy { byte in
          byte &- 48 < 10 || (byte | 32) &- 97 < 26 || "-._~".utf8.contains(byte)
        }
    }
    guard isPlain else { return nil }
    return steps.reduce(Link("/")) { $0.appending($1) }
  }
}
