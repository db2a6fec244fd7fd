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

  /// The day, the part of the day and the hour that a time stands for.
  ///
  /// - Throws: ``EntryFault`` for a time in the future or one that the clock skipped or showed twice.
  func place(_ time: EntryTime) throws -> (day: Day, part: PartOfDay?, hour: Int?) {
    let now = clock.now
    switch time {
    case .now: return (now.day, PartOfDay(minute: now.minute), now.minute / 60)
    case .moment(let moment):
      switch clock.reading(of: moment) {
      case .exact: break
      case .skipped: throw EntryFault.hourSkipped
      case .repeated: throw EntryFault.hourRepeated
      }
      return try past(moment, now)
    case .instant(let moment):
      if clock.reading(of: moment) == .skipped { throw EntryFault.hourSkipped }
      return try past(moment, now)
    case .day(let day, let part):
      guard day <= now.day else { throw EntryFault.inFuture }
      return (day, part, nil)
    }
  }

  private func past(
    _ moment: OfficeClock.Moment, _ now: OfficeClock.Moment
  ) throws -> (day: Day, part: PartOfDay?, hour: Int?) {
    // A minute's grace: two machines' clocks never agree to the second.
    guard moment <= now || (moment.day == now.day && moment.minute <= now.minute + 1) else { throw EntryFault.inFuture }
    return (moment.day, PartOfDay(minute: moment.minute), moment.minute / 60)
  }
}
