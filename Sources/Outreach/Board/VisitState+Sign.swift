extension VisitState {
  /// A sign for the state, which tells states apart without colour.
  public var sign: String {
    switch self {
    case .requested: "…"
    case .checked: "·"
    case .planned: "○"
    case .confirmed: "●"
    case .onTheWay: "►"
    case .done: "✓"
    case .partly: "◐"
    case .homeCancelled, .weCancelled: "✕"
    case .nobodyThere: "?"
    case .toRebook: "↻"
    case .closed: "–"
    }
  }

  /// The sign where only ASCII can be shown.
  public var plainSign: String {
    switch self {
    case .requested: "."
    case .checked: "-"
    case .planned: "o"
    case .confirmed: "*"
    case .onTheWay: ">"
    case .done: "+"
    case .partly: "~"
    case .homeCancelled, .weCancelled: "x"
    case .nobodyThere: "?"
    case .toRebook: "r"
    case .closed: "-"
    }
  }
}
