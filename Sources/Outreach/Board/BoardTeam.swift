public import Municipality
public import Records

/// A team as boards and maps show it: by a letter, and by a colour that only repeats what the letter says.
public struct BoardTeam: Hashable, Sendable {
  /// Which it is.
  public let id: RowNumber<OutreachTeam>
  /// Its code.
  public let code: Code<OutreachTeam>
  /// Its name.
  public let name: String
  /// The branch that it starts from.
  public let branch: Code<Branch>
  /// Its place among all teams, from 0; the same on every board, whichever teams are shown.
  public let index: Int

  /// `A` for the first team, `B` for the second; numbers after `Z`.
  public var letter: String {
    guard index < 26, let scalar = Unicode.Scalar(65 + UInt32(index)) else { return String(index + 1) }
    return String(scalar)
  }

  /// All teams, in the order they were made.
  static func teams(_ teams: [OutreachTeam]) -> [BoardTeam] {
    teams.enumerated().map { index, team in
      BoardTeam(
        id: team.id, code: team.code, name: team.details.name, branch: team.details.branch, index: index)
    }
  }
}
