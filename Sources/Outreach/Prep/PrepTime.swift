import Language

/// The day and time of a visit as the sheets say it.
enum PrepTime {
  static func text(of visit: OutreachVisit, in language: LanguageCode) -> String {
    guard let slot = visit.slot else { return PrepPhrase.noTime(in: language) }
    return PrepPhrase.time(
      in: language,
      [
        "day": .text(DayText.long(slot.day, in: language)),
        "from": .text(DayText.time(minute: slot.begins, in: language)),
        "to": .text(DayText.time(minute: slot.begins + visit.wish.minutes, in: language)),
      ])
  }
}
