/// One way of writing a personal number.
struct CPRSpelling: Sendable {
  let name: String
  let write: @Sendable (InventedCPR) -> String

  static let all: [CPRSpelling] =
    between.map { sign in CPRSpelling(name: "date\(sign)serial") { $0.date + sign + $0.ssss } }
    + digits.map { zero in
      CPRSpelling(name: "digits from \(zero)") { number in
        var text = ""
        for digit in number.digits.utf8 {
          if let scalar = Unicode.Scalar(zero + UInt32(digit - 48)) { text.unicodeScalars.append(scalar) }
        }
        return text
      }
    } + [
      CPRSpelling(name: "bare") { $0.digits },
      CPRSpelling(name: "pairs") { ([$0.dd, $0.mm, $0.yy] + $0.serialPairs).joined(separator: " ") },
      CPRSpelling(name: "pairs with hyphens") { ([$0.dd, $0.mm, $0.yy] + $0.serialPairs).joined(separator: "-") },
      CPRSpelling(name: "pairs with dots") { ([$0.dd, $0.mm, $0.yy] + $0.serialPairs).joined(separator: ".") },
      CPRSpelling(name: "date with dots") { [$0.dd, $0.mm, $0.yy].joined(separator: ".") + "-" + $0.ssss },
      CPRSpelling(name: "date with dots, space") { [$0.dd, $0.mm, $0.yy].joined(separator: ".") + " " + $0.ssss },
      CPRSpelling(name: "date with slashes") { [$0.dd, $0.mm, $0.yy].joined(separator: "/") + "-" + $0.ssss },
      CPRSpelling(name: "Danish date") { $0.dd + "/" + $0.mm + "-" + $0.yy + " " + $0.ssss },
      CPRSpelling(name: "date with spaces") { [$0.dd, $0.mm, $0.yy].joined(separator: " ") + "-" + $0.ssss },
      CPRSpelling(name: "date with spaces, space") { [$0.dd, $0.mm, $0.yy, $0.ssss].joined(separator: " ") },
      CPRSpelling(name: "hyphens") { [$0.dd, $0.mm, $0.yy, $0.ssss].joined(separator: "-") },
      CPRSpelling(name: "dots") { [$0.dd, $0.mm, $0.yy, $0.ssss].joined(separator: ".") },
      CPRSpelling(name: "underscores") { [$0.dd, $0.mm, $0.yy, $0.ssss].joined(separator: "_") },
      CPRSpelling(name: "digit by digit") { $0.digits.map(String.init).joined(separator: " ") },
      CPRSpelling(name: "year in full") { "\($0.dd)\($0.mm)\($0.year)-\($0.ssss)" },
      CPRSpelling(name: "year in full, bare") { "\($0.dd)\($0.mm)\($0.year)\($0.ssss)" },
      CPRSpelling(name: "year in full, dots") { "\($0.dd).\($0.mm).\($0.year)-\($0.ssss)" },
      CPRSpelling(name: "year in full, hyphens") { "\($0.dd)-\($0.mm)-\($0.year) \($0.ssss)" },
      CPRSpelling(name: "two halves") { $0.digits.prefix(5) + " " + $0.digits.suffix(5) },
      CPRSpelling(name: "serial in pairs") { $0.date + "-" + $0.serialPairs.joined(separator: " ") },
      CPRSpelling(name: "zero-width between") { $0.digits.map(String.init).joined(separator: "\u{200B}") },
      CPRSpelling(name: "soft hyphen") { $0.date + "\u{AD}" + $0.ssss },
      CPRSpelling(name: "right-to-left mark") { $0.date + "\u{200F}-\u{200E}" + $0.ssss },
      CPRSpelling(name: "keycaps") { $0.digits.map { "\($0)\u{FE0F}\u{20E3}" }.joined() },
    ]

  private static let between = [
    "-", " ", "\u{A0}", "\u{202F}", "\u{2009}", "\u{3000}", "\t", "\n", "\r\n", "\u{2010}", "\u{2011}", "\u{2012}",
    "\u{2013}", "\u{2014}", "\u{2015}", "\u{2212}", "\u{FF0D}", "\u{FE63}", "\u{2043}", " - ", " \u{2013} ", "- ", " -",
    "--", "/", " / ", ".", ",", ":", "_", "|", "*", "+", "  ", "\u{A0}\u{2013}\u{A0}", "\u{200B}-\u{200B}", "\u{FEFF}",
  ]

  /// The zero of some scripts: fullwidth, mathematical bold, Arabic-Indic, Persian, Devanagari, subscript.
  private static let digits: [UInt32] = [0xFF10, 0x1D7CE, 0x660, 0x6F0, 0x966, 0x2080]
}
