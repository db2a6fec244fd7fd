import Console
import Formats
import Language
import Municipality
import Office
import Records

/// `lods role`: the highest help level that each role may give.
enum RoleCommand {
  static func make(_ context: LodsContext) -> Command {
    Command(
      "role", summary: RolePhrase.summary.wording, details: RolePhrase.details.wording, options: [OfficeOptions.data],
      defaultChild: "list", children: [list(context), set(context)])
  }

  private static func list(_ context: LodsContext) -> Command {
    Command("list", summary: RolePhrase.list.wording, options: [OfficeOptions.limit]) { invocation in
      let ceilings = try context.office(invocation).desk.read { try RoleRegister.ceilings(in: $0) }
      let language = invocation.language
      var list = Listing(
        [
          TableColumn(RegisterPhrase.code(in: language), isWhole: true), TableColumn(RegisterPhrase.name(in: language)),
          TableColumn(RolePhrase.ceiling(in: language)), TableColumn(RolePhrase.meaning(in: language)),
        ], limit: invocation[OfficeOptions.limit], for: invocation)
      for (role, ceiling) in ceilings {
        list.add(
          [
            role.code, role.wording[language], "\(ceiling.rawValue) \(ceiling.wording[language])",
            ceiling.meaning[language],
          ], object(role, ceiling))
      }
      list.write()
    }
  }

  private static func set(_ context: LodsContext) -> Command {
    Command(
      "set", summary: RolePhrase.set.wording,
      arguments: [
        Argument("role", value: ArgumentPhrase.role.wording, help: RolePhrase.roleArgument.wording),
        Argument("level", value: ArgumentPhrase.level.wording, help: RolePhrase.levelArgument.wording),
      ]
    ) { invocation in
      guard let role = Role(rawValue: invocation.words[0]) else {
        let known = Role.allCases.map(\.code)
        throw RegisterFault.unknownRole(nearest: Nearest.word(to: invocation.words[0], among: known))
      }
      guard let level = Int(invocation.words[1]).flatMap(HelpLevel.init(rawValue:)) else {
        throw RegisterFault.badLevel
      }
      let office = try context.office(invocation)
      // Opened first: where the audit cannot be written, nothing is changed.
      let people = try office.people()
      try office.desk.write { try RoleRegister.set(level, for: role, in: $0) }
      try AuditTrail.append(.settingChanged, subject: "role ceiling", at: context.now(), to: people)
      let language = invocation.language
      let sentence = RolePhrase.changed(
        in: language,
        [
          "role": .text(role.wording[language]), "level": .number(level.rawValue),
          "name": .text(level.wording[language]),
        ])
      Change.tell(sentence, next: "lods role list", object(role, level), invocation)
    }
  }

  private static func object(_ role: Role, _ ceiling: HelpLevel) -> JSON {
    ["id": .text(role.code), "name": role.wording.json, "ceiling": .whole(ceiling.rawValue)]
  }
}
