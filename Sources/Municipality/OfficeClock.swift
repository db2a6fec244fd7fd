public import Foundation
public import Language

/// The clock of an office: what time it is, in the country's own time.
///
/// The time is passed in, so that tests choose it. `Europe/Copenhagen` and `Europe/Stockholm` come from Foundation's own
/// zone table and need nothing installed.
public struct OfficeClock: Sendable {
  /// A day with a time of the clock.
  public struct Moment: Hashable, Comparable, Sendable {
    /// The day.
    public let day: Day
    /// Minutes after midnight, 0…1439.
    public let minute: Int

    /// Makes a moment.
    public init(day: Day, minute: Int) {
      self.day = day
      self.minute = minute
    }

    /// Earlier moments come first.
    public static func < (left: Moment, right: Moment) -> Bool {
      (left.day, left.minute) < (right.day, right.minute)
    }
  }

  /// What a time on the clock's face stands for.
  public enum Reading: Equatable, Sendable {
    /// One instant.
    case exact(Date)
    /// No instant: the clock was moved forward over it.
    case skipped
    /// Two instants, an hour apart: the clock was moved back.
    case repeated(Date, Date)
  }

  private let source: @Sendable () -> Date
  private let calendar: Calendar

  /// Makes a clock.
  ///
  /// - Parameters:
  ///   - country: whose time it shows.
  ///   - source: where the time comes from.
  public init(_ country: Country, source: @escaping @Sendable () -> Date) {
    self.source = source
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(identifier: country.timeZoneName) ?? .gmt
    self.calendar = calendar
  }

  /// The instant.
  public var instant: Date { source() }

  /// The moment it is now.
  public var now: Moment { moment(of: source()) }

  /// The day it is now.
  public var today: Day { now.day }

  /// The moment that an instant falls on.
  public func moment(of instant: Date) -> Moment {
    let seconds = Int(instant.timeIntervalSince1970.rounded(.down)) + calendar.timeZone.secondsFromGMT(for: instant)
    let day = Int((Double(seconds) / 86_400).rounded(.down))
    return Moment(day: Day(number: day), minute: (seconds - day * 86_400) / 60)
  }

  /// What a moment stands for; see ``Reading``.
  public func reading(of moment: Moment) -> Reading {
    let face = Double(moment.day.number * 86_400 + moment.minute * 60)
    let offsets = Set(
      [-86_400.0, 86_400].map { calendar.timeZone.secondsFromGMT(for: Date(timeIntervalSince1970: face + $0)) })
    let instants = offsets.map { Date(timeIntervalSince1970: face - Double($0)) }
      .filter { self.moment(of: $0) == moment }.sorted()
    return switch instants.count {
    case 0: .skipped
    case 1: .exact(instants[0])
    default: .repeated(instants[0], instants[1])
    }
  }
}
