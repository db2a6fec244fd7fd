/// How many teams a stop needs at once, and what each does there.
public enum Crew: Hashable, Sendable {
  /// One team.
  case one(StopPart)
  /// Two different teams on the same day; the second starts as many time units after the first as the range says
  /// (negative: before it).
  case two(StopPart, StopPart, startsApart: ClosedRange<Int>)

  /// Two teams that do the same and start at the same moment.
  public static func together(_ part: StopPart) -> Crew { .two(part, part, startsApart: 0...0) }

  /// Two teams on the same day, each at its own time.
  public static func independent(_ first: StopPart, _ second: StopPart) -> Crew {
    .two(first, second, startsApart: -noLimit...noLimit)
  }

  /// The number that stands for no limit on how far apart two starts may be.
  public static let noLimit = 1 << 28

  /// The parts, one or two.
  public var parts: [StopPart] {
    switch self {
    case .one(let part): [part]
    case .two(let first, let second, _): [first, second]
    }
  }

  /// The same crew with other parts.
  func mapParts(_ change: (StopPart) -> StopPart) -> Crew {
    switch self {
    case .one(let part): .one(change(part))
    case .two(let first, let second, let apart): .two(change(first), change(second), startsApart: apart)
    }
  }
}
