import HelpDesk
import Language
import Municipality
import Outreach
import SQLite

extension Witness {
  /// The sessions of home visits that are logged, whose persons are erased: nobody's any more, but taken.
  ///
  /// Without them the one entry of a month would seem to be of whoever is visited on the same day and not logged yet.
  static func loggedHomeVisits(in reader: Reader) throws -> [Witness] {
    let homes = try Dictionary(
      VisitRegister.visits(in: reader).filter(\.isHome).map { ($0.number, $0) }, uniquingKeysWith: { $1 })
    return try VisitLog.records(in: reader).flatMap { record -> [Witness] in
      guard let visit = homes[record.visit],
        let month = try VisitRegister.steps(of: visit.number, in: reader).last?.day.firstOfMonth
      else { return [] }
      let witness = Witness(
        days: month...month.adding(31).firstOfMonth.adding(-1), channels: [.homeVisit],
        branch: visit.wish.branch.text)
      return Array(repeating: witness, count: record.sessions)
    }
  }
}
