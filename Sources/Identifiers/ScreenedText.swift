/// A text that has passed the gate, and the only kind of text that may be stored in the log of the desk.
///
/// There is no public initialiser, and the type is neither decodable nor expressible by a literal: a value comes from
/// ``Gate/admit(_:as:)`` or, for text of the program itself, from ``literal(_:)``.
public struct ScreenedText: Hashable, Sendable {
  /// The text as it was written.
  public let text: String

  init(admitted text: String) {
    self.text = text
  }

  /// Text of the program itself, which cannot hold what a person typed because it is fixed when the program is built.
  public static func literal(_ text: StaticString) -> ScreenedText {
    ScreenedText(admitted: text.withUTF8Buffer { String(decoding: $0, as: UTF8.self) })
  }
}
