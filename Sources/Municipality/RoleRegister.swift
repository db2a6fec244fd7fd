public import Records
public import SQLite

/// The highest help level that each role may give.
public enum RoleRegister {
  /// The ceiling of each role, in the roles' order.
  public static func ceilings(in reader: Reader) throws -> [(role: Role, ceiling: HelpLevel)] {
    let stored = Dictionary(
      try reader.rows("SELECT role, level FROM role_ceiling") { ($0.whole(0), $0.whole(1)) }, uniquingKeysWith: { $1 })
    return Role.allCases.map { role in
      (role, stored[role.number].flatMap(HelpLevel.init(rawValue:)) ?? role.defaultCeiling)
    }
  }

  /// Chooses a role's ceiling.
  public static func set(_ ceiling: HelpLevel, for role: Role, in writer: DeskWriter) throws {
    try writer.run(
      "INSERT OR REPLACE INTO role_ceiling VALUES (?, ?)", [.whole(role.number), .whole(ceiling.rawValue)])
  }
}
