import DisclosureControl
import Language

/// Tries what else could be published, and what it would cost.
struct RemedySearch {
  private let ground: ReleaseGround
  private let query: ReleaseQuery
  private let seed: UInt64
  private let ledger: ReleaseLedger

  init(_ ground: ReleaseGround, query: ReleaseQuery, seed: UInt64, ledger: ReleaseLedger) {
    self.ground = ground
    self.query = query
    self.seed = seed
    self.ledger = ledger
  }

  /// What can be published and shows anything, the cheapest first; what must be waited for stands last.
  ///
  /// - Parameter price: what the query itself costs, quickly worked out; nil where it cannot be published.
  func remedies(cheaperThan price: ReleaseRemedy.Price? = nil) -> [ReleaseRemedy] {
    let large = query.tables.indices.max { size($0) < size($1) } ?? 0
    var found: [ReleaseRemedy] = []
    for axis in query.tables[large].axes {
      if let remedy = merge(axis, of: large) { found.append(remedy) }
    }
    if query.tables[large].axes.count > 1 {
      for axis in query.tables[large].axes {
        guard
          let table = try? ReleaseTable(
            query.tables[large].axes.filter { $0 != axis }, bands: query.tables[large].bands.filter { $0.key != axis })
        else { continue }
        var tables = query.tables
        tables[large] = table
        if let remedy = tried(.drop(axis, table: large), tables) { found.append(remedy) }
      }
    }
    if price == nil, query.tables.count > 1 {
      for place in query.tables.indices {
        var tables = query.tables
        tables.remove(at: place)
        if let remedy = tried(.leaveOut(table: place), tables) { found.append(remedy) }
      }
    }
    found += longer()
    return found.filter { remedy in
      guard let its = remedy.price, let price else { return true }
      // Fewer blanks among what there is to show: another table has fewer cells altogether.
      return its.blanks * price.filled < price.blanks * its.filled
    }.sorted { one, other in
      guard let first = one.price else { return false }
      guard let second = other.price else { return true }
      return first.cost < second.cost
    }
  }

  private func size(_ table: Int) -> Int { query.tables[table].axes.reduce(1) { $0 * ground.register[$1].count } }

  private func tried(_ way: ReleaseRemedy.Way, _ tables: [ReleaseTable]) -> ReleaseRemedy? {
    guard let other = try? ReleaseQuery(period: query.period, tables: tables, threshold: query.threshold),
      let answer = try? ground.answer(other, seed: seed, effort: .brief, limit: ReleaseAudit.remedyLimit),
      answer.showsAnything
    else { return nil }
    return ReleaseRemedy(way: way, query: other, price: answer.price)
  }

  // MARK: Merging

  /// Puts two categories together: neighbours of age, elsewhere the two with the fewest sessions.
  private func merge(_ axis: ReleaseAxis, of table: Int) -> ReleaseRemedy? {
    let banding = query.tables[table].bands[axis]
    var filled: Set<Int> = []
    var count: [Int: Int] = [:]
    for record in ground.own.flatMap(\.records) {
      filled.insert(record[axis])
      count[record[axis], default: 0] += record.sessions
    }
    guard let categories = try? ground.register.categories(of: axis, banded: banding, filled: filled) else {
      return nil
    }
    func sessions(_ category: ReleaseCategory) -> Int { category.numbers.reduce(0) { $0 + (count[$1] ?? 0) } }
    let reserved: Set<String> = ["not-recorded", "several", "other", "none"]
    let own = categories.filter { !reserved.contains($0.code) }
    guard own.count > 2 else { return nil }
    let pair: (ReleaseCategory, ReleaseCategory)?
    if axis == .age || axis == .level {
      pair = zip(own, own.dropFirst()).min { sessions($0.0) + sessions($0.1) < sessions($1.0) + sessions($1.1) }
    } else {
      let few = own.sorted { (sessions($0), $0.code) < (sessions($1), $1.code) }
      pair = (few[0], few[1])
    }
    guard let (one, other) = pair else { return nil }
    var groups = banding?.groups.map { (name: $0.name, codes: $0.codes) } ?? []
    let codes = [one, other].flatMap { category in
      groups.first { $0.name == category.code }?.codes ?? [category.code]
    }
    groups.removeAll { [one.code, other.code].contains($0.name) }
    groups.append((Self.name(one.code, other.code, axis: axis), codes))
    guard let merged = try? ReleaseBanding(groups) else { return nil }
    // The same bands in every table: two bandings of the same sessions tell more than one.
    var tables: [ReleaseTable] = []
    for table in query.tables {
      guard table.axes.contains(axis) else {
        tables.append(table)
        continue
      }
      var bands = table.bands
      bands[axis] = merged
      guard let changed = try? ReleaseTable(table.axes, bands: bands) else { return nil }
      tables.append(changed)
    }
    return tried(.merge(axis, one, other), tables)
  }

  /// A name for two categories together: the span of their ages, or both codes.
  private static func name(_ one: String, _ other: String, axis: ReleaseAxis) -> String {
    if axis == .age {
      let first = one.prefix { $0 != "-" && $0 != "+" }
      return other.hasSuffix("+") ? first + "+" : first + "-" + (other.split(separator: "-").last ?? "")
    }
    if axis == .level { return "level-\(one)-\(other)" }
    let room = 19
    return one.prefix(room) + "-" + other.prefix(room)
  }

  // MARK: Waiting

  private func longer() -> [ReleaseRemedy] {
    let days = query.period.days
    let year = String(days.lowerBound.iso.prefix(4))
    let month = days.lowerBound.month
    let names = ["\(year)-Q\((month + 2) / 3)", "\(year)-H\(month > 6 ? 2 : 1)", year]
    let wider = names.compactMap { try? Period($0) }.filter {
      $0.days.lowerBound <= days.lowerBound && $0.days.upperBound >= days.upperBound && $0.days != days
    }
    guard let period = wider.first,
      let other = try? ReleaseQuery(period: period, tables: query.tables, threshold: query.threshold)
    else { return [] }
    do {
      let ground = try ledger.ground(other, kind: .release)
      let answer = try ground.answer(other, seed: seed, effort: .brief, limit: ReleaseAudit.remedyLimit)
      guard answer.showsAnything else { return [] }
      return [ReleaseRemedy(way: .longer(period), query: other, price: answer.price)]
    } catch ReleaseFault.unfinished(let day) {
      return [ReleaseRemedy(way: .wait(period, from: day), query: other, price: nil)]
    } catch {
      return []
    }
  }
}
