import Foundation
import Language
public import Municipality
import SQLite

/// What an entry is checked against: the office's country and clock.
public struct OfficeContext: Sendable {
  /// The country.
  public let country: Country
  /// The office's clock.
  public let clock: OfficeClock

  /// Makes a context.
  public init(country: Country, clock: OfficeClock) {
    self.country = country
    self.clock = clock
  }

  func settings(_ reader: Reader) throws -> Settings { try Settings(reader) }

  /// The day, the part of the day and the minute that a time stands for.
  ///
  /// - Throws: ``EntryFault`` for a time in the future or one that the clock skipped or showed twice.
  func place(_ time: EntryTime) throws -> (day: Day, part: PartOfDay?, minute: Int?) {
    switch time {
    case .now: return place(of: clock.now)
    case .moment(let moment):
      switch clock.reading(of: moment) {
      case .exact(let instant): return try place(.instant(instant))
      case .skipped: throw EntryFault.hourSkipped
      case .repeated: throw EntryFault.hourRepeated
      }
    case .instant(let instant):
      // A minute's grace: two machines' clocks never agree to the second.
      guard instant <= clock.instant.addingTimeInterval(60) else { throw EntryFault.inFuture }
      return place(of: clock.moment(of: instant))
    case .day(let day, let part):
      let now = place(of: clock.now)
      guard day < now.day || (day == now.day && (part?.number ?? 0) <= (now.part?.number ?? 0)) else {
        throw EntryFault.inFuture
      }
      return (day, part, nil)
    }
  }

  private func place(of moment: OfficeClock.Moment) -> (day: Day, part: PartOfDay?, minute: Int?) {
    (moment.day, PartOfDay(minute: moment.minute), moment.minute)
  }
}
