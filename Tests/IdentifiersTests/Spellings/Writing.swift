import Testing

/// A way of typing the same signs: another script, other dashes and spaces, marks that take no room.
struct Writing: Sendable, CustomTestStringConvertible {
  let name: String
  let write: @Sendable (String) -> String

  var testDescription: String { name }

  static let plain = Writing(name: "plain") { $0 }

  /// All ways that keep every sign in its place in the line.
  static let all: [Writing] =
    [plain] + scripts + dashes + spaces + [
      Writing(name: "zero-width space between") { between($0, "\u{200B}") },
      Writing(name: "zero-width joiner between") { between($0, "\u{200D}") },
      Writing(name: "byte order mark between") { between($0, "\u{FEFF}") },
      Writing(name: "soft hyphens") { between($0, "\u{AD}") },
      Writing(name: "right-to-left marks") { "\u{200F}" + between($0, "\u{200E}") },
      Writing(name: "bidirectional isolate") { "\u{2067}" + $0 + "\u{2069}" },
      Writing(name: "struck through") { digits($0) { String($0) + "\u{336}" } },
      Writing(name: "keycaps") { digits($0) { String($0) + "\u{FE0F}\u{20E3}" } },
      Writing(name: "letters for digits") { lookalikes($0) },
    ]

  private static let scripts: [Writing] = [
    ("fullwidth", 0xFF10), ("Arabic", 0x660), ("Persian", 0x6F0), ("Devanagari", 0x966), ("mathematical", 0x1D7CE),
    ("subscript", 0x2080), ("Thai", 0xE50),
  ].map { name, zero in
    Writing(name: name) { text in
      digits(text) { Unicode.Scalar(zero + $0.value - 48).map(String.init) ?? String($0) }
    }
  }

  private static let dashes: [Writing] = ["\u{2010}", "\u{2011}", "\u{2013}", "\u{2014}", "\u{2212}", "\u{FF0D}"].map {
    dash in Writing(name: "dash \(dash)") { replace($0, "-", dash) }
  }

  private static let spaces: [Writing] = ["\u{A0}", "\u{2009}", "\u{202F}", "\u{3000}"].map { space in
    Writing(name: "space \(space.unicodeScalars.map(\.value))") { replace($0, " ", space) }
  }

  private static func digits(_ text: String, _ body: (Unicode.Scalar) -> String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if ("0"..."9").contains(scalar) { result += body(scalar) } else { result.unicodeScalars.append(scalar) }
    }
    return result
  }

  private static func between(_ text: String, _ mark: String) -> String {
    text.unicodeScalars.map(String.init).joined(separator: mark)
  }

  private static func replace(_ text: String, _ sign: Unicode.Scalar, _ other: String) -> String {
    text.unicodeScalars.map { $0 == sign ? other : String($0) }.joined()
  }

  /// O for 0 and l for 1 inside words that are six digits or more.
  private static func lookalikes(_ text: String) -> String {
    var result: [Unicode.Scalar] = []
    var run: [Unicode.Scalar] = []
    func finish(_ run: [Unicode.Scalar]) -> [Unicode.Scalar] {
      guard run.count >= 6, !(result.last?.properties.isAlphabetic ?? false) else { return run }
      return run.enumerated().map { index, scalar in
        guard index > 0, index < run.count - 1, index.isMultiple(of: 2) else { return scalar }
        return scalar == "0" ? "O" : scalar == "1" ? "l" : scalar
      }
    }
    for scalar in text.unicodeScalars {
      if ("0"..."9").contains(scalar) {
        run.append(scalar)
      } else {
        result += scalar.properties.isAlphabetic ? run : finish(run)
        result.append(scalar)
        run = []
      }
    }
    result += finish(run)
    var written = ""
    written.unicodeScalars.append(contentsOf: result)
    return written
  }
}
