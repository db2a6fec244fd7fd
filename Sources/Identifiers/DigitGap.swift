/// What stands between two stretches of digits.
struct DigitGap: Equatable {
  /// The punctuation sign, 0 where there are only spaces; the first where there are several.
  let mark: UInt32
  /// How many punctuation signs there are.
  let marks: Int
  let spaces: Int
  /// Whether the stretches may belong together at all: only punctuation and spaces, and few of them.
  let isLink: Bool

  /// The gap after the last stretch.
  static let end = DigitGap(mark: 0, marks: 0, spaces: 0, isLink: false)

  /// The most blanks in a row that may stand inside one number, as in columns.
  private static let mostSpaces = 40

  private init(mark: UInt32, marks: Int, spaces: Int, isLink: Bool) {
    self.mark = mark
    self.marks = marks
    self.spaces = spaces
    self.isLink = isLink
  }

  init(_ scalars: ArraySlice<UInt32>) {
    var mark: UInt32 = 0
    var marks = 0
    var spaces = 0
    for (offset, value) in scalars.enumerated() {
      if ASCII.isSpace(value) {
        spaces += 1
      } else if ASCII.isWordLetter(value) {
        self = marks == 0 && offset <= 3 ? DigitGap.spelled(scalars.dropFirst(offset)) : .end
        return
      } else if value != ASCII.at {
        if marks == 0 { mark = value }
        marks += 1
      } else {
        self = .end
        return
      }
      guard marks <= 3, spaces <= DigitGap.mostSpaces else {
        self = .end
        return
      }
    }
    self.init(mark: mark, marks: marks, spaces: spaces, isLink: true)
  }

  /// Whether people write such a gap inside one number: a space, or one hyphen, dot, slash or the like.
  var isTight: Bool {
    guard isLink, marks <= 1, spaces <= 3 else { return false }
    switch mark {
    case 0, ASCII.hyphen, ASCII.dot, ASCII.slash, ASCII.underscore, ASCII.apostrophe, 0x5C, 0x7C: return true
    default: return mark >= 0x80
    }
  }

  /// Whether there are only spaces.
  var isBlank: Bool { isLink && marks == 0 }

  /// Whether there is exactly this sign and nothing else.
  func isOnly(_ sign: UInt32) -> Bool { isLink && marks == 1 && mark == sign && spaces == 0 }

  /// Whether two gaps are written alike.
  func isLike(_ other: DigitGap) -> Bool {
    mark == other.mark && marks == other.marks && (spaces > 0) == (other.spaces > 0)
  }

  // MARK: - Signs that are spelled out

  /// "211062 bindestreg 5629": a sign as it is said on the telephone.
  private static func spelled(_ scalars: ArraySlice<UInt32>) -> DigitGap {
    guard scalars.count <= 16 else { return .end }
    var end = scalars.startIndex
    while end < scalars.endIndex, ASCII.isWordLetter(scalars[end]) { end += 1 }
    guard scalars[end...].allSatisfy({ ASCII.isSpace($0) }), let sign = signs[TextCue.key(scalars[..<end])]
    else { return .end }
    return DigitGap(mark: sign, marks: sign == 0 ? 0 : 1, spaces: sign == 0 ? 1 : 0, isLink: true)
  }

  private static let signs: [UInt64: UInt32] = {
    let words: [(UInt32, String)] = [
      (ASCII.hyphen, "bindestreg bindestreck streg streck tankestreg tankestreck minus dash hyphen"),
      (ASCII.dot, "punktum punkt prik dot"), (ASCII.slash, "skråstreg skrå snedstreck slash"),
      (0, "mellemrum mellanslag space blank"),
    ]
    var signs: [UInt64: UInt32] = [:]
    for (sign, list) in words {
      for word in list.split(separator: " ") { signs[TextCue.key(NormalisedText.word(String(word))[...])] = sign }
    }
    return signs
  }()
}
