import DisclosureControl
import Language
import Municipality

/// Tries what else could be published, and what it would cost.
struct RemedySearch {
  private let ground: ReleaseGround
  private let query: ReleaseQuery
  private let renews: Int?
  private let seed: UInt64
  private let ledger: ReleaseLedger
  private let limit: Int
  private var ways: [ReleaseRemedy] = []
  private var failed: [ReleaseRemedy.Failure] = []
  /// How many ways were tried.
  private var tried = 0

  /// - Parameters:
  ///   - renews: the release that a new version is asked of; its period stays.
  ///   - limit: the most work for one way.
  init(
    _ ground: ReleaseGround, query: ReleaseQuery, renews: Int?, seed: UInt64, ledger: ReleaseLedger,
    limit: Int = ReleaseAudit.remedyLimit
  ) {
    self.limit = limit
    self.ground = ground
    self.query = query
    self.renews = renews
    self.seed = seed
    self.ledger = ledger
  }

  /// What can be published and shows anything, the cheapest first, and what was tried in vain.
  ///
  /// - Parameter price: what the query itself costs, quickly worked out; nil where it cannot be published.
  func remedies(cheaperThan price: ReleaseRemedy.Price? = nil) -> ReleaseRemedies {
    var search = self
    search.look(isRefused: price == nil)
    let ways = search.ways.filter { remedy in
      guard let its = remedy.price, let price else { return true }
      // Fewer blanks among what there is to show: another table has fewer cells altogether.
      return its.blanks * price.filled < price.blanks * its.filled
    }.sorted { one, other in
      guard let first = one.price else { return false }
      guard let second = other.price else { return true }
      return first.cost < second.cost
    }
    return ReleaseRemedies(ways: ways, failed: search.failed, renews: renews)
  }

  private mutating func look(isRefused: Bool) {
    let large = query.tables.indices.max { size($0) < size($1) } ?? 0
    let axes = query.tables[large].axes
    for axis in axes { merge(axis) }
    if isRefused { for axis in axes { coarsen(axis) } }
    if axes.count > 1 {
      for axis in axes {
        let bands = query.tables[large].bands.filter { $0.key != axis }
        guard let table = try? ReleaseTable(axes.filter { $0 != axis }, bands: bands) else { continue }
        var tables = query.tables
        tables[large] = table
        attempt(.drop(axis, table: large), tables)
      }
    }
    if isRefused, query.tables.count > 1 {
      for place in query.tables.indices {
        var tables = query.tables
        tables.remove(at: place)
        attempt(.leaveOut(table: place), tables)
      }
    }
    if isRefused, ways.isEmpty { least() }
    if renews == nil { wait(isRefused: isRefused) }
  }

  private func size(_ table: Int) -> Int { query.tables[table].axes.reduce(1) { $0 * ground.register[$1].count } }

  private mutating func attempt(_ way: ReleaseRemedy.Way, _ tables: [ReleaseTable]) {
    guard let other = try? ReleaseQuery(period: query.period, tables: tables, threshold: query.threshold),
      other != query
    else { return }
    take(way, other, over: ground)
  }

  /// Keeps a way with what it costs, or why it will not do.
  private mutating func take(
    _ way: ReleaseRemedy.Way, _ other: ReleaseQuery, over ground: ReleaseGround
  ) {
    // Whoever has enough of it takes what there is.
    guard !SearchStop.isEnough else { return }
    SearchStop.tell(.alternatives, tried, of: 0)
    tried += 1
    do {
      let answer = try ground.answer(other, seed: seed, effort: .brief, limit: limit)
      guard answer.showsAnything else { return failed.append(.init(way, .nothingLeft)) }
      ways.append(ReleaseRemedy(way: way, query: other, price: answer.price))
    } catch ReleaseFault.tooLarge {
      failed.append(.init(way, .tooLarge))
    } catch ReleaseFault.cannotBeGuarded {
      failed.append(.init(way, .notHidden))
    } catch {
      // It cannot be asked for at all, as a circle of tables.
    }
  }

  /// Where nothing else will do: one axis alone, the first that can be published.
  private mutating func least() {
    var done: [ReleaseAxis] = []
    for table in query.tables {
      for axis in table.axes where !done.contains(axis) {
        done.append(axis)
        guard let one = try? ReleaseTable([axis], bands: table.bands.filter { $0.key == axis }) else { continue }
        attempt(.only(axis), [one])
        if !ways.isEmpty { return }
      }
    }
  }

  // MARK: Putting together

  /// The categories of an axis that may be put together, in order, and how many sessions each has.
  private func own(_ axis: ReleaseAxis) -> [(category: ReleaseCategory, sessions: Int)] {
    let banding = query.tables.lazy.compactMap { $0.bands[axis] }.first
    var count: [Int: Int] = [:]
    for record in ground.own.flatMap(\.records) { count[record[axis], default: 0] += record.sessions }
    guard
      let categories = try? ground.register.categories(of: axis, banded: banding, filled: Set(count.keys))
    else { return [] }
    let reserved: Set<String> = ["not-recorded", "several", "other", "none"]
    return categories.filter { !reserved.contains($0.code) }.map { category in
      (category, category.numbers.reduce(0) { $0 + (count[$1] ?? 0) })
    }
  }

  private func isOrdered(_ axis: ReleaseAxis) -> Bool { axis == .age || axis == .level }

  /// Puts two categories together: neighbours of age and level, elsewhere the two with the fewest sessions.
  private mutating func merge(_ axis: ReleaseAxis) {
    let own = own(axis)
    guard own.count > 2 else { return }
    let pair: [ReleaseCategory]
    if isOrdered(axis) {
      let near = zip(own, own.dropFirst()).min { $0.0.sessions + $0.1.sessions < $1.0.sessions + $1.1.sessions }
      pair = near.map { [$0.0.category, $0.1.category] } ?? []
    } else {
      pair = few(own, 2)
    }
    guard pair.count == 2, let tables = putTogether([pair], axis) else { return }
    attempt(.merge(axis, pair[0], pair[1]), tables)
  }

  /// Shows an axis in about half as many groups.
  private mutating func coarsen(_ axis: ReleaseAxis) {
    let own = own(axis)
    guard own.count > 3 else { return }
    let goal = (own.count + 1) / 2
    var groups: [[(category: ReleaseCategory, sessions: Int)]] = own.map { [$0] }
    if isOrdered(axis) {
      func sessions(_ place: Int) -> Int { groups[place].reduce(0) { $0 + $1.sessions } }
      while groups.count > goal {
        let least = groups.indices.dropLast().min { sessions($0) + sessions($0 + 1) < sessions($1) + sessions($1 + 1) }
        groups[least ?? 0] += groups.remove(at: (least ?? 0) + 1)
      }
    } else {
      let rest = few(own, own.count - goal + 1)
      groups = [own.filter { rest.contains($0.category) }]
    }
    let together = groups.map { $0.map(\.category) }.filter { $0.count > 1 }
    guard let tables = putTogether(together, axis) else { return }
    attempt(.coarsen(axis, from: own.count, to: goal), tables)
  }

  private func few(_ own: [(category: ReleaseCategory, sessions: Int)], _ number: Int) -> [ReleaseCategory] {
    own.sorted { ($0.sessions, $0.category.code) < ($1.sessions, $1.category.code) }.prefix(number).map(\.category)
  }

  /// The tables with some categories of an axis put together, the same in each: two bandings of the same sessions tell
  /// more than one.
  private func putTogether(_ together: [[ReleaseCategory]], _ axis: ReleaseAxis) -> [ReleaseTable]? {
    let banding = query.tables.lazy.compactMap { $0.bands[axis] }.first
    var groups = banding?.groups.map { (name: $0.name, codes: $0.codes) } ?? []
    for categories in together {
      let numbers = Set(categories.flatMap(\.numbers))
      let codes = ground.register[axis].filter { numbers.contains($0.number) }.map(\.code)
      groups.removeAll { !Set($0.codes).isDisjoint(with: codes) }
      groups.append((name(categories, codes, axis), codes))
    }
    guard let merged = try? ReleaseBanding(groups) else { return nil }
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
    return tables
  }

  /// What categories together are called: the span of their ages or levels, both names, or the rest.
  private func name(_ categories: [ReleaseCategory], _ codes: [String], _ axis: ReleaseAxis) -> String {
    let (first, last) = (codes.first ?? "", codes.last ?? "")
    switch axis {
    case .age:
      let from = first.prefix { $0 != "-" && $0 != "+" }
      return last.hasSuffix("+") ? from + "+" : from + "-" + (last.split(separator: "-").last ?? "")
    case .level: return "level-\(first)-\(last)"
    default:
      let language = ground.country.language
      let both = categories.map { $0.wording[language] }.joined(separator: " / ")
      return categories.count == 2 && ReleaseBanding.isName(both) ? both : ReleasePhrase.theRest(in: language)
    }
  }

  // MARK: Waiting

  /// Takes the next wider period; where nothing of this one can be published, the one after it.
  private mutating func wait(isRefused: Bool) {
    let days = query.period.days
    let year = String(days.lowerBound.iso.prefix(4))
    let month = days.lowerBound.month
    let names = ["\(year)-Q\((month + 2) / 3)", "\(year)-H\(month > 6 ? 2 : 1)", year]
    let wider = names.compactMap { try? Period($0) }.first {
      $0.days.lowerBound <= days.lowerBound && $0.days.upperBound >= days.upperBound && $0.days != days
    }
    if let wider { lookAt(wider) }
    if isRefused, ways.isEmpty { lookAt(query.period.next) }
  }

  private mutating func lookAt(_ period: Period) {
    guard let other = try? ReleaseQuery(period: period, tables: query.tables, threshold: query.threshold) else {
      return
    }
    do {
      let ground = try ledger.ground(other, kind: .release)
      take(.longer(period), other, over: ground)
    } catch ReleaseFault.unfinished(let day) {
      ways.append(ReleaseRemedy(way: .wait(period, from: day), query: other, price: nil))
    } catch {
      // Nothing was logged in it.
    }
  }
}
