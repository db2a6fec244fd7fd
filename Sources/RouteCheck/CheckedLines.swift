/// The lines of a text that are not blank, with their numbers and fields.
struct CheckedLines {
  struct Line {
    let number: Int
    let fields: [Substring]

    /// The fields as finite numbers; nil where one is none.
    var numbers: [Double]? {
      let values = fields.compactMap { CheckedLines.number($0) }
      return values.count == fields.count ? values : nil
    }
  }

  let lines: [Line]

  init(_ bytes: [UInt8]) throws(RouteFileFinding) {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw RouteFileFinding(.notText) }
    var lines: [Line] = []
    let rows = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, row) in rows.enumerated() {
      let fields = row.split { $0 == " " || $0 == "\t" || $0 == "\u{FEFF}" }
      if !fields.isEmpty { lines.append(Line(number: index + 1, fields: fields)) }
    }
    self.lines = lines
  }

  /// A finite number in decimal digits.
  static func number(_ field: some StringProtocol) -> Double? {
    guard field.utf8.allSatisfy({ (0x30...0x39).contains($0) || "+-.eE".utf8.contains($0) }),
      let value = Double(field), value.isFinite
    else { return nil }
    return value
  }
}
