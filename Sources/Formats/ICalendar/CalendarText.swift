/// The value type TEXT of iCalendar (RFC 5545, 3.3.11), and addresses.
enum CalendarText {
  /// A text with its special signs escaped.
  ///
  /// Every kind of line end becomes one; other control characters are left out, since no line may hold them.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      let followsReturn = isAfterReturn
      isAfterReturn = scalar == "\r"
      switch scalar {
      case "\n" where followsReturn: continue
      // The last three end a line too, and some readers take them so even inside one.
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": escaped += "\\n"
      case "\\", ";", ",":
        escaped.unicodeScalars.append("\\")
        escaped.unicodeScalars.append(scalar)
      default:
        if !isControl(scalar) { escaped.unicodeScalars.append(scalar) }
      }
    }
    return escaped
  }

  /// The text that an escaped text stands for; a backslash before any other sign stays, control characters do not.
  static func unescaped(_ value: String) -> String {
    var text = ""
    var isEscape = false
    for scalar in value.unicodeScalars where !isControl(scalar) {
      if isEscape {
        isEscape = false
        switch scalar {
        case "n", "N": text.unicodeScalars.append("\n")
        case "\\", ";", ",", "\"": text.unicodeScalars.append(scalar)
        default:
          text.unicodeScalars.append("\\")
          text.unicodeScalars.append(scalar)
        }
      } else if scalar == "\\" {
        isEscape = true
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    if isEscape { text.unicodeScalars.append("\\") }
    return text
  }

  /// An address with everything that may not stand in one as per cent signs (RFC 3986).
  static func address(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF".unicodeScalars)
    var address = ""
    for byte in text.utf8 {
      if (0x21...0x7E).contains(byte), !"\"<>\\^`{|}".utf8.contains(byte) {
        address.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        address.unicodeScalars.append("%")
        address.unicodeScalars.append(digits[Int(byte >> 4)])
        address.unicodeScalars.append(digits[Int(byte & 15)])
      }
    }
    return address
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 && scalar != "\t" || (0x7F...0x9F).contains(scalar.value)
  }
}
