import Courses
import Foundation
import Language
import Municipality
import Office
import Records
import SQLite

/// What calls and messages need: the law of this moment, and the names of places.
struct NoticeBench: Sendable {
  let law: NoticeLaw
  private let names: [Code<Branch>: String]
  private let visit: Visit

  /// Reads the office's days and names.
  init(_ visit: Visit, until horizon: Day? = nil) throws {
    let clock = visit.office.clock
    let days = try visit.office.desk.read { try NoticeDays.read($0) }
    law = NoticeLaw(days, on: visit.today, at: visit.time.seconds, until: horizon) { seconds in
      clock.moment(of: Date(timeIntervalSince1970: Double(seconds))).day
    }
    names = try visit.branchNames()
    self.visit = visit
  }

  /// The names of rooms and branches.
  func places(in reader: Reader) throws -> NoticePlaces { try NoticePlaces(branches: names, in: reader) }

  /// What is said and written of a notice.
  func text(of due: DueNotice, _ places: NoticePlaces) -> NoticeText {
    let moment = due.enrolment.answerBy.map {
      visit.office.clock.moment(of: Date(timeIntervalSince1970: Double($0)))
    }
    return NoticeText(of: due, places: places, today: visit.today, answerBy: moment.map { ($0.day, $0.minute) })
  }

  /// What to say to somebody about how they stand; nil where the law has nothing to tell.
  func sentence(_ kind: NoticeKind, for enrolment: Enrolment, in reader: Reader) throws -> String? {
    do {
      let due = try NoticeRegister.due(kind, for: enrolment.id, under: law, in: reader)
      return text(of: due, try places(in: reader)).call(in: visit.language)
    } catch is NoticeFault {
      return nil
    } catch TermFault.wrongStatus {
      return nil
    }
  }
}
