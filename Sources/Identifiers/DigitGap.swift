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

  private init(mark: UInt32, marks: Int, spaces: Int, isLink: Bool) {
    self.mark = mark
    self.marks = marks
    self.spaces = spaces
    self.isLink = isLink
  }

  init(_ scalars: ArraySlice<UInt32>) {
    guard scalars.count <= 8 else {
      self = .end
      return
    }
    var mark: UInt32 = 0
    var marks = 0
    var spaces = 0
    for value in scalars {
      if ASCII.isSpace(value) {
        spaces += 1
      } else if value < 0x80, !ASCII.isLetter(value), value != ASCII.at {
        if marks == 0 { mark = value }
        marks += 1
      } else {
        self = .end
        return
      }
    }
    self.init(mark: mark, marks: marks, spaces: spaces, isLink: marks <= 3)
  }

  /// Whether people write such a gap inside one number: a space, or one hyphen, dot, slash or the like.
  var isTight: Bool {
    guard isLink, marks <= 1, spaces <= 3 else { return false }
    switch mark {
    case 0, ASCII.hyphen, ASCII.dot, ASCII.slash, ASCII.underscore, ASCII.apostrophe, 0x5C, 0x7C: return true
    default: return false
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
}
