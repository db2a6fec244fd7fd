import HelpDesk
import Language
import Municipality
import SQLite

/// The finest categories of every axis, with the numbers that the ledger keeps for ever.
struct ReleaseRegister {
  /// A finest category.
  struct Entry: Hashable {
    let number: Int
    let code: String
    let wording: Wording
    /// Whether it is told also where nobody has it: a closed branch or area is not, nor an area that was perhaps not
    /// made yet.
    var isAlwaysTold = true
  }

  /// What a session is that is put under no group of tasks alone.
  enum TaskGroup {
    /// Its tasks are of several groups.
    static let several = 0
    /// Its task is of no group that the catalogue knows.
    static let other = 1
    /// The number of the first group.
    static let first = 2
  }

  /// What a session is where a barrier is not one alone.
  enum BarrierGroup {
    static let notRecorded = 0
    static let none = 1
    static let several = 2
    static let first = 3
  }

  /// What a session is whose tasks are not about the solutions of one owner.
  enum OwnerGroup {
    /// In a month that was frozen before owners were.
    static let notKept = -1
    /// Of several owners.
    static let several = 0
    /// No owner is known.
    static let other = 1
    /// The number of the first owner.
    static let first = 2
  }

  private var entries: [ReleaseAxis: [Entry]] = [:]
  /// The group of each task, by the numbers of both.
  let groupOfTask: [Int: Int]
  /// Groups that the ledger has no number for yet.
  let newGroups: [(number: Int, code: Code<Catalogue.Group>)]

  /// The categories of an axis, in their order.
  subscript(_ axis: ReleaseAxis) -> [Entry] { entries[axis] ?? [] }

  init(_ reader: Reader, country: Country, over days: ClosedRange<Day>) throws {
    let catalogue = Catalogue.of(country)
    let tasks = try TaskRegister.tasks(in: reader, of: country)
    var known: [String: Int] = [:]
    try reader.each("SELECT number, code FROM release_group ORDER BY number") { known[$0.text(1)] = $0.whole(0) }
    var fresh: [(number: Int, code: Code<Catalogue.Group>)] = []
    var groups: [Entry] = []
    let names = Dictionary(catalogue.groups.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    let current = catalogue.groups.map(\.id)
    let used = Set(tasks.map(\.parent)).subtracting(current)
    let former = Set(known.keys).union(used).subtracting(current).sorted()
    for code in current + former {
      guard let coded = Code<Catalogue.Group>(code) else { continue }
      if known[code] == nil {
        let number = max(TaskGroup.first, (known.values.max() ?? 0) + 1)
        known[code] = number
        fresh.append((number, coded))
      }
      groups.append(
        Entry(
          number: known[code] ?? TaskGroup.other, code: code, wording: names[code] ?? Wording(same: code),
          isAlwaysTold: names[code] != nil))
    }
    groups += Self.fixed(.task)
    newGroups = fresh
    groupOfTask = Dictionary(
      tasks.map { ($0.number, known[$0.parent] ?? TaskGroup.other) }, uniquingKeysWith: { first, _ in first })
    entries[.task] = groups
    entries[.branch] = try BranchRegister.branches(in: reader).map { branch in
      Entry(
        number: branch.number, code: branch.code.text, wording: Wording(same: branch.name),
        isAlwaysTold: branch.opened <= days.upperBound && (branch.closed.map { $0 >= days.lowerBound } ?? true))
    }
    let lastArea = try Self.lastArea(by: days.upperBound, in: reader)
    entries[.area] =
      try BranchRegister.areas(in: reader).map { area in
        Entry(
          number: area.number, code: area.code.text, wording: Wording(same: area.name),
          isAlwaysTold: !area.isClosed && area.number <= lastArea)
      } + Self.fixed(.area)
    for axis in [ReleaseAxis.age, .level, .channel, .outcome, .barrier, .owner] { entries[axis] = Self.fixed(axis) }
  }

  /// The number of the last area that there was for sure on a day.
  ///
  /// Nobody writes down when an area is made, but they are numbered in that order: there was one when it, or a later
  /// one, had a session. Only what was logged by that day counts: that an area is left out tells nothing of later days.
  private static func lastArea(by day: Day, in reader: Reader) throws -> Int {
    try reader.first("SELECT max(area) FROM entry WHERE day <= ?", [.whole(day.number)]) { $0.optionalWhole(0) }
      .flatMap(\.self) ?? .max
  }

  /// The categories of an axis that every office has.
  static func fixed(_ axis: ReleaseAxis) -> [Entry] {
    let missing = Entry(number: 0, code: "not-recorded", wording: ReleasePhrase.notRecorded.wording)
    switch axis {
    case .branch: return []
    case .area: return [missing]
    case .age:
      return AgeBand.allCases.filter { $0 != .unknown }.map {
        Entry(number: $0.number + 1, code: $0.code, wording: $0.wording)
      } + [missing]
    case .task:
      return [
        Entry(number: TaskGroup.other, code: "other", wording: ReleasePhrase.otherTask.wording, isAlwaysTold: false),
        Entry(number: TaskGroup.several, code: "several", wording: ReleasePhrase.several.wording),
      ]
    case .level:
      return HelpLevel.allCases.map {
        Entry(number: $0.rawValue + 1, code: String($0.rawValue), wording: $0.wording)
      } + [Entry(number: 0, code: "none", wording: ReleasePhrase.noneRecorded.wording)]
    case .owner:
      return Owner.allCases.map {
        Entry(number: OwnerGroup.first + $0.number, code: $0.code, wording: $0.wording)
      } + [
        Entry(number: OwnerGroup.other, code: "other", wording: ReleasePhrase.otherTask.wording, isAlwaysTold: false),
        Entry(number: OwnerGroup.several, code: "several", wording: ReleasePhrase.several.wording),
      ]
    case .channel: return Channel.allCases.map { Entry(number: $0.number, code: $0.code, wording: $0.wording) }
    case .outcome: return Outcome.allCases.map { Entry(number: $0.number, code: $0.code, wording: $0.wording) }
    case .barrier:
      return [Entry(number: BarrierGroup.none, code: "none", wording: ReleasePhrase.noneRecorded.wording)]
        + Barrier.allCases.map {
          Entry(number: BarrierGroup.first + $0.number, code: $0.code, wording: $0.wording)
        } + [
          Entry(number: BarrierGroup.several, code: "several", wording: ReleasePhrase.several.wording),
          Entry(number: BarrierGroup.notRecorded, code: "not-recorded", wording: ReleasePhrase.notRecorded.wording),
        ]
    }
  }

  /// The categories of a table: bands where its query has some, in the order of what they hold first.
  ///
  /// What is told of nobody and where nobody is, as a closed area, is left out.
  ///
  /// - Throws: ``ReleaseFault`` for a code that the axis has not, and a band named like something else.
  func categories(
    of axis: ReleaseAxis, banded banding: ReleaseBanding?, filled: Set<Int>
  ) throws(ReleaseFault) -> [ReleaseCategory] {
    let all = self[axis]
    var group: [String: ReleaseBanding.Group] = [:]
    for one in banding?.groups ?? [] {
      for code in one.codes {
        guard all.contains(where: { $0.code == code }) else {
          throw .unknownCategory(axis, nearest: Nearest.word(to: code, among: all.map(\.code)))
        }
        group[code] = one
      }
      guard one.codes == [one.code] || !all.contains(where: { $0.code == one.code }) else { throw .bandNameTaken }
    }
    var found: [ReleaseCategory] = []
    var done: Set<String> = []
    for entry in all where !done.contains(entry.code) {
      guard let group = group[entry.code] else {
        guard entry.isAlwaysTold || filled.contains(entry.number) else { continue }
        found.append(ReleaseCategory(code: entry.code, wording: entry.wording, numbers: [entry.number]))
        continue
      }
      done.formUnion(group.codes)
      found.append(
        .band(group, of: axis, numbers: all.filter { group.codes.contains($0.code) }.map(\.number).sorted()))
    }
    return found
  }
}
