public import Municipality

/// What is right for a practice case, or what somebody answered to it: a degree of help, or a gate.
public enum PracticeVerdict: Hashable, Sendable {
  /// A degree of help.
  case level(HelpLevel)
  /// A gate: something that the citizen says decides, and no degree is asked for.
  case gate(TriageGate)

  /// Reads `1` to `4`, `0` (the same as `not-ours`) or a gate's code; nil for anything else.
  public init?(_ word: String) {
    if let gate = TriageGate(rawValue: word), gate != .none {
      self = .gate(gate)
    } else if let number = Int(word), String(number) == word, let level = HelpLevel(rawValue: number) {
      self = level == .signpost ? .gate(.notOurs) : .level(level)
    } else {
      return nil
    }
  }

  /// The written form, which ``init(_:)`` reads.
  public var word: String {
    switch normal {
    case .level(let level): String(level.rawValue)
    case .gate(let gate): gate.code
    }
  }

  /// The place on the scale of help; a task that is not ours is a signpost, and the other gates are not on the scale.
  public var level: HelpLevel? {
    switch self {
    case .level(let level): level
    case .gate(.notOurs): .signpost
    case .gate: nil
    }
  }

  /// Whether two verdicts are the same; to signpost is the same as to say that the task is not ours.
  public func agrees(with other: PracticeVerdict) -> Bool { normal == other.normal }

  /// The one form of the two that mean the same.
  var normal: PracticeVerdict { self == .level(.signpost) ? .gate(.notOurs) : self }
}
