import Foundation
import HelpDesk
import Language
import Municipality
import Office
import Statistics

/// What stood out in the log when it was looked over, as far as pages tell it; the weeks themselves are not kept.
struct AlertLook: Sendable {
  /// When it was looked over.
  let at: Date
  /// The newest week that was judged; nil where none is over.
  let newest: ISOWeek?
  /// The alerts, changes that nobody explained first.
  let alerts: [Alert]
  /// What could be judged, and what not.
  let ground: AlertGround

  /// Looks a log over; in a large one that takes seconds.
  ///
  /// - Parameters:
  ///   - branch: the branch; nil for the office as a whole.
  ///   - day: the day that it is.
  init(of office: Office, at branch: Code<Branch>?, on day: Day, now: Date) throws {
    let book = try AlertBook(of: office.desk, at: branch?.text, on: day)
    at = now
    newest = book.weeks.starts.last?.week
    alerts = book.alerts
    ground = book.ground
  }

  /// The changes that nobody has explained, with their places among all alerts.
  var changes: [(place: Int, alert: Alert)] {
    alerts.enumerated().filter(\.element.isChange).map { ($0.offset, $0.element) }
  }
}
