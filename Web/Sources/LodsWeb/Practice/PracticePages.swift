import Accounts
import Language
import Markup
import Municipality
import Office
import Records
import Site
import Triage

/// Practice on written cases, alone or as a group at one screen; nothing of it is stored.
enum PracticePages {
  /// Where it is.
  static let link = Link("/practice")
  /// What the way about leads to.
  static let pages = [RoomPlan.Page(name: .practice, link: link, access: FiguresPages.access)]

  static let routes = [
    Route.get("/practice", FiguresPages.access) { visit in
      let set = try PracticeSet.shipped(for: visit.office.profile.country)
      return visit.page(visit.say(FramePhrase.practice)) { PracticeStartView(set: set, visit: visit).main }
    },
    Route.post("/practice", FiguresPages.access, turn),
  ]

  private static func turn(_ visit: Visit) throws -> WebReply {
    let set = try PracticeSet.shipped(for: visit.office.profile.country)
    let form = visit.form
    var turn: PracticeTurn
    switch form["do"] {
    case "begin":
      let drawn = visit.desk.draw { Int.random(in: PracticeTurn.rounds, using: &$0) }
      turn = PracticeTurn(
        set, round: form.text("round").flatMap { Int($0) } ?? drawn,
        cases: form.text("cases").flatMap { Int($0) } ?? 10,
        persons: form.text("persons").flatMap { Int($0) } ?? 1)
    case "answer":
      turn = try PracticeTurn(set, form)
      turn.answer(form)
    case "next":
      turn = try PracticeTurn(set, form)
      turn.next()
    case "end":
      turn = try PracticeTurn(set, form)
      turn.end()
    default: throw Refusal.brokenForm
    }
    let ceilings = try visit.office.desk.read { try RoleRegister.ceilings(in: $0) }
    let view = PracticeView(
      turn: turn, model: try visit.office.triageModel(),
      ceilings: Dictionary(ceilings.map { ($0.role, $0.ceiling) }, uniquingKeysWith: { first, _ in first }),
      visit: visit)
    return visit.page(view.title, status: turn.isMissing ? 422 : 200, hasFault: turn.isMissing) { view.main }
  }
}
