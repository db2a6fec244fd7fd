import Console
import Formats
import Language
import Municipality
import Office
import Records

/// `lods area`: the parts of the municipality that figures may be split by.
enum AreaCommand {
  private static let name = Option.text(
    "name", value: RegisterPhrase.nameValue.wording, help: AreaPhrase.name.wording, isRequired: true)
  private static let codeArgument = Argument(
    "code", value: ArgumentPhrase.code.wording, help: RegisterPhrase.codeArgument.wording)

  static func make(_ context: LodsContext) -> Command {
    Command(
      "area", summary: AreaPhrase.summary.wording, details: AreaPhrase.details.wording, options: [OfficeOptions.data],
      defaultChild: "list", children: [list(context), add(context), close(context)])
  }

  private static func list(_ context: LodsContext) -> Command {
    Command("list", summary: AreaPhrase.list.wording, options: [OfficeOptions.limit]) { invocation in
      let areas = try context.office(invocation).desk.read { try BranchRegister.areas(in: $0) }
      let language = invocation.language
      var list = Listing(
        [
          TableColumn(RegisterPhrase.code(in: language), isWhole: true), TableColumn(RegisterPhrase.name(in: language)),
          TableColumn(AreaPhrase.state(in: language)),
        ], limit: invocation[OfficeOptions.limit], for: invocation)
      for area in TextOrder.sorted(areas, in: language, by: \.name) {
        let state: AreaPhrase = area.isClosed ? .isClosed : .isOpen
        list.add([area.code.text, area.name, state(in: language)], object(area))
      }
      list.write(none: AreaPhrase.none(in: language))
    }
  }

  private static func add(_ context: LodsContext) -> Command {
    Command("add", summary: AreaPhrase.add.wording, arguments: [codeArgument], options: [name]) { invocation in
      guard let code = Code<Area>(invocation.words[0]) else { throw MunicipalityFault.badCode(field: "code") }
      let area = try context.office(invocation).desk.write { writer in
        try BranchRegister.addArea(code, name: invocation[name] ?? "", in: writer)
        return try BranchRegister.area(word: code.text, in: writer.reader)
      }
      let sentence = AreaPhrase.added(in: invocation.language, ["name": .text(area.name)])
      Change.tell(sentence, next: "lods setting set area always", object(area), invocation)
    }
  }

  private static func close(_ context: LodsContext) -> Command {
    Command("close", summary: AreaPhrase.close.wording, arguments: [codeArgument]) { invocation in
      let area = try context.office(invocation).desk.write { writer in
        let area = try BranchRegister.area(word: invocation.words[0], in: writer.reader)
        try BranchRegister.closeArea(area.code, in: writer)
        return try BranchRegister.areas(in: writer.reader).first { $0.code == area.code } ?? area
      }
      let sentence = AreaPhrase.closedNow(in: invocation.language, ["name": .text(area.name)])
      Change.tell(sentence, next: "lods area list", object(area), invocation)
    }
  }

  private static func object(_ area: Area) -> JSON {
    ["id": .text(area.code.text), "name": Wording(same: area.name).json, "closed": .bool(area.isClosed)]
  }
}
