import Formats

/// An error as a script of the page reads it, in the shape of the command line's.
enum ErrorValue {
  /// The document.
  static func object(_ code: String, field: String? = nil, _ message: String) -> JSON {
    .object([
      JSONMember(
        "error",
        .object([
          JSONMember("code", .text(code)), JSONMember("field", field.map(JSON.text) ?? .null),
          JSONMember("message", .text(message)),
        ]))
    ])
  }
}
