import Language
import Markup
import Municipality
import Office
import Outreach
import Records
import Site

/// The month board: days by teams, and beside it what waits for a day.
enum BoardPage {
  /// The board of the month that the query names, else of this one.
  static func page(_ visit: Visit) throws -> WebReply {
    let month: Day
    if let word = visit.query.text("month") {
      guard let first = MonthModel.first(word) else { throw Refusal.notFound }
      month = first
    } else {
      month = visit.today.firstOfMonth
    }
    let model = try BoardModel(of: month, visit)
    return visit.page(model.title, head: [.module(Asset.boardScript.link)]) {
      BoardView(model: model, visit: visit).main
    }
  }
}
