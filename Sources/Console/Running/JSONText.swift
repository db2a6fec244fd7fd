/// The little JSON that the command line writes itself.
enum JSONText {
  /// A text as a JSON string.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case "\r": quoted += "\\r"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// An object of texts in order; nil is null.
  static func object(_ members: [(key: String, value: String?)]) -> String {
    "{" + members.map { "\(quoted($0.key)):\($0.value.map(quoted) ?? "null")" }.joined(separator: ",") + "}"
  }
}
