import Courses
import Language

/// An event of others in words.
enum OtherEventText {
  /// The title, or that there is none.
  static func title(_ event: OtherEvent, in language: LanguageCode) -> String {
    event.title ?? OtherOfferCommandPhrase.untitled(in: language)
  }

  /// From when to when, as "10.00–12.00".
  static func hours(_ event: OtherEvent, in language: LanguageCode) -> String {
    switch event.hours {
    case .allDay: OtherOfferCommandPhrase.allDay(in: language)
    case .clock(let from, nil): DayText.time(minute: from, in: language)
    case .clock(let from, let to?):
      DayText.time(minute: from, in: language) + "–" + DayText.time(minute: to, in: language)
    }
  }
}
