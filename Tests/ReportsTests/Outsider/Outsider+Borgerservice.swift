import HelpDesk
import Language
import Municipality

extension Outsider {
  /// Takes in all that is known of how the counting shape hangs together, and what stands by task, kind and owner in the
  /// report on the desk of the same period.
  ///
  /// - Parameter desk: the published report on the desk; nil where weeks are counted, of which there is none.
  mutating func learnCounting(desk: Outsider?) {
    // Of too few sessions, or where no task may be told, nothing is told at all.
    guard cells.values.contains(where: { $0.section == "counting" }) else { return }
    let tasks = Catalogue.of(.denmark).tasks
    let lines = Dictionary(grouping: truth.values.filter { $0.section == "counting" && !$0.keys.contains("TOTAL") }) {
      $0.keys.last ?? ""
    }
    var byKind: [TaskKind: [Figure]] = [:]
    var byOwner: [Owner: [Figure]] = [:]
    var all: [Figure] = []
    for task in tasks {
      let mine = lines[task.id] ?? []
      let merged = "counting|all|all|all|\(task.owner.code)|\(task.id)|mentions"
      let sum = mine.reduce(0) { $0 + ($1.number ?? 0) }
      var whole = Figure.known(0)
      if let cell = cells[merged] {
        whole = cell.isHidden ? free(merged, sum) : .known(cell.number ?? 0)
        if cell.isHidden { keep(merged, in: "counting|tasks") }
        all.append(whole)
        byKind[task.kind, default: []].append(whole)
        byOwner[task.owner, default: []].append(whole)
        learnDesk(desk, task.id, whole)
        continue
      } else if !mine.isEmpty {
        whole = free("sum of \(task.id)", sum)
        let parts = mine.map { line -> Figure in
          guard let cell = cells[line.place] else { return .known(-1) }
          guard cell.isHidden else { return .known(cell.number ?? 0) }
          let figure = free(line.place, line.number ?? 0)
          keep(line.place, in: "counting|\(task.id)")
          return figure
        }
        learn("task \(task.id)", parts, make: whole)
      }
      all.append(whole)
      byKind[task.kind, default: []].append(whole)
      byOwner[task.owner, default: []].append(whole)
      learnDesk(desk, task.id, whole)
    }
    let total = cells.values.first { $0.section == "counting" && $0.keys.contains("TOTAL") }?.number ?? 0
    learn("total", all, make: .known(total))
    for (section, sums) in [
      ("kinds", byKind.map { ($0.key.code, $0.value) }), ("owners", byOwner.map { ($0.key.code, $0.value) }),
    ] {
      for (code, parts) in sums {
        guard let cell = desk?.cells["\(section)|\(code)|mentions"], !cell.isHidden else { continue }
        learn("desk \(section)", parts, make: .known(cell.number ?? 0))
      }
    }
  }

  private mutating func learnDesk(_ desk: Outsider?, _ task: String, _ whole: Figure) {
    guard let cell = desk?.cells["tasks|\(task)|mentions"], !cell.isHidden else { return }
    learn("desk \(task)", [whole], make: .known(cell.number ?? 0))
  }
}
