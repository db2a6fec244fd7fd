/// Styles of a text on a terminal; several can be joined.
public struct Paint: OptionSet, Hashable, Sendable {
  /// The bits of the styles.
  public let rawValue: UInt8

  /// Makes a style of its bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Heavier letters.
  public static let bold = Paint(rawValue: 1)
  /// Fainter letters.
  public static let dim = Paint(rawValue: 2)
  /// A line under the letters.
  public static let underline = Paint(rawValue: 4)
  /// Letters and ground exchanged.
  public static let inverse = Paint(rawValue: 8)
  /// Red letters.
  public static let red = Paint(rawValue: 16)
  /// Green letters.
  public static let green = Paint(rawValue: 32)
  /// Yellow letters.
  public static let yellow = Paint(rawValue: 64)

  /// The three colours.
  static let colors: Paint = [.red, .green, .yellow]

  /// The numbers of ECMA-48's "select graphic rendition" for the styles, with their styles.
  private static let codes: [(paint: Paint, code: String)] = [
    (.bold, "1"), (.dim, "2"), (.underline, "4"), (.inverse, "7"), (.red, "31"), (.green, "32"), (.yellow, "33"),
  ]

  /// The numbers for the style; of several colours the first one counts.
  var codes: [String] {
    let color = [Paint.red, .green, .yellow].first(where: contains) ?? []
    return Paint.codes.filter { contains($0.paint) && ($0.paint == color || Paint.colors.isDisjoint(with: $0.paint)) }
      .map(\.code)
  }

  /// A text in the style; the caller has asked whether the terminal takes it (see ``Terminal/painted(_:_:)``).
  public func applied(to text: String) -> String {
    isEmpty || text.isEmpty ? text : "\u{1B}[\(codes.joined(separator: ";"))m\(text)\u{1B}[0m"
  }

  /// The shortest sequence that changes the pen from one style to another.
  static func change(from old: Paint, to new: Paint) -> String {
    let (before, after) = (old.codes, new.codes)
    if before == after { return "" }
    if after.isEmpty { return "\u{1B}[m" }
    // What only adds to a style can do without a reset first.
    let added = after.filter { !before.contains($0) }
    let keepsAll = before.allSatisfy { after.contains($0) }
    return "\u{1B}[\((keepsAll ? added : ["0"] + after).joined(separator: ";"))m"
  }
}
