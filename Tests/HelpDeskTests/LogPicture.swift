import HelpDesk
import Language
import Municipality
import Records
import SQLite

/// Everything that the log answers, for comparing two states of it.
struct LogPicture: Equatable {
  let listing: [Entry]
  let standing: [Entry]
  let sizes: [Int]
  let tallies: [[String: Int]]
  let totals: [Int: [TotalSheet]]
  let days: [Day: Int]
  let hours: [Int: [Int: Int]]
  let changes: [[SQLValue]]

  /// Looks at the log of a desk.
  ///
  /// - Parameter joinsHours: whether the hours of a weekday are added up, so that it does not matter which hour an entry
  ///   that was taken back is taken off.
  init(_ desk: TestDesk, joinsHours: Bool = false) throws {
    var filter = EntryFilter()
    filter.includesVoid = true
    listing = try desk.log.entries(filter).map(LogPicture.withoutMinute)
    standing = try desk.log.entries(EntryFilter()).map(LogPicture.withoutMinute)
    let size = try desk.log.size()
    sizes = [size.entries, size.sessions, try desk.log.sessionsToday(branch: nil).sessions]
    let today = desk.log.today
    let spans = [today.adding(-90)...today, today.adding(-23)...today.adding(-4), today.adding(-7)...today]
    (tallies, totals, days, changes) = try desk.file.read { reader in
      let branches = try BranchRegister.branches(in: reader)
      let tallies = try spans.map { span in
        let tally = try EntryTally(from: span.lowerBound, to: span.upperBound, in: reader)
        return tally.mentions.merging(tally.byBranch) { $0 + $1 }
          .merging(["entries": tally.entries, "sessions": tally.sessions]) { $0 + $1 }
      }
      var totals: [Int: [TotalSheet]] = [:]
      for span in spans {
        for (branch, sheet) in try TotalBook.sheets(in: span, at: branches, reader: reader) {
          totals[branch, default: []].append(sheet)
        }
      }
      let changes = try reader.rows("SELECT * FROM entry_change ORDER BY entry, revision") { row in
        (0..<row.count).map { row.value($0) }
      }
      return (tallies, totals, try TotalBook.days(in: spans[0], reader: reader), changes)
    }
    let quarters = TotalBook.quarter(of: today.adding(-90))...TotalBook.quarter(of: today)
    let hours = try desk.file.read { try TotalBook.hours(in: quarters, reader: $0) }
    self.hours = joinsHours ? hours.mapValues { [0: $0.values.reduce(0, +)] } : hours
  }

  /// An entry as it is when it is sealed, its tasks in order.
  static func withoutMinute(_ entry: Entry) -> Entry { ModelLog.sorted(entry) }
}
