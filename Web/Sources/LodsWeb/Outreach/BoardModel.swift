import Language
import Markup
import Municipality
import Office
import Outreach
import Records

/// All that the month board shows.
struct BoardModel: Sendable {
  let board: VisitBoard
  /// The visits by day, team; of the account's branches alone.
  let rows: [VisitBoard.DayLine]
  let waiting: [VisitBoard.Entry]
  let words: TripWords
  let title: String
  let summary: String
  /// Visits that nobody has confirmed with the place, in the coming week.
  let toConfirm: Int

  init(of month: Day, _ visit: Visit) throws {
    let today = visit.today
    let (board, words, soon) = try visit.office.desk.read { reader in
      (
        try VisitBoard(of: month, country: visit.office.profile.country, on: today, in: reader),
        try TripWords(visit, in: reader),
        try VisitRegister.visits(on: TripCallPage.span(from: today), in: reader)
      )
    }
    self.board = board
    self.words = words
    let shown = Set(board.weekdays)
    rows = board.days.filter { shown.contains($0.day.weekday) }
    waiting = board.waiting.filter { visit.reaches($0.visit) }
    let wording = BoardWords(in: visit.language)
    title = visit.say(BoardPagePhrase.title, ["month": .text(wording.title(board).lowercased())])
    summary = wording.summary(board)
    toConfirm = soon.count { $0.state == .planned && visit.reaches($0) }
  }
}
