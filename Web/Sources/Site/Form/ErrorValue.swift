package import Formats

/// An error as a script of the page reads it, in the shape of the command line's.
package enum ErrorValue {
  /// The document.
  package static func object(_ code: String, field: String? = nil, _ message: String) -> JSON {
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
