import Console
import Formats
import Language
import Municipality
import Office
import Outreach
import Records
import Routing

/// `lods place point`: where branches and areas lie on the map.
enum PointCommand {
  private static let branch = Option.text(
    "branch", short: "b", value: OptionPhrase.code.wording, help: OptionPhrase.branch.wording)
  private static let area = Option.text(
    "area", value: OptionPhrase.code.wording, help: PlaceOptionPhrase.area.wording)

  static func make(_ context: LodsContext) -> Command {
    Command(
      "point", summary: PlaceCommandPhrase.point.wording, details: PlaceCommandPhrase.pointDetails.wording,
      options: [branch, area, PlaceOptions.point],
      examples: [
        Example("lods place point --branch haslev --at 55.3243,11.9636", PlaceCommandPhrase.pointExample.wording)
      ]
    ) { invocation in
      let office = try context.office(invocation)
      guard let point = invocation[PlaceOptions.point] else {
        guard invocation[branch] == nil, invocation[area] == nil else { throw PlaceCallFault.branchOrArea }
        return try list(office, invocation)
      }
      guard (invocation[branch] == nil) != (invocation[area] == nil) else { throw PlaceCallFault.branchOrArea }
      try PointCheck.require(point, in: office.profile.country)
      let (name, code, notes) = try office.desk.write { writer in
        var named = (name: "", code: "")
        if let word = invocation[branch] {
          let branch = try BranchRegister.branch(word: word, in: writer.reader)
          try PointBook.put(point, branch: branch.code, in: writer)
          named = (branch.name, branch.code.text)
        } else if let word = invocation[area] {
          let area = try BranchRegister.area(word: word, in: writer.reader)
          try PointBook.put(point, area: area.code, in: writer)
          named = (area.name, area.code.text)
        }
        return (named.name, named.code, try PointCheck.notes(point, in: writer.reader))
      }
      Change.tell(
        PlaceCommandPhrase.pointSet(in: invocation.language, ["name": .text(name)]), next: "lods place point",
        [
          "id": .text(code), "latitude": JSON(point.latitude), "longitude": JSON(point.longitude),
          "notes": .array(notes.map { .text($0.code) }),
        ], invocation)
      PlaceCommand.tell(notes, invocation)
    }
  }

  private static func list(_ office: Office, _ invocation: Invocation) throws {
    let language = invocation.language
    let rows = try office.desk.read { reader in
      let (branches, areas) = (try PointBook.branches(in: reader), try PointBook.areas(in: reader))
      let today = office.clock.today
      return try BranchRegister.branches(in: reader).filter { $0.closed.map { $0 >= today } ?? true }.map { branch in
        (isArea: false, code: branch.code.text, name: branch.name, point: branches[branch.code])
      }
        + BranchRegister.areas(in: reader).filter { !$0.isClosed }.map { area in
          (isArea: true, code: area.code.text, name: area.name, point: areas[area.code])
        }
    }
    var list = Listing(
      [
        TableColumn(RegisterPhrase.kind(in: language)), TableColumn(RegisterPhrase.code(in: language), isWhole: true),
        TableColumn(RegisterPhrase.name(in: language)), TableColumn(PlaceCommandPhrase.pointColumn(in: language)),
      ], for: invocation)
    for row in rows {
      let kind: PlaceColumn = row.isArea ? .area : .branch
      list.add(
        [
          kind.heading[language], row.code, row.name,
          row.point.map(PlaceCard.text) ?? PlaceCommandPhrase.notOnMap(in: language),
        ],
        [
          "kind": .text(kind.rawValue), "id": .text(row.code), "name": .text(row.name),
          "latitude": JSON(row.point?.latitude), "longitude": JSON(row.point?.longitude),
        ])
    }
    list.write()
  }
}
