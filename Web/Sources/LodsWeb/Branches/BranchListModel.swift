import Language
import Markup
import Municipality
import Office
import Records
import Site

/// All that the list of branches shows.
struct BranchListModel: Sendable {
  /// A branch in the list.
  struct Row: Sendable {
    let name: String
    let link: Link
    let today: String
    let opened: String
    /// Empty while it has a desk.
    let closed: String
  }

  let rows: [Row]
  /// The areas, each with whether it is out of use.
  let areas: [(name: String, isClosed: Bool)]

  /// Whether one of the branches has no desk any more.
  var hasClosed: Bool { rows.contains { !$0.closed.isEmpty } }

  init(_ visit: Visit) throws {
    let language = visit.language
    let country = visit.office.profile.country
    (rows, areas) = try visit.office.desk.read { reader in
      let branches = TextOrder.sorted(try BranchRegister.branches(in: reader), in: language, by: \.name)
      let rows = try branches.map { branch in
        Row(
          name: branch.name, link: BranchPages.link(to: branch),
          today: DayWords.sentence(
            try DayStatus.of(visit.today, at: branch, country: country, in: reader),
            try DayWords.staffed(visit.today, at: branch, in: reader), in: language),
          opened: DayText.short(branch.opened, in: language),
          closed: branch.closed.map { DayText.short($0, in: language) } ?? "")
      }
      return (rows, try BranchRegister.areas(in: reader).map { ($0.name, $0.isClosed) })
    }
  }
}
