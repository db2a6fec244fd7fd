public import Language
import Municipality

/// Days and times as one says them to somebody who is to come: without the year, and full hours without minutes.
public enum MeetingWords {
  /// A day, as `torsdag den 18 mars` in Swedish.
  static func day(_ day: Day, in language: LanguageCode) -> String {
    let weekday = day.weekday.wording[language]
    let month = DayText.monthName(day.month)[language]
    return switch language {
    case .da: "\(weekday) den \(day.day). \(month)"
    case .sv: "\(weekday) den \(day.day) \(month)"
    case .en: "\(weekday) \(day.day) \(month)"
    }
  }

  /// A day with a time in minutes after midnight, as `torsdag den 18 mars kl. 10` in Swedish.
  public static func moment(_ day: Day, minute: Int, in language: LanguageCode) -> String {
    self.day(day, in: language) + before(language) + time(minute, in: language)
  }

  /// A date with its start.
  static func start(of date: TermDate, in language: LanguageCode) -> String {
    moment(date.day, minute: date.span.from, in: language)
  }

  /// A date with start and end, as `Thursday 18 March at 10:00–12:00`.
  static func span(of date: TermDate, in language: LanguageCode) -> String {
    let ends = [date.span.from, date.span.to]
    // Swedes write both ends alike: 10–12 or 10:00–12:30.
    let isFull = language == .da || ends.allSatisfy { $0.isMultiple(of: 60) }
    let times = ends.map { isFull ? time($0, in: language) : DayText.time(minute: $0, in: language) }
    return day(date.day, in: language) + before(language) + times.joined(separator: language == .da ? "-" : "–")
  }

  /// A list in a sentence: "a, b og c".
  static func list(_ texts: [String], in language: LanguageCode) -> String {
    guard let last = texts.last, texts.count > 1 else { return texts.first ?? "" }
    return texts.dropLast().joined(separator: ", ") + Wording(da: " og ", sv: " och ", en: " and ")[language] + last
  }

  /// An amount in øre or öre: "50 kr.".
  static func price(_ amount: Int, in language: LanguageCode) -> String {
    let number =
      amount.isMultiple(of: 100)
      ? NumberText.whole(amount / 100, in: language)
      : NumberText.decimal(Double(amount) / 100, decimals: 2, in: language)
    return number + (language == .sv ? " kr" : " kr.")
  }

  private static func before(_ language: LanguageCode) -> String { language == .en ? " at " : " kl. " }

  private static func time(_ minute: Int, in language: LanguageCode) -> String {
    guard language != .en, minute.isMultiple(of: 60) else { return DayText.time(minute: minute, in: language) }
    return String(minute / 60)
  }
}
