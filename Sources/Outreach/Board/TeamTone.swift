import Markup

/// The colours and dashes of teams.
///
/// The colours are taken from those of Okabe and Ito, which the colour-blind can tell apart, and darkened so that white
/// letters stand on them with a contrast of at least 4.5; from the seventh team on they come again with other letters.
struct TeamTone {
  private let index: Int

  init(_ team: BoardTeam) { index = team.index % 6 }

  /// The class that a style sheet knows the tone by.
  var name: String { "t\(index)" }

  /// The colour inside a shape.
  var fill: Attribute {
    switch index {
    case 0: .fill("#005a9c")
    case 1: .fill("#a84300")
    case 2: .fill("#00664a")
    case 3: .fill("#8a3a76")
    case 4: .fill("#333333")
    default: .fill("#6b5b00")
    }
  }

  /// The colour of a line.
  var stroke: Attribute {
    switch index {
    case 0: .stroke("#005a9c")
    case 1: .stroke("#a84300")
    case 2: .stroke("#00664a")
    case 3: .stroke("#8a3a76")
    case 4: .stroke("#333333")
    default: .stroke("#6b5b00")
    }
  }

  /// The dashes of a line.
  var dashes: Attribute {
    switch index {
    case 0: .strokeDasharray("none")
    case 1: .strokeDasharray("9 4")
    case 2: .strokeDasharray("2 4")
    case 3: .strokeDasharray("12 3 2 3")
    case 4: .strokeDasharray("5 3")
    default: .strokeDasharray("12 3 2 3 2 3")
    }
  }
}
