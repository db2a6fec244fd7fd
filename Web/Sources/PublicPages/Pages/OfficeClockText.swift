import Foundation
import Language
import Municipality
import Noticeboard

/// A time on the office's own clock, as people say it.
struct OfficeClockText {
  private let visit: PublicVisit

  init(_ visit: PublicVisit) { self.visit = visit }

  /// Seconds since 1970 as a day with a time.
  func text(_ seconds: Int) -> String {
    let instant = Date(timeIntervalSince1970: Double(seconds))
    let moment = OfficeClock(visit.board.house.country) { instant }.now
    return visit.say(
      LinkPhrase.moment,
      [
        "day": .text(DayText.long(moment.day, in: visit.language)),
        "time": .text(DayText.time(minute: moment.minute, in: visit.language)),
      ])
  }
}
