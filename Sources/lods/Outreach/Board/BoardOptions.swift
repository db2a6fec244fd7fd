import Console
import Language

/// The options that board, map and calendar share.
enum BoardOptions {
  static let month = Option<Day>(
    "month", value: CalendarPhrase.monthValue.wording, help: CalendarPhrase.month.wording
  ) { word in word.utf8.count == 7 ? Day(iso: word + "-01") : nil }
  static let team = Option.text("team", value: OptionPhrase.code.wording, help: BoardCommandPhrase.team.wording)
}
