import Markup
import Site

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

  /// Leads back to a page with what was asked of it, as `/reports/desk?from=2026-01`; to the start page where the path is
  /// none of ``link(_:)``.
  ///
  /// The query is written anew, so that nothing in it is taken for a part of the path.
  static func redirect(to place: String) -> WebReply {
    let parts = place.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    guard let link = link(String(parts.first ?? "")) else { return .redirect(to: Link("/")) }
    guard parts.count > 1, parts[1].utf8.count <= WebSettings.mostPathBytes,
      let query = try? FormFields(reading: Array(parts[1].utf8)), !query.fields.isEmpty
    else { return .redirect(to: link) }
    var reply = WebReply(303)
    reply.headers.append(("location", link.text + "?" + query.encoded))
    return reply
  }
}
