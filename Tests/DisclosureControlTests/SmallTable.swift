import DisclosureControl

/// Small tables for the tests of this room.
enum SmallTable {
  /// The problem of a table of two dimensions with all its margins, every count above zero known to be so.
  static func problem(_ rows: [[Int]], threshold: Int = 5) -> ProtectionProblem {
    var values: [Int] = []
    var members: [[Int32]] = []
    var byRow = [[Int32]](repeating: [], count: rows.count)
    var byColumn = [[Int32]](repeating: [], count: rows.first?.count ?? 0)
    for (row, counts) in rows.enumerated() {
      for (column, count) in counts.enumerated() where count > 0 {
        let place = Int32(values.count)
        values.append(count)
        members.append([place])
        byRow[row].append(place)
        byColumn[column].append(place)
      }
    }
    let all = values.indices.map(Int32.init)
    let facts =
      members.map { CountFact($0, .open(weight: 1), least: 1) }
      + (byRow + byColumn).filter { !$0.isEmpty }.map { CountFact($0, .open(weight: 3)) }
      + (all.isEmpty ? [] : [CountFact(all, .open(weight: 9))])
    let guarded = facts.indices.filter { place in
      (1..<threshold).contains(facts[place].members.reduce(0) { $0 + values[Int($1)] })
    }
    return ProtectionProblem(
      values: values, least: values.map { _ in 1 }, facts: facts,
      guarded: guarded.map { GuardedCount(fact: $0, floor: facts[$0].members.count) }, threshold: threshold)
  }
}
