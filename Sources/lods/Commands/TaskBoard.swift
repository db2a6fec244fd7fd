import Formats
import Language
import Municipality
import Office
import Records

/// The tasks of an office with what it has chosen about them: read once for a list or a card.
struct TaskBoard {
  let office: Office
  let catalogue: Catalogue
  let tasks: [OfficeTask]
  private let branches: [Branch]
  private let hiding: [Int: Set<Int>]
  private let places: [Int: Int]
  private let tags: [Tag]

  init(_ office: Office) throws {
    let country = office.profile.country
    self.office = office
    catalogue = Catalogue.of(country)
    (tasks, branches, hiding, places, tags) = try office.desk.read { reader in
      let quick = try TaskRegister.quickList(in: reader)
      return (
        try TaskRegister.tasks(in: reader, of: country), try BranchRegister.branches(in: reader),
        try TaskRegister.hiding(in: reader),
        Dictionary(quick.enumerated().map { ($0.element, $0.offset + 1) }, uniquingKeysWith: { first, _ in first }),
        try TagRegister.tags(in: reader)
      )
    }
  }

  /// The tasks on the keys, key 1 first.
  var quick: [(place: Int, task: OfficeTask)] {
    tasks.compactMap { task in places[task.number].map { ($0, task) } }.sorted { $0.0 < $1.0 }
  }

  /// Whether a branch has hidden a task.
  func hides(_ task: OfficeTask, at branch: Branch) -> Bool { hiding[task.number]?.contains(branch.number) ?? false }

  /// The branches that have hidden a task.
  func hidingBranches(of task: OfficeTask) -> [Branch] { branches.filter { hides(task, at: $0) } }

  /// The tags that a task carries today.
  func tags(of task: OfficeTask) -> [Tag] {
    tags.filter { $0.tasks.contains(task.code.text) && $0.holds(on: office.clock.today) }
  }

  /// The name of a task's group.
  func groupName(of task: OfficeTask) -> Wording {
    catalogue.groups.first { $0.id == task.parent }?.name ?? Wording(same: task.parent)
  }

  /// A task as a list gives it.
  func object(_ task: OfficeTask) -> JSON { .object(members(task)) }

  /// A task with its rule card and its other way.
  func wholeObject(_ task: OfficeTask) -> JSON {
    let card = task.entry?.card
    return .object(
      members(task) + [
        JSONMember(
          "card",
          card.map { card in
            .object(
              [
                JSONMember("may", .array(card.may.map(\.json))), JSONMember("mayNot", .array(card.mayNot.map(\.json))),
              ] + origin(card.source, card.checkedOn, card.verified))
          } ?? .null),
        JSONMember(
          "alternative",
          task.entry?.alternative.map { other in
            .object(
              [
                JSONMember("what", other.what.json), JSONMember("decidedBy", other.decidedBy.json),
                JSONMember("law", other.law.isEmpty ? .null : .text(other.law)),
              ] + origin(other.source, other.checkedOn, other.verified))
          } ?? .null),
      ])
  }

  private func members(_ task: OfficeTask) -> [JSONMember] {
    [
      JSONMember("id", .text(task.code.text)), JSONMember("name", task.name.json),
      JSONMember("kind", .text(task.kind.code)), JSONMember("complexity", .whole(task.complexity)),
      JSONMember("owner", .text(task.owner.code)), JSONMember("parent", .text(task.parent)),
      JSONMember("localCode", JSON(task.localCode)), JSONMember("own", .bool(task.entry == nil && !task.isRetired)),
      JSONMember("retired", .bool(task.isRetired)), JSONMember("quick", JSON(places[task.number])),
      JSONMember("hiddenAt", JSON(hidingBranches(of: task).map(\.code.text))),
      JSONMember("tags", JSON(tags(of: task).map(\.code.text))),
    ]
  }

  private func origin(_ source: String, _ checkedOn: Day, _ verified: Bool) -> [JSONMember] {
    [
      JSONMember("source", source.isEmpty ? .null : .text(source)), JSONMember("checkedOn", checkedOn.json),
      JSONMember("verified", .bool(verified)),
    ]
  }
}
