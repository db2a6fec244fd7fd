import Language
import Markup
import Municipality
import Site

/// All that the list of tasks shows.
struct CatalogueModel: Sendable {
  /// A task in the list.
  struct Row: Sendable {
    let name: String
    let link: Link
    let kind: String
    let owner: String
    /// As "2 af 3".
    let complexity: String
    /// What the office has chosen about it, as "Tast 3".
    let marks: [String]
    /// Where it is hidden, in words; nil where it is shown everywhere.
    let hidden: String?
  }

  /// A heading with its tasks.
  struct Group: Sendable {
    let id: String
    let name: String
    let rows: [Row]
  }

  /// What was searched for.
  let typed: String
  /// The tasks by their groups, or those that were found, best first.
  let groups: [Group]
  /// How many tasks are shown.
  let count: Int
  /// What a reader must know of where the catalogue comes from.
  let note: String
  /// Whether the visitor may change the quick list and add tasks.
  let mayKeep: Bool

  init(_ shelf: TaskShelf, typed: String, for visit: Visit) {
    let language = visit.language
    self.typed = typed
    note = shelf.catalogue.note[language]
    mayKeep = visit.keepsWholeOffice
    let sorted = TextOrder.sorted(shelf.tasks.filter { !$0.isRetired }, in: language) { $0.name[language] }
    let row = { (task: OfficeTask) in Row(task, on: shelf, in: language) }
    if self.typed.isEmpty {
      let own = sorted.filter { task in !shelf.catalogue.groups.contains { $0.id == task.parent } }
      let others = Group(id: "own", name: CataloguePhrase.ungrouped(in: language), rows: own.map(row))
      groups =
        (shelf.catalogue.groups.map { group in
          Group(id: group.id, name: group.name[language], rows: sorted.filter { $0.parent == group.id }.map(row))
        } + [others]).filter { !$0.rows.isEmpty }
      count = sorted.count
    } else {
      // A hyphen parts words in names, so it does in the search.
      let words = self.typed.replacing("-", with: " ")
      let found = sorted.map { (task: $0, score: $0.match(words, in: language)) }.filter { $0.score > 0 }
        .enumerated().sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }.map(\.element.task)
      let name = CataloguePhrase.found(in: language, ["n": .number(found.count)])
      groups = found.isEmpty ? [] : [Group(id: "found", name: name, rows: found.map(row))]
      count = found.count
    }
  }
}

extension CatalogueModel.Row {
  init(_ task: OfficeTask, on shelf: TaskShelf, in language: LanguageCode) {
    name = task.name[language]
    link = CataloguePages.link(to: task.code)
    kind = task.kind.wording[language]
    owner = task.owner.wording[language]
    complexity = CataloguePhrase.ofThree(in: language, ["n": .number(task.complexity)])
    var marks: [String] = []
    if let place = shelf.place(of: task) { marks.append(CataloguePhrase.key(in: language, ["n": .number(place)])) }
    if task.entry == nil { marks.append(CataloguePhrase.own(in: language)) }
    self.marks = marks
    let names = shelf.hidingBranches(of: task).map(\.name).joined(separator: ", ")
    hidden = names.isEmpty ? nil : CataloguePhrase.hiddenAt(in: language, ["names": .text(names)])
  }
}
