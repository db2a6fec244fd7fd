import Courses
import Language
import Markup
import Municipality
import Records
import SQLite
import Site

/// The terms that the list shows.
struct TermListModel: Sendable {
  /// Which terms by their days.
  enum Season: String, CaseIterable, Sendable {
    case coming
    case past
  }

  /// A term in the list.
  struct Row: Sendable {
    let link: Link
    let title: String
    let code: String
    let branch: String
    let next: String
    let seats: String
    let free: String
    let isFull: Bool
    let waiting: String
    let state: TermState
  }

  let season: Season
  let branch: String
  let state: TermState?
  let text: String
  let rows: [Row]
  let branches: [Branch]
  /// Whether the visitor may plan terms.
  let mayPlan: Bool

  /// Reads the terms that the query asks for.
  init(_ visit: Visit) throws {
    let query = visit.query
    let season = query.text("season").flatMap(Season.init(rawValue:)) ?? .coming
    let branches = try visit.reachedBranches()
    let branch = query.text("branch") ?? ""
    let state = query.text("state").flatMap(TermState.init(rawValue:))
    let text = query.text("text") ?? ""
    let names = Dictionary(branches.map { ($0.code, $0.name) }, uniquingKeysWith: { $1 })
    let today = visit.today
    let words = text.lowercased().split(separator: " ").map(String.init)
    rows = try visit.desk.people.read { reader in
      let all =
        season == .coming
        ? try TermRegister.terms(from: today, to: today.adding(400), in: reader)
        : try TermRegister.terms(from: today.adding(-400), to: today.adding(-1), in: reader)
          .filter { ($0.end ?? today) < today }.reversed()
      return try all.filter { term in
        let name = (term.plan.title + " " + term.code.text).lowercased()
        return names[term.plan.branch] != nil && (branch.isEmpty || term.plan.branch.text == branch)
          && (state == nil || term.state == state) && words.allSatisfy(name.contains)
      }.map { try Row($0, names[$0.plan.branch] ?? "", visit, in: reader) }
    }
    self.season = season
    self.branch = branch
    self.state = state
    self.text = text
    self.branches = TextOrder.sorted(branches, in: visit.language) { $0.name }
    mayPlan = CoursePages.planners.admits(visit.visitor) && !branches.isEmpty
  }
}

extension TermListModel.Row {
  fileprivate init(_ term: Term, _ branch: String, _ visit: Visit, in reader: Reader) throws {
    link = CoursePages.link(to: term)
    title = term.plan.title
    code = term.code.text
    self.branch = branch
    let today = visit.today
    let next = term.heldDates.first { $0.day >= today } ?? term.heldDates.last
    self.next = next.map { visit.meetingDay($0.day) + " " + visit.hours($0.span) } ?? "–"
    state = term.state
    guard term.plan.kind.hasEnrolment else {
      (seats, free, waiting, isFull) = (visit.say(CoursePhrase.dropIn), "", "", false)
      return
    }
    let figures = SeatFigures(try SeatCount(of: term.id, in: reader), of: term)
    seats = visit.say(
      CoursePhrase.takenOf, ["n": .number(figures.count.taken), "all": .number(term.plan.seats.seats)])
    free = String(figures.free)
    waiting = String(figures.count.waiting)
    isFull = figures.free == 0
  }
}

/// The seats of a term in figures.
struct SeatFigures: Sendable {
  let count: SeatCount
  let seats: Int

  init(_ count: SeatCount, of term: Term) {
    self.count = count
    seats = term.plan.seats.seats
  }

  /// The seats that nobody has and nobody waits for.
  var free: Int { count.waiting > 0 ? 0 : max(0, seats - count.taken) }
}
