/// The shapes of digits and letters that compatibility folding makes plain.
enum DigitShape: Sendable {
  case plain, fullwidth, bold

  func drawn(_ text: String) -> String {
    guard self != .plain else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      let value = scalar.value
      let drawn: UInt32 =
        switch (self, value) {
        case (.fullwidth, 0x21...0x7E): value + 0xFEE0
        case (.bold, 0x30...0x39): value - 0x30 + 0x1D7CE
        case (.bold, 0x41...0x5A): value - 0x41 + 0x1D400
        default: value
        }
      result.unicodeScalars.append(Unicode.Scalar(drawn) ?? scalar)
    }
    return result
  }
}
