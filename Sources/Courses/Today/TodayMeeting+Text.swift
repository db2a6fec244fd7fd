public import Language
import Municipality

/// What the screen and the command line both say of a meeting.
extension TodayMeeting {
  /// From when to when, as "10.00–12.00".
  public func hours(in language: LanguageCode) -> String {
    DayText.time(minute: span.from, in: language) + "–" + DayText.time(minute: span.to, in: language)
  }

  /// Where it is held: place or room, floor and table, and the branch where its name is given.
  public func location(in language: LanguageCode, branch: String? = nil) -> String {
    [place, room?.name, room?.floor.map { TodayMeeting.floor($0, in: language) }, table, branch].compactMap(\.self)
      .joined(separator: " · ")
  }

  /// What is not as it was announced, in a word or two; nothing where all is.
  public func news(in language: LanguageCode) -> [String] {
    var news: [String] = []
    switch status {
    case .held: break
    case .cancelled: news.append(TodayPhrase.cancelled(in: language))
    case .moved: news.append(TodayPhrase.moved(in: language))
    case .newTime: news.append(TodayPhrase.newTime(in: language))
    }
    if isInNewRoom { news.append(TodayPhrase.newRoom(in: language)) }
    return news
  }

  /// Where it went, in a sentence; nil where it is held as announced or not at all.
  public func whereTo(in language: LanguageCode) -> String? {
    switch status {
    case .held, .cancelled:
      guard isInNewRoom, let room else { return nil }
      return TodayPhrase.movedToRoom(in: language, ["room": .text(room.name)])
    case .moved(let day, let span):
      return TodayPhrase.movedToDay(
        in: language,
        [
          "day": .text(TodayMeeting.dayText(day, in: language)),
          "time": .text(DayText.time(minute: span.from, in: language)),
        ])
    case .newTime(let before):
      return TodayPhrase.movedInTime(
        in: language,
        [
          "time": .text(DayText.time(minute: span.from, in: language)),
          "before": .text(DayText.time(minute: before.from, in: language)),
        ])
    }
  }

  /// Whether one can come, in a word or two; nil where it does not take place.
  public func seatsText(in language: LanguageCode) -> String? {
    switch seats {
    case nil: nil
    case .dropIn: TodayPhrase.dropIn(in: language)
    case .free(let count): TodayPhrase.free(in: language, ["n": .number(count)])
    case .full: TodayPhrase.full(in: language)
    case .enrolledOnly: TodayPhrase.enrolledOnly(in: language)
    }
  }

  /// A day with its weekday and without the year, which everybody in the room knows.
  static func dayText(_ day: Day, in language: LanguageCode) -> String {
    String(DayText.long(day, in: language).dropLast(5))
  }

  /// A floor as one says it; one that is not a number stands as on the door.
  private static func floor(_ floor: String, in language: LanguageCode) -> String {
    guard let number = Int(floor), number > 0 else { return floor }
    return TodayPhrase.floor(in: language, ["n": .number(number)])
  }
}
