import HTTPTypes
import Site

/// What came back through the door.
struct TestAnswer: Sendable {
  let status: Int
  let headers: HTTPFields
  let bytes: [UInt8]

  /// The body as text; what is not UTF-8 shows as signs of replacement.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// A header's value; of a header sent twice all of them with commas between.
  subscript(_ name: String) -> String? { HTTPField.Name(name).flatMap { headers[$0] } }

  /// All values of a header.
  func all(_ name: String) -> [String] { HTTPField.Name(name).map { headers[values: $0] } ?? [] }

  /// The forms of the page.
  var forms: [TestForm] { TestForm.all(in: text) }

  /// The first form that is sent to a place.
  func form(to action: String) -> TestForm? { forms.first { $0.action == action } }
}
