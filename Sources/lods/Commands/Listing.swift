import Console
import Formats
import Language

/// A list as the user asked for it: a table, or with `--json` one top-level array.
struct Listing {
  private var table: TextTable
  private var objects: [JSON] = []
  private var count = 0
  private let limit: Int?
  private let invocation: Invocation

  /// Makes a list without rows.
  ///
  /// - Parameter limit: the most rows; nil for all of them.
  init(_ columns: [TableColumn], limit: Int? = nil, for invocation: Invocation) {
    table = TextTable(columns, in: invocation.language)
    self.limit = limit
    self.invocation = invocation
  }

  /// Adds a row in both forms.
  mutating func add(_ cells: [String], _ object: @autoclosure () -> JSON) {
    count += 1
    if let limit, count > limit { return }
    if invocation[Command.json] { objects.append(object()) } else { table.add(cells) }
  }

  /// Writes the list; a table says when rows were left out, or that there are none.
  func write(none: String? = nil) {
    let console = invocation.console
    if invocation[Command.json] { return console.write(JSON.array(objects).text() + "\n") }
    guard count > 0 else { return console.note(none ?? RegisterPhrase.none(in: invocation.language)) }
    console.write(table.text(on: console))
    if let limit, count > limit {
      console.note(RegisterPhrase.cut(in: invocation.language, ["n": .number(limit), "all": .number(count)]))
    }
  }
}
