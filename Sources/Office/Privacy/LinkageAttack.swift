import Foundation
import HelpDesk
import Language
import Municipality
import Records
import SQLite

/// What somebody who holds both files can do: find the entry that is one person's.
///
/// It reads every source of persons and visits, looks for the entries that fit each by day, branch, channel, task,
/// minutes
/// and area, draws the conclusions of ``LinkGraph``, and looks for the entries' own ids in the file of persons. It
/// is no
/// proof that a stronger attack fails: it does not know what a neighbour saw.
public struct LinkageAttack: Sendable {
  /// How many persons and visits were read.
  public private(set) var witnesses = 0
  /// How many entries were looked at.
  public private(set) var entries = 0
  /// How many entries are one person's or one visit's, and can be no other's.
  public private(set) var linked = 0
  /// How many persons and visits are left with so few possible entries: those with 1, with 2 to 4, and with 5 or more.
  public private(set) var crowds = (one: 0, few: 0, many: 0)
  /// How many entries' ids stand in the file of persons.
  public private(set) var copied = 0
  /// For each attribute, how many entries would still be linked if it did not count, those that help most first.
  public private(set) var mends: [(attribute: LinkAttribute, left: Int)] = []

  /// Whether nothing was found.
  public var isClean: Bool { linked == 0 && copied == 0 }

  private struct Read {
    let witnesses: [Witness]
    let completeSince: Day?
  }

  /// Attacks an office.
  ///
  /// - Parameter sources: where persons and visits are read.
  /// - Throws: ``/Records/RecordsFault``.
  public init(on office: Office, sources: [WitnessSource] = Schema.witnesses) throws {
    let today = office.clock.today
    let people = try office.people()
    let read = try people.read { reader in
      try sources.map {
        Read(witnesses: try $0.witnesses(in: reader), completeSince: try $0.completeSince(in: reader))
      }
    }
    let all = read.flatMap(\.witnesses)
    witnesses = all.count
    copied = try IdentityScan.copies(from: office)
    var filter = EntryFilter()
    let first = (all.map(\.days.lowerBound) + read.compactMap(\.completeSince)).min()
    guard let first else { return }
    filter.from = first.firstOfMonth
    filter.to = today
    let channels = all.reduce(into: Set<Channel>()) { $0.formUnion($1.channels) }
    let found = try office.log.entries(filter).filter { channels.contains($0.channel) }
    entries = found.count
    let taken = try office.desk.read { try Witness.loggedHomeVisits(in: $0) }
    let result = Self.links(read, taken, found, today: today, ignoring: nil)
    linked = result.linked
    crowds = result.crowds
    guard linked > 0 else { return }
    mends = LinkAttribute.allCases
      .map { ($0, Self.links(read, taken, found, today: today, ignoring: $0).linked) }
      .filter { $0.1 < linked }
      .sorted { $0.1 < $1.1 }
  }

  private static func links(
    _ read: [Read], _ taken: [Witness], _ entries: [Entry], today: Day, ignoring ignored: LinkAttribute?
  ) -> (linked: Int, crowds: (one: Int, few: Int, many: Int)) {
    let days = entries.map { $0.possibleDays(until: today) }
    // An entry that stands for several sessions may be as many persons'.
    var entryOf: [Int] = []
    for (number, entry) in entries.enumerated() {
      entryOf += Array(repeating: number, count: min(entry.count, 20))
    }
    let byChannel = Dictionary(grouping: entryOf.indices) { entries[entryOf[$0]].channel }
    let all = read.flatMap(\.witnesses)
    let candidates = (all + taken).map { witness in
      witness.channels.flatMap { byChannel[$0] ?? [] }.filter { place in
        witness.fits(entries[entryOf[place]], of: days[entryOf[place]], ignoring: ignored)
      }
    }
    var linked = Set<Int>()
    var crowds = (one: 0, few: 0, many: 0)
    for possible in LinkGraph(candidates: candidates, places: entryOf.count).possible().prefix(all.count) {
      guard let possible else { continue }
      let crowd = Set(possible.map { entryOf[$0] })
      switch crowd.count {
      case 1: crowds.one += 1
      case 2...4: crowds.few += 1
      default: crowds.many += 1
      }
      if crowd.count == 1 { linked.formUnion(crowd) }
    }
    linked.formUnion(nobodyElses(read, entries, days, ignoring: ignored))
    return (linked.count, crowds)
  }

  /// The entries that only one person fits, of channels and days whose persons are all known.
  private static func nobodyElses(
    _ read: [Read], _ entries: [Entry], _ days: [ClosedRange<Day>], ignoring ignored: LinkAttribute?
  ) -> Set<Int> {
    var found = Set<Int>()
    for source in read {
      guard let since = source.completeSince else { continue }
      let channels = source.witnesses.reduce(into: Set<Channel>()) { $0.formUnion($1.channels) }
      for (number, entry) in entries.enumerated()
      where channels.contains(entry.channel) && days[number].lowerBound >= since {
        let fitting = source.witnesses.filter { $0.fits(entry, of: days[number], ignoring: ignored) }
        if fitting.count == 1 { found.insert(number) }
      }
    }
    return found
  }
}

extension Entry {
  /// The days that the session may have been on: its day, or the days of its month that have come.
  fileprivate func possibleDays(until today: Day) -> ClosedRange<Day> {
    guard isMonthOnly else { return day...day }
    let next = day.firstOfMonth.adding(31).firstOfMonth
    return day.firstOfMonth...max(day.firstOfMonth, min(next.adding(-1), today))
  }
}
