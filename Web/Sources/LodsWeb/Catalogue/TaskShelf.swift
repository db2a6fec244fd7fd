import Language
import Municipality
import Office
import Records
import SQLite

/// The tasks of an office with what it has chosen about them, read once for a page.
struct TaskShelf: Sendable {
  /// The country's catalogue.
  let catalogue: Catalogue
  /// All tasks.
  let tasks: [OfficeTask]
  /// All branches.
  let branches: [Branch]
  /// The tasks of the quick list that are in use, key 1 first.
  let quick: [OfficeTask]
  private let hiding: [Int: Set<Int>]

  init(_ office: Office) throws {
    let country = office.profile.country
    catalogue = Catalogue.of(country)
    (tasks, branches, quick, hiding) = try office.desk.read { reader in
      let tasks = try TaskRegister.tasks(in: reader, of: country)
      return (
        tasks, try BranchRegister.branches(in: reader), try TaskShelf.quickTasks(among: tasks, in: reader),
        try TaskRegister.hiding(in: reader)
      )
    }
  }

  /// The tasks of the quick list that are in use.
  static func quickTasks(among tasks: [OfficeTask], in reader: Reader) throws -> [OfficeTask] {
    try TaskRegister.quickList(in: reader).compactMap { number in
      tasks.first { $0.number == number && !$0.isRetired }
    }
  }

  /// Whether a branch has hidden a task.
  func hides(_ task: OfficeTask, at branch: Branch) -> Bool { hiding[task.number]?.contains(branch.number) ?? false }

  /// The branches that have hidden a task.
  func hidingBranches(of task: OfficeTask) -> [Branch] { branches.filter { hides(task, at: $0) } }

  /// The place of a task on the quick list, 1…9; nil for one that is not on it.
  func place(of task: OfficeTask) -> Int? { quick.firstIndex { $0.number == task.number }.map { $0 + 1 } }

  /// The name of a task's group.
  func groupName(of task: OfficeTask) -> Wording {
    catalogue.groups.first { $0.id == task.parent }?.name ?? Wording(same: task.parent)
  }

  /// The tasks by their groups, as lists that open show them; those that are out of use stand there too, since the log
  /// has them.
  func grouped(in language: LanguageCode) -> [(name: String, tasks: [FiguresModel.Choice])] {
    let parents = tasks.reduce(into: [String]()) { if !$0.contains($1.parent) { $0.append($1.parent) } }
    return parents.compactMap { parent in
      let own = tasks.filter { $0.parent == parent }
      return own.first.map { first in
        (
          groupName(of: first)[language],
          own.map { FiguresModel.Choice(value: $0.code.text, name: $0.name[language]) }
        )
      }
    }
  }
}
