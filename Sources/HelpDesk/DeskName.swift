public import Identifiers
import Municipality

/// The name of a desk, which keeps its own drafts and its own last entry: `1`, `skranke`, `web-3`.
///
/// It stands in no entry: an entry does not tell at which desk, or by whom, it was made.
public struct DeskName: Hashable, Sendable {
  /// The name as a text that may be stored.
  public let screened: ScreenedText

  /// Reads a name: small letters, digits and hyphens, at most 20 characters; nil for anything else.
  public init?(_ text: String) {
    guard !text.isEmpty, text.count <= 20, let code = Code<DeskName>("desk-" + text) else { return nil }
    screened = code.screened
  }
}
